"""Changes of a graph at one place, chosen at random: some that no run shows, some that runs show.

Each takes the places of a fresh copy, changes the graph in place and says whether it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    StepDo,
    Switch,
    Timed,
    Try,
    Workflow,
)


@dataclass(frozen=True, slots=True)
class Nodes:
    """A list of nodes, and what is around it in its function."""

    nodes: list[Node]
    owner: str
    grouped: bool
    tried: bool


Rewrite = Callable[[Workflow, Random], bool]


def lists(workflow: Workflow) -> Iterator[Nodes]:
    """Every list of nodes. What a function is called in is unknown: it counts as tried."""
    waiting = [Nodes(workflow.nodes, "run", False, False)]
    for function in workflow.functions.values():
        waiting.append(Nodes(function.nodes, "function", False, True))
    while waiting:
        place = waiting.pop()
        yield place
        for node in place.nodes:
            waiting.extend(_inside(node, place))


def _inside(node: Node, place: Nodes) -> Iterator[Nodes]:
    grouped, tried = place.grouped or isinstance(node, Parallel), place.tried
    if isinstance(node, If | Switch):
        for branch in node.branches:
            yield Nodes(branch.nodes, "branch", grouped, tried)
    elif isinstance(node, Try):
        for part in (node.try_block, node.catch_block, node.finally_block):
            if part is not None:
                yield Nodes(part.nodes, "part", grouped, True)
    elif isinstance(node, StepDo | Block | Loop | Parallel):
        inner = tried or isinstance(node, StepDo | Block)
        yield Nodes(node.nodes, node.type, grouped, inner)


def _has(nodes: list[Node], kind: type) -> bool:
    inside = Workflow(class_name="", nodes=nodes)
    return any(isinstance(node, kind) for place in lists(inside) for node in place.nodes)


def _pick(places: list[Nodes], rng: Random, *kinds: type) -> tuple[Nodes, int] | None:
    found = [
        (place, index)
        for place in places
        for index, node in enumerate(place.nodes)
        if isinstance(node, kinds)
    ]
    return rng.choice(found) if found else None


def _slice(workflow: Workflow, rng: Random) -> tuple[list[Node], slice] | None:
    """Some neighbours, outside of groups, that hold no exit."""
    place = rng.choice([place for place in lists(workflow) if not place.grouped])
    if not place.nodes:
        return None
    start = rng.randrange(len(place.nodes))
    part = slice(start, rng.randint(start, len(place.nodes) - 1) + 1)
    return None if _has(place.nodes[part], Break) else (place.nodes, part)


def wrap_in_block(workflow: Workflow, rng: Random) -> bool:
    found = _slice(workflow, rng)
    if found is not None:
        nodes, part = found
        nodes[part] = [Block(nodes=nodes[part])]
    return found is not None


def extract_function(workflow: Workflow, rng: Random) -> bool:
    found = _slice(workflow, rng)
    if found is not None:
        nodes, part = found
        workflow.functions["extracted"] = FunctionDef(name="extracted", nodes=nodes[part])
        nodes[part] = [FunctionCall(name="extracted")]
    return found is not None


def inline_call(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, FunctionCall)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    body = workflow.functions[node.name].nodes if isinstance(node, FunctionCall) else []
    if _has(body, FunctionCall):
        return False
    place.nodes[index] = Block(nodes=body).model_copy(deep=True)
    return True


def rename_functions(workflow: Workflow, _rng: Random) -> bool:
    for place in lists(workflow):
        for node in place.nodes:
            if isinstance(node, FunctionCall):
                node.name += "_2"
    for name, function in list(workflow.functions.items()):
        del workflow.functions[name]
        workflow.functions[name + "_2"] = function
    return bool(workflow.functions)


def nest_if(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, If)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, If)
    first, *rest = node.branches
    if rest:
        chained: list[Node] = [If(branches=rest)]
        other = rest[0].nodes if rest[0].condition is None else chained
        node.branches = [first, Branch(condition=None, nodes=other)]
    else:
        first.nodes = [If(branches=[Branch(condition="inner", nodes=first.nodes)])]
    return True


def shuffle_branches(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, If, Switch)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, If | Switch)
    conditions = [branch.condition for branch in node.branches]
    bodies = [branch.nodes for branch in node.branches]
    rng.shuffle(bodies)
    node.branches = [
        Branch(condition=condition and f"!({condition})", nodes=nodes)
        for condition, nodes in zip(conditions, bodies, strict=True)
    ]
    return True


def switch_to_if(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Switch)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Switch)
    place.nodes[index] = If(branches=node.branches)
    return True


def exit_to_else(workflow: Workflow, rng: Random) -> bool:
    """An early ``return`` of a function or ``continue`` of a loop, against an ``else``."""
    leaves = {"run": "return", "function": "return", "loop": "continue", "step_do": "return"}
    for place in lists(workflow):
        for index, node in enumerate(place.nodes):
            last = node.branches[-1] if isinstance(node, If) else None
            ends = last is not None and last.nodes and last.nodes[-1]
            if not isinstance(ends, Break) or ends.kind != leaves.get(place.owner):
                continue
            assert isinstance(node, If)
            del node.branches[-1].nodes[-1]
            node.branches.append(Branch(condition=None, nodes=place.nodes[index + 1 :]))
            del place.nodes[index + 1 :]
            return True
    return False


def break_in_loop(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Loop)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Loop)
    guard = If(branches=[Branch(condition="done", nodes=[Break(kind="break")])])
    node.nodes.insert(rng.randint(0, len(node.nodes)), guard)
    node.kind = "do_while"
    return True


def nest_all(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Parallel)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Parallel)
    if node.kind == "all":
        node.nodes = [Parallel(kind="all", nodes=node.nodes)]
    return node.kind == "all"


def throw_or_return(workflow: Workflow, _rng: Random) -> bool:
    changed = False
    for place in lists(workflow):
        for node in place.nodes:
            if isinstance(node, Break) and node.kind in ("return", "throw") and not place.tried:
                node.kind = "throw" if node.kind == "return" else "return"
                changed = True
    return changed


def renumber(workflow: Workflow, rng: Random) -> bool:
    factor, offset = rng.randint(1, 4), rng.randint(0, 3)
    for place in lists(workflow):
        for node in place.nodes:
            if isinstance(node, Timed) and node.starts is not None and node.resolves is not None:
                node.starts = node.starts * factor + offset
                node.resolves = node.resolves * factor + offset
    return True


INVISIBLE: tuple[Rewrite, ...] = (
    wrap_in_block,
    extract_function,
    inline_call,
    rename_functions,
    nest_if,
    shuffle_branches,
    switch_to_if,
    exit_to_else,
    break_in_loop,
    nest_all,
    throw_or_return,
    renumber,
)


def _steps(workflow: Workflow) -> list[tuple[Nodes, int]]:
    return [
        (place, index)
        for place in lists(workflow)
        for index, node in enumerate(place.nodes)
        if isinstance(node, Timed) and not isinstance(node, FunctionCall)
    ]


def drop_step(workflow: Workflow, rng: Random) -> bool:
    place, index = rng.choice(_steps(workflow))
    del place.nodes[index]
    return True


def rename_step(workflow: Workflow, rng: Random) -> bool:
    place, index = rng.choice(_steps(workflow))
    place.nodes[index] = place.nodes[index].model_copy(update={"name": "renamed"})
    return True


def add_step(workflow: Workflow, rng: Random) -> bool:
    place, index = rng.choice(_steps(workflow))
    place.nodes.insert(index, place.nodes[index].model_copy(update={"name": "added"}))
    return True


def swap_steps(workflow: Workflow, rng: Random) -> bool:
    steps = _steps(workflow)
    pairs = [(p, i) for p, i in steps if any(q is p and j == i + 1 for q, j in steps)]
    if not pairs:
        return False
    place, index = rng.choice(pairs)
    place.nodes[index : index + 2] = reversed(place.nodes[index : index + 2])
    return True


def change_setting(workflow: Workflow, rng: Random) -> bool:
    place, index = rng.choice(_steps(workflow))
    node = place.nodes[index]
    if isinstance(node, StepDo):
        node.config = node.config.model_copy(update={"timeout": 1})
    else:
        update = {"duration": 9} if node.type == "step_sleep" else {"options": None}
        place.nodes[index] = node.model_copy(update=update)
    return True


def change_group(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Parallel)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Parallel)
    node.kind = "race" if node.kind != "race" else "any"
    return True


def leave_catch(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Try)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Try)
    if node.catch_block is None:
        return False
    place.nodes.insert(index + 1, node.catch_block.nodes.pop(0))
    return True


def remove_catch(workflow: Workflow, rng: Random) -> bool:
    found = _pick(list(lists(workflow)), rng, Try)
    if found is None:
        return False
    place, index = found
    node = place.nodes[index]
    assert isinstance(node, Try)
    changed = node.catch_block is not None
    node.catch_block = None
    return changed


VISIBLE: tuple[Rewrite, ...] = (
    drop_step,
    rename_step,
    add_step,
    swap_steps,
    change_setting,
    change_group,
    leave_catch,
    remove_catch,
)
