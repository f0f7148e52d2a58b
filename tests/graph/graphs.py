"""Random graphs, for properties that hold for every graph."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    Document,
    EventOptions,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Parallel,
    Retries,
    Rollback,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)

# No deadline: how long one example takes says more of the machine than of the code.
graph_property = settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)

# No lone surrogates: those are replaced when they are written.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=12)
NAME = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
NUMBER = st.integers(0, 10**6) | st.floats(0, 1000, allow_nan=False).map(lambda x: round(x, 3))
SETTING = NUMBER | TEXT
TICK = st.none() | st.integers(1, 40)
TICKS: dict[str, Any] = {"starts": TICK, "resolves": TICK}
RETRIES = st.builds(
    Retries,
    limit=st.none() | NUMBER | st.just("unknown"),
    delay=st.none() | SETTING,
    backoff=st.none() | st.sampled_from(["constant", "linear", "exponential", "unknown"]),
)
CONFIG = st.builds(StepConfig, retries=st.none() | RETRIES, timeout=st.none() | SETTING)
EVENT = st.builds(EventOptions, event_type=NAME, timeout=st.none() | SETTING)
LEAVES = st.one_of(
    st.builds(StepSleep, name=TEXT, duration=SETTING, **TICKS),
    st.builds(StepSleepUntil, name=TEXT, timestamp=TEXT, **TICKS),
    st.builds(StepWaitForEvent, name=TEXT, options=st.none() | EVENT, **TICKS),
    st.builds(FunctionCall, name=NAME, **TICKS),
    st.builds(
        Break,
        kind=st.sampled_from(["break", "continue", "return", "throw"]),
        label=st.none() | NAME,
    ),
)


def _containers(inside: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    held = st.lists(inside, max_size=3)
    branches = st.lists(st.builds(Branch, condition=st.none() | LINE, nodes=held), max_size=3)
    part = st.none() | st.builds(Block, nodes=held)
    return st.one_of(
        st.builds(Block, nodes=held),
        st.builds(If, branches=branches),
        st.builds(Loop, kind=st.sampled_from(["for", "map", "while"]), nodes=held),
        st.builds(
            Parallel, kind=st.sampled_from(["all", "all_settled", "any", "race"]), nodes=held
        ),
        st.builds(
            StepDo,
            name=TEXT,
            config=CONFIG,
            nodes=held,
            rollback=st.none() | st.just(Rollback()),
            **TICKS,
        ),
        st.builds(Switch, discriminant=LINE, branches=branches),
        st.builds(Try, try_block=part, catch_block=part, finally_block=part),
    )


NODES = st.lists(st.recursive(LEAVES, _containers, max_leaves=12), max_size=4)


def _workflow(class_name: str, nodes: list[Node], bodies: dict[str, list[Node]]) -> Workflow:
    functions = {name: FunctionDef(name=name, nodes=body) for name, body in bodies.items()}
    return Workflow(class_name=class_name, nodes=nodes, functions=functions)


WORKFLOWS = st.builds(_workflow, NAME, NODES, st.dictionaries(NAME, NODES, max_size=2))
DOCUMENTS = st.builds(Document, workflows=st.lists(WORKFLOWS, max_size=2))

DEEP = 5000


def deep_workflow(levels: int = DEEP) -> Workflow:
    """A step inside of many blocks."""
    node: Node = StepDo(name="deep")
    for _ in range(levels):
        node = Block(nodes=[node])
    return Workflow(class_name="Deep", nodes=[node])
