"""Assignment and binding: names, members, and destructuring patterns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, members
from awaitstep.interpret.branching import fork
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Array,
    Const,
    Items,
    Object,
    Undefined,
    Unknown,
    Value,
    join,
    options,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def target_name(target: ast.Node) -> str:
    """The name that an anonymous function takes from what it is assigned to."""
    return target.name if isinstance(target, ast.Identifier) else ""


def assign(run: Interpreter, target: ast.Node, value: Value, scope: Scope) -> None:
    """Assign to what exists already."""
    _bind(run, target, value, scope, declare=False)


def declare(run: Interpreter, target: ast.Node, value: Value, scope: Scope) -> None:
    """Bind the names of a declaration or a parameter in a scope."""
    _bind(run, target, value, scope, declare=True)


def _bind(run: Interpreter, target: ast.Node, value: Value, scope: Scope, *, declare: bool) -> None:
    if isinstance(target, ast.Identifier):
        _bind_name(run, target.name, value, scope, declare=declare)
    elif isinstance(target, ast.Member):
        holder = run.evaluate(target.object, scope)
        if isinstance(target.object, ast.Super):
            holder = scope.activation.this
        key = members.property_key(run, target, scope)
        members.write(run, holder, key, value, target, scope)
    elif isinstance(target, ast.AssignmentPattern):
        chosen = _defaulted(run, target, value, scope)
        _bind(run, target.target, chosen, scope, declare=declare)
    elif isinstance(target, ast.ObjectPattern):
        _bind_object(run, target, value, scope, declare=declare)
    elif isinstance(target, ast.ArrayPattern):
        _bind_array(run, target, value, scope, declare=declare)
    elif isinstance(target, ast.RestElement):
        _bind(run, target.target, value, scope, declare=declare)
    else:
        run.evaluate(target, scope)


def _bind_name(run: Interpreter, name: str, value: Value, scope: Scope, *, declare: bool) -> None:
    if declare:
        run.store.write(scope, name, value)
        return
    holder = scope.lookup(name)
    if holder is None:
        holder = scope
        while holder.parent is not None:
            holder = holder.parent
    run.store.write(holder, name, value)


def _defaulted(
    run: Interpreter, target: ast.AssignmentPattern, value: Value, scope: Scope
) -> Value:
    """A value, or the default where it may be undefined."""
    from awaitstep.interpret.expressions import evaluate_named

    def default() -> Value:
        return evaluate_named(run, target.default, scope, target_name(target.target))

    if value == UNDEFINED:
        return default()
    if not any(_may_be_undefined(option) for option in options(value)):
        return value
    _, chosen = fork(run, [lambda: (True, default()), lambda: (True, value)])
    present = [option for option in options(chosen) if option != UNDEFINED]
    result = present[0] if present else UNDEFINED
    for option in present[1:]:
        result = join(result, option)
    return result


def _may_be_undefined(value: Value) -> bool:
    if isinstance(value, Const):
        return isinstance(value.value, Undefined)
    return isinstance(value, Unknown) and not value.truthy


def _bind_object(
    run: Interpreter, target: ast.ObjectPattern, value: Value, scope: Scope, *, declare: bool
) -> None:
    taken: list[str | None] = []
    for part in target.properties:
        key = allocation.key_of(run, part.key, scope, computed=part.computed)
        taken.append(key)
        if key is None:
            member = members.read_unknown(run, value)
        else:
            member = members.read(run, value, key, part, scope)
        _bind(run, part.value, member, scope, declare=declare)
    if target.rest is not None:
        rest = _rest_object(run, target, value, taken, scope)
        _bind(run, target.rest, rest, scope, declare=declare)


def _rest_object(
    run: Interpreter,
    target: ast.ObjectPattern,
    value: Value,
    taken: list[str | None],
    scope: Scope,
) -> Value:
    if isinstance(value, Unknown):
        return Unknown(value.units, value.origin)
    made: Object = allocation.plain_object(run, target, scope)
    allocation.spread(run, made, value)
    for key in taken:
        if key is not None:
            run.store.delete(made, key)
    return made


def _bind_array(
    run: Interpreter, target: ast.ArrayPattern, value: Value, scope: Scope, *, declare: bool
) -> None:
    items = items_of_iterable(run, value, target, scope)
    for index, part in enumerate(target.elements):
        if part is not None:
            _bind(run, part, _element(items, index), scope, declare=declare)
    if target.rest is not None:
        rest: Array = allocation.array(
            run, target, scope, Items(items.known[len(target.elements) :], items.rest)
        )
        _bind(run, target.rest, rest, scope, declare=declare)


def _element(items: Items, index: int) -> Value:
    if index < len(items.known):
        return items.known[index]
    if items.rest is None:
        return UNDEFINED
    return items.rest if units_of(items.rest) or not isinstance(items.rest, Unknown) else ANY
