"""A state machine, and its basic blocks with the edges between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from awaitstep.syntax import ast

#: Names that no source can have, for what the machine's context object holds.
SENT = "%sent"
ERROR = "%error"

#: Targets of jumps that are no nodes: the end of the function, the end of a ``finally`` block.
END = -1
END_FINALLY = -2

Part = Literal["body", "catch", "finally"]
Region = tuple[int, Part]


class OddError(Exception):
    """A machine that no known compiler emits; never leaves this package."""


@dataclass(frozen=True, slots=True)
class Tried:
    """The labels of one ``try``; ``handler`` or ``finalizer`` may lack."""

    entry: float
    handler: float | None
    finalizer: float | None
    after: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Machine:
    """The parts of a state machine.

    ``cases`` are the switch's, with the label of each (``end`` is infinite); ``context`` is the
    name of the object that holds its state; ``leading`` are statements in front of it.
    """

    style: Literal["typescript", "regenerator"]
    context: str
    cases: tuple[tuple[float, tuple[ast.Statement, ...]], ...]
    tried: tuple[Tried, ...]
    leading: tuple[ast.Statement, ...]
    body: ast.Node


@dataclass(frozen=True, slots=True)
class State:
    """What is known of the machine at a place: the current label, the next one, the ``try`` s."""

    label: float
    following: float | None
    regions: tuple[Region, ...]


@dataclass(slots=True, eq=False)
class Jump(ast.Node):
    """Going on at another node; stands as a statement where a loop or switch is left."""

    target: int


@dataclass(slots=True, eq=False)
class Leave:
    """A ``return`` or ``throw`` as the end of a block."""

    statement: ast.ReturnStatement | ast.ThrowStatement


@dataclass(slots=True, eq=False)
class Split:
    """A condition as the end of a block."""

    test: ast.Expression
    then: Block
    other: Block


@dataclass(slots=True, eq=False)
class Choice:
    """A ``switch`` as the end of a block; ``None`` among the tests is ``default``."""

    switch: ast.SwitchStatement
    arms: list[tuple[list[ast.Expression | None], Block]]


@dataclass(slots=True, eq=False)
class Block:
    """Statements and how they end."""

    statements: list[ast.Statement | Jump]
    end: Jump | Leave | Split | Choice


@dataclass(slots=True, eq=False)
class CodeNode:
    """A basic block."""

    state: State
    block: Block


@dataclass(slots=True, eq=False)
class TryNode:
    """A ``try``; its parts are nodes."""

    state: State
    region: int
    span: tuple[int, int]
    body: int
    handler: int | None
    finalizer: int | None


@dataclass(slots=True, eq=False)
class LoopNode:
    """The place in front of a loop's header."""

    state: State
    header: int


GraphNode = CodeNode | TryNode | LoopNode


@dataclass(slots=True, eq=False)
class Graph:
    """All nodes by number; 0 is where the machine starts."""

    nodes: dict[int, GraphNode] = field(default_factory=dict)
