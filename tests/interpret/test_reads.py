"""What a workflow reads of its payload, of an event's, and of its environment."""

from __future__ import annotations

from awaitstep.graph.model import StepDo, StepWaitForEvent, Workflow
from awaitstep.graph.walk import nodes
from tests.support.analysis import analyze

_WORKER = b"""
import { WorkflowEntrypoint } from "cloudflare:workers";
const read = (kv) => kv.get("a");
export class Reads extends WorkflowEntrypoint {
  async run(event, step) {
    const { id, user: { name } } = event.payload;
    for (const item of event.payload.items.filter(Boolean)) {
      await step.do("save", async () => this.env.DB.prepare(item).run());
    }
    const answer = await step.waitForEvent("answer", { type: "go" });
    if (answer.payload.approved) {
      await step.do("cache", { sensitive: "output" }, async () => read(this.env.KV));
    }
    return [id, name, this.env.NAME];
  }
}
"""


def _workflow() -> Workflow:
    return analyze(_WORKER).workflows[0]


def test_the_shape_of_the_payload_is_what_is_read_of_it() -> None:
    unknown = {"type": "unknown"}
    user = {"type": "object", "fields": {"name": unknown}}
    fields = {"id": unknown, "items": unknown, "user": user}
    assert _workflow().payload == {"type": "object", "fields": fields}


def test_an_event_has_a_payload_of_its_own() -> None:
    wait = next(node for node in nodes(_workflow()) if isinstance(node, StepWaitForEvent))
    assert wait.payload == {"type": "object", "fields": {"approved": {"type": "unknown"}}}


def test_bindings_are_listed_for_the_workflow_and_for_each_step() -> None:
    workflow = _workflow()
    steps = {node.name: node for node in nodes(workflow) if isinstance(node, StepDo)}
    assert workflow.bindings == ["DB", "KV", "NAME"]
    assert steps["save"].uses == ["DB"]
    assert steps["cache"].uses == ["KV"]


def test_a_sensitive_output_is_said() -> None:
    steps = [node for node in nodes(_workflow()) if isinstance(node, StepDo)]
    assert [step.sensitive for step in steps] == [None, "output"]
