"""A list of graph nodes as IR nodes and edges, in program order, without recursion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from awaitstep.graph.model import Node
from awaitstep.ir.forms import FILLER, Body, Form, form_of
from awaitstep.ir.layout import Shape, positions
from awaitstep.ir.naming import Ids
from awaitstep.source import SourceText

CONTAINERS = frozenset(
    {"block", "branch", "function_def", "loop", "parallel", "race", "start", "try_catch"}
)
"""The types that go on to what follows them by an edge labelled ``then``."""

Json = dict[str, Any]


@dataclass(slots=True)
class _Chain:
    """A list of nodes on the way: what is next, and where its edge comes from."""

    nodes: list[Node]
    shape: list[int]
    source: str | None = None
    label: str | None = None
    done: int = 0


@dataclass(slots=True)
class FlowBuilder:
    """Builds flows of one document; ids are unique over all of them."""

    source: SourceText | None
    ids: Ids = field(default_factory=Ids)

    def build(self, nodes: list[Node]) -> Json:
        """``nodes``, ``edges`` and ``entryNodeId`` of a flow, and the flows inside its steps."""
        root: Json = {}
        pending: list[tuple[Json, list[Node]]] = [(root, nodes)]
        while pending:
            target, listed = pending.pop()
            flow = _Flow(self)
            target.update(flow.run(listed))
            pending.extend(reversed(flow.inner))
        return root


class _Flow:
    """One flow: the nodes of one list, and of the containers in it."""

    def __init__(self, builder: FlowBuilder) -> None:
        self.builder = builder
        self.nodes: list[Json] = []
        self.edges: list[Json] = []
        self.shapes: list[Shape] = []
        self.inner: list[tuple[Json, list[Node]]] = []
        self.stack: list[_Chain] = []

    def run(self, nodes: list[Node]) -> Json:
        top: list[int] = []
        self.stack.append(_Chain(nodes, top))
        if not nodes:
            self._fill(FILLER, self.stack[0])
        while self.stack:
            chain = self.stack[-1]
            if chain.done == len(chain.nodes):
                self.stack.pop()
                continue
            node = chain.nodes[chain.done]
            chain.done += 1
            self._place(form_of(node, self.builder.source), chain)
        for node_json, (x, y) in zip(self.nodes, positions(self.shapes, top), strict=True):
            node_json["position"] = {"x": x, "y": y}
        return {"nodes": self.nodes, "edges": self.edges, "entryNodeId": self.nodes[0]["id"]}

    def _place(self, form: Form, chain: _Chain) -> None:
        made = self._add(form, chain)
        chains = [self._chain(body, made) for body in form.bodies]
        self.stack.extend(reversed(chains))
        for body, body_chain in zip(form.bodies, chains, strict=True):
            if not body.nodes and body.filler is not None:
                self.stack.append(_Chain([], body_chain.shape, made, body.label))
                self._fill(body.filler, body_chain)
                self.stack.pop()

    def _chain(self, body: Body, source: str) -> _Chain:
        shape: list[int] = []
        self.shapes[-1].chains.append(shape)
        return _Chain(body.nodes, shape, source, body.label)

    def _fill(self, code: str, chain: _Chain) -> None:
        data = {"code": code, "inline": True}
        self._add(Form("step", "nothing", data, {"placeholder": True}), chain)

    def _add(self, form: Form, chain: _Chain) -> str:
        made = self.builder.ids.make(form.name)
        node = _node(made, form)
        for name, nodes in form.inner.items():
            flow = node["data"].setdefault("awaitstep", {}).setdefault(name, {})
            self.inner.append((flow, nodes))
        chain.shape.append(len(self.nodes))
        self.nodes.append(node)
        self.shapes.append(Shape())
        if chain.source is not None:
            self.edges.append(_edge(chain.source, made, chain.label))
        chain.source = made
        chain.label = "then" if form.type in CONTAINERS else None
        return made


def _node(made: str, form: Form) -> Json:
    data = dict(form.data)
    if form.extra:
        data["awaitstep"] = form.extra
    node = {
        "id": made,
        "type": form.type,
        "name": form.name,
        "position": {},
        "version": "1.0.0",
        "provider": "cloudflare",
        "data": data,
    }
    if form.config:
        node["config"] = form.config
    return node


def _edge(source: str, target: str, label: str | None) -> Json:
    edge = {"id": f"{source}-{target}", "source": source, "target": target}
    return edge if label is None else {**edge, "label": label}
