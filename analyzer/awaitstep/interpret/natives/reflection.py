"""``Reflect`` and ``Proxy``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import classes, members, operators
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.natives.native import first, function, namespace
from awaitstep.interpret.natives.objects import define_property, get_prototype, own
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    Class,
    Function,
    Items,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def _reflect_apply(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    items = items_of_iterable(run, first(args, 2), site, scope)
    return run.call(first(args), first(args, 1), items, site, scope)


def _reflect_construct(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    items = items_of_iterable(run, first(args, 1), site, scope)
    new_target = first(args, 2)
    if isinstance(new_target, Function | Class):
        return classes.construct_as(run, first(args), new_target, items, site, scope)
    return classes.construct(run, first(args), items, site, scope)


def _reflect_get(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    key = operators.text_of(first(args, 1))
    if key is None:
        return members.read_unknown(run, first(args))
    return members.read(run, first(args), key, site, scope)


def _proxy(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """A proxy is taken for its target; what its handler does cannot be told in general."""
    return first(args)


def table() -> dict[str, Value]:
    """The globals of this subject, by name."""
    known: dict[str, Value] = {}
    known["Reflect"] = namespace(
        "Reflect",
        apply=_reflect_apply,
        construct=_reflect_construct,
        get=_reflect_get,
        getPrototypeOf=get_prototype,
        ownKeys=own("keys"),
        defineProperty=define_property,
    )
    known["Proxy"] = function("Proxy", _proxy)
    return known
