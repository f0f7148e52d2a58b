"""Where the exits of a graph go: which node a ``break`` leaves, and which one catches a ``throw``.

The graph names a jump's label but not the labels of its targets, and a block does not say why it
is one (a labelled block, a function in place, a round of an unrolled loop). Where that leaves a
choice, the innermost target is taken that the exit could mean.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from awaitstep.graph.model import Block, Break, Loop, Node, StepDo, Switch, Try
from awaitstep.graph.walk import below, bodies


class Place(NamedTuple):
    """The node that holds a node, and which of its bodies (see ``bodies``) does."""

    parent: Node
    body: int


@dataclass(slots=True)
class Places:
    """Where each node of a frame stands. Nodes at the top of the frame have no place."""

    _places: dict[int, Place] = field(default_factory=dict)

    @classmethod
    def of(cls, top: list[Node]) -> Places:
        """The places of all nodes below a list."""
        places = cls()
        for node in below(top):
            for index, body in enumerate(bodies(node)):
                for child in body:
                    places._places[id(child)] = Place(node, index)
        return places

    def around(self, node: Node) -> list[Place]:
        """The places that enclose a node, the innermost first."""
        found: list[Place] = []
        place = self._places.get(id(node))
        while place is not None:
            found.append(place)
            place = self._places.get(id(place.parent))
        return found

    def handler(self, node: Node) -> Place | None:
        """The ``try`` whose catch or finally takes over if the node fails, and the part it is in.

        A callback is run by the engine: what fails in it makes its step fail.
        """
        for place in self.around(node):
            if isinstance(place.parent, Try) and _hands_over(place.parent, place.body):
                return place
            if isinstance(place.parent, StepDo):
                return None
        return None

    def target(self, node: Break) -> Node | None:
        """The node that a ``break``, ``continue`` or ``return`` leaves; ``None`` for the frame."""
        enclosing = [place.parent for place in self.around(node)]
        if node.kind == "return":
            return _first(enclosing, Block, StepDo)
        if node.kind == "throw":
            return None
        leaves = (Loop,) if node.kind == "continue" else (Loop, Switch)
        return _jump_target(enclosing, leaves, labelled=node.label is not None)


def _hands_over(node: Try, body: int) -> bool:
    part = parts(node)[body]
    after = {"try_block": node.catch_block or node.finally_block, "catch_block": node.finally_block}
    return after.get(part) is not None


def parts(node: Try) -> list[str]:
    """The members of a ``try`` that are not null, in the order of its bodies."""
    members = ("try_block", "catch_block", "finally_block")
    return [member for member in members if getattr(node, member) is not None]


def _jump_target(
    enclosing: list[Node], leaves: tuple[type[Node], ...], *, labelled: bool
) -> Node | None:
    """The target of a ``break`` or ``continue``.

    A label passes by the innermost candidate, which needs no label to be left, if there is one
    further out.
    """
    own = enclosing[: _callback(enclosing)]
    blocks = [node for node in own if isinstance(node, Block)]
    if labelled:
        candidates = [node for node in own if isinstance(node, (*leaves, Block))]
        return candidates[1] if len(candidates) > 1 else next(iter(candidates), None)
    loops = [node for node in own if isinstance(node, leaves)]
    return next(iter(loops or blocks), None)


def _callback(enclosing: list[Node]) -> int:
    """How many of the enclosing nodes are inside of the innermost step's callback."""
    steps = (index for index, node in enumerate(enclosing) if isinstance(node, StepDo))
    return next(steps, len(enclosing))


def _first(enclosing: list[Node], *kinds: type[Node]) -> Node | None:
    return next((node for node in enclosing if isinstance(node, kinds)), None)
