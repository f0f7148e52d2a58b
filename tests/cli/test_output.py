"""Files are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

from awaitstep.errors import OutputError
from awaitstep.output import write_file


def test_text_and_bytes(tmp_path: Path) -> None:
    write_file(tmp_path / "a", "é\n")
    write_file(str(tmp_path / "a"), b"\0")
    assert (tmp_path / "a").read_bytes() == b"\0"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_file(path, "new")
    umask = os.umask(0)
    os.umask(umask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~umask
    path.chmod(0o640)
    write_file(path, "again")
    assert path.stat().st_mode & 0o777 == 0o640


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write_file(tmp_path / "link", "x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text() == "x"


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("old")

    def full(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OutputError, match="cannot be written: No space left"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["a"]


def test_devices_are_written_straight() -> None:
    write_file(os.devnull, "x")
    assert not Path(os.devnull).is_file()
