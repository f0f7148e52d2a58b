"""No kind of the grammars is forgotten: each has a handler, or is listed here as a part."""

from __future__ import annotations

import pytest

from awaitstep.syntax.language import LANGUAGES, grammar
from awaitstep.syntax.lower import tables

INSIDE_OTHERS = frozenset(
    [
        "abstract_method_signature",
        "accessibility_modifier",
        "arguments",
        "catch_clause",
        "class_body",
        "class_heritage",
        "class_static_block",
        "computed_property_name",
        "decorator",
        "else_clause",
        "enum_assignment",
        "enum_body",
        "escape_sequence",
        "export_clause",
        "export_specifier",
        "field_definition",
        "finally_clause",
        "formal_parameters",
        "html_character_reference",
        "import",
        "import_attribute",
        "import_clause",
        "import_require_clause",
        "import_specifier",
        "jsx_attribute",
        "jsx_closing_element",
        "jsx_expression",
        "jsx_namespace_name",
        "jsx_opening_element",
        "jsx_text",
        "method_definition",
        "method_signature",
        "named_imports",
        "namespace_export",
        "namespace_import",
        "nested_identifier",
        "object_assignment_pattern",
        "optional_chain",
        "override_modifier",
        "pair",
        "pair_pattern",
        "program",
        "property_identifier",
        "public_field_definition",
        "regex_flags",
        "regex_pattern",
        "spread_element",
        "statement_identifier",
        "string_fragment",
        "switch_body",
        "switch_case",
        "switch_default",
        "template_substitution",
        "variable_declarator",
    ]
)

INSIDE_TYPES = frozenset(
    [
        "adding_type_annotation",
        "array_type",
        "asserts",
        "call_signature",
        "conditional_type",
        "constraint",
        "construct_signature",
        "constructor_type",
        "default_type",
        "existential_type",
        "extends_clause",
        "extends_type_clause",
        "flow_maybe_type",
        "function_type",
        "generic_type",
        "index_signature",
        "index_type_query",
        "infer_type",
        "interface_body",
        "intersection_type",
        "literal_type",
        "lookup_type",
        "mapped_type_clause",
        "nested_type_identifier",
        "object_type",
        "omitting_type_annotation",
        "opting_type_annotation",
        "optional_type",
        "parenthesized_type",
        "predefined_type",
        "property_signature",
        "readonly_type",
        "rest_type",
        "template_literal_type",
        "template_type",
        "this_type",
        "tuple_type",
        "type_identifier",
        "type_parameter",
        "type_predicate",
        "type_query",
        "union_type",
    ]
)


HANDLED = {*tables.EXPRESSIONS, *tables.PATTERNS, *tables.STATEMENTS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_handled(language: str) -> None:
    known = grammar(language)
    kinds = {
        known.node_kind_for_id(kind)
        for kind in range(known.node_kind_count)
        if known.node_kind_is_named(kind) and known.node_kind_is_visible(kind)
    }
    skipped = tables.TRIVIA | tables.TYPES | INSIDE_OTHERS | INSIDE_TYPES
    assert kinds - HANDLED - skipped == set()


@pytest.mark.parametrize("name", sorted(HANDLED))
def test_every_handler_has_a_kind(name: str) -> None:
    known = [grammar(language) for language in LANGUAGES]
    assert any(one.id_for_node_kind(name, True) for one in known)
