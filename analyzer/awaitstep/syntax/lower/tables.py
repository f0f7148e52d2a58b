"""Which function lowers which kind of the grammars, and which kinds are no business of ours."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from awaitstep.syntax import ast
from awaitstep.syntax.language import grammar
from awaitstep.syntax.lower import (
    chains,
    classes,
    expressions,
    functions,
    literals,
    loops,
    modules,
    objects,
    patterns,
    statements,
    typescript,
)
from awaitstep.syntax.lower.context import Handler, Tables

T = TypeVar("T")


@cache
def tables(language: str) -> Tables:
    """The dispatch tables of a language, by kind id."""
    return Tables(
        _indexed(language, EXPRESSIONS),
        _indexed(language, PATTERNS),
        _indexed(language, STATEMENTS),
        _ids(language, TRIVIA),
        _ids(language, TYPES),
        _ids(language, frozenset({"parenthesized_expression"})),
    )


def _indexed(language: str, by_name: dict[str, Handler[T]]) -> tuple[Handler[T] | None, ...]:
    known = grammar(language)
    return tuple(
        by_name.get(known.node_kind_for_id(kind) or "") if known.node_kind_is_named(kind) else None
        for kind in range(known.node_kind_count)
    )


def _ids(language: str, names: frozenset[str]) -> frozenset[int]:
    known = grammar(language)
    return frozenset(
        kind
        for kind in range(known.node_kind_count)
        if known.node_kind_is_named(kind) and known.node_kind_for_id(kind) in names
    )


EXPRESSIONS: dict[str, Handler[ast.Expression]] = {
    "array": expressions.array,
    "arrow_function": functions.arrow,
    "as_expression": typescript.erased,
    "assignment_expression": expressions.assignment,
    "augmented_assignment_expression": expressions.assignment,
    "await_expression": expressions.await_,
    "binary_expression": expressions.binary,
    "call_expression": chains.chain,
    "class": classes.class_,
    "false": literals.false,
    "function_expression": functions.function,
    "generator_function": functions.function,
    "identifier": literals.identifier,
    "instantiation_expression": chains.chain,
    "jsx_element": expressions.jsx,
    "jsx_self_closing_element": expressions.jsx,
    "member_expression": chains.chain,
    "meta_property": expressions.meta_property,
    "new_expression": chains.new,
    "non_null_expression": chains.chain,
    "null": literals.null,
    "number": literals.number,
    "object": objects.object_,
    "parenthesized_expression": typescript.erased,
    "private_property_identifier": literals.private_name,
    "regex": literals.regexp,
    "satisfies_expression": typescript.erased,
    "sequence_expression": expressions.sequence,
    "shorthand_property_identifier": literals.identifier,
    "string": literals.string,
    "subscript_expression": chains.chain,
    "super": expressions.super_,
    "template_string": literals.template,
    "ternary_expression": expressions.ternary,
    "this": expressions.this,
    "true": literals.true,
    "type_assertion": typescript.erased,
    "unary_expression": expressions.unary,
    "undefined": literals.identifier,
    "update_expression": expressions.update,
    "yield_expression": expressions.yield_,
}

PATTERNS: dict[str, Handler[ast.Pattern]] = {
    "array_pattern": patterns.array_pattern,
    "as_expression": patterns.erased,
    "assignment_pattern": patterns.with_default,
    "identifier": literals.identifier,
    "member_expression": patterns.through_expression,
    "non_null_expression": patterns.erased,
    "object_pattern": patterns.object_pattern,
    "optional_parameter": patterns.parameter,
    "required_parameter": patterns.parameter,
    "rest_pattern": patterns.rest,
    "satisfies_expression": patterns.erased,
    "shorthand_property_identifier_pattern": literals.identifier,
    "subscript_expression": patterns.through_expression,
    "type_assertion": patterns.erased,
    "undefined": literals.identifier,
}

STATEMENTS: dict[str, Handler[ast.Statement]] = {
    "abstract_class_declaration": statements.class_declaration,
    "ambient_declaration": typescript.ambient,
    "break_statement": statements.break_,
    "class_declaration": statements.class_declaration,
    "continue_statement": statements.continue_,
    "debugger_statement": statements.empty,
    "do_statement": loops.do_while,
    "empty_statement": statements.empty,
    "enum_declaration": typescript.enum,
    "export_statement": modules.export,
    "expression_statement": statements.expression_statement,
    "for_in_statement": loops.for_in,
    "for_statement": loops.for_,
    "function_declaration": statements.function_declaration,
    "function_signature": statements.empty,
    "generator_function_declaration": statements.function_declaration,
    "if_statement": statements.if_,
    "import_alias": typescript.import_alias,
    "import_statement": modules.import_,
    "interface_declaration": statements.empty,
    "internal_module": typescript.namespace,
    "labeled_statement": statements.labeled,
    "lexical_declaration": statements.variables,
    "module": typescript.namespace,
    "return_statement": statements.return_,
    "statement_block": statements.block,
    "switch_statement": statements.switch,
    "throw_statement": statements.throw,
    "try_statement": statements.try_,
    "type_alias_declaration": statements.empty,
    "using_declaration": statements.variables,
    "variable_declaration": statements.variables,
    "while_statement": loops.while_,
    "with_statement": statements.with_,
}

TRIVIA = frozenset({"comment", "hash_bang_line", "html_comment"})

TYPES = frozenset({
    "asserts_annotation",
    "implements_clause",
    "type_annotation",
    "type_arguments",
    "type_parameters",
    "type_predicate_annotation",
})  # fmt: skip
"""Types that stand beside what is kept; the kinds inside them are never met."""
