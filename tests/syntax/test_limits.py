"""Time that hostile texts take, Ctrl-C, and positions in texts that were cut off."""

from __future__ import annotations

import os
import re
import signal
import threading
import time

import pytest

from awaitstep.source import SourceText
from awaitstep.syntax import ast, language, misreads, repairs
from awaitstep.syntax.children import child_nodes
from awaitstep.syntax.parse import parse

PATTERNS = [
    pytest.param(value, id=name)
    for module in (language, misreads, repairs)
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
]

UNITS = (
    *(
        "\n",
        "\r",
        " ",
        "\n\t",
        ",\n",
        ",//",
        ",/*",
        "/*",
        "//",
        "a",
        "<",
        ">`",
        "> ",
        "\n <",
        "\n <(",
    ),
    *("(a", "(a:", "@(", "@(a.", "as ", "as a.", "as a&", "x as typeof ", "await ", "await\n"),
    *("\ninterface a extends ",),
    *("export\n", "import{", "export{a,", 'from"', "from ''with{", "export default class"),
    *("return <a ", "=><a b=", "using ", "await using ", "accessor ", "\\u", "{ as", "extends "),
    *(
        "\n <",
        "\n <(",
        "let as",
        "\nreadonly ",
        "\ntype a<",
        "\ninterface a ",
        "\ninterface a extends ",
    ),
)

SIZE = 20_000
"""Bytes: enough for a pattern of quadratic time to take seconds."""


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_take_linear_time(pattern: re.Pattern[bytes]) -> None:
    for unit in UNITS:
        piece = unit.encode()
        text = (piece * (SIZE // len(piece) + 1))[:SIZE]
        start = time.process_time()
        for _ in pattern.finditer(text):
            pass
        assert time.process_time() - start < 0.5, piece


def test_interrupt_stops_parsing_at_once() -> None:
    text = b"async function f(a) { for (const x of a) await g(x, () => ({ b: [x.y?.z] })) }\n"
    sent = 0.0

    def send() -> None:
        nonlocal sent
        sent = time.monotonic()
        os.kill(os.getpid(), signal.SIGINT)

    waits: list[float] = []
    for _ in range(3):  # one of them, on a machine that has other work
        threading.Timer(0.1, send).start()
        with pytest.raises(KeyboardInterrupt):
            parse(SourceText("test", text * 60_000, "javascript"), deadline=None)
        waits.append(time.monotonic() - sent)
    assert min(waits) < 0.05


@pytest.mark.parametrize("size", range(20, 79, 3))
def test_nothing_ends_behind_a_text_that_was_cut_off(size: int) -> None:
    text = b"class A { async run(e, s = () => [1, { a: `x${await (b(1))}` }]) { f(function () {"
    source = SourceText("test", text[:size], "javascript")
    parsed = parse(source)
    pending: list[ast.Node] = [parsed.program]
    while pending:
        node = pending.pop()
        assert 0 <= node.start <= node.end <= size, node
        pending.extend(child_nodes(node))
    for found in parsed.diagnostics:
        assert found.span is None or found.span.end <= size
