"""Object literals, and the keys of members of objects, classes and patterns."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import chains, functions, literals
from awaitstep.syntax.lower.context import Handler, Lowering


def object_(low: Lowering, node: Node) -> ast.ObjectExpression:
    """``{a, b: 1, [c]: 2, m() {}, ...d}``."""
    members: list[ast.Property | ast.SpreadElement] = []
    for part in low.parts_of_list(node):
        handler = _MEMBERS.get(part.type, _faulty)
        member = handler(low, part)
        if member is not None:
            members.append(member)
    return ast.ObjectExpression(node.start_byte, node.end_byte, tuple(members))


def key(low: Lowering, node: Node | None) -> tuple[ast.Expression, bool]:
    """A member's key, and whether it is computed."""
    if node is None:
        return ast.Unknown(0, 0, "missing", ()), False
    kind = node.type
    if kind == "computed_property_name":
        inner = low.parts_of_list(node)
        return (low.expression(inner[0]) if inner else low.unknown(node)), True
    if kind == "string":
        return literals.string(low, node), False
    if kind == "private_property_identifier":
        return literals.private_name(low, node), False
    spelled = _number_key(low, node) if kind == "number" else literals.name(low, node)
    return ast.StringLiteral(node.start_byte, node.end_byte, spelled), False


def accessor_kind(node: Node) -> functions.Kind:
    """``get``, ``set`` or ``method`` of a method definition."""
    named = node.child_by_field_name("name")
    end = node.end_byte if named is None else named.start_byte
    for child in node.children:
        if child.start_byte >= end:
            break
        if child.type == "get":
            return "get"
        if child.type == "set":
            return "set"
    return "method"


def _pair(low: Lowering, node: Node) -> ast.Property:
    name, computed = key(low, node.child_by_field_name("key"))
    value = low.expression(node.child_by_field_name("value"))
    return ast.Property(node.start_byte, node.end_byte, "init", name, value, computed)


def _shorthand(low: Lowering, node: Node) -> ast.Property:
    value = literals.identifier(low, node)
    name = ast.StringLiteral(value.start, value.end, value.name)
    return ast.Property(node.start_byte, node.end_byte, "init", name, value, False)


def _method(low: Lowering, node: Node) -> ast.Property:
    name, computed = key(low, node.child_by_field_name("name"))
    kind = accessor_kind(node)
    value = functions.function(low, node, kind)
    role = kind if kind in ("get", "set") else "method"
    return ast.Property(node.start_byte, node.end_byte, role, name, value, computed)


def _faulty(low: Lowering, node: Node) -> ast.SpreadElement | None:
    """What an ERROR in an object holds is kept, as if it were spread into it."""
    rest = low.unknown(node)
    return ast.SpreadElement(rest.start, rest.end, rest) if rest.parts else None


def _number_key(low: Lowering, node: Node) -> str:
    value = literals.number(low, node)
    if isinstance(value, ast.BigIntLiteral):
        return str(value.value) if value.value < 10**4000 else low.text(node).decode()
    return literals.number_name(value.value)


_MEMBERS: dict[str, Handler[ast.Property | ast.SpreadElement | None]] = {
    "method_definition": _method,
    "pair": _pair,
    "shorthand_property_identifier": _shorthand,
    "spread_element": chains.spread,
}
