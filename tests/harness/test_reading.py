"""The harness itself: how fixtures, their directives and their stored variants are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import fixtures
from tests.support.fixtures import Exceptions, Fixture, read_fixture
from tests.support.variants import Variant, parse_store

OUTLINE = '/* outline\nworkflow A\n  do "a"\n*/\n'


def _fixture(folder: Path, head: str, end: str = OUTLINE) -> Fixture | None:
    path = folder / "a.ts"
    path.write_bytes((head + end).encode())
    return read_fixture(path)


def test_outline_is_the_last_comment(tmp_path: Path) -> None:
    found = _fixture(tmp_path, "/* outline\nanother\n*/\nlet a = 'é';\n")
    assert found is not None
    assert found.outline == 'workflow A\n  do "a"\n'
    assert found.data[found.program_size :].startswith(b"/* outline\nworkflow")


def test_outline_in_a_file_with_carriage_returns(tmp_path: Path) -> None:
    found = _fixture(tmp_path, "let a;\r\n", OUTLINE.replace("\n", "\r\n"))
    assert found is not None
    assert found.outline == 'workflow A\n  do "a"\n'


@pytest.mark.parametrize("end", ["", "/* else */\n", OUTLINE + "let b;\n"])
def test_no_outline_no_fixture(tmp_path: Path, end: str) -> None:
    assert _fixture(tmp_path, "let a;\n", end) is None


def test_directives(tmp_path: Path) -> None:
    head = (
        "// What it is about: diagnostics: none\n"
        "// WRONG: the loop is lost\n"
        "// diagnostics: floating-step, syntax-error\n"
        "// variants: except swc, webpack-flat — they lose the name\n"
        "let a;\n"
        "// variants: none — not at the head\n"
    )
    found = _fixture(tmp_path, head)
    assert found is not None
    assert found.wrong == "the loop is lost"
    assert found.diagnostics == frozenset({"floating-step", "syntax-error"})
    assert found.exceptions == Exceptions(frozenset({"swc", "webpack-flat"}))


def test_diagnostics_none_asserts_that_there_are_none(tmp_path: Path) -> None:
    found = _fixture(tmp_path, "// diagnostics: none\n")
    assert found is not None
    assert found.diagnostics == frozenset()


def test_no_variants_at_all(tmp_path: Path) -> None:
    found = _fixture(tmp_path, "// variants: none — a fragment\n")
    assert found is not None
    assert found.exceptions.all


@pytest.mark.parametrize("value", ["none", "except swc", "but swc — why"])
def test_exceptions_need_a_form_and_a_reason(tmp_path: Path, value: str) -> None:
    with pytest.raises(ValueError, match="// variants:"):
        _fixture(tmp_path, f"// variants: {value}\n")


def test_store() -> None:
    text = (
        "//# fixture 00\n//# tools 11\n//= esbuild, vite\nlet a;\nlet b;\n//= swc\nlet c;\n"
        "//! oxc: it refused\n"
    )
    assert parse_store(text) == [
        Variant(("esbuild", "vite"), "let a;\nlet b;\n"),
        Variant(("swc",), "let c;\n"),
    ]


def test_hidden_folders_hold_no_fixtures() -> None:
    assert fixtures.all_fixtures()
    assert not [found for found in fixtures.all_fixtures() if ".variants" in found.path.parts]
