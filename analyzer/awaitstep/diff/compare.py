"""Compares two graphs: finds the matching, and reads the edits off it."""

from __future__ import annotations

from dataclasses import replace

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
    pairs = _pairs(_document(old).workflows, _document(new).workflows)
    if identical(old, new):
        return Diff("identical", tuple(_unchanged(*pair) for pair in pairs))
    moved = _moved(_document(old).workflows, pairs)
    found = [_workflow(*pair, i in moved) for i, pair in enumerate(pairs)]
    workflows = tuple(workflow for workflow, _ in found)
    named = isinstance(old, Document) or isinstance(new, Document)
    undecided = any(each for _, each in found)
    return Diff(_overall(workflows, named=named), workflows, undecided)


def _document(graph: Workflow | Document) -> Document:
    return graph if isinstance(graph, Document) else Document(workflows=[graph])


def _overall(workflows: tuple[WorkflowDiff, ...], *, named: bool) -> Verdict:
    """The verdict on documents that are not identical, as ``equivalent`` gives it.

    The order of workflows does not count; their names do, unless two workflows were given.
    """
    for workflow in workflows:
        if workflow.verdict == "different" or (named and workflow.old_name != workflow.new_name):
            return "different"
    return "equivalent"


def _verdict(old: Workflow, new: Workflow) -> tuple[Verdict, bool]:
    """The verdict on two workflows, and whether they are too large for one."""
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


def _unchanged(old: Workflow | None, new: Workflow | None) -> WorkflowDiff:
    """A workflow of documents with one outline; only what no outline shows can differ."""
    if old is None or new is None:
        return _one_sided(old, new)
    found = Matcher(tree(old), tree(new)).match()
    unseen = tuple(Reader(found).unseen())
    return WorkflowDiff(old.class_name, new.class_name, "identical", (), unseen, found)


def _workflow(
    old: Workflow | None,
    new: Workflow | None,
    moved: bool,  # noqa: FBT001
) -> tuple[WorkflowDiff, bool]:
    if old is None or new is None:
        return _one_sided(old, new), False
    verdict, undecided = _verdict(old, new)
    whole = _unchanged(old, new)
    edits: list[Edit] = [] if verdict == "identical" else Reader(whole.found).edits()
    if moved:
        old_tree, new_tree = whole.found.trees
        edits.insert(0, Moved(subject(old_tree, 0), subject(new_tree, 0)))
    return replace(whole, verdict=verdict, edits=tuple(edits)), undecided


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
