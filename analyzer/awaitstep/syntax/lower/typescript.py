"""TypeScript: what is erased, and the few declarations that have a meaning at run time."""

from __future__ import annotations

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import literals, objects, statements
from awaitstep.syntax.lower.context import Lowering


def erased(low: Lowering, node: Node) -> ast.Expression:
    """``a as T``, ``a satisfies T``, ``<T>a``: the expression alone."""
    inner = low.parts_of_list(node)
    return low.expression(inner[0]) if inner else low.unknown(node)


def ambient(low: Lowering, node: Node) -> ast.Statement:
    """``declare ...``: only an enum has values that are used elsewhere."""
    for child in node.named_children:
        if child.type == "enum_declaration":
            return enum(low, child)
    return ast.EmptyStatement(node.start_byte, node.end_byte)


def enum(low: Lowering, node: Node) -> ast.EnumDeclaration:
    """``enum E { A, B = 1 }``."""
    named = node.child_by_field_name("name")
    body = node.child_by_field_name("body")
    members: list[ast.EnumMember] = []
    for part in [] if body is None else low.parts_of_list(body):
        member = None if part.is_error else _enum_member(low, part)
        if member is not None:
            members.append(member)
    name = "" if named is None else literals.name(low, named)
    return ast.EnumDeclaration(node.start_byte, node.end_byte, name, tuple(members))


def namespace(low: Lowering, node: Node) -> ast.Statement:
    """``namespace a.b { ... }``, ``module a { ... }``; ``a.b`` is two, one in the other."""
    name = node.child_by_field_name("name")
    body = node.child_by_field_name("body")
    if name is None or body is None or name.type == "string":
        return ast.EmptyStatement(node.start_byte, node.end_byte)
    inner = statements.statement_list(low, body.named_children)
    names = dotted(low, name)
    for local in reversed(names[1:]):
        wrapped = ast.NamespaceDeclaration(node.start_byte, node.end_byte, local, inner)
        inner = (ast.ExportNamedDeclaration(node.start_byte, node.end_byte, wrapped, (), None),)
    return ast.NamespaceDeclaration(node.start_byte, node.end_byte, names[0], inner)


def import_alias(low: Lowering, node: Node) -> ast.VariableDeclaration:
    """``import x = A.B`` is ``const x = A.B``."""
    start, end = node.start_byte, node.end_byte
    parts = [child for child in node.named_children if child.type in _NAMES]
    local = literals.identifier(low, parts[0]) if parts else ast.Unknown(start, end, "missing", ())
    init = None if len(parts) < 2 else _entity(low, parts[1])
    return ast.VariableDeclaration(start, end, "const", (ast.Declarator(start, end, local, init),))


def dotted(low: Lowering, node: Node) -> list[str]:
    """The names of ``a.b.c``."""
    return [part.strip() for part in low.text(node).decode("utf-8", "replace").split(".")]


def _entity(low: Lowering, node: Node) -> ast.Expression:
    start, end = node.start_byte, node.end_byte
    names = dotted(low, node)
    result: ast.Expression = ast.Identifier(start, end, names[0])
    for part in names[1:]:
        key = ast.StringLiteral(start, end, part)
        result = ast.Member(start, end, result, key, False, False)
    return result


def _enum_member(low: Lowering, node: Node) -> ast.EnumMember | None:
    value = None
    named: Node | None = node
    if node.type == "enum_assignment":
        named = node.child_by_field_name("name")
        value = node.child_by_field_name("value")
    key, _ = objects.key(low, named)
    if not isinstance(key, ast.StringLiteral):
        return None
    init = None if value is None else low.expression(value)
    return ast.EnumMember(node.start_byte, node.end_byte, key.value, init)


_NAMES = ("identifier", "nested_identifier", "member_expression")
