"""Walks over a graph without recursion, so that nesting is bounded by memory only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from awaitstep.graph.model import (
    Block,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    Start,
    StepDo,
    Switch,
    Try,
    Workflow,
)


def bodies(node: Node) -> list[list[Node]]:
    """The lists of nodes that stand directly inside a node, in order.

    A ``try`` gives the lists of its parts that are not null, and a branch its own, empty or not.
    """
    held = _BODIES.get(node.type)
    return held(node) if held is not None else []


def children(node: Node) -> Iterator[Node]:
    """The nodes directly inside a node, in order."""
    for body in bodies(node):
        yield from body


def nodes(workflow: Workflow) -> Iterator[Node]:
    """Every node of a workflow and of its functions, parents before what they hold."""
    yield from below(workflow.nodes)
    for function in workflow.functions.values():
        yield from below(function.nodes)


def below(top: list[Node]) -> Iterator[Node]:
    """Every node of a list and of what its nodes hold, parents first, in order."""
    stack = top[::-1]
    while stack:
        node = stack.pop()
        yield node
        for body in reversed(bodies(node)):
            stack.extend(reversed(body))


def _own_list(node: StepDo | Loop | Parallel | Block | FunctionDef) -> list[list[Node]]:
    return [node.nodes]


def _branches(node: If | Switch) -> list[list[Node]]:
    return [branch.nodes for branch in node.branches]


def _parts(node: Try) -> list[list[Node]]:
    parts = (node.try_block, node.catch_block, node.finally_block)
    return [part.nodes for part in parts if part is not None]


def _start(node: Start) -> list[list[Node]]:
    return [node.nodes, *(function.nodes for function in node.functions.values())]


_BODIES: dict[str, Callable[[Any], list[list[Node]]]] = {
    "block": _own_list,
    "function_def": _own_list,
    "if": _branches,
    "loop": _own_list,
    "parallel": _own_list,
    "start": _start,
    "step_do": _own_list,
    "switch": _branches,
    "try": _parts,
}
