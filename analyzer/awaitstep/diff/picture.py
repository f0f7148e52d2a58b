"""A difference as a Mermaid flowchart: the new graph, with what is gone where it was.

Green and thick is added, red and dashed removed, amber changed, blue moved. The accents are Okabe
and Ito's, and each part says in words what happened to it, so that no meaning rests on colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from awaitstep.diff.edits import Diff, WorkflowDiff
from awaitstep.diff.rows import Mark, Row, rows
from awaitstep.diff.tree import BRANCH, FUNCTION, PART
from awaitstep.graph import model
from awaitstep.graph.walk import bodies
from awaitstep.render.build import chart
from awaitstep.render.fold import steps
from awaitstep.render.mermaid import mermaid
from awaitstep.render.theme import LIGHT
from awaitstep.render.view import Chart, Lane, Part
from awaitstep.render.words import clean

CLASSES: dict[Mark, str] = {
    "added": "fill:#d8f3e8,stroke:#00724f,stroke-width:3px,color:#1b2430",
    "removed": "fill:#fbe3d6,stroke:#b8400a,stroke-width:2px,stroke-dasharray:6 4,color:#1b2430",
    "changed": "fill:#fdf0cf,stroke:#8f5c00,stroke-width:3px,color:#1b2430",
    "moved": "fill:#dcecf7,stroke:#0072b2,stroke-width:3px,color:#1b2430",
}
"""The classes of Mermaid, on which text has a contrast of more than 7 to 1."""

SIGNS: dict[Mark, str] = {"added": "+", "removed": "−", "changed": "~", "moved": ">"}

_LONGEST_RUN = 3
"""So many unchanged parts in a row are drawn; of more, only how many steps they hold."""

_DEEPEST = 40
_WORD = re.compile(r"\w+")

_Changes = dict[str, tuple[Mark, tuple[str, ...]]]
"""What happened to a part, by its key."""


def picture(found: Diff) -> str | None:
    """The flowchart of all workflows that changed; ``None`` if there is none."""
    changes: _Changes = {}
    charts = [
        _chart(workflow, f"w{number}", changes)
        for number, workflow in enumerate(found.workflows)
        if workflow.edits
    ]
    if not charts:
        return None
    flow = mermaid(charts, LIGHT)
    return flow + "".join(f"{line}\n" for line in _classes(flow, changes))


def _classes(flow: str, changes: _Changes) -> Iterator[str]:
    """The classes of what is drawn; frames end in ``boxc``, those of functions in ``c``."""
    drawn = set(_WORD.findall(flow))
    for mark, style in CLASSES.items():
        keys = [key for key, (each, _) in changes.items() if each == mark]
        shown = [
            f"{key}{end}" for key in keys for end in ("", "boxc", "c") if f"{key}{end}" in drawn
        ]
        yield f"  classDef {mark} {style}"
        if shown:
            yield f"  class {','.join(shown)} {mark}"


def _chart(changed: WorkflowDiff, key: str, changes: _Changes) -> Chart:
    merged, marks = _merged(changed)
    drawn = chart(merged, key)
    _pair(drawn.parts, merged.nodes, marks, changes)
    for part, function in zip(drawn.functions, merged.functions.values(), strict=True):
        _pair([part], [function], marks, changes)
    functions = tuple(
        replace(_worded(function, changes), lanes=_lanes(function, changes))
        for function in drawn.functions
        if _touched(function, changes)
    )
    return replace(drawn, parts=_parts(drawn.parts, changes), functions=functions)


_Marks = dict[int, Row]
"""The rows of merged nodes, by the nodes' identity."""


def _merged(changed: WorkflowDiff) -> tuple[model.Workflow, _Marks]:
    """One workflow that holds the old nodes and the new, each with its row."""
    marks: _Marks = {}
    top = model.Workflow(class_name=changed.name)
    around: list[tuple[int, object]] = [(0, top)]
    for row in rows(changed)[1:]:
        if row.mark == "left" or (row.mark == "removed" and _is_frame(row, changed)):
            continue
        while around[-1][0] >= row.level and len(around) > 1:
            around.pop()
        made = _copy(row)
        if _put(made, row, top if row.item.kind == FUNCTION else around[-1][1]):
            marks[id(made)] = row
            around.append((row.level, made))
    return top, marks


def _is_frame(row: Row, changed: WorkflowDiff) -> bool:
    """Whether a row is of something that is gone, but not what it held: it would frame nothing."""
    held = changed.found.trees[0].below(row.item.index)
    return any(not changed.found.is_free(0, index) for index in held)


def _copy(row: Row) -> object:
    """A copy of a node, branch or part that holds nothing yet."""
    subject = row.item.subject
    empty: dict[str, object] = {
        name: {} if name == "functions" else []
        for name in ("nodes", "branches", "functions")
        if hasattr(subject, name)
    }
    if row.item.kind == "try":
        empty = {"try_block": None, "catch_block": None, "finally_block": None}
    return subject.model_copy(update=empty)


def _put(made: object, row: Row, target: object) -> bool:
    """Puts a copy into what it stands in; false if there is no room for it."""
    if isinstance(made, model.FunctionDef) and isinstance(target, model.Workflow):
        name = row.item.name
        while name in target.functions:
            name += " (old)"
        target.functions[name] = made
        return True
    if row.item.kind == PART and isinstance(target, model.Try) and isinstance(made, model.Block):
        member = {"do:": "try_block", "catch:": "catch_block"}.get(row.item.name, "finally_block")
        setattr(target, member, made)
        return True
    if row.item.kind == BRANCH and isinstance(target, model.If | model.Switch):
        target.branches.append(made)  # type: ignore[arg-type]
        return True
    nodes = getattr(target, "nodes", None)
    if not isinstance(nodes, list) or row.item.kind in (BRANCH, PART):
        return False
    nodes.append(made)
    return True


def _pair(
    parts: tuple[Part, ...] | list[Part],
    nodes: list[model.Node] | list[model.FunctionDef],
    marks: _Marks,
    changes: _Changes,
) -> None:
    """Notes what happened to each part: parts and nodes have the same structure."""
    for part, node in zip(parts, nodes, strict=False):
        if part.kind == "folded" and part.title != getattr(node, "name", None):
            return
        row = marks.get(id(node))
        if row is not None and row.mark not in ("same", "left"):
            changes[part.key] = (row.mark, row.notes)
        _note_branches(part, node, marks, changes)
        for lane, body in zip(part.lanes, bodies(node), strict=False):
            _pair(lane.parts, body, marks, changes)


def _note_branches(part: Part, node: object, marks: _Marks, changes: _Changes) -> None:
    """A changed branch or part of a ``try`` has no card of its own: what it is of says it."""
    held = (
        node.branches
        if isinstance(node, model.If | model.Switch)
        else [node.try_block, node.catch_block, node.finally_block]
        if isinstance(node, model.Try)
        else []
    )
    for each in held:
        row = marks.get(id(each))
        if row is not None and row.mark != "same" and part.key not in changes:
            words = row.notes or (f"{row.item.line} {row.mark}",)
            changes[part.key] = ("changed", words)


def _touched(part: Part, changes: _Changes) -> bool:
    return any(each.key in changes for each in part.walk())


def _parts(parts: tuple[Part, ...], changes: _Changes) -> tuple[Part, ...]:
    """The parts, each that changed with its words, and long runs of the others folded."""
    drawn: list[Part] = []
    run: list[Part] = []
    for part in parts:
        if not _touched(part, changes):
            run.append(part)
            continue
        drawn += _folded(run)
        run = []
        drawn.append(replace(_worded(part, changes), lanes=_lanes(part, changes)))
    return (*drawn, *_folded(run))


def _lanes(part: Part, changes: _Changes) -> tuple[Lane, ...]:
    return tuple(replace(lane, parts=_parts(lane.parts, changes)) for lane in part.lanes)


def _folded(run: list[Part]) -> list[Part]:
    if len(run) <= _LONGEST_RUN:
        return run
    count = steps(run[1:-1])
    words = f"{count} step{'' if count == 1 else 's'} unchanged"
    return [run[0], Part(f"{run[1].key}run", "folded", "…", details=(words,)), run[-1]]


def _worded(part: Part, changes: _Changes) -> Part:
    """A part whose title says by a sign, and whose details in words, what happened to it."""
    mark, notes = changes.get(part.key, ("same", ()))
    if mark == "same":
        return part
    words = notes or (mark,)
    title = f"{SIGNS[mark]} {part.title}"
    if part.lanes:
        title = f"{title} ({clean('; '.join(words))})"
        return replace(part, title=title)
    return replace(part, title=title, details=(*part.details, *map(clean, words)))
