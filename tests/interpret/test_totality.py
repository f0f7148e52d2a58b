"""The analysis is total: deep, odd and self-referring code gives a result and no exception."""

from __future__ import annotations

import pytest

from awaitstep.graph.model import StepDo
from awaitstep.graph.walk import nodes
from tests.support.analysis import analyze

_WORKER = """
import {{ WorkflowEntrypoint }} from "cloudflare:workers";
{outside}
export class Deep extends WorkflowEntrypoint {{
  async run(event, step) {{ {body} }}
}}
"""
_STEP = 'await step.do("x", async () => 1);'


def _steps(body: str, outside: str = "") -> list[str]:
    document = analyze(_WORKER.format(body=body, outside=outside).encode())
    workflow = document.workflows[0]
    return [node.name for node in nodes(workflow) if isinstance(node, StepDo)]


@pytest.mark.parametrize(
    "body",
    [
        "if (event.a) {" * 5_000 + _STEP + "}" * 5_000,
        "".join(f"if (event.a === {n}) {{}} else " for n in range(5_000)) + "{" + _STEP + "}",
        "let a = " + "(" * 50_000 + "1" + ")" * 50_000 + ";" + _STEP,
        "let a = " + "[" * 20_000 + "]" * 20_000 + ";" + _STEP,
        "let i = 0;" + "while (event.x()) { i++;" * 60 + _STEP + "}" * 60,
        "const o = {}; o.o = o; let p = o; while (event.x) p = p.o.o;" + _STEP,
        "const o = { get x() { return this.x; } }; o.x;" + _STEP,
        "const f = () => f(); f();" + _STEP,
        "const y = (f) => f(f); y((g) => g(g));" + _STEP,
        "class A { constructor() { new A(); } } new A();" + _STEP,
    ],
    ids=[
        "ifs",
        "else-ifs",
        "parentheses",
        "arrays",
        "loops",
        "cycle",
        "getter",
        "self",
        "y",
        "new",
    ],
)
def test_what_nests_or_refers_to_itself_ends(body: str) -> None:
    assert _steps(body) == ["x"]


def test_calls_without_end_are_cut_and_said() -> None:
    outside = (
        "const mk = (n) => async (s) => "
        "{ await s.do(`r${n}`, async () => n); await mk(n + 1)(s); };"
    )
    document = analyze(_WORKER.format(body="await mk(0)(step);", outside=outside).encode())
    assert document.workflows[0].nodes
    assert {found.code for found in document.diagnostics} == {"analysis-limit"}


def test_what_one_file_does_to_global_objects_does_not_reach_the_next() -> None:
    body = 'await Promise.all([step.do("x", async () => 1)]);'
    before = analyze(_WORKER.format(body=body, outside="").encode()).outline()
    spoilt = "Promise.all = () => null; Object.prototype.hasOwnProperty = null;"
    analyze(_WORKER.format(body=body, outside=spoilt).encode())
    assert analyze(_WORKER.format(body=body, outside="").encode()).outline() == before
