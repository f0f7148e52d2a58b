"""What AwaitStep cannot hold: places of a graph of which its nodes tell less than the IR does.

The IR keeps the truth under ``awaitstep`` members; a person who opens it on AwaitStep's canvas
should know where what they see, and what its generator would write, is another program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from awaitstep.graph.model import (
    Block,
    Break,
    DiagnosticModel,
    FunctionCall,
    Loop,
    Node,
    Parallel,
    StepDo,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)
from awaitstep.graph.walk import below, bodies
from awaitstep.ir.code import step_code
from awaitstep.ir.naming import short, shown_name
from awaitstep.ir.rules import EXPRESSION, RESERVED
from awaitstep.ir.settings import event_type
from awaitstep.source import SourceText

CODE = "awaitstep-unsupported"

Finding = tuple[Literal["warning", "info"], str]


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands around a node: the innermost loop, and whether a ``break`` leaves it."""

    loop: Loop | None = None
    breaks_loop: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """What the checks know beyond a node: the functions that lead back to its own, and the code."""

    recursive: frozenset[str]
    source: SourceText | None


def unsupported(workflow: Workflow) -> list[DiagnosticModel]:
    """One diagnostic for each place that AwaitStep cannot hold, in program order.

    Nested loops, recursion and jumps over several levels are warnings; what has a substitute in
    AwaitStep's schema is for information.
    """
    origin = workflow.origin
    source = None if origin is None else origin.source
    found: list[DiagnosticModel] = []
    if not workflow.nodes:
        message = "a workflow without steps: AwaitStep's gets a node that does nothing"
        found.append(_diagnostic("info", message, workflow))
    found.extend(_of_list(workflow.nodes, _Known(frozenset(), source)))
    callers = _callers(workflow)
    for name, function in workflow.functions.items():
        found.extend(_of_list(function.nodes, _Known(callers[name], source)))
    return found


def _of_list(nodes: list[Node], known: _Known) -> Iterator[DiagnosticModel]:
    for node, place in _placed(nodes):
        check = _CHECKS.get(node.type)
        if check is not None:
            yield from (_diagnostic(*one, node) for one in check(node, place, known))


def _diagnostic(
    severity: Literal["warning", "info"], message: str, node: Node | Workflow
) -> DiagnosticModel:
    return DiagnosticModel(severity=severity, code=CODE, message=message, span=node.span)


def _placed(nodes: list[Node]) -> Iterator[tuple[Node, _Place]]:
    """The nodes that the canvas shows, in order. Steps inside a step's callback are its code."""
    stack = [(node, _Place()) for node in reversed(nodes)]
    while stack:
        node, place = stack.pop()
        yield node, place
        if isinstance(node, StepDo):
            continue
        inside = _inside(node, place)
        stack.extend((child, inside) for body in reversed(bodies(node)) for child in reversed(body))


def _inside(node: Node, place: _Place) -> _Place:
    if isinstance(node, Loop):
        return _Place(node, breaks_loop=True)
    if isinstance(node, Switch | Block | Parallel):
        return _Place(place.loop, breaks_loop=False)
    return place


def _callers(workflow: Workflow) -> dict[str, frozenset[str]]:
    """For each function, itself and the functions from which calls lead to it."""
    direct: dict[str, set[str]] = {name: set() for name in workflow.functions}
    for name, function in workflow.functions.items():
        for node in below(function.nodes):
            if isinstance(node, FunctionCall) and node.name in direct:
                direct[node.name].add(name)
    return {name: frozenset(_closed(direct, name)) for name in direct}


def _closed(direct: dict[str, set[str]], name: str) -> set[str]:
    found = {name}
    stack = [name]
    while stack:
        for caller in direct[stack.pop()] - found:
            found.add(caller)
            stack.append(caller)
    return found


def _loop(node: Loop, place: _Place, _known: _Known) -> Iterator[Finding]:
    if place.loop is not None:
        yield "warning", "a loop inside a loop: AwaitStep refuses the IR until one is taken out"
    if not node.nodes:
        yield "info", "a loop without steps: AwaitStep's gets a node that does nothing"


def _call(node: FunctionCall, _place: _Place, known: _Known) -> Iterator[Finding]:
    if node.name in known.recursive:
        yield (
            "warning",
            f"{short(node.name)!r} is called from within itself: AwaitStep has no recursion",
        )


def _break(node: Break, place: _Place, _known: _Known) -> Iterator[Finding]:
    if node.label:
        label = short(node.label)
        yield "warning", f"'{node.kind} {label}': AwaitStep has no jump over several levels"
    elif node.kind in ("continue", "throw"):
        means = "break" if place.loop is not None else "return"
        yield "info", f"{node.kind!r}: AwaitStep's exits have no kinds, and it writes {means!r}"
    elif node.kind == "return" and place.loop is not None:
        yield "info", "'return' in a loop: AwaitStep's exit leaves the loop only"
    elif node.kind == "break" and not place.breaks_loop:
        yield "info", "'break' of no loop: AwaitStep's exit leaves more than that"


def _try(node: Try, _place: _Place, _known: _Known) -> Iterator[Finding]:
    for label, part in (("try", node.try_block), ("catch", node.catch_block)):
        if part is None or not part.nodes:
            yield "info", f"a try whose {label!r} has no steps: AwaitStep's gets a node of its own"


def _wait(node: StepWaitForEvent, _place: _Place, _known: _Known) -> Iterator[Finding]:
    yield from _name(node.name)
    if node.options is None:
        yield "info", "a wait for no type of event: AwaitStep's waits for 'unknown'"
    elif event_type(node.options.event_type) != node.options.event_type:
        wrong = short(node.options.event_type)
        yield "info", f"{wrong!r} is no type of event that AwaitStep takes: A-Z, a-z, 0-9, - and _"


def _step(node: StepDo, _place: _Place, known: _Known) -> Iterator[Finding]:
    yield from _name(node.name)
    if known.source is None:
        return
    for match in EXPRESSION.finditer(step_code(known.source, node.callback)):
        if match[1] not in RESERVED:
            yield "info", f"the code holds {match[0]}, which AwaitStep takes for an expression"


def _named(node: Any, _place: _Place, _known: _Known) -> Iterator[Finding]:
    yield from _name(node.name)


def _name(name: str) -> Iterator[Finding]:
    if shown_name(name, "") != name:
        yield "info", "a name that is empty, not Unicode or longer than 256: AwaitStep's is another"


_CHECKS: dict[str, Callable[[Any, _Place, _Known], Iterator[Finding]]] = {
    "break": _break,
    "function_call": _call,
    "loop": _loop,
    "step_do": _step,
    "step_sleep": _named,
    "step_sleep_until": _named,
    "step_wait_for_event": _wait,
    "try": _try,
}
