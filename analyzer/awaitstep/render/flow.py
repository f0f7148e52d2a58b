"""View to flow: vertices, clusters and edges, for engines that draw graphs (DOT, Mermaid)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from awaitstep.render.view import Part

EdgeKind = Literal["next", "branch", "back", "error", "exit", "undo", "call", "open"]
Shape = Literal["card", "decision", "loop", "bar", "exit", "terminal", "note"]


@dataclass(frozen=True, slots=True)
class Vertex:
    """A vertex; ``part`` is absent on those that only the picture needs (start, fork, join)."""

    key: str
    shape: Shape
    label: str
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A directed edge between the keys of two vertices."""

    source: str
    target: str
    kind: EdgeKind = "next"
    label: str | None = None


@dataclass(slots=True)
class Cluster:
    """A box around vertices and clusters, in the order in which they were met.

    ``beside`` are keys of vertices that stand side by side in that order: what starts together.
    """

    key: str
    kind: str
    label: str
    items: list[Vertex | Cluster] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Flow:
    """The whole picture: one cluster a workflow at the top, and all edges."""

    clusters: list[Cluster] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tail:
    """An edge that still looks for its target."""

    source: str
    kind: EdgeKind = "next"
    label: str | None = None
