"""Charts to flow: walks each sequence and ties the loose ends of one part to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from awaitstep.render.exits import Scope, is_round, target
from awaitstep.render.flow import Cluster, Edge, EdgeKind, Flow, Shape, Tail, Vertex
from awaitstep.render.order import undo_pairs
from awaitstep.render.schedule import schedule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.render.view import Chart, Lane, Part

Tails = list[Tail]
TailScope = Scope[Tail]


def trace(charts: Sequence[Chart]) -> Flow:
    """The flow of all charts."""
    flow = Flow()
    for chart in charts:
        _Tracer(flow).chart(chart)
    return flow


class _Tracer:
    """One walk over a chart; ``_scopes`` are the constructs around the part at hand."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._scopes: list[TailScope] = []

    def chart(self, chart: Chart) -> None:
        """Adds a workflow and its functions."""
        cluster = Cluster(chart.key, "workflow", chart.title)
        self._flow.clusters.append(cluster)
        self._frame(cluster, chart.parts, "start", "end")
        for function in chart.functions:
            box = Cluster(function.key, "function_def", function.title)
            cluster.items.append(box)
            self._frame(box, _body(function), function.title, "return")
        self._flow.edges.extend(
            Edge(later, earlier, "undo") for later, earlier in undo_pairs(chart)
        )

    def _frame(self, cluster: Cluster, parts: Sequence[Part], start: str, end: str) -> None:
        scope: TailScope = Scope("frame")
        self._scopes.append(scope)
        entry = self._vertex(cluster, f"{cluster.key}start", "terminal", start, [])
        tails = self._sequence(cluster, parts, entry)
        self._scopes.pop()
        failed = [tail for tail in scope.leaving if tail.kind == "error"]
        ended = [tail for tail in scope.leaving if tail.kind != "error"]
        self._vertex(cluster, f"{cluster.key}end", "terminal", end, [*tails, *ended])
        if failed:
            self._vertex(cluster, f"{cluster.key}fail", "terminal", "failed", failed)

    def _vertex(
        self,
        cluster: Cluster,
        key: str,
        shape: Shape,
        label: str,
        tails: Tails,
        part: Part | None = None,
    ) -> Tails:
        cluster.items.append(Vertex(key, shape, label, part))
        self._tie(tails, key)
        return [Tail(key)]

    def _tie(self, tails: Tails, key: str) -> None:
        self._flow.edges.extend(Edge(t.source, key, t.kind, t.label) for t in tails)

    def _sequence(self, cluster: Cluster, parts: Sequence[Part], tails: Tails) -> Tails:
        for part in parts:
            tails = _TRACERS.get(part.kind, _Tracer.card)(self, cluster, part, tails)
        return tails

    def _lane(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        for lane in part.lanes:
            tails = self._sequence(cluster, lane.parts, tails)
        return tails

    def _inside(
        self, scope: TailScope, cluster: Cluster, parts: Sequence[Part], tails: Tails
    ) -> Tails:
        self._scopes.append(scope)
        tails = self._sequence(cluster, parts, tails)
        self._scopes.pop()
        return tails

    def card(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """A step, a call or (with nothing that follows it in its lane) an exit."""
        if part.lanes:
            return self._nested_step(cluster, part, tails)
        tails = self._vertex(cluster, part.key, "card", part.title, tails, part)
        if part.calls is not None:
            self._flow.edges.append(Edge(part.key, f"{part.calls}start", "call"))
        return tails

    def _nested_step(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        box = _box(cluster, part, "inside the step")
        tails = self._vertex(box, part.key, "card", part.title, tails, part)
        scope: TailScope = Scope("callback")
        tails = self._inside(scope, box, _body(part), tails)
        return [*tails, *scope.leaving]

    def exit(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """An exit: nothing goes on from here but to its target."""
        self._vertex(cluster, part.key, "exit", part.title, tails, part)
        scope = target(part, self._scopes)
        kind: EdgeKind = "error" if part.exit_kind == "throw" else "exit"
        tail = Tail(part.key, kind, part.label)
        (scope.again if part.exit_kind == "continue" else scope.leaving).append(tail)
        return []

    def loop(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """The header decides; the body comes back to it."""
        box = _box(cluster, part, part.title)
        entry = self._vertex(box, part.key, "loop", part.title, tails, part)
        scope: TailScope = Scope("loop")
        ends = self._inside(scope, box, _body(part), [replace(entry[0], label="each round")])
        self._tie([replace(tail, kind="back") for tail in (*ends, *scope.again)], part.key)
        return [replace(entry[0], label="done"), *scope.leaving]

    def block(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """A sequence that is one member of something, or that an exit leaves."""
        box = _box(cluster, part, "")
        scope: TailScope = Scope("block", rounds=is_round(part))
        tails = self._inside(scope, box, _body(part), tails)
        return [*tails, *scope.leaving, *scope.again]

    def decision(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """``if`` and ``switch``: one way for each branch."""
        label = " ".join((part.title, *part.details))
        self._vertex(cluster, part.key, "decision", label, tails, part)
        scope: TailScope = Scope("switch")
        scopes = [scope] if part.kind == "switch" else []
        self._scopes.extend(scopes)
        ends: Tails = []
        for lane in part.lanes:
            ends += self._sequence(cluster, lane.parts, [Tail(part.key, "branch", lane.label)])
        del self._scopes[len(self._scopes) - len(scopes) :]
        return [*ends, *scope.leaving]

    def parallel(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """Columns between two bars; what never resolves does not reach the second."""
        box = _box(cluster, part, part.title)
        fork = self._vertex(box, part.key, "bar", "", tails, part)
        grid = schedule(_body(part))
        first = [slot.parts[0] for slot in grid.slots if slot.first == 0]
        box.beside = [each.key for each in first if not each.lanes]
        ends: Tails = []
        for number in range(grid.columns):
            column = fork
            for slot in grid.column(number):
                column = self._sequence(box, slot.parts, column)
            kind: EdgeKind = "open" if grid.column(number)[-1].open else "next"
            ends += [replace(tail, kind=kind) if tail.kind == "next" else tail for tail in column]
        return self._vertex(box, f"{part.key}join", "bar", "", ends) if ends else []

    def try_(self, cluster: Cluster, part: Part, tails: Tails) -> Tails:
        """``try`` leads on, an error inside leads to ``catch``, both lead to ``finally``."""
        box = _box(cluster, part, "try")
        lanes = {lane.role: lane for lane in part.lanes}
        scope: TailScope = Scope("try")
        body = _sub(box, part, "try")
        guarded = "catch" in lanes or "finally" in lanes
        ends = self._try_body(scope if guarded else None, body, lanes.get("try"), tails)
        first = _first_vertex(body)
        failures = [*scope.leaving, *([Tail(first, "error", "on error")] if first else [])]
        if "catch" in lanes:
            ends += self._catch(_sub(box, part, "catch"), part, lanes["catch"], failures)
            failures = []
        if "finally" in lanes:
            ends += failures
            ends = self._sequence(_sub(box, part, "finally"), lanes["finally"].parts, ends)
        return ends

    def _try_body(
        self, scope: TailScope | None, box: Cluster, lane: Lane | None, tails: Tails
    ) -> Tails:
        parts = lane.parts if lane else ()
        if scope is None:
            return self._sequence(box, parts, tails)
        return self._inside(scope, box, parts, tails)

    def _catch(self, box: Cluster, part: Part, lane: Lane, failures: Tails) -> Tails:
        entry = self._vertex(box, f"{part.key}catch", "note", "error caught", failures)
        return self._sequence(box, lane.parts, entry)


def _body(part: Part) -> tuple[Part, ...]:
    return tuple(child for lane in part.lanes for child in lane.parts)


def _box(cluster: Cluster, part: Part, label: str) -> Cluster:
    box = Cluster(f"{part.key}box", part.kind, label)
    cluster.items.append(box)
    return box


def _sub(cluster: Cluster, part: Part, role: str) -> Cluster:
    box = Cluster(f"{part.key}{role}box", role, role)
    cluster.items.append(box)
    return box


def _first_vertex(cluster: Cluster) -> str | None:
    for item in cluster.items:
        found = item.key if isinstance(item, Vertex) else _first_vertex(item)
        if found is not None:
            return found
    return None


_TRACERS: dict[str, Callable[[_Tracer, Cluster, Part, Tails], Tails]] = {
    "block": _Tracer.block,
    "break": _Tracer.exit,
    "function_def": _Tracer.block,
    "if": _Tracer.decision,
    "loop": _Tracer.loop,
    "parallel": _Tracer.parallel,
    "switch": _Tracer.decision,
    "try": _Tracer.try_,
}
