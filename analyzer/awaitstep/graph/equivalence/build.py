"""From a workflow to its automaton: one small function for each kind of node.

Every node is written between two states that exist already, so nothing is returned and nothing
recurses: lists wait on a stack, and depth costs no Python frames.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from awaitstep.graph.equivalence import letters
from awaitstep.graph.equivalence.automaton import Automaton
from awaitstep.graph.equivalence.calls import Calls, opening
from awaitstep.graph.equivalence.clock import ALREADY, Change, Timing
from awaitstep.graph.equivalence.correlation import correlate
from awaitstep.graph.equivalence.exits import resolve_exits
from awaitstep.graph.equivalence.place import (
    Final,
    Handler,
    Judged,
    Marked,
    Open,
    Place,
    Target,
)
from awaitstep.graph.equivalence.routes import Routes
from awaitstep.graph.equivalence.scopes import Scopes
from awaitstep.graph.equivalence.tree import Item, Program, program
from awaitstep.graph.model import (
    Block,
    Break,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Parallel,
    Start,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)

LIMIT = 100_000
"""The largest number of states: some 15,000 nodes with calls expanded."""


def automaton(workflow: Workflow, limit: int = LIMIT) -> Automaton:
    """The automaton over the starts of a workflow's steps.

    Raises ``ComparisonLimitError`` if it needs more than ``limit`` states: expanding calls can
    grow exponentially.
    """
    tree = program(workflow)
    resolve_exits(tree)
    correlate(tree)
    return _Builder(tree, limit).build()


class _Builder:
    def __init__(self, tree: Program, limit: int) -> None:
        self.tree = tree
        self.automaton = Automaton(limit)
        self.calls = Calls(tree)
        self.routes = Routes(self.automaton, self.write)
        self._waiting: list[tuple[list[Item], Place, int, int]] = []
        self.scopes = Scopes()

    def build(self) -> Automaton:
        end = Automaton.END
        root = Target(None, item=self.tree.body, leave=end, again=end)
        self.automaton.move(Automaton.START, letters.FAIL, end)
        self.write(self.tree.body.parts[0], Place(root), Automaton.START, end)
        while self._waiting:
            self._list(*self._waiting.pop())
        return self.automaton

    def write(self, items: list[Item], place: Place, entry: int, end: int) -> None:
        """Write a list of nodes between two states (later: it waits on the stack)."""
        self._waiting.append((items, place, entry, end))

    def _list(self, items: list[Item], place: Place, entry: int, end: int) -> None:
        here = entry
        place = self._judging(items, place)
        for item in items:
            if isinstance(item.node, Break):
                self._exit(item, item.node, place, here)
                return
            if item.holds and place.loop is not None:
                ended = self.routes.to(place.around, place.loop, place.loop.leave)
                self.automaton.skip(here, ended)
            following = self.automaton.state()
            _WRITERS[type(item.node)](self, item, place, here, following)
            here = following
        self.automaton.skip(here, end)

    def _judging(self, items: list[Item], place: Place) -> Place:
        judged = {
            item: (self.automaton.state(), self.automaton.state()) for item in items if item.judged
        }
        return replace(place, judged=Judged(judged, place.judged)) if judged else place

    def _exit(self, item: Item, node: Break, place: Place, here: int) -> None:
        if node.kind == "throw":
            reached = self.routes.failure(place.around)
        else:
            reached = self.routes.exit(place.around, item.target, node.kind)
        self.automaton.skip(here, reached)


def _step(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """The start; then what the callback starts; after the start, and at the end, it may fail."""
    graph = builder.automaton
    started = graph.state()
    graph.move(entry, letters.start_letter(item.node), started, builder.scopes.timing(item, place))
    graph.move(started, letters.FAIL, builder.routes.failure(place.around))
    if any(child.holds for part in item.parts for child in part):
        _callback(builder, item, place, started, end)
    else:
        graph.skip(started, end)


def _callback(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """An exception inside fails the step itself; no exit leads further than the callback."""
    graph = builder.automaton
    first, last, thrown, failed, done = (graph.state() for _ in range(5))
    graph.move(entry, letters.INSIDE, first)
    graph.move(last, letters.OUTSIDE, done)
    graph.move(thrown, letters.OUTSIDE, failed)
    graph.skip(done, end)
    failure = builder.routes.failure(place.around)
    graph.move(done, letters.FAIL, failure)
    graph.move(failed, letters.FAIL, failure)
    target = Target(place.around, item=item, leave=last, again=last)
    inside = replace(builder.scopes.apart(place), around=Handler(target, catch=thrown), loop=None)
    if inside.clock is not None:
        inside = replace(inside, clock=replace(inside.clock, kind=None))
    builder.write(item.parts[0], inside, first, last)


def _call(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    body = builder.calls.function(item)
    if body is None:
        _step(builder, item, place, entry, end)
        return
    active = opening(body, place.calls)
    if active is not None:
        _recursive_call(builder, active, place, entry, end)
        return
    opened = builder.calls.open(body, place.calls)
    inside = replace(builder.scopes.framed(place), calls=opened)
    if opened.looped:
        _recursive_body(builder, body, inside, entry, end)
    else:
        target = Target(place.around, item=body, leave=end, again=end)
        builder.write(body.parts[0], replace(inside, around=target), entry, end)


def _recursive_call(builder: _Builder, active: Open, place: Place, entry: int, end: int) -> None:
    depth = (place.calls.depth if place.calls is not None else 0) - active.depth
    timing = None
    if place.clock is not None:
        timing = Timing(builder.scopes.deeper(place.clock), None, ALREADY, place.clock.loops)
    called = builder.automaton.state()
    builder.automaton.move(entry, letters.again(depth), called, timing)
    builder.automaton.move(called, letters.FAIL, builder.routes.failure(place.around))
    builder.automaton.skip(called, end)


def _recursive_body(builder: _Builder, body: Item, place: Place, entry: int, end: int) -> None:
    graph = builder.automaton
    first = graph.state()
    graph.move(entry, letters.RECURSIVE, first)
    marked = Marked(place.around, closing=letters.RECURSED, change=None)
    last = builder.routes.cross(marked, end)
    target = Target(marked, item=body, leave=last, again=last)
    builder.write(body.parts[0], replace(place, around=target), first, last)


def _sequence(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    builder.write(item.parts[0], place, entry, end)


def _block(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """A block that a ``break`` or ``continue`` leaves is a statement; any other is a frame."""
    inside = builder.scopes.inner(place) if item.is_target else builder.scopes.framed(place)
    target = Target(place.around, item=item, leave=end, again=end)
    builder.write(item.parts[0], replace(inside, around=target), entry, end)


def _branches(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    node: If | Switch = item.node
    inside = builder.scopes.inner(place)
    if isinstance(node, Switch):
        inside = replace(inside, around=Target(place.around, item=item, leave=end, again=end))
    false, true = _decided(builder, item, place, entry)
    for index, nodes in enumerate(item.parts):
        builder.write(nodes, inside, false if index else true, end)
    if all(branch.condition is not None for branch in node.branches):
        builder.automaton.skip(false, _missed(item, place, end))


def _decided(builder: _Builder, item: Item, place: Place, entry: int) -> tuple[int, int]:
    """The states in which the first condition is false and true: ``entry``, if nothing decides."""
    states = place.verdicts(item) if item.judged else None
    if states is None:
        return entry, entry
    for state in states:
        builder.automaton.skip(entry, state)
    return states


def _missed(item: Item, place: Place, end: int) -> int:
    """Where it goes on without a branch: an ``if`` that is part of a condition decides that."""
    if item.misses is None:
        return end
    states = place.verdicts(item.misses.item)
    return end if states is None else states[item.misses.truth]


def _loop(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """Any number of rounds; the loop may also end before any node of a round (``_list``)."""
    graph = builder.automaton
    head, again, first = graph.state(), graph.state(), graph.state()
    inside, change = builder.scopes.inner(place), None
    if inside.clock is not None:
        change = Change("round", builder.scopes.scope())
        loops = inside.clock.loops | {change.scope}
        inside = replace(inside, clock=replace(inside.clock, loops=loops))
    graph.skip(entry, head)
    graph.skip(again, head, change)
    graph.skip(head, first)
    graph.skip(head, end)
    target = Target(place.around, item=item, leave=end, again=again)
    builder.write(item.parts[0], replace(inside, around=target, loop=target), first, again)


def _try(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """Any start inside may fail, and so may the code before the first."""
    node: Try = item.node
    tried, caught, final = item.parts
    place = builder.scopes.inner(place)
    around, after = place.around, end
    if final:
        around = Final(place.around, items=final, place=place)
        after = builder.routes.cross(around, end)
    guarded = replace(place, around=around)
    if node.catch_block is not None:
        handler = builder.automaton.state()
        builder.write(caught, guarded, handler, after)
        guarded = replace(place, around=Handler(around, catch=handler))
    if item.holds:
        builder.automaton.move(entry, letters.FAIL, builder.routes.failure(guarded.around))
    builder.write(tried, guarded, entry, after)


def _parallel(builder: _Builder, item: Item, place: Place, entry: int, end: int) -> None:
    """Members in order; ``all`` inside ``all`` needs no letters, the order says everything."""
    node: Parallel = item.node
    if not item.holds:
        builder.write(item.parts[0], place, entry, end)
        return
    inside, change = builder.scopes.grouped(place, node.kind)
    first, closing = entry, None
    if place.clock is None or not (place.clock.kind == node.kind == "all"):
        first, closing = builder.automaton.state(), letters.UNGROUP
        builder.automaton.move(entry, letters.group(node.kind), first)
    marked = Marked(place.around, closing=closing, change=change)
    last = builder.routes.cross(marked, end)
    builder.write(item.parts[0], replace(inside, around=marked), first, last)


def _nothing(builder: _Builder, _item: Item, _place: Place, entry: int, end: int) -> None:
    builder.automaton.skip(entry, end)


_WRITERS: dict[type, Callable[[_Builder, Item, Place, int, int], None]] = {
    Block: _block,
    FunctionCall: _call,
    FunctionDef: _nothing,
    If: _branches,
    Loop: _loop,
    Parallel: _parallel,
    Start: _sequence,
    StepDo: _step,
    StepSleep: _step,
    StepSleepUntil: _step,
    StepWaitForEvent: _step,
    Switch: _branches,
    Try: _try,
}
