"""Random workflows in which everything can happen: unique names, and exits only under a test."""

from __future__ import annotations

from random import Random
from typing import Literal

from hypothesis import strategies as st

from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    EventOptions,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    StepDo,
    StepSleep,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)

DEPTH = 4
GroupKind = Literal["all", "all_settled", "any", "race"]
KINDS: tuple[GroupKind, ...] = ("all", "all_settled", "any", "race")
STATEMENTS = (
    "step", "step", "step", "if", "chain", "switch", "loop", "block", "try", "group", "call",
    "nested", "guard", "recursion",
)  # fmt: skip


class Grower:
    """Grows one workflow from a source of choices."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.count = 0
        self.functions: dict[str, FunctionDef] = {}

    def workflow(self) -> Workflow:
        nodes = self.nodes(DEPTH, ("return", "throw"))
        return Workflow(class_name="W", nodes=nodes, functions=self.functions)

    def name(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def nodes(self, depth: int, exits: tuple[str, ...]) -> list[Node]:
        """A list that begins with a step and does not end with a guard."""
        nodes: list[Node] = [self.step()]
        for _ in range(self.rng.randint(0, 2)):
            nodes.append(self.node(depth, exits))
        if self.rng.random() < 0.5:
            nodes.append(self.step())
        return nodes

    def node(self, depth: int, exits: tuple[str, ...]) -> Node:
        kind = self.rng.choice(STATEMENTS) if depth > 0 else "step"
        if kind in ("step", "nested"):
            inside = self.nodes(depth - 1, ("return",)) if kind == "nested" else []
            return StepDo(name=self.name(), nodes=inside) if inside else self.step()
        if kind == "guard":
            return self.guard(exits)
        if kind == "group":
            return self.group(depth)
        if kind in ("call", "recursion"):
            return self.call(depth, recursive=kind == "recursion")
        return self.container(kind, depth - 1, exits)

    def container(self, kind: str, depth: int, exits: tuple[str, ...]) -> Node:
        if kind == "block":
            return Block(nodes=self.nodes(depth, ("return", "throw")))
        if kind == "loop":
            kept = tuple(e for e in exits if e in ("return", "throw"))
            return Loop(kind="for_of", nodes=self.nodes(depth, (*kept, "continue", "break")))
        if kind == "switch":
            inside = tuple(e for e in exits if e != "break")
            return Switch(discriminant="x", branches=self.branches(depth, inside))
        if kind == "try":
            which = self.rng.randint(0, 2)
            tried = Block(nodes=self.nodes(depth, exits))
            caught = Block(nodes=self.nodes(depth, exits)) if which < 2 else None
            final = Block(nodes=self.nodes(depth, exits)) if which > 0 else None
            return Try(try_block=tried, catch_block=caught, finally_block=final)
        if kind == "chain":
            return If(branches=self.branches(depth, exits))
        return If(branches=[Branch(condition="c", nodes=self.nodes(depth, exits))])

    def branches(self, depth: int, exits: tuple[str, ...]) -> list[Branch]:
        count = self.rng.randint(1, 3)
        branches = [Branch(condition=f"c{i}", nodes=self.nodes(depth, exits)) for i in range(count)]
        if self.rng.random() < 0.5:
            branches.append(Branch(condition=None, nodes=self.nodes(depth, exits)))
        return branches

    def guard(self, exits: tuple[str, ...]) -> Node:
        kind = self.rng.choice(exits)
        nodes: list[Node] = [self.step()] if self.rng.random() < 0.5 else []
        exit_node = Break.model_validate({"kind": kind})
        return If(branches=[Branch(condition="g", nodes=[*nodes, exit_node])])

    def group(self, depth: int) -> Node:
        kind = self.rng.choice(KINDS)
        if self.rng.random() < 0.3:
            pending = StepDo(name=self.name(), starts=1, resolves=3)
            first = StepDo(name=self.name(), starts=1, resolves=2)
            second = StepDo(name=self.name(), starts=2, resolves=3)
            return Parallel(kind=kind, nodes=[pending, first, second])
        return Parallel(kind=kind, nodes=[self.member(depth - 1) for _ in range(2)])

    def member(self, depth: int) -> Node:
        kind = self.rng.choice(("step", "block", "group", "call")) if depth > 0 else "step"
        if kind == "block":
            return Block(nodes=self.nodes(depth - 1, ("return", "throw")))
        if kind == "group":
            return self.group(depth - 1)
        if kind == "call":
            return self.call(depth - 1, recursive=False)
        return StepDo(name=self.name(), starts=1, resolves=2)

    def call(self, depth: int, *, recursive: bool) -> FunctionCall:
        name = f"f{self.name()}"
        body = self.nodes(depth - 1, ("return", "throw"))
        if recursive:
            again = FunctionCall(name=name)
            body.insert(1, If(branches=[Branch(condition="more", nodes=[again])]))
        self.functions[name] = FunctionDef(name=name, nodes=body)
        return FunctionCall(name=name)

    def step(self) -> Node:
        name = self.name()
        kind = self.rng.randint(0, 5)
        if kind == 0:
            return StepSleep(name=name, duration=self.rng.randint(1, 3))
        if kind == 1:
            return StepWaitForEvent(name=name, options=EventOptions(event_type="go"))
        return StepDo(name=name)


RANDOMS = st.randoms(use_true_random=False)
"""A source of choices that hypothesis controls, for ``Grower`` and for what rewrites its graphs."""
