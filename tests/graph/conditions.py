"""Random tests that hold steps, as they are written two ways: in one condition, and in nested ifs.

The first is what the analysis shows of ``if (a && await x) …`` (``docs/graph.md``, section 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

from awaitstep.graph.model import Branch, If, Node, StepDo

Kind = Literal[
    "pure", "step", "not", "and", "or", "choice", "assigned", "sequence", "nullish", "chain"
]


ARITY: dict[Kind, int] = {
    "not": 1, "and": 2, "or": 2, "choice": 3, "assigned": 1, "sequence": 2, "nullish": 2,
    "chain": 1,
}  # fmt: skip
OPERATORS: tuple[Kind, ...] = (*ARITY, "and", "or")


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression; ``name`` is unique to an operand."""

    kind: Kind
    name: str = ""
    parts: tuple[Expression, ...] = ()


@dataclass(slots=True)
class Conditions:
    """Grows tests from a source of choices."""

    rng: Random
    count: int = 0

    def grow(self, depth: int) -> Expression:
        kind: Kind = self.rng.choice(("pure", "step"))
        if depth and self.rng.random() < 0.8:
            kind = self.rng.choice(OPERATORS)
        self.count += 1
        name = f"t{self.count}"
        parts = tuple(self.grow(depth - 1) for _ in range(ARITY.get(kind, 0)))
        if kind == "nullish":
            parts = (self.grow(0), *parts[1:])
        return Expression(kind, name, parts)


def flat(test: Expression) -> tuple[list[Node], str]:
    """The nodes that come before the ``if`` on the test, and its condition."""
    if test.kind == "pure":
        return [], test.name
    if test.kind == "step":
        return [StepDo(name=test.name)], f"await s.do({test.name!r},{test.name})"
    nodes, text = flat(test.parts[0])
    if test.kind == "not":
        return nodes, f"!{_held(test.parts[0], text)}"
    if test.kind == "assigned":
        return nodes, f"{test.name} = {_value(test.parts[0], text)}"
    if test.kind == "chain":
        return _maybe(f"{test.name} != null", nodes), f"{test.name}?.f({text})"
    if test.kind == "choice":
        return _flat_choice(test, nodes, text)
    more, right = flat(test.parts[1])
    if test.kind == "sequence":
        return [*nodes, *more], f"{text}, {right}"
    left = _last(test.parts[0], text)
    operator, condition = {
        "and": ("&&", left),
        "or": ("||", f"!({left})"),
        "nullish": ("??", f"{left} == null"),
    }[test.kind]
    whole = f"{_held(test.parts[0], text)} {operator} {_held(test.parts[1], right)}"
    return [*nodes, *_maybe(condition, more)], whole


def _maybe(condition: str, nodes: list[Node]) -> list[Node]:
    return [_if(condition, nodes, [])] if nodes else []


def _flat_choice(test: Expression, nodes: list[Node], text: str) -> tuple[list[Node], str]:
    first, *sides = test.parts
    (then, one), (otherwise, other) = (flat(side) for side in sides)
    branches = [_if(_last(first, text), then, otherwise)] if then or otherwise else []
    whole = f"{_held(first, text)} ? {_held(sides[0], one)} : {_held(sides[1], other)}"
    return [*nodes, *branches], whole


def _held(test: Expression, text: str) -> str:
    return text if test.kind in ("pure", "step", "not", "chain") else f"({text})"


def _value(test: Expression, text: str) -> str:
    return f"({text})" if test.kind == "sequence" else text


def _last(test: Expression, text: str) -> str:
    """The condition that an ``if`` on a test shows."""
    while test.kind == "sequence":
        test = test.parts[-1]
        text = flat(test)[1]
    return text


def flat_if(test: Expression, then: list[Node], otherwise: list[Node]) -> list[Node]:
    """One ``if`` on the whole test."""
    nodes, text = flat(test)
    return [*nodes, _if(_last(test, text), then, otherwise)]


def nested_if(test: Expression, then: list[Node], otherwise: list[Node]) -> list[Node]:
    """An ``if`` for each operand; what follows is repeated."""
    if test.kind == "pure":
        return [_if(test.name, then, otherwise)]
    if test.kind == "step":
        return [StepDo(name=test.name), _if(f"v{test.name}", then, otherwise)]
    first, *rest = test.parts
    if test.kind == "not":
        return nested_if(first, otherwise, then)
    if test.kind == "assigned":
        return nested_if(first, then, otherwise)
    if test.kind == "sequence":
        return [*nested_if(first, [], []), *nested_if(rest[0], then, otherwise)]
    if test.kind == "chain":
        inside = [*nested_if(first, [], []), _if(f"v{test.name}", then, otherwise)]
        return [_if(f"{test.name} != null", inside, otherwise)]
    inner = [nested_if(part, then, otherwise) for part in rest]
    if test.kind == "nullish":
        last = [_if(f"v{test.name}", then, otherwise)]
        return [*flat(first)[0], _if(f"{test.name} == null", inner[0], last)]
    if test.kind == "choice":
        return nested_if(first, inner[0], inner[1])
    return nested_if(first, *((inner[0], otherwise) if test.kind == "and" else (then, inner[0])))


def _if(condition: str, then: list[Node], otherwise: list[Node]) -> Node:
    branches = [Branch(condition=condition, nodes=then)]
    if otherwise:
        branches.append(Branch(condition=None, nodes=otherwise))
    return If(branches=branches)
