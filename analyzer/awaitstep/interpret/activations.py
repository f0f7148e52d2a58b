"""Activations: entering a known function, running its code, and returning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, async_helpers
from awaitstep.interpret.assignment import declare
from awaitstep.interpret.hoisting import hoist
from awaitstep.interpret.jumps import land
from awaitstep.interpret.promises import await_value
from awaitstep.interpret.scope import Activation, Context, Jump, Scope
from awaitstep.interpret.trace import (
    Frame,
    Target,
)
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Array,
    Function,
    Items,
    Object,
    Promise,
    Record,
    Value,
    join,
)
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import uses_arguments

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


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
    # A method that was found by its syntax alone has no scope.
    scope: Scope | None = getattr(fn, "scope", None)
    outer = scope.activation if scope is not None else None
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
