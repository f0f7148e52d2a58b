"""Graph to view: one function for each node type, and the table of them at the foot."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from awaitstep.graph import model
from awaitstep.graph.walk import below
from awaitstep.render import words
from awaitstep.render.view import Chart, Lane, Part, Place, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


# Deeper containers are folded into a card that says so: no reader can follow them, and the
# renderers' recursion stays within Python's limit.
_DEEPEST = 40


class _Keys:
    """Keys of the parts of one workflow, the functions that can be referred to, the depth."""

    def __init__(self, prefix: str, functions: dict[str, str]) -> None:
        self._prefix = prefix
        self._numbers: Iterator[int] = count(1)
        self.functions = functions
        self.depth = 0

    def next(self) -> str:
        return f"{self._prefix}n{next(self._numbers)}"


class _Spanned(Protocol):
    span: model.SourceSpan | None


def charts(graph: model.Workflow | model.Document) -> tuple[Chart, ...]:
    """The charts of a workflow or of every workflow of a document, in order."""
    workflows = graph.workflows if isinstance(graph, model.Document) else [graph]
    return tuple(chart(each, f"w{number}") for number, each in enumerate(workflows))


def chart(workflow: model.Workflow, key: str = "w0") -> Chart:
    """The chart of one workflow; ``key`` begins the keys of its parts."""
    functions = {name: f"{key}f{i}" for i, name in enumerate(workflow.functions)}
    keys = _Keys(key, functions)
    start = _start_of(workflow.nodes)
    return Chart(
        key=key,
        title=words.clean(workflow.class_name),
        parts=_parts(start.nodes if start else workflow.nodes, keys),
        functions=tuple(
            _function(definition, functions[name], keys)
            for name, definition in workflow.functions.items()
        ),
        details=_workflow_details(workflow),
    )


def _start_of(nodes: Sequence[model.Node]) -> model.Start | None:
    """The API may wrap a workflow in one ``start`` node; it is the workflow itself."""
    if len(nodes) == 1 and isinstance(nodes[0], model.Start):
        return nodes[0]
    return None


def _workflow_details(workflow: model.Workflow) -> tuple[str, ...]:
    lines = []
    fields = (workflow.payload or {}).get("fields")
    if isinstance(fields, dict) and fields:
        lines.append("reads " + ", ".join(words.clean(str(name)) for name in fields))
    if workflow.bindings:
        lines.append("uses " + ", ".join(words.clean(name) for name in workflow.bindings))
    return tuple(lines)


def _function(definition: model.FunctionDef, key: str, keys: _Keys) -> Part:
    body = _lane("body", definition.nodes, keys)
    title = words.clean(definition.name)
    return Part(key, "function_def", title, lanes=(body,), place=_place(definition))


def _parts(nodes: Sequence[model.Node], keys: _Keys) -> tuple[Part, ...]:
    if keys.depth >= _DEEPEST:
        return _too_deep(nodes, keys)
    keys.depth += 1
    parts = tuple(_BUILDERS[node.type](node, keys) for node in nodes)
    keys.depth -= 1
    return parts


def _too_deep(nodes: Sequence[model.Node], keys: _Keys) -> tuple[Part, ...]:
    steps = sum(node.type in _STEPS for node in below(list(nodes)))
    if not steps:
        return ()
    words = f"folded: {steps} step{'' if steps == 1 else 's'}"
    return (Part(keys.next(), "folded", "nested too deep to draw", details=(words,)),)


def _lane(role: Role, nodes: Sequence[model.Node], keys: _Keys, label: str | None = None) -> Lane:
    return Lane(role, None if label is None else words.clean(label), _parts(nodes, keys))


def _place(node: _Spanned) -> Place | None:
    span = node.span
    if span is None:
        return None
    return Place(span.start.line, span.start.column, span.end.line, span.end.column)


def _concluded(node: model.Timed) -> tuple[str, ...]:
    return ("never awaited",) if node.starts is not None and node.resolves is None else ()


def _step_do(node: model.StepDo, keys: _Keys) -> Part:
    key = keys.next()
    lanes = (_lane("body", node.nodes, keys),) if node.nodes else ()
    return Part(
        key,
        node.type,
        words.clean(node.name),
        details=(*words.config(node.config), *_concluded(node)),
        uses=tuple(words.clean(name) for name in node.uses or ()),
        sensitive=node.sensitive is not None,
        rollback=node.rollback is not None,
        lanes=lanes,
        starts=node.starts,
        resolves=node.resolves,
        place=_place(node),
    )


def _timed(node: Any, keys: _Keys, *details: str) -> Part:
    return Part(
        keys.next(),
        node.type,
        words.clean(node.name),
        details=(*details, *_concluded(node)),
        starts=node.starts,
        resolves=node.resolves,
        calls=keys.functions.get(node.name) if node.type == "function_call" else None,
        place=_place(node),
    )


def _sleep(node: model.StepSleep, keys: _Keys) -> Part:
    return _timed(node, keys, f"for {words.duration(node.duration)}")


def _sleep_until(node: model.StepSleepUntil, keys: _Keys) -> Part:
    return _timed(node, keys, f"until {words.clean(node.timestamp)}")


def _wait(node: model.StepWaitForEvent, keys: _Keys) -> Part:
    if node.options is None:
        return _timed(node, keys)
    details = [f"event {words.clean(node.options.event_type)}"]
    if node.options.timeout is not None:
        details.append(f"at most {words.duration(node.options.timeout)}")
    return _timed(node, keys, *details)


def _call(node: model.FunctionCall, keys: _Keys) -> Part:
    return _timed(node, keys, *(("code not seen",) if node.opaque else ()))


def _loop(node: model.Loop, keys: _Keys) -> Part:
    key = keys.next()
    kind = node.kind or ""
    title = words.LOOP_WORDS.get(kind) or words.clean(kind) or "loop"
    details = (words.clean(node.header),) if node.header else ()
    lanes = (_lane("body", node.nodes, keys),)
    return Part(key, node.type, title, details=details, lanes=lanes, place=_place(node))


def _parallel(node: model.Parallel, keys: _Keys) -> Part:
    key = keys.next()
    title = words.PARALLEL_WORDS[node.kind]
    lanes = (_lane("body", node.nodes, keys),)
    return Part(key, node.type, title, lanes=lanes, label=node.kind, place=_place(node))


def _block(node: model.Block, keys: _Keys) -> Part:
    key = keys.next()
    lanes = (_lane("body", node.nodes, keys),)
    return Part(key, node.type, "in order", lanes=lanes, place=_place(node))


def _try(node: model.Try, keys: _Keys) -> Part:
    key = keys.next()
    lanes: list[Lane] = []
    if node.try_block is not None:
        lanes.append(_lane("try", node.try_block.nodes, keys, "try"))
    if node.catch_block is not None:
        lanes.append(_lane("catch", node.catch_block.nodes, keys, "catch"))
    if node.finally_block is not None:
        lanes.append(_lane("finally", node.finally_block.nodes, keys, "finally"))
    return Part(key, node.type, "try", lanes=tuple(lanes), place=_place(node))


def _if(node: model.If, keys: _Keys) -> Part:
    key = keys.next()
    lanes = _branches(node.branches, keys, "else")
    return Part(key, node.type, "if", lanes=lanes, place=_place(node))


def _switch(node: model.Switch, keys: _Keys) -> Part:
    key = keys.next()
    lanes = _branches(node.branches, keys, "default")
    details = (words.clean(node.discriminant),)
    return Part(key, node.type, "switch", details=details, lanes=lanes, place=_place(node))


def _branches(branches: Sequence[model.Branch], keys: _Keys, rest: str) -> tuple[Lane, ...]:
    """The lanes of a decision; without an ``else``, an empty one shows the way past it."""
    lanes = [
        _lane(
            "else" if branch.condition is None else "branch",
            branch.nodes,
            keys,
            rest if branch.condition is None else branch.condition,
        )
        for branch in branches
    ]
    if all(lane.role != "else" for lane in lanes):
        lanes.append(Lane("else", rest, ()))
    return tuple(lanes)


def _break(node: model.Break, keys: _Keys) -> Part:
    label = words.clean(node.label) if node.label else None
    title = f"{node.kind} {label}" if label else node.kind
    return Part(keys.next(), node.type, title, exit_kind=node.kind, label=label, place=_place(node))


def _function_def(node: model.FunctionDef, keys: _Keys) -> Part:
    return _function(node, keys.next(), keys)


def _start(node: model.Start, keys: _Keys) -> Part:
    key = keys.next()
    lanes = (_lane("body", node.nodes, keys),)
    return Part(key, "block", words.clean(node.class_name), lanes=lanes, place=_place(node))


_STEPS = frozenset({"step_do", "step_sleep", "step_sleep_until", "step_wait_for_event"})

_BUILDERS: dict[str, Callable[[Any, _Keys], Part]] = {
    "block": _block,
    "break": _break,
    "function_call": _call,
    "function_def": _function_def,
    "if": _if,
    "loop": _loop,
    "parallel": _parallel,
    "start": _start,
    "step_do": _step_do,
    "step_sleep": _sleep,
    "step_sleep_until": _sleep_until,
    "step_wait_for_event": _wait,
    "switch": _switch,
    "try": _try,
}
