"""Source text to the abstract syntax tree. Never fails: what cannot be read is a diagnostic."""

from __future__ import annotations

import time
from dataclasses import dataclass

from tree_sitter import Tree

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import SourceText, Span
from awaitstep.syntax import ast, misreads
from awaitstep.syntax.concrete import DeadlineError, concrete_tree, faults
from awaitstep.syntax.lower import statements
from awaitstep.syntax.lower.context import Lowering, deep_recursion
from awaitstep.syntax.lower.tables import tables
from awaitstep.syntax.syntax_errors import syntax_errors

_FAULTS_COUNTED = 500


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
        tree = _best_tree(data, source.language, until)
    except DeadlineError:
        return _gave_up(data, deadline)
    found = syntax_errors(tree.root_node, data) if tree.root_node.has_error else []
    low = Lowering(data, tables(source.language), found, is_async=True)
    with deep_recursion():
        body = statements.statement_list(low, tree.root_node.children)
    return Parsed(ast.Program(0, len(data), body), found)


def _best_tree(data: bytes, language: str, until: float | None) -> Tree:
    patched = misreads.before(data, language)
    tree = concrete_tree(patched, language, until)
    if tree.root_node.has_error:
        patched, tree = _repaired(data, patched, tree, language, until)
    better = misreads.after(patched, language, tree)
    return tree if better == patched else concrete_tree(better, language, until)


def _repaired(
    data: bytes, patched: bytes, tree: Tree, language: str, until: float | None
) -> tuple[bytes, Tree]:
    """Tries each repair of ``misreads``; keeps those that leave fewer errors."""
    count = _faults(tree)
    for repair in (lambda _: data, *misreads.repairs(language)):
        candidate = repair(patched)
        if candidate == patched:
            continue
        other = concrete_tree(candidate, language, until)
        left = _faults(other)
        if left < count:
            patched, tree, count = candidate, other, left
        if count == 0:
            break
    return patched, tree


def _faults(tree: Tree) -> int:
    return len(faults(tree.root_node, _FAULTS_COUNTED))


def _gave_up(data: bytes, deadline: float | None) -> Parsed:
    message = f"parsing took longer than {deadline:g} seconds and was stopped"
    hint = "; if this is TypeScript, say so by the file's extension or --lang"
    found = [Diagnostic("error", "parse-deadline", message + hint, Span(0, len(data)))]
    return Parsed(ast.Program(0, len(data), ()), found)
