"""Known changes of a graph, each at one place that is chosen at random."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from awaitstep.graph.model import (
    Branch,
    If,
    Node,
    Parallel,
    Retries,
    StepConfig,
    StepDo,
    StepSleep,
    StepWaitForEvent,
    Workflow,
)
from awaitstep.graph.walk import below, bodies
from tests.graph import rewrites

Steps = StepDo | StepSleep | StepWaitForEvent
Mutation = Callable[[Workflow, Random], bool]


def lists(workflow: Workflow) -> Iterator[list[Node]]:
    """Every list of nodes of a workflow."""
    tops = [workflow.nodes, *(function.nodes for function in workflow.functions.values())]
    for top in tops:
        yield top
        for node in below(top):
            yield from bodies(node)


def _steps(workflow: Workflow) -> list[tuple[list[Node], int]]:
    """The places of steps that hold nothing."""
    return [
        (nodes, place)
        for nodes in lists(workflow)
        for place, node in enumerate(nodes)
        if isinstance(node, Steps) and not any(bodies(node))
    ]


def drop(workflow: Workflow, rng: Random) -> bool:
    """Drops a step that is not alone in its list."""
    places = [(nodes, i) for nodes, i in _steps(workflow) if len(nodes) > 1]
    if not places:
        return False
    nodes, place = rng.choice(places)
    del nodes[place]
    return True


def add(workflow: Workflow, rng: Random) -> bool:
    """Puts a new step somewhere."""
    nodes = rng.choice(list(lists(workflow)))
    nodes.insert(rng.randint(0, len(nodes)), StepDo(name="brand new"))
    return True


def rename(workflow: Workflow, rng: Random) -> bool:
    """Gives a step a name that is like its own."""
    nodes, place = rng.choice(_steps(workflow))
    step = nodes[place]
    assert isinstance(step, Steps)
    nodes[place] = step.model_copy(update={"name": f"{step.name}x"})
    return True


def swap(workflow: Workflow, rng: Random) -> bool:
    """Swaps a step with the step after it."""
    places = [
        (nodes, i)
        for nodes, i in _steps(workflow)
        if i + 1 < len(nodes) and isinstance(nodes[i + 1], Steps)
    ]
    if not places:
        return False
    nodes, place = rng.choice(places)
    nodes[place], nodes[place + 1] = nodes[place + 1], nodes[place]
    return True


def set_timeout(workflow: Workflow, rng: Random) -> bool:
    """Sets a step's timeout and retries."""
    places = [(nodes, i) for nodes, i in _steps(workflow) if isinstance(nodes[i], StepDo)]
    if not places:
        return False
    nodes, place = rng.choice(places)
    config = StepConfig(retries=Retries(limit=7), timeout="1 minute")
    nodes[place] = nodes[place].model_copy(update={"config": config})
    return True


def wrap_in_parallel(workflow: Workflow, rng: Random) -> bool:
    """Makes a step a group of its own, where it is in none."""
    alone = [id(place.nodes) for place in rewrites.lists(workflow) if not place.grouped]
    nodes, place = rng.choice([each for each in _steps(workflow) if id(each[0]) in alone])
    nodes[place] = Parallel(kind="all", nodes=[nodes[place]])
    return True


def wrap_in_if(workflow: Workflow, rng: Random) -> bool:
    """Makes a step depend on something."""
    nodes, place = rng.choice(_steps(workflow))
    nodes[place] = If(branches=[Branch(condition="brand.new", nodes=[nodes[place]])])
    return True


def change_condition(workflow: Workflow, rng: Random) -> bool:
    """Changes the condition of a branch."""
    branches = [
        branch
        for nodes in lists(workflow)
        for node in nodes
        if isinstance(node, If)
        for branch in node.branches
        if branch.condition is not None
    ]
    if not branches:
        return False
    rng.choice(branches).condition = "brand.new"
    return True
