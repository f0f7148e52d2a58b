"""What an edit is about, as it is reported."""

from __future__ import annotations

from awaitstep.diff.edits import Subject
from awaitstep.diff.tree import Tree

_DEEPEST = 12
"""So many containers are named around a node: the outermost and the innermost ones."""


def subject(tree: Tree, index: int) -> Subject:
    """One item of a tree, as an edit reports it."""
    item = tree.items[index]
    path = [tree.items[i].line for i in tree.ancestors(index)][::-1]
    if len(path) > _DEEPEST:
        half = _DEEPEST // 2
        path = [*path[:half], "…", *path[-half:]]
    span = getattr(item.subject, "span", None)
    place = None if span is None else (span.start.line, span.start.column + 1)
    return Subject(item.kind, item.name, item.line, tuple(path), place, index)
