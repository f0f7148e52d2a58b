"""What a loop's kind and header say in AwaitStep's terms.

A header is source text on one line, so shapes are read from it and nothing is parsed: what has
no shape of these is a ``while``, with the header as it is.
"""

from __future__ import annotations

import re
from typing import Any

UNKNOWN = "unknown"
"""What stands for an expression that the graph does not have."""

_NAME = r"[\w$]+"
_COUNTED = re.compile(
    rf"(?:(?:let|var)\s+)?(?P<i>{_NAME})\s*=\s*0\s*;\s*(?P=i)\s*<\s*(?P<count>[1-9]\d{{0,8}})\s*;"
    rf"\s*(?:(?P=i)\s*\+\+|\+\+\s*(?P=i)|(?P=i)\s*\+=\s*1)"
)
_OF = re.compile(r"(?:(?:const|let|var|using)\s+)?(?P<item>.+?)\s+of\s+(?P<collection>.+)")
_METHOD = re.compile(r"(?P<collection>.+?)\s*\??\.\s*(?P<method>[\w$]+)")
_DECLARED = re.compile(r"^(?:const|let|var|using|await using)\s+")
_WORDS = {
    "do_while": "do while",
    "for": "for",
    "for_await": "for await",
    "for_in": "for",
    "for_of": "for",
    "while": "while",
}
_FOR_EACH_METHODS = ("map", "forEach")


def loop_data(kind: str | None, header: str | None) -> dict[str, Any]:
    """``data`` of AwaitStep's ``loop`` for a loop of the graph."""
    text = header or ""
    if kind == "for_of":
        return {"loopType": "forEach", **_iteration(text)}
    if kind in _FOR_EACH_METHODS:
        return {"loopType": "forEach", "collection": _receiver(text, kind), "itemVar": "item"}
    if kind == "for":
        return _counted(text)
    return {"loopType": "while", "condition": text or UNKNOWN}


def loop_name(kind: str | None, header: str | None) -> str:
    """What the canvas shows: ``for item of items``, ``while !done``, ``items.map``."""
    text = _DECLARED.sub("", header or "")
    if kind is None or kind not in _WORDS:  # a method: the header is what is called
        return text or kind or "loop"
    return f"{_WORDS[kind]} {text}".strip()


def _iteration(header: str) -> dict[str, Any]:
    match = _OF.fullmatch(header)
    if match is None:
        return {"collection": header or UNKNOWN, "itemVar": "item"}
    return {"collection": match["collection"], "itemVar": match["item"]}


def _receiver(header: str, method: str) -> str:
    match = _METHOD.fullmatch(header)
    return match["collection"] if match and match["method"] == method else header or UNKNOWN


def _counted(header: str) -> dict[str, Any]:
    match = _COUNTED.fullmatch(header.strip())
    if match:
        return {"loopType": "times", "count": int(match["count"]), "indexVar": match["i"]}
    parts = header.split(";")
    test = parts[1].strip() if len(parts) == 3 else header
    return {"loopType": "while", "condition": test or "true"}
