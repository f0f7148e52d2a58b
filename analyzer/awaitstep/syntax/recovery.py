"""Makes the best of a text that is not sound: more of it is read than the grammar alone would.

Each step parses a changed text of the same offsets and is kept if less of the text is at fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node, Tree

from awaitstep.diagnostics import Diagnostic
from awaitstep.source import Span
from awaitstep.syntax.blanking import blank
from awaitstep.syntax.concrete import concrete_tree, faults
from awaitstep.syntax.repairs import repairs
from awaitstep.syntax.syntax_errors import syntax_errors

_FAULTS_WEIGHED = 500
_ROUNDS = 3
"""How often faulty words are left out; each round parses the text again."""

_BLANKED = 60
"""Bytes that one fault may have to be left out."""

_UNCLOSED_SHOWN = 10

_CLOSERS = {"{": "}", "(": ")", "[": "]", "${": "}"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """A text as it was given to the parser, its tree, and how much of it is at fault."""

    text: bytes
    tree: Tree
    weight: int


@dataclass(frozen=True, slots=True)
class Job:
    """What stays the same while a file is parsed again and again."""

    data: bytes
    language: str
    until: float | None

    def attempt(self, text: bytes) -> Attempt:
        """Parses a changed text. Raises ``DeadlineError``."""
        tree = concrete_tree(text, self.language, self.until)
        return Attempt(text, tree, _weight(tree.root_node))

    def better(self, text: bytes, best: Attempt) -> Attempt:
        """The attempt with this text, or the best so far if it is no better."""
        if text == best.text:
            return best
        attempt = self.attempt(text)
        return attempt if attempt.weight < best.weight else best


def recovered(job: Job, best: Attempt) -> tuple[Attempt, list[Diagnostic]]:
    """The best tree of a text with errors, and what is wrong with the text."""
    best = _repaired(job, best)
    if best.weight == 0:
        return best, []
    best, found = _closed(job, best)
    if best.weight:
        found += syntax_errors(best.tree.root_node, job.data)
        best = _without_faults(job, best)
    return best, found


def _repaired(job: Job, best: Attempt) -> Attempt:
    """Valid code that the grammar refuses; first of all, without the patches of ``before``."""
    best = job.better(job.data, best)
    for repair in repairs(job.language):
        if best.weight == 0:
            break
        best = job.better(repair(best.text), best)
    return best


def _closed(job: Job, best: Attempt) -> tuple[Attempt, list[Diagnostic]]:
    """A text that was cut off: brackets that are open at its end are closed there."""
    openers = _unclosed(best.tree.root_node)
    if not openers or len(openers) > len(job.data) // 2:
        return best, []
    closers = "".join(_CLOSERS[opener.type] for opener in reversed(openers))
    closed = job.better(best.text + b"\n" + closers.encode(), best)
    if closed is best:
        return best, []
    return closed, [_never_closed(opener) for opener in openers[-_UNCLOSED_SHOWN:]]


def _without_faults(job: Job, best: Attempt) -> Attempt:
    """Leaves out the words at fault, where they are few: the rest of their class stays whole."""
    for _ in range(_ROUNDS):
        patched = bytearray(best.text)
        for fault in faults(best.tree.root_node, _FAULTS_WEIGHED):
            if _is_noise(fault):
                blank(patched, fault.start_byte, fault.end_byte)
        attempt = job.better(bytes(patched), best)
        if attempt is best:
            break
        best = attempt
    return best


def _is_noise(fault: Node) -> bool:
    """Whether a fault is small and holds nothing that could be read by itself."""
    if not fault.is_error or fault.end_byte - fault.start_byte > _BLANKED:
        return False
    return all(
        not child.is_named or child.is_error or child.type == "private_property_identifier"
        for child in fault.children
    )


def _weight(root: Node) -> int:
    """The bytes that stand in an ERROR, and one for each fault."""
    if not root.has_error:
        return 0
    weight = 0
    covered = -1
    for fault in faults(root, _FAULTS_WEIGHED):
        weight += 1
        if fault.end_byte > covered:
            weight += fault.end_byte - max(covered, fault.start_byte)
            covered = fault.end_byte
    return weight


def _unclosed(root: Node) -> list[Node]:
    """The brackets that nothing closes, in source order."""
    found: list[Node] = []
    for token in _tokens(root):
        kind = token.type
        if kind in _CLOSERS:
            found.append(token)
        elif kind in ("}", ")", "]"):
            _close(found, kind)
    return found


def _close(openers: list[Node], kind: str) -> None:
    for index in range(len(openers) - 1, max(-1, len(openers) - 4), -1):
        if _CLOSERS[openers[index].type] == kind:
            del openers[index:]
            return


def _tokens(root: Node) -> Iterator[Node]:
    """The tokens that the text itself holds; sound brackets deep inside are balanced anyway."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.child_count == 0:
            if not node.is_missing and not node.is_named:
                yield node
        elif node.has_error:
            stack.extend(reversed(node.children))


def _never_closed(opener: Node) -> Diagnostic:
    span = Span(opener.start_byte, opener.end_byte)
    return Diagnostic("error", "syntax-error", f'this "{opener.type}" is never closed', span)
