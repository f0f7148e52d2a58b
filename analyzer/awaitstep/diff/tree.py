"""The outline as a tree of lines: every node, branch, part of a ``try`` and function is an item.

Items are numbered in program order, so that what an item holds is a range of numbers. That an item
has just one list of children makes all that follows independent of the types of nodes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from awaitstep.graph.model import Branch, If, Node, Switch, Try, Workflow
from awaitstep.graph.outline import node_line
from awaitstep.graph.scalars import well_formed
from awaitstep.graph.walk import bodies

STEPS = frozenset({"step_do", "step_sleep", "step_sleep_until", "step_wait_for_event"})
CALL = "function_call"
WORKFLOW = "workflow"
FUNCTION = "function"
BRANCH = "branch"
PART = "part"

_PARTS = (("do:", "try_block"), ("catch:", "catch_block"), ("finally:", "finally_block"))


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the outline.

    ``kind`` is a node's type or one of the constants above; ``name`` is what the item is called by
    (a step's name, a branch's condition), ``line`` its outline without indentation; ``subject`` is
    the model that it stands for.
    """

    index: int
    parent: int
    level: int
    kind: str
    name: str
    line: str
    subject: Any

    @property
    def is_step(self) -> bool:
        """Whether the engine sees it: ``do``, ``sleep``, ``sleep_until`` or ``wait``."""
        return self.kind in STEPS

    @property
    def is_leaf(self) -> bool:
        """Whether it is a step or a call: what the other items are recognised by."""
        return self.kind in STEPS or self.kind == CALL


@dataclass(frozen=True, slots=True)
class Tree:
    """The items of one workflow; ``ends[i]`` is the number after the last item that ``i`` holds."""

    items: tuple[Item, ...]
    ends: tuple[int, ...]

    def below(self, index: int) -> range:
        """The numbers of the items inside of one."""
        return range(index + 1, self.ends[index])

    def children(self, index: int) -> Iterator[int]:
        """The numbers of the items directly inside of one, in order."""
        child = index + 1
        while child < self.ends[index]:
            yield child
            child = self.ends[child]

    def ancestors(self, index: int) -> Iterator[int]:
        """The numbers of the items around one, the innermost first."""
        parent = self.items[index].parent
        while parent >= 0:
            yield parent
            parent = self.items[parent].parent


# What an item is made of before it has a number: kind, name, line, subject.
_Made = tuple[str, str, str, Any]


def tree(workflow: Workflow) -> Tree:
    """The tree of a workflow: its nodes, then its functions."""
    root: _Made = (WORKFLOW, workflow.class_name, f"workflow {workflow.class_name}", workflow)
    items: list[Item] = []
    stack: list[tuple[int, int, _Made]] = [(-1, 0, root)]
    while stack:
        parent, level, made = stack.pop()
        index = len(items)
        items.append(Item(index, parent, level, *made))
        for child in reversed(_inside(made)):
            # Functions stand beside their workflow in the outline, not inside of it.
            stack.append((index, 0 if child[0] == FUNCTION else level + 1, child))
    return Tree(tuple(items), _ends(items))


def _ends(items: list[Item]) -> tuple[int, ...]:
    ends = [item.index + 1 for item in items]
    for item in reversed(items):
        if item.parent >= 0:
            ends[item.parent] = max(ends[item.parent], ends[item.index])
    return tuple(ends)


def _inside(made: _Made) -> list[_Made]:
    subject = made[3]
    if isinstance(subject, Workflow):
        functions = subject.functions.items()
        made_functions = [
            (FUNCTION, name, f"function {name}", function) for name, function in functions
        ]
        return [*map(_node, subject.nodes), *made_functions]
    if isinstance(subject, If | Switch):
        return [_branch(branch, isinstance(subject, If)) for branch in subject.branches]
    if isinstance(subject, Try):
        parts = ((name, getattr(subject, member)) for name, member in _PARTS)
        return [(PART, name, name, part) for name, part in parts if part is not None]
    if made[0] in (BRANCH, PART, FUNCTION):
        return [_node(node) for node in subject.nodes]
    return [_node(node) for body in bodies(subject) for node in body]


def _node(node: Node) -> _Made:
    name = getattr(node, "name", "")
    return (node.type, well_formed(name), node_line(node), node)


def _branch(branch: Branch, is_if: bool) -> _Made:  # noqa: FBT001
    if branch.condition is None:
        last = "else" if is_if else "default"
        return (BRANCH, last, last, branch)
    return (BRANCH, branch.condition, f"case {branch.condition}", branch)
