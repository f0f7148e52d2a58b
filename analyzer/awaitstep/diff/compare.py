"""Compares two graphs: finds the matching, and reads the edits off it."""

from __future__ import annotations

from awaitstep.diff.edits import (
    Added,
    Diff,
    Edit,
    Moved,
    Removed,
    Verdict,
    WorkflowDiff,
)
from awaitstep.diff.match import Matcher
from awaitstep.diff.read_off import Reader
from awaitstep.diff.sequences import heaviest
from awaitstep.diff.subjects import subject
from awaitstep.diff.tree import tree
from awaitstep.graph.equivalence import ComparisonLimitError, equivalent, identical
from awaitstep.graph.model import Document, Workflow

_Pair = tuple[Workflow | None, Workflow | None]


def diff(old: Workflow | Document, new: Workflow | Document) -> Diff:
    """What changed from ``old`` to ``new``.

    The verdict is that of ``docs/graph.md``, "Equivalence"; there are edits if and only if it is
    not ``identical``. How nodes are matched is said in ``docs/diff.md``. Two workflows that are
    given as such are compared whatever their names.
    """
    one, other = _document(old), _document(new)
    verdict, undecided = _verdict(old, new)
    pairs = _pairs(one.workflows, other.workflows)
    moved = set() if verdict == "identical" else _moved(one.workflows, pairs)
    return Diff(
        verdict, tuple(_workflow(*pair, i in moved) for i, pair in enumerate(pairs)), undecided
    )


def _document(graph: Workflow | Document) -> Document:
    return graph if isinstance(graph, Document) else Document(workflows=[graph])


def _verdict(old: Workflow | Document, new: Workflow | Document) -> tuple[Verdict, bool]:
    if identical(old, new):
        return "identical", False
    try:
        return ("equivalent" if equivalent(old, new) else "different"), False
    except ComparisonLimitError:
        return "different", True


def _pairs(old: list[Workflow], new: list[Workflow]) -> list[_Pair]:
    """Workflows by name, in the new order, with those that are gone after the others.

    If just one name is gone and one is new, the workflow was renamed.
    """
    waiting: dict[str, list[Workflow]] = {}
    for workflow in reversed(old):
        waiting.setdefault(workflow.class_name, []).append(workflow)
    pairs: list[_Pair] = []
    for workflow in new:
        same = waiting.get(workflow.class_name)
        pairs.append((same.pop() if same else None, workflow))
    kept = {id(one) for one, _ in pairs}
    gone = [workflow for workflow in old if id(workflow) not in kept]
    alone = [i for i, (one, _) in enumerate(pairs) if one is None]
    if len(gone) == len(alone) == 1:
        pairs[alone[0]] = (gone[0], pairs[alone[0]][1])
        return pairs
    return [*pairs, *((workflow, None) for workflow in gone)]


def _moved(old: list[Workflow], pairs: list[_Pair]) -> set[int]:
    order = {id(workflow): place for place, workflow in enumerate(old)}
    both = [i for i, (one, other) in enumerate(pairs) if one is not None and other is not None]
    kept = heaviest([order[id(pairs[i][0])] for i in both], [1] * len(both))
    return {i for place, i in enumerate(both) if place not in kept}


def _workflow(old: Workflow | None, new: Workflow | None, moved: bool) -> WorkflowDiff:  # noqa: FBT001
    if old is None or new is None:
        return _one_sided(old, new)
    found = Matcher(tree(old), tree(new)).match()
    verdict = _verdict(old, new)[0]
    reader = Reader(found)
    edits: list[Edit] = [] if verdict == "identical" else reader.edits()
    if moved:
        edits.insert(0, Moved(subject(found.trees[0], 0), subject(found.trees[1], 0)))
    return WorkflowDiff(
        old.class_name, new.class_name, verdict, tuple(edits), tuple(reader.unseen()), found
    )


def _one_sided(old: Workflow | None, new: Workflow | None) -> WorkflowDiff:
    """A workflow that is on one side only: it is compared with an empty one of its name."""
    name = old.class_name if old is not None else new.class_name if new is not None else ""
    empty = Workflow(class_name=name)
    found = Matcher(tree(old or empty), tree(new or empty)).match()
    whole: Edit = (
        Removed(subject(found.trees[0], 0)) if new is None else Added(subject(found.trees[1], 0))
    )
    names = (None if old is None else name, None if new is None else name)
    return WorkflowDiff(*names, "different", (whole, *Reader(found).edits()), (), found)
