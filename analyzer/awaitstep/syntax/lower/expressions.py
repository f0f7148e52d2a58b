"""Operators, sequences, arrays, ``await`` and ``yield``."""

from __future__ import annotations

from typing import Literal

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import chains
from awaitstep.syntax.lower.context import Lowering

_LOGICAL = frozenset({"&&", "||", "??"})


def array(low: Lowering, node: Node) -> ast.ArrayExpression:
    """``[a, , ...b]``: a comma that follows no element is a hole."""
    elements: list[ast.Expression | ast.SpreadElement | None] = []
    for part in with_holes(low, node):
        elements.append(None if part is None else chains.item(low, part))
    return ast.ArrayExpression(node.start_byte, node.end_byte, tuple(elements))


def with_holes(low: Lowering, node: Node) -> list[Node | None]:
    """The elements of a bracketed list, ``None`` for each hole."""
    found: list[Node | None] = []
    is_filled = False
    for child in node.children:
        if child.type == ",":
            if not is_filled:
                found.append(None)
            is_filled = False
        elif child.is_named and child.kind_id not in low.tables.trivia:
            found.append(child)
            is_filled = True
    return found


def binary(low: Lowering, node: Node) -> ast.Expression:
    """A chain of binary operators; ``a + b + c ...`` leans left and may be thousands long."""
    kind = node.kind_id
    levels: list[Node] = []
    current: Node | None = node
    while current is not None and current.kind_id == kind:
        levels.append(current)
        current = current.child_by_field_name("left")
    result = low.expression(current)
    for level in reversed(levels):
        result = _operate(low, level, result)
    return result


def _operate(low: Lowering, node: Node, left: ast.Expression) -> ast.Expression:
    operator = _operator(node)
    right = low.expression(node.child_by_field_name("right"))
    maker = ast.Logical if operator in _LOGICAL else ast.Binary
    return maker(node.start_byte, node.end_byte, operator, left, right)


def _operator(node: Node) -> str:
    operator = node.child_by_field_name("operator")
    return "" if operator is None else operator.type


def unary(low: Lowering, node: Node) -> ast.Expression:
    """``!a``, ``typeof a``; and the ``await`` that ``misreads`` hid behind ``void``."""
    argument = low.expression(node.child_by_field_name("argument"))
    if low.data.startswith(b"await", node.start_byte):
        return _hidden_await(low, node, argument)
    return ast.Unary(node.start_byte, node.end_byte, _operator(node), argument)


def _hidden_await(low: Lowering, node: Node, argument: ast.Expression) -> ast.Expression:
    """In a function that is not async, ``await (x)`` calls a function of that name."""
    start, end = node.start_byte, node.end_byte
    if low.is_async:
        return ast.Await(start, end, argument)
    callee = ast.Identifier(start, start + len("await"), "await")
    return ast.Call(start, end, callee, (argument,), False)


def update(low: Lowering, node: Node) -> ast.Update:
    """``++a``, ``a--``."""
    operator = node.child_by_field_name("operator")
    is_prefix = operator is not None and operator.start_byte == node.start_byte
    argument = low.expression(node.child_by_field_name("argument"))
    return ast.Update(node.start_byte, node.end_byte, _operator(node), is_prefix, argument)


def assignment(low: Lowering, node: Node) -> ast.Assignment:
    """``a = b``, ``a ??= b``."""
    target = low.pattern(node.child_by_field_name("left"))
    value = low.expression(node.child_by_field_name("right"))
    return ast.Assignment(node.start_byte, node.end_byte, _operator(node) or "=", target, value)


def ternary(low: Lowering, node: Node) -> ast.Expression:
    """``a ? b : c ? d : e``: minifiers make long chains of them."""
    kind = node.kind_id
    levels: list[tuple[Node, ast.Expression, ast.Expression]] = []
    current: Node | None = node
    while current is not None and current.kind_id == kind:
        test = low.expression(current.child_by_field_name("condition"))
        consequent = low.expression(current.child_by_field_name("consequence"))
        levels.append((current, test, consequent))
        current = current.child_by_field_name("alternative")
    result = low.expression(current)
    for level, test, consequent in reversed(levels):
        result = ast.Conditional(level.start_byte, level.end_byte, test, consequent, result)
    return result


def sequence(low: Lowering, node: Node) -> ast.Expression:
    """``a, b, c``."""
    parts = tuple([low.expression(part) for part in low.parts_of_list(node)])
    if len(parts) == 1:
        return parts[0]
    return ast.Sequence(node.start_byte, node.end_byte, parts)


def await_(low: Lowering, node: Node) -> ast.Expression:
    """``await a``."""
    inner = low.parts_of_list(node)
    argument = low.expression(inner[0]) if len(inner) == 1 else low.unknown(node)
    return ast.Await(node.start_byte, node.end_byte, argument)


def yield_(low: Lowering, node: Node) -> ast.Expression:
    """``yield``, ``yield a``, ``yield* a``."""
    inner = low.parts_of_list(node)
    argument = low.expression(inner[0]) if inner else None
    delegate = any(child.type == "*" for child in node.children)
    return ast.Yield(node.start_byte, node.end_byte, argument, delegate)


def this(_low: Lowering, node: Node) -> ast.This:
    """``this``."""
    return ast.This(node.start_byte, node.end_byte)


def super_(_low: Lowering, node: Node) -> ast.Super:
    """``super``."""
    return ast.Super(node.start_byte, node.end_byte)


def meta_property(low: Lowering, node: Node) -> ast.MetaProperty:
    """``import.meta``, ``new.target``."""
    is_import = low.data.startswith(b"import", node.start_byte)
    name: Literal["import.meta", "new.target"] = "import.meta" if is_import else "new.target"
    return ast.MetaProperty(node.start_byte, node.end_byte, name)


def jsx(low: Lowering, node: Node) -> ast.Unknown:
    """A JSX element: just its embedded expressions, in order."""
    parts: list[ast.Expression | ast.Statement] = []
    stack = list(reversed(node.children))
    while stack:
        child = stack.pop()
        if child.type != "jsx_expression":
            stack.extend(reversed(child.children))
            continue
        for part in low.parts_of_list(child):
            embedded = chains.item(low, part)
            if isinstance(embedded, ast.SpreadElement):
                embedded = embedded.argument
            parts.append(embedded)
    return ast.Unknown(node.start_byte, node.end_byte, "jsx", tuple(parts))
