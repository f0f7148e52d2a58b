"""Scopes, activations, and contexts: where the interpreter is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from awaitstep.interpret.store import Delta
from awaitstep.interpret.trace import Definition, Frame, Target
from awaitstep.interpret.values import UNDEFINED, Function, Record, Value

T = TypeVar("T")


@dataclass(slots=True, eq=False)
class Context:
    """A place in the abstract run: a call within a call, a round of an unrolled loop.

    What is allocated at one piece of syntax in one context is one thing, however often a loop's
    body or a recursive function is interpreted: that makes the interpretation converge.
    """

    depth: int = 0
    _things: dict[tuple[str, object], Any] = field(default_factory=dict)

    def child(self, key: object) -> Context:
        """The context of a call or round within this one."""
        return self.intern("context", key, lambda: Context(self.depth + 1))

    def intern(self, kind: str, key: object, make: Callable[[], T]) -> T:
        """The thing of that kind for a piece of syntax; made when first asked for."""
        found = self._things.get((kind, key))
        if found is None:
            found = self._things[kind, key] = make()
        result: T = found
        return result


@dataclass(slots=True, eq=False)
class Jump:
    """A place that exits lead to: the trace's target, and the states that arrive there."""

    target: Target
    mark: int
    labels: tuple[str, ...] = ()
    arrivals: list[Delta] = field(default_factory=list)
    version: int = -1


@dataclass(slots=True, eq=False)
class Activation:
    """One call under interpretation."""

    function: Function | None
    this: Value
    args: Value
    frame: Frame
    context: Context
    jumps: list[Jump] = field(default_factory=list)
    returned: Value | None = None
    yielded: Value | None = None
    home: Record | None = None
    new_target: Value = UNDEFINED
    is_async: bool = False
    awaits_yield: bool = False
    concludes_return: bool = False
    returned_promise: bool = False
    return_kind: str = "return"


@dataclass(slots=True, eq=False)
class Scope(Record):
    """Bindings of one block; ``slots`` maps names to values."""

    parent: Scope | None = None
    activation: Activation = None  # type: ignore[assignment]

    def lookup(self, name: str) -> Scope | None:
        """The scope that binds a name."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.slots:
                return scope
            scope = scope.parent
        return None


@dataclass(slots=True, eq=False)
class Active:
    """A named function under interpretation, as recursion sees it."""

    function: Function
    definition: Definition
    args: list[Value]
    this: Value
    signature: object
    grown: bool = False
    holds_promise: bool = True
    rest: Value | None = None
