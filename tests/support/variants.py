"""Reads the stored variants of a fixture; ``tools/variants/lib/store.mjs`` describes the form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.support.fixtures import FOLDER, Fixture

_MARK = re.compile(r"^//(?P<kind>[#=!]) (?P<rest>.*)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Variant:
    """One distinct output, under the names of all the tools that gave it."""

    names: tuple[str, ...]
    code: str

    def __str__(self) -> str:
        return "+".join(self.names)


def store_of(fixture: Fixture) -> Path:
    """The file that holds a fixture's variants."""
    return FOLDER / ".variants" / f"{fixture.name}.txt"


def variants(fixture: Fixture) -> list[Variant]:
    """The distinct variants of a fixture; none before they are generated."""
    path = store_of(fixture)
    return parse_store(path.read_bytes().decode("utf-8")) if path.exists() else []


def parse_store(text: str) -> list[Variant]:
    """The variants in the text of a store file."""
    marks = list(_MARK.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return [
        Variant(tuple(mark["rest"].split(", ")), text[mark.end() : end])
        for mark, end in zip(marks, ends, strict=True)
        if mark["kind"] == "="
    ]
