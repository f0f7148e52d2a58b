"""Promises: awaiting, chaining, and the combinators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import (
    ChainNode,
    Combined,
    Combo,
    Conclude,
    Link,
    TraceNode,
    Unit,
)
from awaitstep.interpret.trace_walk import units_started
from awaitstep.interpret.values import (
    ANY,
    NO_UNITS,
    UNDEFINED,
    Array,
    Bound,
    Class,
    Function,
    Items,
    Method,
    Native,
    Promise,
    StepMethod,
    Unknown,
    Value,
    join_all,
    options,
    units_of,
)
from awaitstep.source import Span
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

CALLABLE = (Function, Native, Bound, Method, StepMethod, Class)


def is_callable(value: Value) -> bool:
    """Whether a value is a function that we can follow."""
    return any(isinstance(option, CALLABLE) for option in options(value))


def has_promise(value: Value) -> bool:
    """Whether a value is, or holds in its members, a promise of something that was started."""
    return bool(units_of(value))


def await_value(run: Interpreter, value: Value) -> Value:
    """``await value``: conclude what it is the promise of, and give what that settles to."""
    units: frozenset[Unit] = NO_UNITS
    combos: list[Combo] = []
    results: list[Value] = []
    for option in options(value):
        if isinstance(option, Promise):
            units |= option.units
            if option.combo is not None and option.combo not in combos:
                combos.append(option.combo)
            results.append(option.value)
        elif isinstance(option, Unknown):
            units |= option.units
            results.append(Unknown(NO_UNITS, option.origin, option.name))
        else:
            results.append(option)
    if units:
        run.emit(Conclude(units, tuple(combos)))
    result = join_all(results)
    return await_value(run, result) if _settles_to_promise(result) else result


def _settles_to_promise(value: Value) -> bool:
    return any(isinstance(option, Promise) for option in options(value))


# --- combinators ------------------------------------------------------------------------------


def combine(run: Interpreter, kind: str, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``Promise.all`` and its like over evaluated arguments."""
    argument = args.known[0] if args.known else ANY
    items = items_of_iterable(run, argument, site, scope)
    every = [*items.known, *((items.rest,) if items.rest is not None else ())]
    members = tuple(member for value in every for member in _members(value))
    units = frozenset().union(*(_units(member) for member in members)) if members else NO_UNITS
    combo: Combo | None = None
    if units:
        context = scope.activation.context
        combo = context.intern("combo", (site, members), lambda: Combo(kind, members))
        run.emit(Combined(combo))
    return Promise(units, _settled(run, kind, items, site, scope), combo)


def _members(value: Value) -> list[Combo | frozenset[Unit]]:
    found: list[Combo | frozenset[Unit]] = []
    units: frozenset[Unit] = NO_UNITS
    for option in options(value):
        if isinstance(option, Promise) and option.combo is not None:
            found.append(option.combo)
        else:
            units |= option.units if isinstance(option, Promise | Unknown) else NO_UNITS
    if units:
        found.append(units)
    return found


def _units(member: Combo | frozenset[Unit]) -> frozenset[Unit]:
    return member.units() if isinstance(member, Combo) else member


def _settled(run: Interpreter, kind: str, items: Items, site: ast.Node, scope: Scope) -> Value:
    from awaitstep.interpret.allocation import array

    known = tuple(awaited(item) for item in items.known)
    rest = None if items.rest is None else awaited(items.rest)
    if kind in ("race", "any"):
        values = [*known, *((rest,) if rest is not None else ())]
        return join_all(values) if values else ANY
    if kind == "all_settled":
        known = tuple(ANY for _ in known)
        rest = None if rest is None else ANY
    made: Array = array(run, site, scope, Items(known, rest))
    return made


def awaited(value: Value) -> Value:
    """What a promise settles to, without concluding it."""
    results: list[Value] = []
    for option in options(value):
        if isinstance(option, Promise):
            results.append(option.value)
        elif isinstance(option, Unknown):
            results.append(Unknown(NO_UNITS, option.origin, option.name))
        else:
            results.append(option)
    return join_all(results)


def resolved(value: Value) -> Value:
    """``Promise.resolve(value)``."""
    return value if isinstance(value, Promise) else Promise(NO_UNITS, value)


# --- chains -----------------------------------------------------------------------------------


def chain(
    run: Interpreter, promise: Value, kind: str, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """``p.then(f, g)``, ``p.catch(f)``, ``p.finally(f)`` (graph.md, sections 3 and 5, rule 7)."""
    first = args.known[0] if args.known else UNDEFINED
    if kind == "then" and len(args.known) > 1 and is_callable(args.known[1]):
        caught = _link(run, promise, "catch", args.known[1], site, scope, suffix="reject")
        return _link(run, caught, "then", first, site, scope) if is_callable(first) else caught
    if not is_callable(first) and kind == "then":
        return promise
    return _link(run, promise, kind, first, site, scope)


def _link(
    run: Interpreter,
    promise: Value,
    kind: str,
    handler: Value,
    site: ast.Node,
    scope: Scope,
    suffix: str = "",
) -> Value:
    unit = run.unit(site, scope, f"chain {suffix}")
    units, combos, value = _head(promise)
    node = _chain_node(run, unit, units, combos, site)
    body: list[TraceNode] = []
    with run.emitting(body):
        result = _handled(run, handler, kind, value, site, scope)
    key = (scope.activation.context, site, suffix)
    links = [link for link in node.links if link.key != key]
    node.links[:] = [*links, Link(kind, body, key)]
    if kind == "finally":
        result = value
    elif kind == "catch":
        result = join_all([value, result])
    return Promise(frozenset((node.unit,)), result)


def _handled(
    run: Interpreter, handler: Value, kind: str, value: Value, site: ast.Node, scope: Scope
) -> Value:
    if not is_callable(handler):
        return ANY
    args = Items((value,)) if kind == "then" else Items((ANY,) if kind == "catch" else ())
    return await_value(run, run.call(handler, UNDEFINED, args, site, scope))


def _head(promise: Value) -> tuple[frozenset[Unit], tuple[Combo, ...], Value]:
    units: frozenset[Unit] = NO_UNITS
    combos: list[Combo] = []
    for option in options(promise):
        if isinstance(option, Promise | Unknown):
            units |= option.units
        if isinstance(option, Promise) and option.combo is not None:
            combos.append(option.combo)
    return units, tuple(combos), awaited(promise)


def _chain_node(
    run: Interpreter,
    unit: Unit,
    units: frozenset[Unit],
    combos: tuple[Combo, ...],
    site: ast.Node,
) -> ChainNode:
    """The chain that a link is added to: around the promise's nodes where they stand."""
    span = span_of(site)
    single = next(iter(units)) if len(units) == 1 else None
    if single is not None and single is not unit and not combos:
        found = _around(run, single, unit, span)
        if found is not None:
            return found
    head = _cut_tail(run, units)
    head.append(Conclude(units, combos))
    node = ChainNode(unit, head if units else [], [], span)
    for moved in head:
        _move(moved, node.head)
    run.start(unit, node)
    return node


def _around(run: Interpreter, single: Unit, unit: Unit, span: Span) -> ChainNode | None:
    """Wrap the node of a single unit, or go on with the chain that it is."""
    node, place = single.node, single.place
    if isinstance(node, ChainNode) and place is not None and node in place:
        return node
    if node is None or place is None or single.frame is not unit.frame:
        return None
    for index, member in enumerate(place):
        if member is node:
            made = ChainNode(unit, [node], [], span)
            single.place = made.head
            place[index] = made
            unit.node, unit.place = made, place
            return made
        if isinstance(member, ChainNode) and member.unit is unit and node in member.head:
            return member
    return None


def _cut_tail(run: Interpreter, units: frozenset[Unit]) -> list[TraceNode]:
    """Take the nodes of these units off the end of the list, if they stand there together."""
    body = run.body
    index = len(body)
    left = set(units)
    while index and left:
        node = body[index - 1]
        if isinstance(node, Combined):
            index -= 1
            continue
        started = units_started(node)
        if not started or not started <= units:
            return []
        left -= started
        index -= 1
    if left:
        return []
    tail = body[index:]
    del body[index:]
    return tail


def _move(node: TraceNode, place: list[TraceNode]) -> None:
    unit = getattr(node, "unit", None)
    if isinstance(unit, Unit) and unit.node is node:
        unit.place = place
