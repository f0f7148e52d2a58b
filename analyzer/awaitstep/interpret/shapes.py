"""The shape of a payload, from the paths that code reads (graph.md, section 1, payload)."""

from __future__ import annotations

from typing import Any

Paths = set[tuple[str, ...]]


def shape_of(paths: Paths) -> dict[str, Any]:
    """``{"type": "object", "fields": ...}``, or ``{"type": "unknown"}`` at the leaves."""
    fields: dict[str, Paths] = {}
    for path in sorted(paths):
        if path:
            fields.setdefault(path[0], set()).add(path[1:])
    if not fields:
        return {"type": "unknown"}
    return {"type": "object", "fields": {name: shape_of(rest) for name, rest in fields.items()}}
