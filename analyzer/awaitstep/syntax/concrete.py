"""Runs tree-sitter: bytes to a concrete tree, within a deadline and open to Ctrl-C."""

from __future__ import annotations

import time
from typing import TypeGuard

from tree_sitter import Node, Parser, Point, Tree

from awaitstep.syntax.language import grammar

_CHUNK = 1 << 16


class DeadlineError(Exception):
    """Parsing took longer than its deadline. Never leaves the package."""


def concrete_tree(data: bytes, language: str, until: float | None) -> Tree:
    """The concrete tree of a text.

    ``until`` is the moment (of ``time.monotonic``) at which to give up with ``DeadlineError``.
    ``parse(bytes)`` could not be interrupted; reading through a callback costs the same.
    """
    parser = Parser(grammar(language))

    def read(offset: int, _point: Point) -> bytes:
        return data[offset : offset + _CHUNK]

    def stop(_offset: int, _has_error: bool) -> bool:  # noqa: FBT001 - tree-sitter calls it
        return until is not None and time.monotonic() > until

    try:
        tree = parser.parse(read, progress_callback=stop)
    except ValueError as error:  # what the binding raises when the callback says stop
        raise DeadlineError from error
    if not _is_tree(tree):
        raise DeadlineError
    return tree


def faults(root: Node, limit: int) -> list[Node]:
    """The ERROR and MISSING nodes of a tree in source order, at most ``limit``.

    The ones inside an ERROR follow it. Only what holds an error is walked, and iteratively.
    """
    found: list[Node] = []
    stack = [root]
    while stack and len(found) < limit:
        node = stack.pop()
        if node.is_error or node.is_missing:
            found.append(node)
        stack.extend(child for child in reversed(node.children) if _is_faulty(child))
    return found


def _is_faulty(node: Node) -> bool:
    return node.has_error or node.is_missing


def _is_tree(tree: Tree | None) -> TypeGuard[Tree]:
    return tree is not None
