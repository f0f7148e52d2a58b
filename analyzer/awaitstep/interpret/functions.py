"""Calling functions whose code is known: each call interprets the body at the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, async_helpers, recursion
from awaitstep.interpret.assignment import declare
from awaitstep.interpret.hoisting import hoist
from awaitstep.interpret.jumps import land
from awaitstep.interpret.promises import await_value, has_promise
from awaitstep.interpret.scope import Activation, Active, Context, Jump, Scope
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
    Array,
    Function,
    Generator,
    Items,
    Object,
    Promise,
    Record,
    Unknown,
    Value,
    join,
    units_of,
)
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import uses_arguments

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


# --- activations ------------------------------------------------------------------------------


def activate(
    run: Interpreter,
    fn: Function,
    this: Value,
    args: Items,
    frame: Frame,
    context: Context,
    *,
    concludes_return: bool = False,
) -> Activation:
    """The activation of a call; an arrow function has its creator's ``this``."""
    activation = Activation(fn, this, args, frame, context)
    outer = fn.scope.activation if fn.scope is not None else None
    activation.home = fn.home
    if fn.node.kind == "arrow" and outer is not None:
        activation.this = outer.this
        activation.home = outer.home
        activation.new_target = outer.new_target
    activation.concludes_return = concludes_return
    activation.awaits_yield = fn.lowered
    return activation


def execute(run: Interpreter, activation: Activation, target: Target) -> None:
    """Bind the parameters and run the body; the result is ``activation.returned``."""
    fn = activation.function
    if fn is None:
        return
    jump = Jump(target, run.store.mark())
    activation.jumps.append(jump)
    scope = enter(run, fn.node, fn.scope, activation, activation.args)
    if fn.node.kind == "constructor":
        _parameter_properties(run, fn, scope)
    code = fn.node
    low = None if fn.lowered else async_helpers.lowered(run, fn)
    if low is not None:
        _run_prologue(run, fn.node, scope)
        activation.awaits_yield = not low.yields
        activation.concludes_return = True
        inner = _lowered_arguments(run, low, activation, scope)
        scope = enter(run, low.code, low.scope or scope, activation, inner)
        code = low.code
    completes = run_code(run, code, scope, activation)
    completes = land(run, jump, completes=completes)
    activation.jumps.pop()


def _run_prologue(run: Interpreter, node: ast.Function, scope: Scope) -> None:
    """``var _this = this``, and functions beside the one statement that hands on."""
    if not isinstance(node.body, ast.BlockStatement):
        return
    hoist(run, node, node.body.body, scope)
    for statement in node.body.body:
        if isinstance(statement, ast.VariableDeclaration):
            run.execute(statement, scope)


def _lowered_arguments(
    run: Interpreter, low: async_helpers.Lowered, activation: Activation, scope: Scope
) -> Value:
    if low.passes_arguments:
        return activation.args
    given = run.evaluate(low.args, scope) if low.args is not None else None
    return given.items if isinstance(given, Array) else Items(())


def _parameter_properties(run: Interpreter, fn: Function, scope: Scope) -> None:
    """``constructor(private step)`` assigns the parameter to a field of its name."""
    home = fn.home
    cls = home.cls if isinstance(home, Object) else None
    made = scope.activation.this
    if cls is None or not isinstance(made, Record):
        return
    for member in cls.node.members:
        if member.kind == "parameter" and isinstance(member.key, ast.StringLiteral):
            name = member.key.value
            run.store.write(made, name, scope.slots.get(name, ANY))


def enter(
    run: Interpreter,
    node: ast.Function,
    parent: Scope,
    activation: Activation,
    args: Value,
) -> Scope:
    """The scope of a call, with its parameters bound."""
    scope = allocation.scope(run, node, parent, activation)
    items = args if isinstance(args, Items) else Items((), ANY)
    if node.kind != "arrow" and uses_arguments(node):
        key = allocation.array(run, node, scope, items)
        run.store.write(scope, "arguments", key)
    _bind_parameters(run, node, scope, items)
    return scope


def _bind_parameters(run: Interpreter, node: ast.Function, scope: Scope, items: Items) -> None:
    for index, parameter in enumerate(node.params):
        if isinstance(parameter, ast.RestElement):
            rest = allocation.array(run, parameter, scope, Items(items.known[index:], items.rest))
            declare(run, parameter.target, rest, scope)
            return
        if index < len(items.known):
            value = items.known[index]
        else:
            value = UNDEFINED if items.rest is None else join(items.rest, ANY)
        declare(run, parameter, value, scope)


def run_code(run: Interpreter, node: ast.Function, scope: Scope, activation: Activation) -> bool:
    """Run a function's statements, or evaluate an arrow's expression and return it."""
    body = node.body
    if isinstance(body, ast.BlockStatement):
        hoist(run, node, body.body, scope)
        from awaitstep.interpret.statements import execute_list

        completes = execute_list(run, body.body, scope)
        if completes and activation.returned is not None:
            activation.returned = join(activation.returned, UNDEFINED)
        return completes
    finish_return(run, run.evaluate(body, scope), activation)
    return True


def finish_return(run: Interpreter, value: Value, activation: Activation) -> None:
    """Return a value: a frame of its own concludes what it returns."""
    if activation.concludes_return:
        if isinstance(value, Promise) or any(
            isinstance(option, Promise) for option in getattr(value, "options", ())
        ):
            activation.returned_promise = True
        value = await_value(run, value)
    known = activation.returned
    activation.returned = value if known is None else join(known, value)
