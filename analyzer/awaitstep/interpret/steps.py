"""Calls of the step object's methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from awaitstep.interpret import activations, agents, functions, members, settings
from awaitstep.interpret.branching import fork, nothing
from awaitstep.interpret.promises import is_callable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import Frame, StepNode, Target, Unit
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Bound,
    Choice,
    Const,
    Function,
    Items,
    Origin,
    Promise,
    StepMethod,
    StepObject,
    Unknown,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def call(run: Interpreter, method: StepMethod, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``step.NAME(...args)``."""
    known = _METHODS.get(method.name)
    if known is not None:
        return known(run, args, site, scope)
    if method.name == "dup":
        return StepObject(method.agent)
    if method.agent is not None:
        added = agents.call_step(run, method.name, method.agent, args, site, scope)
        if added is not None:
            return added
    run.report(
        "unknown-step-method",
        f"the step object has no method {method.name}; the call fails when it runs",
        site,
    )
    return ANY


def _argument(args: Items, index: int) -> Value:
    if index < len(args.known):
        return args.known[index]
    return UNDEFINED if args.rest is None else args.rest


def _start(
    run: Interpreter, kind: str, given: dict[str, Any], site: ast.Node, scope: Scope
) -> StepNode:
    unit = run.unit(site, scope, kind)
    node = StepNode(unit, kind, given, span_of(site))
    run.start(unit, node)
    return node


def _do(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``do(name, callback, rollback?)``, ``do(name, config, callback, rollback?)``."""
    second, third = _argument(args, 1), _argument(args, 2)
    has_config = not is_callable(second) and (
        len(args.known) > 2 or args.rest is not None or isinstance(second, Const)
    )
    config, callback = (second, third) if has_config else (UNDEFINED, second)
    last = _argument(args, 3 if has_config else 2)
    given: dict[str, Any] = {"name": settings.name(_argument(args, 0))}
    given.update(settings.step_config(run, config, site, scope))
    rollback = settings.rollback(run, last, site, scope)
    if rollback is not None:
        given["rollback"] = rollback
    node = _start(run, "step_do", given, site, scope)
    _note_callback(run, node, callback)
    _run_callback(run, node, callback, site, scope)
    return Promise(frozenset((node.unit,)), ANY)


def _note_callback(run: Interpreter, node: StepNode, callback: Value) -> None:
    if isinstance(callback, Function):
        node.settings["code"] = callback.node


def _run_callback(
    run: Interpreter, node: StepNode, callback: Value, site: ast.Node, scope: Scope
) -> None:
    """Interpret a callback in place; what it assigns outside itself is joined with the old."""
    node.frame = Frame(scope.activation.frame, node.unit)
    if not is_callable(callback):
        return
    run.steps.append(node)
    saved, run.catchers = run.catchers, []
    with run.emitting(node.frame.body):
        _maybe_execute(run, node, callback, site, scope)
    run.catchers = saved
    run.steps.pop()


def _maybe_execute(
    run: Interpreter, node: StepNode, callback: Value, site: ast.Node, scope: Scope
) -> None:
    """Run a callback, or find its result cached."""
    fork(run, [lambda: (True, _execute(run, node, callback, site, scope)), nothing])


def _execute(
    run: Interpreter, node: StepNode, callback: Value, site: ast.Node, scope: Scope
) -> Value:
    args = Items((Unknown(truthy=True),))
    this: Value = UNDEFINED
    if isinstance(callback, Bound) and isinstance(callback.target, Function):
        args = Items((*callback.args, *args.known))
        this, callback = callback.this, callback.target
    if isinstance(callback, Choice):
        for option in callback.options:
            if is_callable(option):
                _maybe_execute(run, node, option, site, scope)
        return UNDEFINED
    frame = node.frame
    if not isinstance(callback, Function) or frame is None:
        inner = _callback_scope(scope, frame)
        return run.call(callback, this, args, site, inner)
    if run.inline.count(callback.node) >= functions.INLINE_LIMIT:
        return UNDEFINED
    run.inline.append(callback.node)
    context = scope.activation.context.child((site, callback.node))
    activation = activations.activate(
        run, callback, this, args, frame, context, concludes_return=True
    )
    run.depth += 1
    activations.execute(run, activation, Target("function"))
    run.depth -= 1
    run.inline.pop()
    return UNDEFINED


def _callback_scope(scope: Scope, frame: Frame | None) -> Scope:
    """The scope of the call, in the frame of the step."""
    from dataclasses import replace

    if frame is None:
        return scope
    activation = replace(scope.activation, frame=frame)
    return Scope(parent=scope, activation=activation)


def simple_do(run: Interpreter, name: Value, site: ast.Node, scope: Scope) -> Value:
    """A ``do`` whose callback is not in the file."""
    node = _start(run, "step_do", {"name": settings.name(name), "config": {}}, site, scope)
    return Promise(frozenset((node.unit,)), ANY)


def _sleep(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    given = {
        "name": settings.name(_argument(args, 0)),
        "duration": settings.duration(_argument(args, 1)),
    }
    node = _start(run, "step_sleep", given, site, scope)
    return Promise(frozenset((node.unit,)), UNDEFINED)


def _sleep_until(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    given = {
        "name": settings.name(_argument(args, 0)),
        "timestamp": settings.timestamp(_argument(args, 1)),
    }
    node = _start(run, "step_sleep_until", given, site, scope)
    return Promise(frozenset((node.unit,)), UNDEFINED)


def _wait_for_event(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    given = _argument(args, 1)

    def option(name: str) -> Value:
        if given == UNDEFINED:
            return UNDEFINED
        return members.read(run, given, name, site, scope)

    return wait(run, _argument(args, 0), option("type"), option("timeout"), site, scope)


def wait(
    run: Interpreter, name: Value, event: Value, timeout: Value, site: ast.Node, scope: Scope
) -> Value:
    """``waitForEvent`` once its options are known."""
    options: dict[str, Any] | None = None
    if event != UNDEFINED:
        options = {"event_type": settings.constant_text(event)}
        if timeout != UNDEFINED:
            options["timeout"] = settings.duration(timeout)
    given: dict[str, Any] = {"name": settings.name(name), "options": options}
    node = _start(run, "step_wait_for_event", given, site, scope)
    value = Unknown(origin=Origin("event", (), _Site(node.unit)))
    return Promise(frozenset((node.unit,)), value)


class _Site:
    """The step that an event's payload belongs to; equal for equal units."""

    __slots__ = ("unit",)

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Site) and other.unit is self.unit

    def __hash__(self) -> int:
        return hash(id(self.unit))


_METHODS = {
    "do": _do,
    "sleep": _sleep,
    "sleepUntil": _sleep_until,
    "waitForEvent": _wait_for_event,
}
