"""Classes and their members."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import functions, literals, objects
from awaitstep.syntax.lower.context import Lowering

_ERASED_MODIFIERS = frozenset({"declare", "abstract"})
_PROPERTY_MODIFIERS = frozenset({"accessibility_modifier", "readonly", "override_modifier"})


def class_(low: Lowering, node: Node, decorators: tuple[ast.Expression, ...] = ()) -> ast.Class:
    """A class; ``decorators`` are those that stand before an ``export``."""
    named = node.child_by_field_name("name")
    body = node.child_by_field_name("body")
    return ast.Class(
        node.start_byte,
        node.end_byte,
        None if named is None else literals.name(low, named),
        _superclass(low, node),
        () if body is None else members(low, body.children),
        decorators + decorators_of(low, node),
        node.type == "abstract_class_declaration",
    )


def decorators_of(low: Lowering, node: Node) -> tuple[ast.Expression, ...]:
    """The decorators among the direct children of a node."""
    found = [child for child in node.children if child.type == "decorator"]
    return tuple([_decorator(low, child) for child in found])


def members(low: Lowering, nodes: list[Node]) -> tuple[ast.ClassMember, ...]:
    """The members of a class body; also those that an ERROR in it holds."""
    found: list[ast.ClassMember] = []
    pending: list[ast.Expression] = []
    stack = list(reversed(nodes))
    while stack:
        node = stack.pop()
        kind = node.type
        if kind == "decorator":
            pending.append(_decorator(low, node))
        elif kind in _MEMBERS:
            found.extend(_MEMBERS[kind](low, node, tuple(pending)))
            pending = []
        elif node.is_error:
            stack.extend(reversed(node.children))
        elif node.is_named and kind not in ("comment", "html_comment"):
            pending = []
    return tuple(found)


def _decorator(low: Lowering, node: Node) -> ast.Expression:
    inner = low.parts_of_list(node)
    return low.expression(inner[0]) if inner else low.unknown(node)


def _superclass(low: Lowering, node: Node) -> ast.Expression | None:
    heritage = next((child for child in node.children if child.type == "class_heritage"), None)
    if heritage is None:
        return None
    for part in low.parts_of_list(heritage):
        if part.type == "extends_clause":
            return low.expression(part.child_by_field_name("value"))
        if part.type != "implements_clause":
            return low.expression(part)
    return None


def _method(
    low: Lowering, node: Node, decorators: tuple[ast.Expression, ...]
) -> list[ast.ClassMember]:
    name, computed = objects.key(low, node.child_by_field_name("name"))
    is_static = _has_modifier(node, "static")
    kind = objects.accessor_kind(node)
    if kind == "method" and not computed and not is_static and _is_named(name, "constructor"):
        kind = "constructor"
    value = functions.function(low, node, kind)
    role = "method" if kind in ("function", "arrow") else kind
    method = ast.ClassMember(
        node.start_byte,
        node.end_byte,
        role,  # type: ignore[arg-type]
        name,
        value,
        computed,
        is_static,
        decorators + decorators_of(low, node),
    )
    if kind != "constructor":
        return [method]
    return [*_parameter_properties(low, node), method]


def _parameter_properties(low: Lowering, node: Node) -> list[ast.ClassMember]:
    """``constructor(private readonly env: Env)`` declares the field ``env``."""
    listed = node.child_by_field_name("parameters")
    found: list[ast.ClassMember] = []
    for part in listed.named_children if listed is not None else []:
        pattern = part.child_by_field_name("pattern")
        modifiers = {child.type for child in part.children}
        if pattern is None or not modifiers & _PROPERTY_MODIFIERS:
            continue
        name = ast.StringLiteral(pattern.start_byte, pattern.end_byte, literals.name(low, pattern))
        found.append(
            ast.ClassMember(part.start_byte, part.end_byte, "parameter", name, None, False, False)
        )
    return found


def _field(
    low: Lowering, node: Node, decorators: tuple[ast.Expression, ...]
) -> list[ast.ClassMember]:
    if any(_has_modifier(node, modifier) for modifier in _ERASED_MODIFIERS):
        return []
    named = node.child_by_field_name("property") or node.child_by_field_name("name")
    name, computed = objects.key(low, named)
    value = node.child_by_field_name("value")
    member = ast.ClassMember(
        node.start_byte,
        node.end_byte,
        "field",
        name,
        None if value is None else low.expression(value),
        computed,
        _has_modifier(node, "static"),
        decorators + decorators_of(low, node),
    )
    return [member]


def _static_block(
    low: Lowering, node: Node, _decorators: tuple[ast.Expression, ...]
) -> list[ast.ClassMember]:
    value = functions.static_block(low, node)
    start, end = node.start_byte, node.end_byte
    return [ast.ClassMember(start, end, "static_block", None, value, False, True)]


def _has_modifier(node: Node, modifier: str) -> bool:
    named = node.child_by_field_name("name") or node.child_by_field_name("property")
    end = node.end_byte if named is None else named.start_byte
    return any(child.type == modifier for child in node.children if child.start_byte < end)


def _is_named(key: ast.Expression, name: str) -> bool:
    return isinstance(key, ast.StringLiteral) and key.value == name


_MEMBERS = {
    "class_static_block": _static_block,
    "field_definition": _field,
    "method_definition": _method,
    "public_field_definition": _field,
}
