"""Finding the Worker's code in a project folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from awaitstep.errors import InputError
from awaitstep.wrangler import main_module


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("wrangler.toml", 'name = "x"\nmain = "src/a.ts"\n[vars]\nmain = "no"\n'),
        ("wrangler.json", '\ufeff{"main": "src/a.ts"}'),
        ("wrangler.jsonc", '{\n// "main": "no"\n"x": "// \\" /* ,}", /*,*/"main": "src/a.ts",\n}'),
    ],
)
def test_main(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.ts").touch()
    (tmp_path / name).write_text(text)
    assert main_module(tmp_path) == tmp_path / "src" / "a.ts"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", 'names no "main"'),
        ('{"main": 1}', 'names no "main"'),
        ('{"main": "b.ts"}', "b.ts, does not exist"),
        ("[]", "no configuration"),
        ("{", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "wrangler.json").write_text(text)
    with pytest.raises(InputError, match=message):
        main_module(tmp_path)


def test_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no wrangler"):
        main_module(tmp_path)
