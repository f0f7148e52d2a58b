"""The direct parts of any node, in source order: for passes that treat all syntax alike."""

from __future__ import annotations

from dataclasses import fields

from awaitstep.syntax import ast


def child_nodes(node: ast.Node) -> list[ast.Node]:
    """The nodes directly inside a node. Asking a function lowers its body."""
    found: list[ast.Node] = []
    kind = type(node)
    names = _KNOWN.get(kind)
    if names is None:
        names = _KNOWN[kind] = _fields_of(kind)
    for name in names:
        value = getattr(node, name)
        if isinstance(value, ast.Node):
            found.append(value)
        elif type(value) is tuple:
            found.extend([part for part in value if isinstance(part, ast.Node)])
    return found


def _fields_of(kind: type[ast.Node]) -> tuple[str, ...]:
    """The fields that may hold nodes; the lazy body is asked for through its property."""
    names = [field.name for field in fields(kind) if field.type not in _PLAIN]
    return tuple(["body" if name == "_body" else name for name in names])


_PLAIN = frozenset({"int", "str", "str | None", "bool", "float", "tuple[str, ...]"})

_KNOWN: dict[type[ast.Node], tuple[str, ...]] = {}
