"""What `agents/workflows` and `@cloudflare/think/workflows` add, where the file lacks them.

Source: docs/graph.md, section 2, and the packages' published behaviour: each addition to the
step object is a step of its own; ``waitForApproval`` is a wait for an event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import members, steps
from awaitstep.interpret.operators import concat
from awaitstep.interpret.promises import await_value
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Const,
    External,
    Items,
    Native,
    Object,
    Promise,
    StepObject,
    Text,
    Value,
    options,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

#: Methods of the step object, and the names of the steps that they are; a counter follows.
STEP_METHODS = {
    "reportComplete": "__agent_reportComplete_",
    "reportError": "__agent_reportError_",
    "sendEvent": "__agent_sendEvent_",
    "updateAgentState": "__agent_updateState_",
    "mergeAgentState": "__agent_mergeState_",
    "resetAgentState": "__agent_resetState_",
}

_KINDS = {
    ("agents/workflows", "AgentWorkflow"): "agents",
    ("agents", "AgentWorkflow"): "agents",
    ("@cloudflare/think/workflows", "ThinkWorkflow"): "think",
}


def kind_of(base: External) -> str | None:
    """Which package's workflow class an import is, if it is one.

    One of these names from a file beside is the package's own class, or hands it on.
    """
    if base.module.startswith("."):
        return {"AgentWorkflow": "agents", "ThinkWorkflow": "think"}.get(base.name)
    return _KINDS.get((base.module, base.name))


def prototype(run: Interpreter, base: External) -> Value:
    """The prototype of a workflow class that is imported."""
    if kind_of(base) is None:
        return Object(slots={}) if base.module == "cloudflare:workers" else ANY
    made: Object = run.root.intern("agent prototype", base.name, Object)
    made.slots["waitForApproval"] = Native(name="waitForApproval", impl=_wait_for_approval)
    for name in ("reportProgress", "broadcastToClients"):
        made.slots[name] = Native(name=name, impl=_no_step)
    return made


def _no_step(run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    return Promise(frozenset(), UNDEFINED)


def _wait_for_approval(
    run: Interpreter, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """``this.waitForApproval(step, {stepName, eventType, timeout})``."""
    step = args.known[0] if args.known else ANY
    if not any(isinstance(option, StepObject) for option in options(step)):
        return Promise(frozenset(), ANY)
    given = args.known[1] if len(args.known) > 1 else UNDEFINED

    def option(name: str, default: Value) -> Value:
        value = members.read(run, given, name, site, scope) if given != UNDEFINED else UNDEFINED
        return default if value == UNDEFINED else value

    return steps.wait(
        run,
        option("stepName", Const("wait-for-approval")),
        option("eventType", Const("approval")),
        option("timeout", UNDEFINED),
        site,
        scope,
    )


def call_step(
    run: Interpreter, name: str, kind: str, args: Items, site: ast.Node, scope: Scope
) -> Value | None:
    """A method that a package added to the step object; ``None`` if there is no such method."""
    if name in STEP_METHODS:
        return steps.simple_do(run, Text((STEP_METHODS[name], None)), site, scope)
    if kind == "think" and name == "prompt":
        given = args.known[0] if args.known else ANY
        submitted = steps.simple_do(run, concat(given, Const(":submit")), site, scope)
        await_value(run, submitted)
        options_ = args.known[1] if len(args.known) > 1 else UNDEFINED
        timeout: Value = UNDEFINED
        if options_ != UNDEFINED:
            timeout = members.read(run, options_, "timeout", site, scope)
        return steps.wait(run, concat(given, Const(":wait")), ANY, timeout, site, scope)
    return None
