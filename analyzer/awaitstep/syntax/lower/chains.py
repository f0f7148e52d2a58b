"""Member accesses and calls, and the extent of optional chains. Iterative: chains are long."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import literals
from awaitstep.syntax.lower.context import Lowering

_LINKS = {
    "member_expression": "object",
    "subscript_expression": "object",
    "call_expression": "function",
    "non_null_expression": "",
    "instantiation_expression": "",
}


_TYPED = ("as_expression", "satisfies_expression")
"""Without parentheses no member can follow these: ``x as A<B>.C`` is a misread type's name."""


def chain(low: Lowering, node: Node) -> ast.Expression:
    """``a.b?.[c](d)!.e``: from the innermost object outwards."""
    links: list[Node] = []
    current = node
    kind = node.type
    while kind in _LINKS:
        links.append(current)
        below = _below(low, current, _LINKS[kind])
        if below is None:
            links.pop()
            break
        current = below
        kind = current.type
    if not links:
        return low.unknown(node)
    if kind in _TYPED:
        return low.expression(current)
    if kind == "import":
        result: ast.Expression = _import_call(low, links)
    else:
        result = low.expression(current)
    is_optional = False
    for link in reversed(links):
        is_optional = is_optional or _is_optional(link)
        result = _apply(low, link, result)
    if is_optional:
        return ast.Chain(node.start_byte, node.end_byte, result)
    return result


def arguments(low: Lowering, node: Node | None) -> tuple[ast.Expression | ast.SpreadElement, ...]:
    """The arguments of a call."""
    if node is None:
        return ()
    return tuple([item(low, part) for part in low.parts_of_list(node)])


def item(low: Lowering, node: Node) -> ast.Expression | ast.SpreadElement:
    """A member of a list that may be spread."""
    if node.type == "spread_element":
        return spread(low, node)
    return low.expression(node)


def spread(low: Lowering, node: Node) -> ast.SpreadElement:
    """``...a``."""
    inner = low.parts_of_list(node)
    argument = low.expression(inner[0]) if len(inner) == 1 else low.unknown(node)
    return ast.SpreadElement(node.start_byte, node.end_byte, argument)


def new(low: Lowering, node: Node) -> ast.New:
    """``new C(...)``, ``new C``."""
    callee = low.expression(node.child_by_field_name("constructor"))
    passed = arguments(low, node.child_by_field_name("arguments"))
    return ast.New(node.start_byte, node.end_byte, callee, passed)


def _below(low: Lowering, node: Node, field: str) -> Node | None:
    if field:
        return node.child_by_field_name(field)
    inner = low.parts_of_list(node)
    return inner[0] if inner else None


def _apply(low: Lowering, link: Node, result: ast.Expression) -> ast.Expression:
    kind = link.type
    if kind == "call_expression":
        return _call(low, link, result)
    if kind == "member_expression":
        return _member(low, link, result)
    if kind == "subscript_expression":
        return _subscript(low, link, result)
    return result


def _call(low: Lowering, link: Node, callee: ast.Expression) -> ast.Expression:
    if isinstance(callee, ast.ImportCall) and callee.end == link.end_byte:
        return callee
    passed = link.child_by_field_name("arguments")
    if passed is not None and passed.type == "template_string":
        quasi = literals.template(low, passed)
        return ast.TaggedTemplate(link.start_byte, link.end_byte, callee, quasi)
    return ast.Call(
        link.start_byte, link.end_byte, callee, arguments(low, passed), _is_optional(link)
    )


def _member(low: Lowering, link: Node, target: ast.Expression) -> ast.Expression:
    if isinstance(target, ast.ImportCall) and link.end_byte < target.end:
        return target
    prop = link.child_by_field_name("property")
    if prop is None:
        return ast.Unknown(link.start_byte, link.end_byte, "member_expression", (target,))
    key: ast.Expression
    if prop.type == "private_property_identifier":
        key = literals.private_name(low, prop)
    else:
        key = ast.StringLiteral(prop.start_byte, prop.end_byte, literals.name(low, prop))
    return ast.Member(link.start_byte, link.end_byte, target, key, False, _is_optional(link))


def _subscript(low: Lowering, link: Node, target: ast.Expression) -> ast.Expression:
    index = low.expression(link.child_by_field_name("index"))
    return ast.Member(link.start_byte, link.end_byte, target, index, True, _is_optional(link))


def _import_call(low: Lowering, links: list[Node]) -> ast.Expression:
    """``import(x)``, ``import.defer(x)``: the innermost call holds the module's name."""
    for link in reversed(links):
        if link.type == "call_expression":
            passed = low.parts_of_list(link.child_by_field_name("arguments") or link)
            source = low.expression(passed[0]) if passed else low.unknown(link)
            return ast.ImportCall(link.start_byte, link.end_byte, source)
    return ast.Unknown(links[-1].start_byte, links[-1].end_byte, "import", ())


def _is_optional(link: Node) -> bool:
    """Whether ``?.`` stands in this link: a field in one grammar, a bare token in the other."""
    if link.child_count < 3:
        return False
    return any(child.type in ("optional_chain", "?.") for child in link.children[1:3])
