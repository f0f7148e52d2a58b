"""Making things: objects, arrays, functions and scopes, one for each place and context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import members
from awaitstep.interpret.operators import text_of
from awaitstep.interpret.scope import Activation, Scope
from awaitstep.interpret.values import (
    Accessor,
    Array,
    Function,
    Items,
    Object,
    Record,
    Value,
    join,
    options,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def clear(run: Interpreter, record: Record) -> None:
    """Empty a record that its place of origin makes anew."""
    for key in list(record.slots):
        run.store.delete(record, key)


def scope(
    run: Interpreter, node: ast.Node, parent: Scope, activation: Activation | None = None
) -> Scope:
    """The scope that a piece of syntax opens, empty."""
    activation = activation or parent.activation
    made = activation.context.intern("scope", node, Scope)
    made.parent = parent
    made.activation = activation
    clear(run, made)
    return made


def function(run: Interpreter, node: ast.Function, scope: Scope, name: str) -> Function:
    """The closure that a function expression or declaration makes."""
    made = scope.activation.context.intern("function", node, lambda: Function(node=node, name=name))
    made.scope = scope
    made.home = scope.activation.home if node.kind == "arrow" else None
    return made


def array(run: Interpreter, site: ast.Node, scope: Scope, items: Items) -> Array:
    """The array that an expression makes."""
    made = scope.activation.context.intern("array", site, Array)
    run.store.write(made, "[items]", items)
    return made


def plain_object(run: Interpreter, site: ast.Node, scope: Scope) -> Object:
    """An empty object that an expression makes."""
    made = scope.activation.context.intern("object", site, lambda: Object(literal=True))
    clear(run, made)
    return made


def object_literal(run: Interpreter, node: ast.ObjectExpression, scope: Scope) -> Object:
    """``{a, b: 1, [c]: 2, m() {}, ...d}``."""
    made = plain_object(run, node, scope)
    for part in node.properties:
        if isinstance(part, ast.SpreadElement):
            spread(run, made, run.evaluate(part.argument, scope))
        else:
            _define(run, made, part, scope)
    return made


def _define(run: Interpreter, made: Object, part: ast.Property, scope: Scope) -> None:
    key = key_of(run, part.key, scope, computed=part.computed)
    if part.kind in ("get", "set"):
        accessor(run, made, key, part.kind, _method(run, part, scope, key, made))
        return
    if isinstance(part.value, ast.Function) and part.kind == "method":
        value: Value = _method(run, part, scope, key, made)
    else:
        value = _named(run, part.value, scope, key or "")
    if key is None:
        members.write_rest(run, made, value)
    elif key == "__proto__" and not part.computed and part.kind == "init":
        made.proto = value
    else:
        run.store.write(made, key, value)


def _named(run: Interpreter, node: ast.Node, scope: Scope, name: str) -> Value:
    from awaitstep.interpret.expressions import evaluate_named

    return evaluate_named(run, node, scope, name)


def _method(
    run: Interpreter, part: ast.Property, scope: Scope, key: str | None, home: Object
) -> Value:
    if not isinstance(part.value, ast.Function):
        return run.evaluate(part.value, scope)
    made = function(run, part.value, scope, key or "")
    made.home = home
    return made


def accessor(run: Interpreter, record: Record, key: str | None, kind: str, value: Value) -> None:
    """Define a getter or a setter beside what is there."""
    if key is None:
        return
    old = record.slots.get(key)
    getter = old.getter if isinstance(old, Accessor) else None
    setter = old.setter if isinstance(old, Accessor) else None
    made = Accessor(value, setter) if kind == "get" else Accessor(getter, value)
    run.store.write(record, key, made)


def key_of(run: Interpreter, key: ast.Node | None, scope: Scope, *, computed: bool) -> str | None:
    """The name of a member, or ``None`` if it is not known."""
    if isinstance(key, ast.PrivateName):
        return key.name
    if isinstance(key, ast.StringLiteral) and not computed:
        return key.value
    if key is None:
        return None
    value = run.evaluate(key, scope)
    return text_of(value) or members.symbol_key(value)


def spread(run: Interpreter, made: Object, value: Value) -> None:
    """``{...value}``: copy own members; what is unknown makes unknown members."""
    copied: dict[str, Value] = {}
    for option in options(value):
        source = members.own_members(run, option)
        if source is None:
            members.write_rest(run, made, members.spread_rest(option))
            continue
        for key, member in source.items():
            copied[key] = join(copied[key], member) if key in copied else member
    for key, member in copied.items():
        if key == "[rest]":
            members.write_rest(run, made, member)
        else:
            run.store.write(made, key, member)
