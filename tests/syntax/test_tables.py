"""No kind of statement, expression, pattern or declaration of the grammars is forgotten."""

from __future__ import annotations

import pytest

from awaitstep.syntax.language import LANGUAGES, grammar
from awaitstep.syntax.lower import tables

HANDLED_BY_THEIR_PARENTS = {
    "import",  # the callee of ``import(x)``, by ``chains``
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("supertype", ["statement", "expression", "pattern", "declaration"])
def test_every_kind_is_handled(language: str, supertype: str) -> None:
    known = grammar(language)
    handled = {*tables.EXPRESSIONS, *tables.PATTERNS, *tables.STATEMENTS}
    names = {known.node_kind_for_id(kind): kind for kind in known.supertypes}
    kinds, stack = set(), [names[supertype]]
    while stack:
        kind = stack.pop()
        if known.node_kind_is_supertype(kind):
            stack.extend(known.subtypes(kind))
        elif known.node_kind_is_named(kind):
            kinds.add(known.node_kind_for_id(kind))
    assert kinds
    assert kinds - handled - HANDLED_BY_THEIR_PARENTS == set()


@pytest.mark.parametrize("name", sorted({*tables.EXPRESSIONS, *tables.PATTERNS, *tables.STATEMENTS}))
def test_every_handler_has_a_kind(name: str) -> None:
    known = [grammar(language) for language in LANGUAGES]
    assert any(one.id_for_node_kind(name, True) for one in known)
