"""The edges of a flow as tables, and the questions that rules and readers ask of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

CONTAINERS = frozenset({"branch", "loop", "parallel", "race", "try_catch"})
"""AwaitStep's own containers."""


@dataclass(frozen=True, slots=True)
class Link:
    """An edge between nodes that exist."""

    source: str
    target: str
    label: str | None


@dataclass(slots=True)
class Topology:
    """The nodes' ids in order, and the edges among them by their ends."""

    ids: list[str]
    out: dict[str, list[Link]] = field(default_factory=dict)
    degree: dict[str, int] = field(default_factory=dict)
    """How many edges lead to a node."""

    @classmethod
    def of(cls, ids: Iterable[str], links: Iterable[Link]) -> Topology:
        """The tables for some nodes; links of others are left out."""
        made = cls(list(dict.fromkeys(ids)))
        made.out = {node: [] for node in made.ids}
        made.degree = dict.fromkeys(made.ids, 0)
        for link in links:
            if link.source in made.out and link.target in made.out:
                made.out[link.source].append(link)
                made.degree[link.target] += 1
        return made

    def order(self) -> list[str]:
        """The nodes, each after all that lead to it; those on and after a cycle are left out."""
        left = dict(self.degree)
        ready = deque(node for node in self.ids if not left[node])
        ordered: list[str] = []
        while ready:
            node = ready.popleft()
            ordered.append(node)
            for link in self.out[node]:
                left[link.target] -= 1
                if not left[link.target]:
                    ready.append(link.target)
        return ordered

    def reached(self, starts: Iterable[str]) -> set[str]:
        """The starts and all nodes to which edges lead from them."""
        found = {node for node in starts if node in self.out}
        stack = list(found)
        while stack:
            for link in self.out[stack.pop()]:
                if link.target not in found:
                    found.add(link.target)
                    stack.append(link.target)
        return found

    def contained(self, container: str, label: str) -> set[str]:
        """What stands inside a container behind its edges of a label, up to where ways join."""
        starts = [link.target for link in self.out[container] if link.label == label]
        found: set[str] = set()
        stack = list(starts)
        while stack:
            node = stack.pop()
            if node in found or node == container:
                continue
            found.add(node)
            for link in self.out[node]:
                if self.degree[link.target] == 1 or link.target in starts:
                    stack.append(link.target)
        return found
