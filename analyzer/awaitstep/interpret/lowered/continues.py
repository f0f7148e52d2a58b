"""``continue`` in its old place.

What leaves the rest of a loop's body arrives as ``while (a) { %1: { ...; break %1; ... } }``:
that is ``while (a) { ...; continue; ... }``.
"""

from __future__ import annotations

from dataclasses import replace

from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.syntax import ast

_LOOPS = (
    ast.WhileStatement,
    ast.DoWhileStatement,
    ast.ForStatement,
    ast.ForInStatement,
    ast.ForOfStatement,
)


def with_continues(statement: ast.Statement) -> ast.Statement:
    """The same statement, in which jumps to the end of a loop's body are ``continue`` s."""
    return rewritten(statement, _loop)


def _loop(node: ast.Node) -> ast.Node | None:
    if not isinstance(node, ast.WhileStatement) or not isinstance(node.body, ast.BlockStatement):
        return None
    body = rewritten(node.body, _loop)
    last = body.body[-1] if body.body else None
    if (
        isinstance(last, ast.LabeledStatement)
        and isinstance(last.body, ast.BlockStatement)
        and not _leaves_inner_loop(last.body, last.label)
    ):
        label = last.label
        inner = rewritten(last.body, lambda part: _jump(part, label))
        body = replace(body, body=(*body.body[:-1], *inner.body))
    return replace(node, body=body)


def _leaves_inner_loop(body: ast.BlockStatement, label: str) -> bool:
    """Whether a ``break`` with a label stands in a loop, where ``continue`` would be the loop's."""
    return any(
        isinstance(part, ast.BreakStatement) and part.label == label
        for loop in parts(body)
        if isinstance(loop, _LOOPS)
        for part in parts(loop)
    )


def _jump(node: ast.Node, label: str) -> ast.Node | None:
    if isinstance(node, ast.BreakStatement) and node.label == label:
        return ast.ContinueStatement(node.start, node.end, None)
    return None
