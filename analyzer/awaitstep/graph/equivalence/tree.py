"""The graph as a tree of items of its own: each place once, with its parent and its exit's target.

A pydantic node may stand at several places of a graph built by hand, so what is found out about a
place (where a ``break`` leads, whether anything starts in it) cannot be kept by node.
Everything here is iterative: a graph may be nested thousands of levels deep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from awaitstep.graph.model import (
    Block,
    Break,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    Start,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)


@dataclass(slots=True, eq=False)
class Item:
    """One place of the graph: its node, workflow or function; ``parts`` are its lists of nodes.

    ``target`` is what an exit leaves (``exits.py``), ``is_target`` says that a ``break`` or
    ``continue`` leaves this item, ``holds`` that a node can start at it or inside it.
    ``misses`` is what an ``if`` decides by not being taken, ``judged`` says that another ``if``
    decides this one so (``correlation.py``).
    """

    node: Any
    parent: Item | None = None
    parts: list[list[Item]] = field(default_factory=list)
    target: Item | None = None
    is_target: bool = False
    holds: bool = False
    misses: Verdict | None = None
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """That the first condition of an ``if`` is true or false."""

    item: Item
    truth: bool


@dataclass(slots=True, eq=False)
class Program:
    """A workflow: its body, and the bodies of its functions by name."""

    body: Item
    functions: dict[str, Item]
    items: list[Item]


def program(workflow: Workflow) -> Program:
    """The tree of a workflow and of every function that it brings."""
    items: list[Item] = []
    body = _grow(workflow, items)
    functions: dict[str, Item] = {}
    for name, definition in _definitions(workflow, items):
        functions.setdefault(name, _grow(definition, items))
    _mark_holding(items)
    return Program(body, functions, items)


def _definitions(workflow: Workflow, items: list[Item]) -> Iterator[tuple[str, FunctionDef]]:
    yield from workflow.functions.items()
    for item in list(items):
        if isinstance(item.node, Start):
            yield from item.node.functions.items()
        elif isinstance(item.node, FunctionDef):
            yield item.node.name, item.node


def _grow(root: Workflow | FunctionDef, items: list[Item]) -> Item:
    top = Item(root)
    top.parts = [[Item(node, top) for node in root.nodes]]
    items.append(top)
    waiting = list(top.parts[0])
    while waiting:
        item = waiting.pop()
        items.append(item)
        lists = _LISTS[type(item.node)](item.node)
        item.parts = [[Item(node, item) for node in nodes] for nodes in lists]
        waiting.extend(child for part in item.parts for child in part)
    return top


def _mark_holding(items: list[Item]) -> None:
    """Children stand behind their parents in ``items``, so one backward pass is enough."""
    for item in reversed(items):
        starts = isinstance(item.node, _STARTING)
        item.holds = item.holds or starts
        if item.holds and item.parent is not None and not isinstance(item.node, FunctionDef):
            item.parent.holds = True


def _none(_node: Any) -> list[list[Node]]:
    return []


def _nodes(node: Any) -> list[list[Node]]:
    return [node.nodes]


def _branches(node: Any) -> list[list[Node]]:
    return [branch.nodes for branch in node.branches]


def _try_parts(node: Try) -> list[list[Node]]:
    blocks = (node.try_block, node.catch_block, node.finally_block)
    return [[] if block is None else block.nodes for block in blocks]


_STARTING = (StepDo, StepSleep, StepSleepUntil, StepWaitForEvent, FunctionCall)

_LISTS: dict[type, Callable[[Any], list[list[Node]]]] = {
    Block: _nodes,
    Break: _none,
    FunctionCall: _none,
    FunctionDef: _none,
    If: _branches,
    Loop: _nodes,
    Parallel: _nodes,
    Start: _nodes,
    StepDo: _nodes,
    StepSleep: _none,
    StepSleepUntil: _none,
    StepWaitForEvent: _none,
    Switch: _branches,
    Try: _try_parts,
}
