"""The code of a step: what stands in its callback, as AwaitStep's ``data.code``."""

from __future__ import annotations

import re
from textwrap import dedent

from awaitstep.graph.model import Callback
from awaitstep.source import SourceText

NO_CODE = "// The step's function is defined elsewhere."
"""What a step holds whose callback is not written in place, or came without its source."""

# A template literal that ends on the line on which it begins, and holds no other.
_TEMPLATE = re.compile(r"`(?:[^`\\$\n]|\\[^\n]|\$(?!\{)|\$\{[^`{}\n]*\})*`")
_CONTINUED = re.compile(r"\\\r?\n")


def step_code(source: SourceText | None, callback: Callback | None) -> str:
    """The statements of a callback; of one that is an expression, the ``return`` of it."""
    if source is None or callback is None:
        return NO_CODE
    text = source.text(callback.body_start, callback.body_end).replace("\r\n", "\n")
    if not text:
        return NO_CODE
    if callback.is_expression:
        return f"return {_flush_tail(text)};"
    return _statements(text)


def _statements(block: str) -> str:
    inside = block[1:-1] if block.startswith("{") and block.endswith("}") else block
    lines = inside.strip("\n").rstrip()
    return dedent(lines).strip() if _may_move(lines) else lines.strip()


def _flush_tail(expression: str) -> str:
    """An expression whose later lines are indented as if its first began the line."""
    first, line_break, rest = expression.partition("\n")
    if not line_break or not _may_move(expression):
        return expression
    last = rest.rpartition("\n")[2]
    margin = last[: len(last) - len(last.lstrip())]
    moved = (line.removeprefix(margin) for line in rest.split("\n"))
    return "\n".join([first, *moved])


def _may_move(text: str) -> bool:
    """Whether indentation is no value: no template literal or string goes over a line's end."""
    return "`" not in _TEMPLATE.sub("", text) and not _CONTINUED.search(text)
