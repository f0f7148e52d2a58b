"""``Promise``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import allocation, promises
from awaitstep.interpret.natives.native import Impl, first, function, harmless
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.trace import Unit
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Items,
    Native,
    Object,
    Promise,
    Value,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _combinator(kind: str) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        return promises.combine(run, kind, args, site, scope)

    return impl


def _resolve(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return promises.resolved(first(args))


def _reject(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return Promise(frozenset(), ANY)


def _new_promise(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``new Promise(executor)``: settled by what ``resolve`` is called with, or is chained to."""
    made = scope.activation.context.intern("executor", site, Object)
    allocation.clear(run, made)
    resolve = Native(name="resolve", impl=_resolver(made))
    executor = first(args)
    result: Value = UNDEFINED
    if promises.is_callable(executor):
        given = Items((resolve, Native(name="reject", impl=harmless)))
        result = run.call(executor, UNDEFINED, given, site, scope)
    settled = made.slots.get("value", ANY)
    started: frozenset[Unit] = units_of(settled) | units_of(result)
    return Promise(started, promises.awaited(settled))


def _resolver(holder: Object) -> Impl:
    def impl(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        run.store.write(holder, "value", first(args))
        return UNDEFINED

    return impl


def _with_resolvers(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    made = allocation.plain_object(run, site, scope)
    run.store.write(made, "promise", Promise(frozenset(), ANY))
    for name in ("resolve", "reject"):
        run.store.write(made, name, Native(name=name, impl=harmless))
    return made


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    known["Promise"] = function(
        "Promise",
        _new_promise,
        all=_combinator("all"),
        allSettled=_combinator("all_settled"),
        any=_combinator("any"),
        race=_combinator("race"),
        resolve=_resolve,
        reject=_reject,
        withResolvers=_with_resolvers,
    )
    return known
