"""Which nodes of a flow follow one another, by the edges.

A container goes on by its edge ``then``. AwaitStep's canvas also lets the ways out of a container
meet in one node: where all that lead to it come from inside, that node follows the container.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from awaitstep.ir.topology import Topology


@dataclass(slots=True)
class Chains:
    """The bodies of the containers of a flow, filled in from the last node to the first."""

    topology: Topology
    _next: dict[str, str] = field(default_factory=dict)
    _ends: dict[str, Counter[str]] = field(default_factory=dict)

    def bodies(self, node: str) -> list[tuple[str | None, list[str]]]:
        """The labels and the chains of a container, once those of all later nodes were asked."""
        found: list[tuple[str | None, list[str]]] = []
        ends: Counter[str] = Counter()
        for link in self.topology.out[node]:
            if link.label == "then":
                continue
            chain, open_ends = self.chain(link.target)
            ends += open_ends
            found.append((link.label, chain))
        self._link(node, ends)
        return found

    def follow(self, node: str) -> None:
        """Notes what follows a node that holds none."""
        targets = [link.target for link in self.topology.out[node]]
        self._link(node, Counter(), targets)

    def chain(self, start: str) -> tuple[list[str], Counter[str]]:
        """The nodes from a start on, and the nodes where the chain meets others."""
        if self.topology.degree[start] > 1:
            return [], Counter([start])
        return self.run(start)

    def run(self, start: str) -> tuple[list[str], Counter[str]]:
        """Like :meth:`chain`, where the start belongs to the chain whatever leads to it."""
        chain: list[str] = []
        ends: Counter[str] = Counter()
        node: str | None = start
        while node is not None:
            chain.append(node)
            ends += self._ends.get(node, Counter())
            node = self._next.get(node)
        return chain, ends

    def _link(self, node: str, ends: Counter[str], targets: list[str] | None = None) -> None:
        """Decides what follows a node: what only it, and what it holds, leads to."""
        then = [link.target for link in self.topology.out[node] if link.label == "then"]
        ends = ends + Counter(then if targets is None else targets)
        ordered = [*then, *(targets or []), *ends]
        complete = [end for end in ordered if ends[end] >= self.topology.degree[end]]
        if complete:
            self._next[node] = complete[0]
            del ends[complete[0]]
        self._ends[node] = ends
