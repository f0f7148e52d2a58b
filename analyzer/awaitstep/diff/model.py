"""A difference as JSON: pydantic models, made from the edits at the border."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import Field

from awaitstep.diff import edits
from awaitstep.diff.edits import Diff, Edit, Subject, Verdict, WorkflowDiff
from awaitstep.diff.words import consequence
from awaitstep.graph.model import Model


class SubjectModel(Model):
    """What an edit is about: ``line`` and ``column`` count from 1, and are absent if not known."""

    kind: str
    name: str
    outline: str
    path: list[str]
    line: int | None = None
    column: int | None = None


class SettingModel(Model):
    """A setting, as the outline writes it; null where the code sets none."""

    nullable = frozenset({"old", "new"})
    name: str
    old: str | None
    new: str | None


class EditModel(Model):
    """What all edits share: what it means for instances that are under way."""

    consequence: str | None = None


class AddedModel(EditModel):
    """Something is new."""

    op: Literal["added"] = "added"
    new: SubjectModel


class RemovedModel(EditModel):
    """Something is gone."""

    op: Literal["removed"] = "removed"
    old: SubjectModel


class MovedModel(EditModel):
    """Something stands elsewhere."""

    op: Literal["moved"] = "moved"
    old: SubjectModel
    new: SubjectModel


class RenamedModel(EditModel):
    """A step, function or workflow has another name."""

    op: Literal["renamed"] = "renamed"
    old: SubjectModel
    new: SubjectModel


class SettingsChangedModel(EditModel):
    """Something is set otherwise."""

    op: Literal["settings_changed"] = "settings_changed"
    old: SubjectModel
    new: SubjectModel
    settings: list[SettingModel]


class ConditionChangedModel(EditModel):
    """A branch's condition, or what a ``switch`` tests."""

    op: Literal["condition_changed"] = "condition_changed"
    old: SubjectModel
    new: SubjectModel


class MadeParallelModel(EditModel):
    """Steps run at the same time; ``new`` is their group."""

    op: Literal["made_parallel"] = "made_parallel"
    new: SubjectModel
    steps: list[SubjectModel]


class MadeSequentialModel(EditModel):
    """Steps run one after another; ``old`` was their group."""

    op: Literal["made_sequential"] = "made_sequential"
    old: SubjectModel
    steps: list[SubjectModel]


class TimingChangedModel(EditModel):
    """A step of a group starts or is awaited at another tick."""

    nullable = frozenset({"before", "after"})
    op: Literal["timing_changed"] = "timing_changed"
    old: SubjectModel
    new: SubjectModel
    before: str | None
    after: str | None


AnyEdit = Annotated[
    AddedModel
    | RemovedModel
    | MovedModel
    | RenamedModel
    | SettingsChangedModel
    | ConditionChangedModel
    | MadeParallelModel
    | MadeSequentialModel
    | TimingChangedModel,
    Field(discriminator="op"),
]


class WorkflowDiffModel(Model):
    """What changed in one workflow; a name is null where there is no such workflow."""

    nullable = frozenset({"old_name", "new_name"})
    old_name: str | None
    new_name: str | None
    verdict: Verdict
    edits: list[AnyEdit]
    unseen: list[SettingsChangedModel]


class DiffModel(Model):
    """What changed between two documents."""

    version: Literal[1] = 1
    verdict: Verdict
    undecided: bool | None = None
    workflows: list[WorkflowDiffModel]


def to_model(found: Diff) -> DiffModel:
    """The model of a difference, which writes its JSON."""
    return DiffModel(
        verdict=found.verdict,
        undecided=True if found.undecided else None,
        workflows=[_workflow(workflow) for workflow in found.workflows],
    )


def _workflow(workflow: WorkflowDiff) -> WorkflowDiffModel:
    return WorkflowDiffModel(
        old_name=workflow.old_name,
        new_name=workflow.new_name,
        verdict=workflow.verdict,
        edits=[_edit(edit) for edit in workflow.edits],
        unseen=[_settings(edit) for edit in workflow.unseen],
    )


def _edit(edit: Edit) -> AnyEdit:
    made = _MODELS[type(edit)](edit)
    made.consequence = consequence(edit)
    return made


def _subject(subject: Subject) -> SubjectModel:
    line, column = subject.place or (None, None)
    return SubjectModel(
        kind=subject.kind,
        name=subject.name,
        outline=subject.line,
        path=list(subject.path),
        line=line,
        column=column,
    )


def _both(edit: Any) -> dict[str, Any]:
    return {"old": _subject(edit.old), "new": _subject(edit.new)}


def _settings(edit: edits.SettingsChanged) -> SettingsChangedModel:
    settings = [SettingModel(name=each.name, old=each.old, new=each.new) for each in edit.settings]
    return SettingsChangedModel(**_both(edit), settings=settings)


def _parallel(edit: edits.MadeParallel) -> MadeParallelModel:
    return MadeParallelModel(new=_subject(edit.new), steps=[_subject(step) for step in edit.steps])


def _sequential(edit: edits.MadeSequential) -> MadeSequentialModel:
    return MadeSequentialModel(
        old=_subject(edit.old), steps=[_subject(step) for step in edit.steps]
    )


def _timing(edit: edits.TimingChanged) -> TimingChangedModel:
    return TimingChangedModel(**_both(edit), before=edit.before, after=edit.after)


_MODELS: dict[type[Edit], Callable[[Any], AnyEdit]] = {
    edits.Added: lambda edit: AddedModel(new=_subject(edit.new)),
    edits.Removed: lambda edit: RemovedModel(old=_subject(edit.old)),
    edits.Moved: lambda edit: MovedModel(**_both(edit)),
    edits.Renamed: lambda edit: RenamedModel(**_both(edit)),
    edits.SettingsChanged: _settings,
    edits.ConditionChanged: lambda edit: ConditionChangedModel(**_both(edit)),
    edits.MadeParallel: _parallel,
    edits.MadeSequential: _sequential,
    edits.TimingChanged: _timing,
}
