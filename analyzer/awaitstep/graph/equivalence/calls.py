"""Which functions are open when another is called: what is expanded, and what is a recursive call.

A call is replaced by the body of its function, so neither names nor helpers count. A call of a
function that is open already cannot be: it is a letter that says how many *recursive* functions
further out the called one was opened. A function is marked as recursive at a call only if a call
inside leads back to this very opening; so a helper on the way may be inlined without a trace.
"""

from __future__ import annotations

from awaitstep.graph.equivalence.place import Open
from awaitstep.graph.equivalence.tree import Item, Program
from awaitstep.graph.model import FunctionCall


class Calls:
    """The call graph of a workflow."""

    def __init__(self, program: Program) -> None:
        self._functions = program.functions
        self._callees: dict[Item, list[Item]] = {}
        for item in program.items:
            called = self.function(item)
            if called is not None:
                self._callees.setdefault(_root(item), []).append(called)
        self._cyclic = {item for item in self._functions.values() if self._returns(item, set())}

    def function(self, item: Item) -> Item | None:
        """The body that a call is expanded to; None if it is opaque or not known."""
        node = item.node
        if not isinstance(node, FunctionCall) or node.opaque:
            return None
        return self._functions.get(node.name)

    def open(self, item: Item, calls: Open | None) -> Open:
        """The opening of a function by a call among ``calls``."""
        active: set[Item] = set()
        around = calls
        while around is not None:
            active.add(around.item)
            around = around.outer
        looped = item in self._cyclic and self._returns(item, active)
        depth = (calls.depth if calls is not None else 0) + looped
        return Open(item, looped, depth, calls)

    def _returns(self, item: Item, closed: set[Item]) -> bool:
        """Whether calls lead from a function back to it without passing ``closed`` ones."""
        seen = set(closed)
        waiting = list(self._callees.get(item, ()))
        while waiting:
            called = waiting.pop()
            if called is item:
                return True
            if called not in seen:
                seen.add(called)
                waiting.extend(self._callees.get(called, ()))
        return False


def opening(item: Item, calls: Open | None) -> Open | None:
    """The opening of a function that is still open, or None."""
    while calls is not None and calls.item is not item:
        calls = calls.outer
    return calls


def _root(item: Item) -> Item:
    while item.parent is not None:
        item = item.parent
    return item
