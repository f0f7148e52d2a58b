"""The trace: what the abstract run of a workflow did, before it is numbered and grouped.

A trace is a tree of the things that happened in program order. *Units* start something that can
be concluded later (a step, a call, an async function in place, a promise chain); a `Conclude`
marks the place where units are awaited. Nothing is trimmed here: `liveness` and `pruning` do
that, and `emit` reads the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from awaitstep.source import Span


@dataclass(slots=True, eq=False)
class Frame:
    """A clock of its own: `run`, a function's body, a step's callback, an async function.

    ``owner`` is the unit in the parent frame that this frame's work belongs to.
    """

    parent: Frame | None
    owner: Unit | None
    body: list[TraceNode] = field(default_factory=list)
    leaves: bool = False


@dataclass(slots=True, eq=False)
class Unit:
    """The identity of a promise: who started it, and in which frame.

    Units are interned by place of origin, so that interpreting a loop's body again gives the
    same units. ``place`` is the list that holds the unit's node.
    """

    label: str
    frame: Frame
    place: list[TraceNode] | None = None
    node: TraceNode | None = None


@dataclass(slots=True, eq=False)
class Combo:
    """A combinator call: its kind, and for each argument the units or the combinator in it."""

    kind: str
    members: tuple[Combo | frozenset[Unit], ...]

    def units(self) -> frozenset[Unit]:
        """All units under this combinator."""
        found: set[Unit] = set()
        for member in self.members:
            found |= member.units() if isinstance(member, Combo) else member
        return frozenset(found)


@dataclass(slots=True, eq=False)
class StepNode:
    """A step; ``settings`` are the members of the graph's node but for its nodes and numbers."""

    unit: Unit
    kind: str
    settings: dict[str, Any]
    span: Span
    frame: Frame | None = None
    uses: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Definition:
    """A named function as one call of it behaves. ``code`` identifies the function's syntax."""

    name: str
    code: object
    span: Span
    frame: Frame
    is_async: bool
    target: Target


@dataclass(slots=True, eq=False)
class CallNode:
    """A call of a definition; ``recursive`` if the definition is the one being built."""

    unit: Unit
    definition: Definition
    span: Span
    recursive: bool = False


@dataclass(slots=True, eq=False)
class OpaqueNode:
    """A call of code that cannot be seen and that was handed the step object."""

    unit: Unit
    name: str
    span: Span


@dataclass(slots=True, eq=False)
class InlineNode:
    """An async function without a name, interpreted in place: one unit with its own frame."""

    unit: Unit
    frame: Frame
    target: Target
    span: Span
    is_round: bool = False


@dataclass(slots=True, eq=False)
class Link:
    """One ``then``, ``catch`` or ``finally`` of a chain."""

    kind: str
    body: list[TraceNode]
    key: object


@dataclass(slots=True, eq=False)
class ChainNode:
    """A promise with what is chained to it: ``p.then(f).catch(g)``."""

    unit: Unit
    head: list[TraceNode]
    links: list[Link]
    span: Span


@dataclass(slots=True, eq=False)
class BranchTrace:
    """One branch; ``condition`` is ``None`` for ``else`` and ``default``."""

    condition: str | None
    body: list[TraceNode]


@dataclass(slots=True, eq=False)
class IfNode:
    """``if``, ``?:``, and the short-circuit operators."""

    branches: list[BranchTrace]
    span: Span


@dataclass(slots=True, eq=False)
class SwitchNode:
    """``switch``; each branch holds what it falls into, too."""

    discriminant: str
    branches: list[BranchTrace]
    target: Target
    span: Span


@dataclass(slots=True, eq=False)
class LoopNode:
    """A loop: ``body`` is what a ``continue`` can skip, ``tail`` what follows it in a round."""

    kind: str
    header: str
    body: list[TraceNode]
    tail: list[TraceNode]
    breaks: Target
    continues: Target
    span: Span


@dataclass(slots=True, eq=False)
class TryNode:
    """``try``; absent parts are ``None``."""

    block: list[TraceNode]
    handler: list[TraceNode] | None
    finalizer: list[TraceNode] | None
    span: Span


@dataclass(slots=True, eq=False)
class BlockNode:
    """A sequence that something may leave, or (``always``) that is shown as a block."""

    body: list[TraceNode]
    target: Target
    span: Span
    always: bool = False
    is_function: bool = False


@dataclass(slots=True, eq=False)
class ExitNode:
    """``break``, ``continue``, ``return``, ``throw``; a ``throw`` has no target of its own."""

    kind: str
    target: Target | None
    label: str | None
    span: Span


@dataclass(slots=True, eq=False)
class Conclude:
    """The place where units are awaited or returned, by combinators where there are any."""

    units: frozenset[Unit]
    combos: tuple[Combo, ...] = ()


@dataclass(slots=True, eq=False)
class Combined:
    """The place where a combinator was called."""

    combo: Combo


@dataclass(slots=True, eq=False)
class Target:
    """What an exit leaves: a function, a loop, a round of one, a ``switch``, a labelled block."""

    kind: str
    label: str | None = None


TraceNode = (
    StepNode
    | CallNode
    | OpaqueNode
    | InlineNode
    | ChainNode
    | IfNode
    | SwitchNode
    | LoopNode
    | TryNode
    | BlockNode
    | ExitNode
    | Conclude
    | Combined
)
