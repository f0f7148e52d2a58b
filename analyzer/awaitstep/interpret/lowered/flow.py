"""The shape of a graph: order, dominators, loops; irreducible graphs are refused.

Loops and ``try`` s are *compounds*: a node of theirs stands for all of it, and what they leave
to comes behind them (it is made to be dominated by that node, not by one inside).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from awaitstep.interpret.lowered.model import (
    Block,
    Choice,
    CodeNode,
    Graph,
    GraphNode,
    Jump,
    LoopNode,
    OddError,
    Split,
    TryNode,
)
from awaitstep.interpret.lowered.rewriting import parts

ENTRY = 0


@dataclass(slots=True, eq=False)
class Flow:
    """A graph with its shape.

    ``merges`` gives for each node those that it dominates directly and that are reached in more
    than one way, in the order in which they come; ``loops`` the LoopNode of each header.
    """

    nodes: dict[int, GraphNode]
    loops: dict[int, int] = field(default_factory=dict)
    entry: int = ENTRY
    merges: dict[int, list[int]] = field(default_factory=dict)


def analyse(graph: Graph) -> Flow:
    """The shape of a graph.

    Raises:
        OddError: if it is irreducible.
    """
    shape = _Shape(graph.nodes)
    shape.add_try_exits()
    shape.order()
    shape.add_loops()
    shape.order()
    return Flow(shape.nodes, shape.loops, shape.entry, shape.merges())


class _Shape:
    def __init__(self, nodes: dict[int, GraphNode]) -> None:
        self.nodes = dict(nodes)
        self.entry = ENTRY
        self.loops: dict[int, int] = {}
        self.edges: dict[int, Counter[int]] = {n: _edges(node) for n, node in nodes.items()}
        self.rank: dict[int, int] = {}
        self.dominator: dict[int, int] = {}
        self.sources: dict[int, list[int]] = {}

    # --- order and dominators ----------------------------------------------------------------

    def order(self) -> None:
        """Rank the nodes in reverse postorder and find their dominators."""
        postorder = self._postorder()
        self.rank = {node: rank for rank, node in enumerate(reversed(postorder))}
        self.sources = {node: [] for node in postorder}
        for node in postorder:
            for target in self.edges[node]:
                self.sources[target].append(node)
        ordered = postorder[::-1]
        self.dominator = {self.entry: self.entry}
        changed = True
        while changed:
            changed = False
            for node in ordered[1:]:
                found = self._meet(node)
                if self.dominator.get(node) != found:
                    self.dominator[node] = found
                    changed = True

    def _postorder(self) -> list[int]:
        found: list[int] = []
        seen = {self.entry}
        stack = [(self.entry, self._targets(self.entry))]
        while stack:
            node, targets = stack[-1]
            if not targets:
                found.append(node)
                stack.pop()
                continue
            target = targets.pop()
            if target not in seen:
                seen.add(target)
                stack.append((target, self._targets(target)))
        return found

    def _targets(self, node: int) -> list[int]:
        """In source order: what comes last in the source is visited first, so ranks last."""
        return sorted(self.edges[node], key=lambda n: (self.nodes[n].state.label, n))

    def _meet(self, node: int) -> int:
        known = [source for source in self.sources[node] if source in self.dominator]
        one = known[0]
        for source in known[1:]:
            other = source
            while one != other:
                if self.rank[one] > self.rank[other]:
                    one = self.dominator[one]
                else:
                    other = self.dominator[other]
        return one

    def dominates(self, one: int, other: int) -> bool:
        """Whether every way to ``other`` goes through ``one``."""
        while self.rank[other] > self.rank[one]:
            other = self.dominator[other]
        return one == other

    # --- compounds ---------------------------------------------------------------------------

    def add_try_exits(self) -> None:
        """An edge from each ``try`` to what its parts leave to."""
        for number, node in self.nodes.items():
            if not isinstance(node, TryNode):
                continue
            inside = self._inside_try(node)
            for inner in inside:
                for target in self.edges[inner]:
                    if target not in inside:
                        self.edges[number][target] += 2

    def _inside_try(self, start: TryNode) -> set[int]:
        """The nodes of a ``try`` 's parts (a handler without end is not looked through)."""
        depth = len(start.state.regions)
        stack = [n for n in (start.body, start.handler, start.finalizer) if n is not None]
        found: set[int] = set()
        while stack:
            inner = stack.pop()
            regions = self.nodes[inner].state.regions
            if inner in found or len(regions) <= depth or regions[depth][0] != start.region:
                continue
            found.add(inner)
            stack.extend(self.edges[inner])
        return found

    def add_loops(self) -> None:
        """Put a node in front of each loop's header, with edges to what the loop leaves to."""
        back: dict[int, list[int]] = {}
        for node, targets in self.edges.items():
            for target in targets:
                if node in self.rank and self.rank[target] <= self.rank[node]:
                    if not self.dominates(target, node):
                        raise OddError
                    back.setdefault(target, []).append(node)
        for header in sorted(back, key=lambda n: self.rank[n]):
            self._add_loop(header, back[header])

    def _add_loop(self, header: int, ends: list[int]) -> None:
        body = self._loop_body(header, ends)
        number = max(self.nodes) + 1
        self.nodes[number] = LoopNode(self.nodes[header].state, header)
        self.loops[header] = number
        for source in list(self.edges):
            if header in self.edges[source] and source not in body:
                self.edges[source][number] += self.edges[source].pop(header)
        made = Counter({header: 1})
        for inner in body:
            for target in self.edges[inner]:
                if target not in body and target not in self.loops.values():
                    made[target] += 2
        self.edges[number] = made
        if header == self.entry:
            self.entry = number

    def _loop_body(self, header: int, ends: list[int]) -> set[int]:
        """The nodes that lead back to the header, and those that stand among them in the source.

        (What returns or throws leads nowhere, and is still better left where it was written.)
        """
        body = {header}
        stack = list(ends)
        while stack:
            node = stack.pop()
            if node not in body:
                body.add(node)
                stack.extend(self.sources[node])
        for node in list(body):
            tried = self.nodes[node]
            if isinstance(tried, TryNode):
                body |= self._inside_try(tried)
        last = max(self.nodes[node].state.label for node in body)
        near = [
            node
            for node in sorted(self.rank, key=lambda n: self.rank[n])
            if self.nodes[node].state.label <= last and self.dominates(header, node)
        ]
        extra = {node for node in near if node not in body}
        while True:
            outside = {
                node
                for node in extra
                if any(s not in body and s not in extra for s in self.sources[node])
            }
            if not outside:
                return body | extra
            extra -= outside

    # --- merges ------------------------------------------------------------------------------

    def merges(self) -> dict[int, list[int]]:
        """See `Flow`."""
        ways: Counter[int] = Counter()
        for node in self.rank:
            for target, count in self.edges[node].items():
                if self.rank[target] > self.rank[node]:
                    ways[target] += count
        found: dict[int, list[int]] = {}
        for node in sorted(self.rank, key=lambda n: self.rank[n]):
            if ways[node] > 1:
                found.setdefault(self.dominator[node], []).append(node)
        return found


def _edges(node: GraphNode) -> Counter[int]:
    found: Counter[int] = Counter()
    if isinstance(node, CodeNode):
        _add_edges(node.block, found)
    elif isinstance(node, TryNode):
        found.update(n for n in (node.body, node.handler, node.finalizer) if n is not None)
    return found


def _add_edges(block: Block, found: Counter[int]) -> None:
    for statement in block.statements:
        for part in parts(statement):
            if isinstance(part, Jump) and part.target >= 0:
                found[part.target] += 2
    match block.end:
        case Jump(target=target) if target >= 0:
            found[target] += 1
        case Split(then=then, other=other):
            _add_edges(then, found)
            _add_edges(other, found)
        case Choice(arms=arms):
            for _, arm in arms:
                _add_edges(arm, found)
        case _:
            pass
