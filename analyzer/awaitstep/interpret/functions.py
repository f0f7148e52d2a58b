"""Calling functions whose code is known: each call interprets the body at the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import async_helpers, recursion
from awaitstep.interpret.activations import activate, execute
from awaitstep.interpret.promises import await_value, has_promise
from awaitstep.interpret.scope import Activation, Active, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import (
    BlockNode,
    CallNode,
    Definition,
    Frame,
    InlineNode,
    Target,
    Unit,
)
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Function,
    Generator,
    Items,
    Promise,
    Unknown,
    Value,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

DEPTH_LIMIT = 120
INLINE_LIMIT = 4
ATTEMPTS = 5


def call(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """Call a function; what it does is emitted where the run is."""
    helped = async_helpers.call_helper(run, fn, this, args, site, scope)
    if helped is not None:
        return helped
    limit = 8 * DEPTH_LIMIT if run.settled else DEPTH_LIMIT
    if run.depth >= limit or run.exhausted:
        return _too_deep(run, args, site)
    run.depth += 1
    try:
        if _is_generator(run, fn):
            return _generator(run, fn, this, args, site, scope)
        if fn.name and not _is_entry(run, fn):
            return _call_named(run, fn, this, args, site, scope)
        return _call_in_place(run, fn, this, args, site, scope)
    finally:
        run.depth -= 1


def _is_entry(run: Interpreter, fn: Function) -> bool:
    """Whether a function is the ``run`` that a base class has wrapped: it stands in place."""
    return run.entry is fn.node and run.inline.count(fn.node) == 0


def _is_generator(run: Interpreter, fn: Function) -> bool:
    """Whether a function is a generator, in its own syntax or after lowering."""
    if fn.node.is_generator:
        return not fn.lowered
    low = async_helpers.lowered(run, fn)
    return low is not None and low.yields


def _too_deep(run: Interpreter, args: Items, site: ast.Node) -> Value:
    run.report(
        "analysis-limit",
        f"calls nest more than {DEPTH_LIMIT} deep; this call is not in the graph",
        site,
        once=True,
    )
    return Unknown(units_of(args))


def is_async(run: Interpreter, fn: Function) -> bool:
    """Whether a function is async, in its own syntax or after lowering."""
    return fn.node.is_async or fn.lowered or async_helpers.lowered(run, fn) is not None


# --- functions with a name --------------------------------------------------------------------


def _call_named(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    active = recursion.find(run, fn, this, args)
    if active is not None:
        return _call_again(run, active, args, site, scope)
    unit = run.unit(site, scope, f"call {fn.name} {fn.node.start}")
    span = span_of(fn.node)
    frame = Frame(scope.activation.frame, unit)
    definition = Definition(fn.name, fn.node, span, frame, is_async(run, fn), Target("function"))
    run.start(unit, CallNode(unit, definition, span_of(site)))
    active = Active(fn, definition, list(args.known), this, recursion.signature(args))
    active.rest = args.rest
    activation = _interpret(run, active, site, scope)
    return _result(run, definition, activation, unit)


def _interpret(run: Interpreter, active: Active, site: ast.Node, scope: Scope) -> Activation:
    """Interpret a definition until recursive calls of it bring no new arguments."""
    context = scope.activation.context.child((site, active.function.node))
    run.active.append(active)
    try:
        for attempt in range(ATTEMPTS):
            mark = run.store.mark()
            active.grown = False
            active.definition.frame.body = []
            args = Items(tuple(active.args), active.rest)
            activation = activate(
                run,
                active.function,
                active.this,
                args,
                active.definition.frame,
                context,
                concludes_return=True,
            )
            with run.emitting(active.definition.frame.body):
                execute(run, activation, active.definition.target)
            active.holds_promise = _holds_promise(activation, active.definition)
            if not active.grown or attempt == ATTEMPTS - 1:
                break
            run.store.rollback(mark)
        return activation
    finally:
        run.active.pop()


def _holds_promise(activation: Activation, definition: Definition) -> bool:
    if definition.is_async or activation.returned_promise:
        return True
    return activation.returned is not None and has_promise(activation.returned)


def _result(run: Interpreter, definition: Definition, activation: Activation, unit: Unit) -> Value:
    value = activation.returned if activation.returned is not None else UNDEFINED
    if definition.is_async or activation.returned_promise:
        return Promise(frozenset((unit,)), value)
    if has_promise(value):
        definition.frame.leaves = True
        if isinstance(value, Unknown):
            return Unknown(value.units | {unit}, value.origin, value.name)
        return value
    await_value(run, Promise(frozenset((unit,)), UNDEFINED))
    return value


def _call_again(
    run: Interpreter, active: Active, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """A call of a function that is being interpreted (graph.md, section 2, recursion)."""
    recursion.grow(active, args)
    unit = run.unit(site, scope, f"call {active.function.name} {active.function.node.start}")
    node = CallNode(unit, active.definition, span_of(site), recursive=True)
    run.start(unit, node)
    promise = Promise(frozenset((unit,)), ANY)
    if active.definition.is_async or active.holds_promise:
        return promise
    await_value(run, promise)
    return ANY


# --- functions without a name -----------------------------------------------------------------


def _call_in_place(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    if run.inline.count(fn.node) >= INLINE_LIMIT:
        run.report(
            "analysis-limit", "a function without a name calls itself; cut here", site, once=True
        )
        return Unknown(units_of(args))
    run.inline.append(fn.node)
    try:
        if is_async(run, fn):
            return _run_async(run, fn, this, args, site, scope)
        return run_sync(run, fn, this, args, site, scope).returned or UNDEFINED
    finally:
        run.inline.pop()


def _run_async(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    unit = run.unit(site, scope, f"inline {fn.node.start}")
    frame = Frame(scope.activation.frame, unit)
    node = InlineNode(unit, frame, Target("function"), span_of(fn.node))
    run.start(unit, node)
    context = scope.activation.context.child((site, fn.node))
    activation = activate(run, fn, this, args, frame, context, concludes_return=True)
    with run.emitting(frame.body):
        execute(run, activation, node.target)
    value = activation.returned if activation.returned is not None else UNDEFINED
    return Promise(frozenset((unit,)), value)


def run_sync(
    run: Interpreter,
    fn: Function,
    this: Value,
    args: Items,
    site: ast.Node,
    scope: Scope,
) -> Activation:
    """Interpret a body in place, in the frame of the caller."""
    target = Target("function")
    block = BlockNode([], target, span_of(fn.node), is_function=True)
    run.emit(block)
    context = scope.activation.context.child((site, fn.node))
    activation = activate(run, fn, this, args, scope.activation.frame, context)
    with run.emitting(block.body):
        execute(run, activation, target)
    return activation


# --- generators -------------------------------------------------------------------------------


def _generator(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """Interpret a generator's body; its call is emitted where it is consumed."""
    unit = run.unit(site, scope, f"generator {fn.node.start}")
    frame = Frame(scope.activation.frame, unit)
    span = span_of(fn.node)
    name = fn.name or "generator"
    definition = Definition(name, fn.node, span, frame, True, Target("function"))
    if run.inline.count(fn.node) >= INLINE_LIMIT:
        return Unknown(units_of(args))
    run.inline.append(fn.node)
    try:
        context = scope.activation.context.child((site, fn.node))
        activation = activate(run, fn, this, args, frame, context, concludes_return=True)
        with run.emitting(frame.body):
            execute(run, activation, definition.target)
    finally:
        run.inline.pop()
    element = activation.yielded if activation.yielded is not None else ANY
    return Generator(unit, definition, element, fn.node.is_async)


def consume(run: Interpreter, value: Generator, site: ast.Node) -> Value:
    """Do the work of a generator here; gives what it yields."""
    run.start(value.unit, CallNode(value.unit, value.definition, span_of(site)))
    await_value(run, Promise(frozenset((value.unit,)), UNDEFINED))
    return value.element
