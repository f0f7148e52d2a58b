"""What ES5 compilers made of small functions, turned back.

Each file of ``lowered/`` is a snippet, what several tools emit for it (the tool and its version
stand above), and what is restored from that. Only the code that comes from the snippet is kept of
the tools' output, not their helpers.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from awaitstep.interpret.lowered import restore
from awaitstep.source import SourceText
from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes
from awaitstep.syntax.parse import parse
from tests.interpret.javascript import function_text

FILES = sorted((Path(__file__).parent / "lowered").glob("*.js"))
FORM = re.compile(r"^// --- (.*?)\n(.*?)/\* restored\n(.*?)\*/\n", re.MULTILINE | re.DOTALL)
FORMS = [
    pytest.param(code, expected, id=f"{path.stem}-{tool}")
    for path in FILES
    for tool, code, expected in FORM.findall(path.read_text())
]


def _functions(code: str) -> list[ast.Function]:
    found: list[ast.Function] = []
    stack: list[ast.Node] = [parse(SourceText("a.js", code.encode())).program]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Function):
            found.append(node)
        stack.extend(reversed(child_nodes(node)))
    return found


def _restored(code: str) -> list[ast.Function]:
    found = [restore(function) for function in _functions(code)]
    return [function for function in found if function is not None]


def _machine(cases: str) -> str:
    return (
        f"function f() {{ return helper(this, function (c) {{ switch (c.label) {{ {cases} }} }}) }}"
    )


def test_every_file_has_every_tool():
    assert FILES
    for path in FILES:
        assert len(FORM.findall(path.read_text())) == 8, path.name


@pytest.mark.parametrize(("code", "expected"), FORMS)
def test_restored(code: str, expected: str):
    assert "".join(function_text(function) for function in _restored(code)) == expected


@pytest.mark.parametrize(("code", "expected"), FORMS)
def test_spans_are_of_the_source(code: str, expected: str):
    for function in _restored(code):
        stack: list[ast.Node] = [function]
        while stack:
            node = stack.pop()
            assert 0 <= node.start <= node.end <= len(code.encode())
            stack.extend(child_nodes(node))


def test_once_for_each_function():
    (function, *_) = _functions(_machine("case 0: return [4, a()]; case 1: c.sent(); return [2];"))
    assert restore(function) is restore(function) is not None


@pytest.mark.parametrize(
    "code",
    [
        "function f() { return xs.map(function (x) { return [2, x] }) }",
        "function f() { return g(this, function (x) { return x }) }",
        "function f(e) { return g(e, function (c) { switch (e.l) { case 0: return [3, 0] } }) }",
        "async function f() { return g(this, function (c) { return [2, 1] }) }",
        # no such label
        _machine("case 0: return [3, 7];"),
        # no such operation
        _machine("case 0: return [9];"),
        # the context goes elsewhere
        _machine("case 0: g(c); return [2];"),
        # a loop with two entries
        _machine(
            "case 0: return a ? [3, 1] : [3, 2]; case 1: x(); return [3, 2]; "
            "case 2: return y() ? [3, 1] : [2];"
        ),
        # the end of a finally block where there is none
        _machine("case 0: return [7];"),
    ],
)
def test_odd_ones_are_left_alone(code: str):
    assert _restored(code) == []


def test_long_functions_do_not_nest():
    steps = "".join(f"case {n}: c.sent(); return [4, s({n})];" for n in range(1, 2000))
    (restored,) = _restored(_machine(f"case 0: return [4, s(0)]; {steps} case 2000: return [2];"))
    assert isinstance(restored.body, ast.BlockStatement)
    assert len(restored.body.body) == 2000
