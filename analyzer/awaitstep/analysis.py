"""The analysis of one file: from source text to the document, on one screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from awaitstep.diagnostics import Diagnostic
from awaitstep.discovery.workflows import Found, declared_run, find_workflows
from awaitstep.graph import model
from awaitstep.interpret import activations, calling, classes, members
from awaitstep.interpret.conclusions import Conclusions
from awaitstep.interpret.definitions import Definitions
from awaitstep.interpret.emit import Emitter, source_span
from awaitstep.interpret.expressions import EVALUATORS
from awaitstep.interpret.interpreter import Interpreter
from awaitstep.interpret.liveness import Liveness
from awaitstep.interpret.modules import Module, load
from awaitstep.interpret.pruning import Pruner
from awaitstep.interpret.scope import Activation, Scope
from awaitstep.interpret.shapes import shape_of
from awaitstep.interpret.statements import EXECUTORS
from awaitstep.interpret.trace import Frame, Target
from awaitstep.interpret.values import (
    UNDEFINED,
    Function,
    Items,
    Object,
    Origin,
    StepObject,
    Unknown,
    Value,
    options,
)
from awaitstep.source import SourceText, Span
from awaitstep.syntax import ast
from awaitstep.syntax.parse import parse

RECURSION = 400_000


def analyze_source(source: SourceText) -> model.Document:
    """Derive the document of one file. Never raises on any input.

    The result lists what could not be followed in its diagnostics.
    """
    with _deep_recursion():
        parsed = parse(source)
        run = Interpreter(source, EVALUATORS, EXECUTORS, calling.call)
        workflows = _workflows(run, parsed.program)
    _number(workflows)
    every = [*parsed.diagnostics, *run.diagnostics.values()]
    diagnostics = [_diagnostic(source, item) for item in sorted(every, key=_position)]
    return model.Document(workflows=workflows, diagnostics=diagnostics)


def _workflows(run: Interpreter, program: ast.Program) -> list[model.Workflow]:
    try:
        module = load(run, program)
        return [_bounded(run, module, item) for item in find_workflows(run, module)]
    except RecursionError:
        _report_depth(run, program)
        return []


def _bounded(run: Interpreter, module: Module, found: Found) -> model.Workflow:
    """The graph of a workflow; an empty one if its code nests deeper than this Python can go."""
    try:
        return _workflow(run, module, found)
    except RecursionError:
        _report_depth(run, found.code)
        span = source_span(run.source, Span(found.code.start, found.code.end))
        return model.Workflow(class_name=found.name, span=span)


def _report_depth(run: Interpreter, site: ast.Node) -> None:
    run.quiet = 0
    run.report(
        "nesting-too-deep",
        "the code nests deeper than this can follow; it is not in the graph",
        site,
        "error",
    )


@contextmanager
def _deep_recursion() -> Iterator[None]:
    """Syntax nests as deep as its author likes; Python frames are on the heap."""
    saved = sys.getrecursionlimit()
    sys.setrecursionlimit(max(saved, RECURSION))
    try:
        yield
    finally:
        sys.setrecursionlimit(saved)


def _workflow(run: Interpreter, module: Module, found: Found) -> model.Workflow:
    frame = _interpret(run, module, found)
    live = Liveness()
    live.analyse(frame.body)
    Pruner(live).frame(frame.body)
    conclusions = Conclusions()
    conclusions.gather(frame)
    events = {site.unit: paths for site, paths in run.reads.events.items()}
    emitter = Emitter(run.source, live, conclusions, events)
    nodes = emitter.frame(frame)
    definitions = Definitions(emitter)
    definitions.name_calls(nodes)
    payload = run.reads.payload
    return model.Workflow(
        class_name=found.name,
        functions=definitions.functions,
        nodes=nodes,
        payload=shape_of(payload) if payload else None,
        bindings=list(run.reads.bindings) or None,
        span=source_span(run.source, Span(found.code.start, found.code.end)),
    )


def _interpret(run: Interpreter, module: Module, found: Found) -> Frame:
    """Run ``new Class(ctx, env).run(event, step)``."""
    frame = Frame(None, None)
    activation = Activation(None, UNDEFINED, UNDEFINED, frame, run.root.child(found.code))
    scope = Scope(parent=module.scope, activation=activation)
    run.begin()
    mark = run.store.mark()
    with run.emitting(frame.body):
        _run_method(run, found, frame, scope)
    run.store.rollback(mark)
    return frame


def _run_method(run: Interpreter, found: Found, frame: Frame, scope: Scope) -> None:
    site = found.code
    env = Unknown(origin=Origin("env"), truthy=True)
    args = Items((Unknown(truthy=True), env))
    declared = declared_run(run, found.value)
    settled, run.settled = run.settled, True
    instance = classes.construct(run, found.value, args, site, scope)
    run.settled = settled
    method = members.read(run, instance, "run", site, scope)
    if found.wraps_run and declared is not None:
        method = declared
    event = Unknown(origin=Origin("event"), truthy=True)
    given = Items((event, StepObject(found.agent, Object())))
    for option in options(method):
        if isinstance(option, Function):
            wrapped = declared is not None and declared.node is not option.node
            run.entry = declared.node if wrapped and declared is not None else None
            _execute(run, option, instance, given, frame, scope)
            return
    if method != UNDEFINED:
        run.call(method, instance, given, site, scope)


def _execute(
    run: Interpreter, method: Function, this: Value, args: Items, frame: Frame, scope: Scope
) -> None:
    context = scope.activation.context.child(method.node)
    activation = activations.activate(
        run, method, this, args, frame, context, concludes_return=True
    )
    activations.execute(run, activation, Target("function"))


def _number(workflows: list[model.Workflow]) -> None:
    """Give every node its id: the order in which the document lists them."""
    from awaitstep.graph.walk import nodes as all_nodes

    for index, workflow in enumerate(workflows, 1):
        for count, node in enumerate(all_nodes(workflow), 1):
            node.id = f"w{index}.n{count}"


def _position(item: Diagnostic) -> int:
    return item.span.start if item.span is not None else -1


def _diagnostic(source: SourceText, item: Diagnostic) -> model.DiagnosticModel:
    span = source_span(source, item.span) if item.span is not None else None
    return model.DiagnosticModel(
        severity=item.severity, code=item.code, message=item.message, span=span
    )
