"""Readable, stable ids and the names that the canvas shows."""

from __future__ import annotations

import re
import unicodedata

from awaitstep.graph.scalars import well_formed

MAX_NAME = 256
"""The longest name that AwaitStep's schema takes, in UTF-16 units."""

_MAX_ID = 40
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9]+")

# AwaitStep's generator names variables after ids, and `{{event.x}}` and its like are no nodes.
_RESERVED = frozenset({
    "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "ctx",
    "debugger", "default", "delete", "do", "else", "enum", "env", "err", "error", "eval", "event",
    "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in",
    "instanceof", "interface", "let", "new", "null", "package", "private", "protected", "public",
    "return", "static", "step", "super", "switch", "this", "throw", "trigger", "true", "try",
    "typeof", "undefined", "var", "void", "while", "with", "yield",
})  # fmt: skip


class Ids:
    """Gives each node of a document an id: ``load_user``, then ``load_user_2``; ``throw_1``."""

    def __init__(self) -> None:
        self._used: dict[str, int] = dict.fromkeys(_RESERVED, 0)

    def make(self, name: str) -> str:
        """A new id for a node of this name."""
        stem = _stem(name)
        number = self._used.get(stem, -1) + 1
        made = stem if number == 0 else f"{stem}_{number}"
        while made in self._used:  # a node may be called `load user 2`
            number += 1
            made = f"{stem}_{number}"
        self._used[stem] = max(number, 1)
        self._used[made] = max(self._used.get(made, 1), 1)
        return made


def shown_name(name: str, instead: str) -> str:
    """A name that AwaitStep's schema takes: not empty, and cut at 256 UTF-16 units."""
    text = well_formed(name)
    if not text:
        return instead
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_NAME:
        return text
    return units[: 2 * (MAX_NAME - 1)].decode("utf-16-le", "ignore") + "…"


def short(text: str, length: int = 60) -> str:
    """Text on one line, cut where it is longer than some characters."""
    line = " ".join(well_formed(text).split())
    return line if len(line) <= length else line[: length - 1] + "…"


def _stem(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = _NOT_IN_IDS.sub("_", folded)[: _MAX_ID + 1].strip("_").lower()
    if len(words) > _MAX_ID:
        words = words[:_MAX_ID].rsplit("_", 1)[0]
    if not words:
        return "node"
    return f"step_{words}" if words[0].isdigit() else words
