"""What is bound or assigned to: names, object and array patterns, defaults, parameters."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import literals, objects
from awaitstep.syntax.lower.context import Lowering
from awaitstep.syntax.lower.expressions import with_holes


def object_pattern(low: Lowering, node: Node) -> ast.ObjectPattern:
    """``{a, b: c = 1, ...rest}``."""
    properties: list[ast.PatternProperty] = []
    rest: ast.Pattern | None = None
    for part in low.parts_of_list(node):
        if part.type == "rest_pattern":
            rest = _rest_target(low, part)
        elif not part.is_error:
            properties.append(_property(low, part))
    return ast.ObjectPattern(node.start_byte, node.end_byte, tuple(properties), rest)


def array_pattern(low: Lowering, node: Node) -> ast.ArrayPattern:
    """``[a, , b = 1, ...rest]``."""
    elements: list[ast.Pattern | None] = []
    rest: ast.Pattern | None = None
    for part in with_holes(low, node):
        if part is None:
            elements.append(None)
        elif part.type == "rest_pattern":
            rest = _rest_target(low, part)
        else:
            elements.append(low.pattern(part))
    return ast.ArrayPattern(node.start_byte, node.end_byte, tuple(elements), rest)


def with_default(low: Lowering, node: Node) -> ast.AssignmentPattern:
    """``target = default``."""
    target = low.pattern(node.child_by_field_name("left"))
    default = low.expression(node.child_by_field_name("right"))
    return ast.AssignmentPattern(node.start_byte, node.end_byte, target, default)


def rest(low: Lowering, node: Node) -> ast.RestElement:
    """``...target`` among parameters."""
    return ast.RestElement(node.start_byte, node.end_byte, _rest_target(low, node))


def parameter(low: Lowering, node: Node) -> ast.Pattern:
    """TypeScript's wrapper of a parameter: modifiers, pattern, type, default."""
    inner = node.child_by_field_name("pattern") or node.child_by_field_name("name")
    target = low.pattern(inner)
    value = node.child_by_field_name("value")
    if value is None:
        return target
    default = low.expression(value)
    return ast.AssignmentPattern(target.start, node.end_byte, target, default)


def erased(low: Lowering, node: Node) -> ast.Pattern:
    """``a!``, ``a as T``, ``<T>a`` as targets of an assignment."""
    inner = low.parts_of_list(node)
    return low.pattern(inner[0]) if inner else low.unknown(node)


def through_expression(low: Lowering, node: Node) -> ast.Pattern:
    """A member as a target."""
    target = low.expression(node)
    if isinstance(target, (ast.Member, ast.Identifier, ast.Unknown)):
        return target
    return ast.Unknown(node.start_byte, node.end_byte, node.type, (target,))


def is_this(node: Node) -> bool:
    """Whether a parameter is TypeScript's ``this: T``."""
    inner = node.child_by_field_name("pattern")
    return inner is not None and inner.type == "this"


def _rest_target(low: Lowering, node: Node) -> ast.Pattern:
    inner = low.parts_of_list(node)
    return low.pattern(inner[0]) if inner else low.unknown(node)


def _property(low: Lowering, node: Node) -> ast.PatternProperty:
    if node.type == "pair_pattern":
        key, computed = objects.key(low, node.child_by_field_name("key"))
        value = low.pattern(node.child_by_field_name("value"))
        return ast.PatternProperty(node.start_byte, node.end_byte, key, value, computed)
    if node.type == "object_assignment_pattern":
        left = node.child_by_field_name("left") or node
        target = low.pattern(left)
        default = low.expression(node.child_by_field_name("right"))
        value = ast.AssignmentPattern(node.start_byte, node.end_byte, target, default)
        return _shorthand(low, node, left, value)
    return _shorthand(low, node, node, low.pattern(node))


def _shorthand(low: Lowering, node: Node, named: Node, value: ast.Pattern) -> ast.PatternProperty:
    spelled = literals.name(low, named)
    key = ast.StringLiteral(named.start_byte, named.end_byte, spelled)
    return ast.PatternProperty(node.start_byte, node.end_byte, key, value, False)
