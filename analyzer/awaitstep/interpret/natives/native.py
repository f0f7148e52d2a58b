"""What all known globals are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Items,
    Native,
    Unknown,
    Value,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

Impl = Callable[["Interpreter", Value, Items, ast.Node, Scope], Value]


def first(args: Items, index: int = 0) -> Value:
    """An argument; ``undefined`` where there is none."""
    if index < len(args.known):
        return args.known[index]
    return UNDEFINED if args.rest is None else args.rest


def harmless(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """A known function without an effect on steps: it carries the promises that it is handed."""
    from awaitstep.interpret.unknown import run_callbacks

    units = units_of(args) | run_callbacks(run, args, site, scope)
    return Unknown(units) if units else ANY


def function(name: str, impl: Impl, **members_: Impl) -> Native:
    """A function with members; ``members_`` by name."""
    made = Native(name=name, impl=impl)
    for key, member in members_.items():
        made.slots[key] = Native(name=key, impl=member)
    return made


def namespace(name: str, **members_: Impl) -> Native:
    """A thing whose members, the others too, are functions without an effect on steps."""
    made = function(name, harmless, **members_)
    made.open = True
    return made
