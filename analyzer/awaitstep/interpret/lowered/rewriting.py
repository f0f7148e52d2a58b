"""Copies of syntax with some nodes replaced; nested functions are left alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes

N = TypeVar("N", bound=ast.Node)
Change = Callable[[ast.Node], ast.Node | None]


def rewritten(node: N, change: Change) -> N:
    """A node in which ``change`` replaced what it gives a node for (and looks no deeper there)."""
    changed = change(node)
    if changed is not None:
        return cast("N", changed)
    if isinstance(node, ast.Function):
        return node
    new: dict[str, Any] = {}
    for field in fields(node):
        old = getattr(node, field.name)
        made = _part(old, change)
        if made is not old:
            new[field.name] = made
    return replace(node, **new) if new else node


def _part(value: object, change: Change) -> object:
    if isinstance(value, ast.Node):
        return rewritten(value, change)
    if type(value) is tuple:
        parts = tuple([_part(part, change) for part in value])
        return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
    return value


def parts(node: ast.Node) -> Iterator[ast.Node]:
    """A node and all that is in it, but for what is in nested functions."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, ast.Function):
            stack.extend(child_nodes(node))
