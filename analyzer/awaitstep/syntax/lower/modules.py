"""Imports and exports."""

from __future__ import annotations

import re

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower import classes, functions, literals
from awaitstep.syntax.lower.context import Lowering


def import_(low: Lowering, node: Node) -> ast.Statement:
    """``import ... from "m"``; of ``import type`` nothing is left.

    A list whose names are all types still loads the module: an import without names.
    """
    if any(child.type in ("type", "typeof") for child in node.children):
        return ast.EmptyStatement(node.start_byte, node.end_byte)
    specifiers: list[ast.ImportSpecifier] = []
    source = _source(low, node)
    for child in node.named_children:
        if child.type == "import_clause":
            specifiers.extend(_clause(low, child))
        elif child.type == "import_require_clause":
            source = _source(low, child)
            specifiers.extend(_required(low, child))
    return ast.ImportDeclaration(node.start_byte, node.end_byte, source or "", tuple(specifiers))


def export(low: Lowering, node: Node) -> ast.Statement:
    """Every form of ``export``."""
    words = {child.type for child in node.children if not child.is_named}
    if "type" in words or "namespace" in words or _is_hidden_type(low, node):
        return ast.EmptyStatement(node.start_byte, node.end_byte)
    if "*" in words or _part(node, "namespace_export") is not None:
        return _export_all(low, node)
    clause = _part(node, "export_clause")
    if clause is not None:
        listed = _export_specifiers(low, clause)
        return ast.ExportNamedDeclaration(
            node.start_byte, node.end_byte, None, listed, _source(low, node)
        )
    if "default" in words or _is_hidden_default(low, node):
        return _export_default(low, node)
    if "=" in words:
        return _export_assignment(low, node)
    return _export_declaration(low, node)


def export_name(low: Lowering, node: Node | None) -> str:
    """The name of an import or export: an identifier of any kind, or a string."""
    if node is None:
        return ""
    if node.type == "string":
        return literals.string_value(low, node)
    return literals.name(low, node)


def _clause(low: Lowering, node: Node) -> list[ast.ImportSpecifier]:
    found: list[ast.ImportSpecifier] = []
    for child in low.parts_of_list(node):
        start, end = child.start_byte, child.end_byte
        if child.type == "identifier":
            found.append(ast.ImportSpecifier(start, end, "default", literals.name(low, child)))
        elif child.type == "namespace_import":
            inner = low.parts_of_list(child)
            local = literals.name(low, inner[0]) if inner else ""
            found.append(ast.ImportSpecifier(start, end, "*", local))
        elif child.type == "named_imports":
            found.extend(_named(low, child))
    return found


def _named(low: Lowering, node: Node) -> list[ast.ImportSpecifier]:
    found: list[ast.ImportSpecifier] = []
    for child in node.named_children:
        if child.type != "import_specifier" or _is_type_only(child):
            continue
        imported = export_name(low, child.child_by_field_name("name"))
        alias = child.child_by_field_name("alias")
        local = imported if alias is None else export_name(low, alias)
        found.append(ast.ImportSpecifier(child.start_byte, child.end_byte, imported, local))
    return found


def _required(low: Lowering, node: Node) -> list[ast.ImportSpecifier]:
    names = [child for child in node.named_children if child.type == "identifier"]
    return [
        ast.ImportSpecifier(node.start_byte, node.end_byte, "=", literals.name(low, child))
        for child in names[:1]
    ]


def _export_all(low: Lowering, node: Node) -> ast.ExportAllDeclaration:
    namespace = _part(node, "namespace_export")
    inner = [] if namespace is None else low.parts_of_list(namespace)
    exported = export_name(low, inner[0]) if inner else None
    return ast.ExportAllDeclaration(
        node.start_byte, node.end_byte, _source(low, node) or "", exported
    )


def _export_specifiers(low: Lowering, node: Node) -> tuple[ast.ExportSpecifier, ...]:
    found: list[ast.ExportSpecifier] = []
    for child in node.named_children:
        if child.type != "export_specifier" or _is_type_only(child):
            continue
        local = export_name(low, child.child_by_field_name("name"))
        alias = child.child_by_field_name("alias")
        exported = local if alias is None else export_name(low, alias)
        found.append(ast.ExportSpecifier(child.start_byte, child.end_byte, local, exported))
    return tuple(found)


def _export_default(low: Lowering, node: Node) -> ast.Statement:
    """A function or class is a declaration here, even without a name, unless in parentheses."""
    value = node.child_by_field_name("value") or node.child_by_field_name("declaration")
    start, end = node.start_byte, node.end_byte
    if value is None:
        return ast.ExportDefaultDeclaration(start, end, low.unknown(node))
    declared: ast.Statement | ast.Expression
    if value.type in _FUNCTIONS:
        function = functions.function(low, value)
        _unname(low, function)
        declared = ast.FunctionDeclaration(function.start, function.end, function)
    elif value.type in _CLASSES:
        outer = classes.decorators_of(low, node)
        definition = classes.class_(low, value, outer)
        _unname(low, definition)
        declared = ast.ClassDeclaration(definition.start, definition.end, definition)
    elif node.child_by_field_name("value") is None:
        declared = low.statement(value)
        if isinstance(declared, ast.EmptyStatement):
            return declared
    else:
        declared = low.expression(value)
    return ast.ExportDefaultDeclaration(start, end, declared)


def _export_assignment(low: Lowering, node: Node) -> ast.Statement:
    inner = low.parts_of_list(node)
    value = low.expression(inner[0]) if inner else low.unknown(node)
    return ast.ExportAssignment(node.start_byte, node.end_byte, value)


def _export_declaration(low: Lowering, node: Node) -> ast.Statement:
    declaration = node.child_by_field_name("declaration")
    start, end = node.start_byte, node.end_byte
    if declaration is None:
        return low.unknown(node)
    declared: ast.Statement
    if declaration.type in _CLASSES:
        outer = classes.decorators_of(low, node)
        definition = classes.class_(low, declaration, outer)
        declared = ast.ClassDeclaration(declaration.start_byte, declaration.end_byte, definition)
    else:
        declared = low.statement(declaration)
    if isinstance(declared, ast.EmptyStatement):
        return ast.EmptyStatement(start, end)
    return ast.ExportNamedDeclaration(start, end, declared, (), None)


def _source(low: Lowering, node: Node) -> str | None:
    source = node.child_by_field_name("source")
    return None if source is None else literals.string_value(low, source)


def _part(node: Node, kind: str) -> Node | None:
    return next((child for child in node.named_children if child.type == kind), None)


def _is_type_only(node: Node) -> bool:
    return any(child.type in ("type", "typeof") for child in node.children)


def _is_hidden_type(low: Lowering, node: Node) -> bool:
    """``export type * from "m"``, whose ``type`` was blanked out by ``misreads``."""
    if node.child_count < 2 or node.children[0].type != "export":
        return False
    between = low.data[node.children[0].end_byte : node.children[1].start_byte]
    return between.strip() == b"type"


def _is_hidden_default(low: Lowering, node: Node) -> bool:
    """``export default class {}``, which `repairs` spelled as ``export class defaul_ {}``."""
    declaration = node.child_by_field_name("declaration")
    return declaration is not None and _hidden_default(low, declaration.start_byte) > 0


def _hidden_default(low: Lowering, start: int) -> int:
    """The bytes of ``default`` and the space after it, where a declaration seems to start."""
    match = _DEFAULT.match(low.data, start)
    return 0 if match is None else match.end() - start


def _unname(low: Lowering, declared: ast.Function | ast.Class) -> None:
    """Takes away the name that `repairs` gave."""
    hidden = _hidden_default(low, declared.start)
    if hidden:
        declared.start += hidden
        declared.name = None


_DEFAULT = re.compile(rb"default\s+")
_CLASSES = ("class", "class_declaration", "abstract_class_declaration")
_FUNCTIONS = (
    "function_expression",
    "function_declaration",
    "generator_function",
    "generator_function_declaration",
)
