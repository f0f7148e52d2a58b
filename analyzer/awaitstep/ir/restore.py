"""The graph that an IR holds: exactly for what ``build_ir`` wrote, in sense for AwaitStep's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from awaitstep.errors import FormatError
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
    OriginalPlace,
    Parallel,
    Rollback,
    SourceSpan,
    StepConfig,
    StepDo,
    StepSleep,
    StepWaitForEvent,
    Switch,
    Timed,
    Try,
    Workflow,
)
from awaitstep.graph.walk import bodies
from awaitstep.ir import native
from awaitstep.ir.chains import Chains
from awaitstep.ir.flow import CONTAINERS
from awaitstep.ir.topology import Link, Topology

Json = dict[str, Any]
Bodies = list[tuple[str | None, list[Node]]]


def to_graph(ir: Json) -> Workflow:
    """The workflow that an IR describes; a script is read as one, too.

    For an IR that :func:`awaitstep.ir.build.build_ir` wrote, the outline is that of the graph it
    was made from. Nodes keep their ids. What AwaitStep wrote itself is read as its generator
    writes it: custom nodes are steps, raw code between steps is none.

    Raises:
        FormatError: the IR does not follow its schema; ``violations`` says all that is wrong.
    """
    try:
        return _Restorer().workflow(ir)
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in detail["loc"])
        raise FormatError(f"the IR is not valid: {place}: {detail['msg']}") from None
    except (KeyError, TypeError, AttributeError) as error:
        raise FormatError(f"the IR is not valid: {error}") from None


@dataclass(slots=True)
class _Given:
    """A node of the IR, and the graph nodes of its bodies."""

    node: Json
    data: Json
    extra: Json
    bodies: Bodies

    @property
    def name(self) -> str:
        exact = self.extra.get("name")
        name: str = self.node["name"] if exact is None else exact
        return name

    def body(self, label: str | None = "body") -> list[Node]:
        return [node for key, nodes in self.bodies if key == label for node in nodes]


@dataclass(slots=True)
class _Restorer:
    """Makes graphs of flows. Flows inside steps are made after the flow that holds them."""

    pending: list[tuple[Json, list[Node]]] = field(default_factory=list)
    own_exits: list[Break] = field(default_factory=list)
    """AwaitStep's exits, which mean ``break`` in a loop and ``return`` elsewhere."""

    def workflow(self, ir: Json) -> Workflow:
        extra = ir.get("awaitstep") or {}
        made = Workflow(
            class_name=extra.get("className", ir["metadata"]["name"]),
            payload=extra.get("payload"),
            bindings=extra.get("bindings"),
            span=_span(extra),
        )
        self.pending.append((ir, made.nodes))
        for key, function in (ir.get("functions") or {}).items():
            span = _span(function.get("awaitstep") or {})
            made.functions[key] = FunctionDef(name=function["name"], span=span)
            self.pending.append((function, made.functions[key].nodes))
        while self.pending:
            flow, target = self.pending.pop()
            target.extend(self.flow(flow))
        _decide_exits(made, {id(node) for node in self.own_exits})
        return made

    def flow(self, flow: Json) -> list[Node]:
        by_id: dict[str, Json] = {node["id"]: node for node in flow["nodes"]}
        links = [Link(edge["source"], edge["target"], edge.get("label")) for edge in flow["edges"]]
        topology = Topology.of(by_id, links)
        order = topology.order()
        if len(order) < len(by_id) or flow["entryNodeId"] not in by_id:
            raise FormatError("the IR is not valid: its edges have a cycle, or its entry no node")
        chains = Chains(topology)
        made: dict[str, list[Node]] = {}
        for node_id in reversed(order):
            node = by_id[node_id]
            held = chains.bodies(node_id) if node["type"] in CONTAINERS else []
            if node["type"] not in CONTAINERS:
                chains.follow(node_id)
            inside = [(label, _joined(made, chain)) for label, chain in held]
            made[node_id] = self.node(node, inside)
        return _joined(made, chains.run(flow["entryNodeId"])[0])

    def node(self, node: Json, inside: Bodies) -> list[Node]:
        data = node["data"]
        extra = data.get("awaitstep") or {}
        if extra.get("placeholder"):
            return []
        given = _Given(node, data, extra, inside)
        made = _NODES.get(node["type"], _custom)(given, self)
        for one in made:
            _share(one, given)
        return made


def _joined(made: dict[str, list[Node]], chain: list[str]) -> list[Node]:
    return [node for node_id in chain for node in made[node_id]]


def _share(node: Node, given: _Given) -> None:
    """Sets what all nodes may have."""
    extra = given.extra
    node.id = given.node["id"]
    node.span = _span(extra)
    if extra.get("source") is not None:
        node.source = OriginalPlace.model_validate(extra["source"])
    if isinstance(node, Timed):
        node.starts = extra.get("starts")
        node.resolves = extra.get("resolves")


def _span(extra: Json) -> SourceSpan | None:
    return None if extra.get("span") is None else SourceSpan.model_validate(extra["span"])


def _step(given: _Given, restorer: _Restorer) -> list[Node]:
    config = native.settings(given.node.get("config"), given.data)
    if "config" in given.extra:
        config = StepConfig.model_validate(given.extra["config"])
    made = native.step(given.name, given.data, config)
    for node in made:
        if isinstance(node, StepDo):
            _add_to_step(node, given.extra, restorer)
    return made


def _add_to_step(node: StepDo, extra: Json, restorer: _Restorer) -> None:
    if extra.get("rollback") is not None:
        node.rollback = Rollback.model_validate(extra["rollback"])
    node.sensitive = extra.get("sensitive")
    node.uses = extra.get("uses")
    if extra.get("body") is not None:
        restorer.pending.append((extra["body"], node.nodes))


def _sleep(given: _Given, _restorer: _Restorer) -> list[Node]:
    if "duration" in given.extra:
        return [StepSleep(name=given.name, duration=given.extra["duration"])]
    return native.sleep(given.name, given.data, StepConfig())


def _sleep_until(given: _Given, _restorer: _Restorer) -> list[Node]:
    return native.sleep_until(given.name, given.data, StepConfig())


def _wait_for_event(given: _Given, _restorer: _Restorer) -> list[Node]:
    made = native.wait_for_event(given.name, given.data, StepConfig())
    for node in made:
        if not isinstance(node, StepWaitForEvent):
            continue
        node.payload = given.extra.get("payload")
        if "event" in given.extra:
            event = given.extra["event"]
            node.options = None if event is None else EventOptions.model_validate(event)
    return made


def _sub_workflow(given: _Given, _restorer: _Restorer) -> list[Node]:
    return native.sub_workflow(given.name, given.data, StepConfig())


def _custom(given: _Given, restorer: _Restorer) -> list[Node]:
    config = native.settings(given.node.get("config"), given.data)
    return [StepDo(name=given.name, config=config)]


def _branch(given: _Given, _restorer: _Restorer) -> list[Node]:
    exact = given.extra.get("branches")
    tests = given.data["branches"] if exact is None else exact
    branches: list[Branch] = []
    for test in tests:
        condition = test["condition"]
        if exact is None and condition == "":
            condition = None
        branches.append(Branch(condition=condition, nodes=given.body(test["label"])))
    if "discriminant" in given.extra:
        return [Switch(discriminant=given.extra["discriminant"], branches=branches)]
    return [If(branches=branches)]


def _parallel(given: _Given, _restorer: _Restorer) -> list[Node]:
    """AwaitStep's ``parallel`` waits for all to settle; a member of several nodes is a block."""
    usual = "race" if given.node["type"] == "race" else "all_settled"
    members: list[Node] = []
    for _, nodes in given.bodies:
        members.extend(nodes if len(nodes) < 2 else [Block(nodes=nodes)])
    kind = given.extra.get("kind", usual)
    return [Parallel.model_validate({"kind": kind, "nodes": members})]


def _loop(given: _Given, _restorer: _Restorer) -> list[Node]:
    extra = given.extra if "kind" in given.extra else _loop_of(given.data)
    return [Loop(kind=extra["kind"], header=extra.get("header"), nodes=given.body())]


def _loop_of(data: Json) -> Json:
    match data.get("loopType"):
        case "forEach":
            item = data.get("itemVar") or "item"
            return {"kind": "for_of", "header": f"const {item} of {data.get('collection')}"}
        case "times":
            i = data.get("indexVar") or "i"
            return {"kind": "for", "header": f"let {i} = 0; {i} < {data.get('count')}; {i}++"}
        case _:
            return {"kind": "while", "header": data.get("condition") or "true"}


def _try_catch(given: _Given, _restorer: _Restorer) -> list[Node]:
    parts = given.extra.get("parts")
    if parts is None:
        parts = [label for label, _ in given.bodies]
    blocks = {part: Block(nodes=given.body(part)) for part in parts}
    return [
        Try(
            try_block=blocks.get("try"),
            catch_block=blocks.get("catch"),
            finally_block=blocks.get("finally"),
        )
    ]


def _break(given: _Given, restorer: _Restorer) -> list[Node]:
    if "kind" in given.extra:
        kind, label = given.extra["kind"], given.extra.get("label")
        return [Break.model_validate({"kind": kind, "label": label})]
    made = Break(kind="break")
    restorer.own_exits.append(made)
    condition = given.data.get("condition")
    return [If(branches=[Branch(condition=condition, nodes=[made])])] if condition else [made]


def _block(given: _Given, _restorer: _Restorer) -> list[Node]:
    return [Block(nodes=given.body())]


def _function_call(given: _Given, _restorer: _Restorer) -> list[Node]:
    function = given.data.get("function")
    name = given.node["name"] if function is None else function
    return [FunctionCall(name=name, opaque=given.extra.get("opaque"))]


def _function_def(given: _Given, _restorer: _Restorer) -> list[Node]:
    return [FunctionDef(name=given.name, nodes=given.body())]


def _decide_exits(workflow: Workflow, own: set[int]) -> None:
    """AwaitStep's exits outside loops leave the workflow."""
    stack = [(node, False) for node in workflow.nodes]
    while own and stack:
        node, in_loop = stack.pop()
        if isinstance(node, Break) and id(node) in own and not in_loop:
            node.kind = "return"
        inside = in_loop or isinstance(node, Loop)
        stack.extend((child, inside) for body in bodies(node) for child in body)


_NODES: dict[str, Callable[[_Given, _Restorer], list[Node]]] = {
    "block": _block,
    "branch": _branch,
    "break": _break,
    "function_call": _function_call,
    "function_def": _function_def,
    "loop": _loop,
    "parallel": _parallel,
    "race": _parallel,
    "sleep": _sleep,
    "sleep_until": _sleep_until,
    "start": _block,
    "step": _step,
    "sub_workflow": _sub_workflow,
    "try_catch": _try_catch,
    "wait_for_event": _wait_for_event,
}
