"""How conditions are split, and that any text can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from awaitstep.graph.equivalence.conditions import LONGEST, parse
from awaitstep.graph.equivalence.conditions import Test as Condition


def shape(test: Condition) -> str:
    inside = " ".join(shape(part) for part in test.parts)
    return f"({test.kind} {inside})" if inside else test.text


SHAPES = {
    "a && b || !c": "(or (and a b) (not c))",
    "(a || b) && c": "(and (or a b) c)",
    "t = 1, a && b": "(and a b)",
    "a && (x = await f(), x)": "(and a x)",
    "x = a && b": "(same (and a b))",
    "x ||= b": "(or x b)",
    "a ? b && c : d ? e : f": "(choice a (and b c) (choice d e f))",
    "a ?? b": "(nullish a b)",
    "a?.b?.c(d)": "(chain a (chain a))",
    "await a?.f(x)": "(chain a)",
    "a?.5:b": "(choice a .5 b)",
    "!!(a && b)": "(same (and a b))",
    "!a?.f(x)": "(not (chain a))",
    "(a && b) === 0": "a&&b===0",
    "!(a && b) in c": "!a&&binc",
    "yield a && b": "yielda&&b",
    "x => x && y": "x=>x&&y",
    'a === ")" && b': '(and a==="" b)',
    "/[/(]&&/.test(a) && b": "(and /[/]&&/.testa b)",
    "a / b && c / d": "(and a/b c/d)",
    "`${a && b}` && c": "(and `${a&&b}` c)",
    "a && f(b || c": "(and a fb||c)",
    "a ? b": "a?b",
}


@pytest.mark.parametrize("text", SHAPES)
def test_shapes(text: str) -> None:
    assert shape(parse(text)) == SHAPES[text]


@given(st.text("ab!&|?:=.,()[]{}'\"`/\\ \u2026", max_size=LONGEST + 1) | st.text())
def test_any_text(text: str) -> None:
    assert parse(text).kind


@pytest.mark.parametrize("part", ["!", "(", "!(", "a=", "a?", "a?.", "a&&", "a&&(", "[", "`", "/"])
def test_nesting(part: str) -> None:
    assert parse((part * LONGEST)[:LONGEST]).kind
