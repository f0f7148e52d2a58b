"""Finds the fixtures: programs whose last comment is the outline of their graph.

A fixture may say more in the comment lines at its head::

    // WRONG: the outline asserts what is given today, not what is right, and this is why
    // diagnostics: syntax-error, floating-step
    // variants: except webpack-flat, swc-es2016 — why these are not equivalent
    // variants: none — why no variant could be
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "fixtures"

_LANGUAGES = {
    ".cjs": "javascript",
    ".js": "javascript",
    ".jsx": "javascript",
    ".mjs": "javascript",
    ".mts": "typescript",
    ".ts": "typescript",
    ".tsx": "tsx",
}
_OUTLINE = re.compile(r"/\* outline\r?\n(?P<outline>(?:(?!\*/).)*)\*/\s*\Z", re.DOTALL)
_DIRECTIVE = re.compile(r"//\s*(?P<key>WRONG|diagnostics|variants):\s*(?P<value>.*?)\s*\Z")
_REASON = re.compile(r"\s+(?:—|--?)\s+")
_EXCEPT = re.compile(r"except\s+(?P<names>.*)")


@dataclass(frozen=True, slots=True)
class Exceptions:
    """The variants that are known not to be equivalent; ``all`` means that none is tried."""

    names: frozenset[str] = frozenset()
    all: bool = False


@dataclass(frozen=True, slots=True)
class Fixture:
    """One fixture; ``diagnostics`` is ``None`` where it asserts nothing about them."""

    path: Path
    data: bytes
    language: str
    outline: str
    program_size: int
    wrong: str | None = None
    diagnostics: frozenset[str] | None = None
    exceptions: Exceptions = Exceptions()

    @property
    def name(self) -> str:
        """The path below ``fixtures/``, with slashes."""
        return self.path.relative_to(FOLDER).as_posix()

    def __str__(self) -> str:
        return self.name


@cache
def all_fixtures() -> tuple[Fixture, ...]:
    """Every fixture, by path. Modules without an outline belong to the fixtures that import them.

    ``fixtures/.variants`` and other hidden folders hold none.
    """
    return tuple(fixture for path in _sources() if (fixture := read_fixture(path)))


def read_fixture(path: Path) -> Fixture | None:
    """The fixture in a file, or ``None`` if its last comment is no outline.

    Raises:
        ValueError: a directive at its head is malformed.
    """
    data = path.read_bytes()
    text = data.decode("utf-8", "surrogateescape")
    match = _OUTLINE.search(text)
    if match is None:
        return None
    directives = dict(_directives(text))
    return Fixture(
        path=path,
        data=data,
        language=_LANGUAGES[path.suffix],
        outline=match["outline"].replace("\r\n", "\n"),
        program_size=len(text[: match.start()].encode("utf-8", "surrogateescape")),
        wrong=directives.get("WRONG"),
        diagnostics=_codes(directives.get("diagnostics")),
        exceptions=_exceptions(directives.get("variants")),
    )


def _sources() -> list[Path]:
    found = (path for path in FOLDER.rglob("*") if path.suffix in _LANGUAGES)
    return sorted(path for path in found if not _is_hidden(path) and path.is_file())


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(FOLDER).parts)


def _directives(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if not line.startswith(("//", "#!", '"use ')):
            return
        if match := _DIRECTIVE.match(line):
            yield match["key"], match["value"]


def _codes(value: str | None) -> frozenset[str] | None:
    if value is None:
        return None
    return frozenset(_listed(_REASON.split(value)[0])) - {"none"}


def _exceptions(value: str | None) -> Exceptions:
    if value is None:
        return Exceptions()
    what, *reason = _REASON.split(value, maxsplit=1)
    if not reason:
        raise ValueError(f"a reason must follow, after a dash: // variants: {value}")
    if what == "none":
        return Exceptions(all=True)
    if match := _EXCEPT.fullmatch(what):
        return Exceptions(frozenset(_listed(match["names"])))
    raise ValueError(f"expected 'none' or 'except NAME, ...': // variants: {value}")


def _listed(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]
