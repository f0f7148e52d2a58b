"""Source text to the abstract syntax tree. Never fails: what cannot be read is a diagnostic."""

from __future__ import annotations

import time
from dataclasses import dataclass

from tree_sitter import Tree

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import SourceText, Span
from awaitstep.syntax import ast, misreads
from awaitstep.syntax.concrete import DeadlineError
from awaitstep.syntax.lower import statements
from awaitstep.syntax.lower.clamping import clamp, clamped
from awaitstep.syntax.lower.context import Lowering, deep_recursion
from awaitstep.syntax.lower.tables import tables
from awaitstep.syntax.recovery import Job, recovered


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """A program and what was found wrong with its text."""

    program: ast.Program
    _found: list[Diagnostic]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings so far: lowering a function's body, on demand, may add to them."""
        return tuple(self._found)


def parse(source: SourceText, *, deadline: float | None = 10.0) -> Parsed:
    """Parses a file.

    ``deadline`` is in seconds, ``None`` for none. When it passes, the program is empty and the
    diagnostic ``parse-deadline`` says so.
    """
    until = None if deadline is None else time.monotonic() + deadline
    data = source.data
    try:
        tree, found = _best_tree(Job(data, source.language, until))
    except DeadlineError:
        return _gave_up(data, deadline)
    low = Lowering(data, tables(source.language), found, is_async=True)
    with deep_recursion():
        body = statements.statement_list(low, tree.root_node.children)
    if tree.root_node.end_byte > len(data):
        for statement in body:
            clamp(statement, len(data))
        found[:] = clamped(found, len(data))
    return Parsed(ast.Program(0, len(data), body), found)


def _best_tree(job: Job) -> tuple[Tree, list[Diagnostic]]:
    best = job.attempt(misreads.before(job.data, job.language))
    found: list[Diagnostic] = []
    if best.weight:
        best, found = recovered(job, best)
    text = misreads.after(best.text, job.language, best.tree)
    return (best.tree if text == best.text else job.attempt(text).tree), found


def _gave_up(data: bytes, deadline: float | None) -> Parsed:
    message = f"parsing took longer than {deadline:g} seconds and was stopped"
    hint = "; if this is TypeScript, say so by the file's extension or --lang"
    found = [Diagnostic("error", "parse-deadline", message + hint, Span(0, len(data)))]
    return Parsed(ast.Program(0, len(data), ()), found)
