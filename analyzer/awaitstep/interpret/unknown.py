"""Code that cannot be seen: its arguments keep their effects, and its result carries them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from awaitstep.interpret import arrays, async_helpers, classes, helper_packages, promises
from awaitstep.interpret.branching import fork
from awaitstep.interpret.lowered import restore
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BlockNode, OpaqueNode, Target, Unit
from awaitstep.interpret.values import (
    ANY,
    NO_UNITS,
    UNDEFINED,
    Array,
    Class,
    Const,
    External,
    Function,
    Items,
    Native,
    Object,
    StepMethod,
    StepObject,
    Unknown,
    Value,
    options,
    own_units,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

SEARCH_DEPTH = 3


def call(
    run: Interpreter, callee: Value, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """Call what is not known (graph.md, section 2, unknown code)."""
    name = _name(callee)
    if isinstance(callee, External) and name == "createRequire":
        return Native(name="require", impl=require)
    helped = async_helpers.call_known(
        run, async_helpers.helper_kind(run, callee), args, site, scope
    )
    if helped is not None:
        return helped
    helper = helper_packages.helper_of(callee)
    if helper is not None:
        return helper(run, args, site, scope)
    first = args.known[0] if args.known else UNDEFINED
    if isinstance(first, Function) and restore(first.node) is not None:
        # regenerator's `mark(function () { return wrap(...) })` gives its argument back.
        return first
    if isinstance(this, External) and name in ("call", "apply"):
        classes.set_platform_members(run, first)
        return UNDEFINED
    if isinstance(callee, Unknown) and promises.is_callable(first):
        if name in arrays.LOOPS:
            receiver = Items((), _element(this))
            return arrays.loop(run, name, receiver, args, site, scope)
        if name in ("then", "catch", "finally"):
            return promises.chain(run, this, name, args, site, scope)
    return _opaque(run, callee, this, args, site, scope)


def require(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``require("m")``: all that a module exports."""
    source = args.known[0] if args.known else ANY
    if isinstance(source, Const) and isinstance(source.value, str):
        return External(source.value, "*")
    return ANY


def construct(run: Interpreter, callee: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``new`` of a class that is not known."""
    return _opaque(run, callee, UNDEFINED, args, site, scope)


def _element(this: Value) -> Value:
    units = units_of(this)
    return Unknown(units) if units else ANY


def _name(callee: Value) -> str:
    for option in options(callee):
        if isinstance(option, External | Unknown) and option.name:
            return option.name if option.name != "default" else "default"
    return "unknown"


def _opaque(
    run: Interpreter, callee: Value, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    units = own_units(callee) | own_units(this)
    values = [*args.known, *((args.rest,) if args.rest is not None else ())]
    for value in values:
        units |= units_of(value)
    wrapped = _wrapped_class(run, values, site, scope)
    if wrapped is not None:
        return wrapped
    if any(holds_step(value, SEARCH_DEPTH) for value in values):
        units |= _emit_call(run, callee, site, scope)
    units |= run_callbacks(run, args, site, scope)
    return Unknown(units) if units else ANY


def _emit_call(run: Interpreter, callee: Value, site: ast.Node, scope: Scope) -> frozenset[Unit]:
    name = _called_name(run, callee, site)
    unit = run.unit(site, scope, "opaque")
    run.start(unit, OpaqueNode(unit, name, span_of(site)))
    run.report(
        "opaque-call",
        f"the step object is handed to {name}, whose code is not here; its steps are not shown",
        site,
    )
    return frozenset((unit,))


def _called_name(run: Interpreter, callee: Value, site: ast.Node) -> str:
    if isinstance(callee, External) and callee.name not in ("*", "default"):
        return callee.name
    target = getattr(site, "callee", None)
    while isinstance(target, ast.Sequence):
        target = target.expressions[-1]
    if isinstance(target, ast.Member) and isinstance(target.property, ast.StringLiteral):
        return target.property.value
    if isinstance(target, ast.Identifier):
        return target.name
    return _name(callee)


def holds_step(value: Value, depth: int) -> bool:
    """Whether a value is the step object, or an object or array literal that has it."""
    for option in options(value):
        if isinstance(option, StepObject | StepMethod):
            return True
        if depth and any(holds_step(member, depth - 1) for member in _listed(option)):
            return True
    return False


def _listed(value: Value) -> Iterable[Value]:
    """The members of an array or of an object literal."""
    if isinstance(value, Array):
        return value.items.known
    return value.slots.values() if isinstance(value, Object) and value.literal else ()


def _wrapped_class(
    run: Interpreter, values: list[Value], site: ast.Node, scope: Scope
) -> Value | None:
    """A wrapper that gets a class, or a thunk of it, is taken to return it."""
    for value in values:
        for option in options(value):
            if isinstance(option, Class):
                return option
    if not run.settled:
        return None
    for value in values:
        if isinstance(value, Function) and not value.node.params:
            result = run.call(value, UNDEFINED, Items(()), site, scope)
            if isinstance(result, Class):
                return result
    return None


def _run_callbacks(
    run: Interpreter, value: Value, site: ast.Node, scope: Scope, depth: int
) -> frozenset[Unit]:
    """Interpret the functions that unknown code is handed, as if it called each once."""
    units = NO_UNITS
    for option in options(value):
        if isinstance(option, Function):
            units |= _run_callback(run, option, site, scope)
        elif depth and isinstance(option, Object) and option.literal:
            for member in list(option.slots.values()):
                units |= _run_callbacks(run, member, site, scope, depth - 1)
        elif depth and isinstance(option, Array):
            for item in option.items.known:
                units |= _run_callbacks(run, item, site, scope, depth - 1)
    return units


def run_callbacks(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> frozenset[Unit]:
    """Interpret the functions among the arguments of a call, as if each were called once."""
    units = NO_UNITS
    for value in (*args.known, *((args.rest,) if args.rest is not None else ())):
        units |= _run_callbacks(run, value, site, scope, SEARCH_DEPTH - 1)
    return units


def _run_callback(
    run: Interpreter, callback: Function, site: ast.Node, scope: Scope
) -> frozenset[Unit]:
    if run.inline.count(callback.node) or any(a.function is callback for a in run.active):
        return NO_UNITS
    block = BlockNode([], Target("function"), span_of(site), always=True)
    run.emit(block)
    result: list[Value] = []

    def called() -> tuple[bool, Value]:
        with run.emitting(block.body):
            result.append(run.call(callback, ANY, Items((), ANY), site, scope))
        return True, UNDEFINED

    fork(run, [called, lambda: (True, UNDEFINED)])
    return units_of(result[0])
