"""Emission: a pruned trace as the graph's nodes, numbered and grouped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from awaitstep.graph import model
from awaitstep.interpret.clock import Clock
from awaitstep.interpret.conclusions import Conclusions
from awaitstep.interpret.grouping import Group, Member, groups_of
from awaitstep.interpret.liveness import Liveness
from awaitstep.interpret.shapes import shape_of
from awaitstep.interpret.timeline import Path, Timeline, common_prefix
from awaitstep.interpret.trace import (
    BlockNode,
    CallNode,
    ChainNode,
    Combo,
    Definition,
    ExitNode,
    Frame,
    IfNode,
    InlineNode,
    LoopNode,
    OpaqueNode,
    StepNode,
    SwitchNode,
    TraceNode,
    TryNode,
    Unit,
)
from awaitstep.interpret.trace_walk import nodes_in
from awaitstep.source import SourceText, Span
from awaitstep.syntax import ast

Nodes = list[Any]


class Emitter:
    """Makes the nodes of one workflow; calls are named later, by `definitions`."""

    def __init__(
        self,
        source: SourceText,
        live: Liveness,
        conclusions: Conclusions,
        event_reads: dict[Unit, set[tuple[str, ...]]],
    ) -> None:
        self.source = source
        self.live = live
        self.conclusions = conclusions
        self.event_reads = event_reads
        self.calls: dict[int, Definition] = {}

    def frame(self, frame: Frame) -> Nodes:
        """The nodes of a frame's body."""
        line = Timeline(frame, self.live, self.conclusions)
        line.build()
        clock = Clock(line)
        clock.run()
        return _FrameEmitter(self, line, clock).nodes_of(frame.body, ())

    def span(self, span: Span) -> model.SourceSpan:
        """A byte range as the document writes it."""
        return source_span(self.source, span)


def source_span(source: SourceText, span: Span) -> model.SourceSpan:
    """A byte range with lines and columns."""
    places = [model.Place(**source.position(offset)._asdict()) for offset in span]
    return model.SourceSpan(start=places[0], end=places[1])


class _FrameEmitter:
    def __init__(self, emitter: Emitter, line: Timeline, clock: Clock) -> None:
        self._all = emitter
        self._line = line
        self._clock = clock

    # --- lists ----------------------------------------------------------------------------------

    def nodes_of(self, body: list[TraceNode], path: Path, *, in_round: bool = False) -> Nodes:
        """The nodes of a list, grouped."""
        here = (*path, id(body))
        outputs = [self._node(node, here, in_round=in_round) for node in body]
        if self._line.plain or not self._line.detached:
            return [n for out in outputs for n in out]
        members = [self._member(node, out) for node, out in zip(body, outputs, strict=True)]
        result: Nodes = []
        index = 0
        for group in groups_of(self._line, here, members):
            result += [n for out in outputs[index : group.first] for n in out]
            result += self._group(group, outputs, members, here)
            index = group.last + 1
        return result + [n for out in outputs[index:] for n in out]

    def _member(self, node: TraceNode, output: Nodes) -> Member:
        line = self._line
        units = frozenset(
            child.unit  # type: ignore[union-attr]
            for child in nodes_in([node])
            if line.is_start(child) and child.unit in line.started  # type: ignore[union-attr]
        )
        starts = [line.started[unit] for unit in units]
        first, last = (min(starts), max(starts)) if starts else (None, None)
        own = getattr(node, "unit", None)
        # A round of an array method stands bare, and is one member all the same.
        count = min(1, len(output)) if own in line.detached else len(output)
        return Member(first, last, isinstance(node, LoopNode), units, count)

    def _group(
        self, group: Group, outputs: list[Nodes], members: list[Member], here: Path
    ) -> Nodes:
        indices = range(group.first, group.last + 1)
        rows = [(members[i].units, outputs[i]) for i in indices if outputs[i]]
        if not rows:
            return []
        kind = group.kind
        if group.combo is not None:
            kind, rows = self._nested(group.combo, rows, here)
        nodes = [node for _, out in rows for node in out]
        return [model.Parallel(kind=kind, nodes=nodes, span=_around(nodes))]  # type: ignore[arg-type]

    def _nested(
        self, combo: Combo, rows: list[tuple[frozenset[Unit], Nodes]], here: Path
    ) -> tuple[str, list[tuple[frozenset[Unit], Nodes]]]:
        """Put the members of inner combinators into groups of their own, if adjacent."""
        kind = combo.kind
        for inner in combo.members:
            if not isinstance(inner, Combo):
                continue
            wanted = inner.units()
            inside = [i for i, (units, _) in enumerate(rows) if units and units & wanted]
            if not inside or self._grouped_deeper(wanted, here):
                continue
            exact = all(rows[i][0] <= wanted for i in inside)
            if not exact or inside != list(range(inside[0], inside[-1] + 1)):
                kind = kind if inner.kind == kind else "all"
                continue
            part = rows[inside[0] : inside[-1] + 1]
            inner_kind, part = self._nested(inner, part, here)
            nodes = [node for _, out in part for node in out]
            made = model.Parallel(kind=inner_kind, nodes=nodes, span=_around(nodes))  # type: ignore[arg-type]
            units = frozenset().union(*(units for units, _ in part))
            rows[inside[0] : inside[-1] + 1] = [(units, [made])]
        return kind, rows

    def _grouped_deeper(self, units: frozenset[Unit], here: Path) -> bool:
        """Whether an inner combinator has its group in a list further in."""
        return any(
            members <= units and len(common_prefix([path, *self._paths(members)])) > len(here)
            for _, members, path, _ in self._line.combos
        )

    def _paths(self, units: frozenset[Unit]) -> list[Path]:
        return [self._line.start_path[unit] for unit in units]

    # --- nodes ----------------------------------------------------------------------------------

    def _node(self, node: TraceNode, path: Path, *, in_round: bool = False) -> Nodes:
        if isinstance(node, InlineNode):
            return self._inline(node, in_round=in_round)
        make = _MAKERS.get(type(node))
        return [] if make is None else make(self, node, path)

    def step(self, node: StepNode, path: Path) -> Nodes:
        """A step, with its settings and the nodes of its callback."""
        given = dict(node.settings)
        code = given.pop("code", None)
        given["span"] = self._all.span(node.span)
        given["starts"] = self._clock.starts.get(node.unit)
        given["resolves"] = self._clock.resolves.get(node.unit)
        if node.kind == "step_do":
            given["nodes"] = self._all.frame(node.frame) if node.frame is not None else []
            given["uses"] = node.uses or None
            given["callback"] = self._callback(code)
        if node.kind == "step_wait_for_event":
            reads = self._all.event_reads.get(node.unit)
            given["payload"] = shape_of(reads) if reads else None
        return [_STEPS[node.kind](**given)]

    def _callback(self, code: ast.Function | None) -> model.Callback | None:
        if code is None:
            return None
        body = code.body
        text = self._all.source.text
        return model.Callback(
            start=code.start,
            end=code.end,
            body_start=body.start,
            body_end=body.end,
            is_expression=not isinstance(body, ast.BlockStatement),
            is_async=code.is_async,
            parameters=tuple(text(p.start, p.end) for p in code.params),
        )

    def call(self, node: CallNode, path: Path) -> Nodes:
        """A call of a function that holds steps; `definitions` names it."""
        if not self._all.live.starts(node):
            return []
        made = model.FunctionCall(
            name=node.definition.name,
            span=self._all.span(node.span),
            starts=self._clock.starts.get(node.unit),
            resolves=self._clock.resolves.get(node.unit),
        )
        self._all.calls[id(made)] = node.definition
        return [made]

    def opaque(self, node: OpaqueNode, path: Path) -> Nodes:
        """A call that gets the step and cannot be followed."""
        return [
            model.FunctionCall(
                name=node.name,
                opaque=True,
                span=self._all.span(node.span),
                starts=self._clock.starts.get(node.unit),
                resolves=self._clock.resolves.get(node.unit),
            )
        ]

    def _inline(self, node: InlineNode, *, in_round: bool) -> Nodes:
        """Bare, or in a block if it is one member of something or keeps a ``return``."""
        if not self._all.live.starts(node):
            return []
        nodes = self._all.frame(node.frame)
        if in_round and node.is_round:
            return nodes
        returns = any(
            isinstance(n, ExitNode) and n.target is node.target for n in nodes_in(node.frame.body)
        )
        several = len(nodes) > 1 and node.unit in self._line.detached
        return [self._block(nodes, node.span)] if returns or several else nodes

    def chain(self, node: ChainNode, path: Path) -> Nodes:
        """``p.then(...)``: in line; ``catch`` and ``finally`` as a ``try``."""
        nodes = self.nodes_of(node.head, path)
        for link in node.links:
            body = self.nodes_of(link.body, path)
            if link.kind == "then":
                nodes = nodes + body
            elif nodes or body:
                nodes = [self._try_of(nodes, link.kind, body, node.span)]
        if len(nodes) > 1 and node.unit in self._line.detached:
            return [self._block(nodes, node.span)]
        return nodes

    def _try_of(self, nodes: Nodes, kind: str, body: Nodes, span: Span) -> model.Try:
        part = "catch_block" if kind == "catch" else "finally_block"
        made = model.Try(try_block=model.Block(nodes=nodes), span=self._all.span(span))
        setattr(made, part, model.Block(nodes=body))
        return made

    def _block(self, nodes: Nodes, span: Span) -> model.Block:
        return model.Block(nodes=nodes, span=self._all.span(span))

    def if_(self, node: IfNode, path: Path) -> Nodes:
        """An ``if`` with the branches that hold anything."""
        branches = [
            model.Branch(condition=b.condition, nodes=self.nodes_of(b.body, path))
            for b in node.branches
        ]
        if branches[-1].condition is None and not branches[-1].nodes:
            branches.pop()
        if not any(branch.nodes for branch in branches):
            return []
        return [model.If(branches=branches, span=self._all.span(node.span))]

    def switch(self, node: SwitchNode, path: Path) -> Nodes:
        """A ``switch``."""
        branches = [
            model.Branch(condition=b.condition, nodes=self.nodes_of(b.body, path))
            for b in node.branches
        ]
        span = self._all.span(node.span)
        return [model.Switch(discriminant=node.discriminant, branches=branches, span=span)]

    def loop(self, node: LoopNode, path: Path) -> Nodes:
        """A loop."""
        nodes = self.nodes_of(node.body, path, in_round=True)
        span = self._all.span(node.span)
        return [model.Loop(kind=node.kind, header=node.header, nodes=nodes, span=span)]

    def try_(self, node: TryNode, path: Path) -> Nodes:
        """``try``, ``catch``, ``finally``."""

        def part(body: list[TraceNode] | None) -> model.Block | None:
            return None if body is None else model.Block(nodes=self.nodes_of(body, path))

        return [
            model.Try(
                try_block=part(node.block),
                catch_block=part(node.handler),
                finally_block=part(node.finalizer),
                span=self._all.span(node.span),
            )
        ]

    def block(self, node: BlockNode, path: Path) -> Nodes:
        """A labelled block, or one that stays for its exits."""
        nodes = self.nodes_of(node.body, path)
        return [self._block(nodes, node.span)] if nodes else []

    def exit(self, node: ExitNode, path: Path) -> Nodes:
        """``break``, ``continue``, ``return``, ``throw``."""
        span = self._all.span(node.span)
        return [model.Break(kind=node.kind, label=node.label, span=span)]  # type: ignore[arg-type]


def _around(nodes: Nodes) -> model.SourceSpan | None:
    """The span from the first to the last of some nodes."""
    spans = [node.span for node in nodes if node.span is not None]
    if not spans:
        return None
    start = min((span.start for span in spans), key=lambda place: place.offset)
    end = max((span.end for span in spans), key=lambda place: place.offset)
    return model.SourceSpan(start=start, end=end)


_STEPS: dict[str, type[Any]] = {
    "step_do": model.StepDo,
    "step_sleep": model.StepSleep,
    "step_sleep_until": model.StepSleepUntil,
    "step_wait_for_event": model.StepWaitForEvent,
}

_MAKERS: dict[type, Callable[[_FrameEmitter, Any, Path], Nodes]] = {
    BlockNode: _FrameEmitter.block,
    CallNode: _FrameEmitter.call,
    ChainNode: _FrameEmitter.chain,
    ExitNode: _FrameEmitter.exit,
    IfNode: _FrameEmitter.if_,
    LoopNode: _FrameEmitter.loop,
    OpaqueNode: _FrameEmitter.opaque,
    StepNode: _FrameEmitter.step,
    SwitchNode: _FrameEmitter.switch,
    TryNode: _FrameEmitter.try_,
}
