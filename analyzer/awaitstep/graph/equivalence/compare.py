"""The questions that one asks: identical, equivalent, and if not, why."""

from __future__ import annotations

from awaitstep.graph.equivalence.automaton import ComparisonLimitError, Seen
from awaitstep.graph.equivalence.build import automaton
from awaitstep.graph.equivalence.letters import FAIL, OUTSIDE, RECURSED, UNGROUP, describe
from awaitstep.graph.equivalence.search import Difference, difference
from awaitstep.graph.model import Document, Workflow
from awaitstep.graph.outline import document_outline, workflow_outline

Graph = Workflow | Document
SHOWN = 8
"""How many of the last letters of a distinguishing word are shown."""


def identical(a: Graph, b: Graph) -> bool:
    """Whether two graphs have the same outline."""
    return _outline(a) == _outline(b)


def _outline(graph: Graph) -> str:
    return document_outline(graph) if isinstance(graph, Document) else workflow_outline(graph)


def equivalent(a: Graph, b: Graph) -> bool:
    """Whether two graphs stand for the same runs (``docs/graph.md``, section 7).

    Documents are equivalent if they hold the same class names and the workflows of each name are
    equivalent. A workflow's own class name does not count; a workflow is compared with a document
    as if it were the only one of a document.

    Raises ``ComparisonLimitError`` if a graph is too large to decide and the outlines differ.
    """
    pairs = _pairs(a, b)
    if pairs is None:
        return False
    try:
        return all(difference(automaton(one), automaton(other)) is None for one, other in pairs)
    except ComparisonLimitError:
        if identical(a, b):
            return True
        raise


def explain(a: Graph, b: Graph) -> str | None:
    """Why two graphs are not equivalent: a shortest run that only one of them has; else None.

    Raises ``ComparisonLimitError`` as ``equivalent`` does.
    """
    pairs = _pairs(a, b)
    if pairs is None:
        return _names_differ(a, b)
    if equivalent(a, b):
        return None
    for one, other in pairs:
        found = difference(automaton(one), automaton(other), shortest=True)
        if found is not None:
            return f"{one.class_name}: {_sentence(found)}"
    return None


def _pairs(a: Graph, b: Graph) -> list[tuple[Workflow, Workflow]] | None:
    ones, others = _workflows(a), _workflows(b)
    if len(ones) != len(others):
        return None
    if isinstance(a, Document) and isinstance(b, Document):
        ones = sorted(ones, key=lambda workflow: workflow.class_name)
        others = sorted(others, key=lambda workflow: workflow.class_name)
        if [w.class_name for w in ones] != [w.class_name for w in others]:
            return None
    return list(zip(ones, others, strict=True))


def _workflows(graph: Graph) -> list[Workflow]:
    return graph.workflows if isinstance(graph, Document) else [graph]


def _names_differ(a: Graph, b: Graph) -> str:
    ones, others = ([w.class_name for w in _workflows(graph)] for graph in (a, b))
    return f"the workflows differ: {_names(ones)} against {_names(others)}"


def _names(names: list[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _sentence(found: Difference) -> str:
    one, other = ("the first", "the second") if found.left else ("the second", "the first")
    return f"{one} can {_possible(found.seen)}{_history(found.word)}, {other} cannot"


def _possible(seen: Seen | None) -> str:
    if seen is None:
        return "end"
    if seen.letter == FAIL:
        return "go on after a failure"
    if seen.letter in (OUTSIDE, RECURSED, UNGROUP):
        return f"reach {describe(seen.letter)}"
    return f"start {_quoted(seen)}{_beside(seen)}"


def _beside(seen: Seen) -> str:
    if not seen.done:
        return ""
    count = len(seen.done)
    return f" once {count} of the steps that run {'is' if count == 1 else 'are'} concluded"


def _history(word: tuple[Seen, ...]) -> str:
    if not word:
        return " at the very start"
    shown = [_quoted(seen) for seen in word[-SHOWN:]]
    if len(word) > SHOWN:
        shown.insert(0, "...")
    return " after " + ", ".join(shown)


def _quoted(seen: Seen) -> str:
    text = describe(seen.letter)
    return f"`{text}`" if text.startswith(("do ", "sleep", "wait ")) else text
