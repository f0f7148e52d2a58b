"""What a difference consists of: one class for each kind of edit, and the results with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from awaitstep.diff.match import Matching

Verdict = Literal["identical", "equivalent", "different"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What an edit is about, on one side.

    ``kind`` is a node's type, ``workflow``, ``function``, ``branch`` or ``part``; ``name`` and
    ``line`` are its name and its line of the outline; ``path`` are the lines of what it stands in,
    the outermost first; ``place`` is its line and column in the source (from 1), if known.
    ``index`` is its number in its tree.
    """

    kind: str
    name: str
    line: str
    path: tuple[str, ...]
    place: tuple[int, int] | None
    index: int


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; ``None`` on a side where the code sets none."""

    name: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """Something is new."""

    new: Subject


@dataclass(frozen=True, slots=True)
class Removed:
    """Something is gone."""

    old: Subject


@dataclass(frozen=True, slots=True)
class Moved:
    """Something stands elsewhere: in another container, or before or after its neighbours."""

    old: Subject
    new: Subject


@dataclass(frozen=True, slots=True)
class Renamed:
    """A step, function or workflow has another name."""

    old: Subject
    new: Subject


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """Something is set otherwise."""

    old: Subject
    new: Subject
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class ConditionChanged:
    """A branch's condition, or what a ``switch`` tests."""

    old: Subject
    new: Subject


@dataclass(frozen=True, slots=True)
class MadeParallel:
    """Steps that ran one after another run at the same time; ``new`` is their group."""

    new: Subject
    steps: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class MadeSequential:
    """Steps that ran at the same time run one after another; ``old`` was their group."""

    old: Subject
    steps: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class TimingChanged:
    """In its group, a step starts or is awaited at another tick, though no step came or went."""

    old: Subject
    new: Subject
    before: str | None
    after: str | None


Edit = (
    Added
    | Removed
    | Moved
    | Renamed
    | SettingsChanged
    | ConditionChanged
    | MadeParallel
    | MadeSequential
    | TimingChanged
)


@dataclass(frozen=True, slots=True)
class WorkflowDiff:
    """What changed in one workflow; a name is ``None`` where there is no such workflow.

    ``unseen`` are changes that the outline does not show and that no verdict counts (a loop's
    header, a rollback's settings). ``found`` maps old items to new ones.
    """

    old_name: str | None
    new_name: str | None
    verdict: Verdict
    edits: tuple[Edit, ...]
    unseen: tuple[SettingsChanged, ...]
    found: Matching

    @property
    def name(self) -> str:
        """What it is called now, or was when it was there."""
        return self.new_name or self.old_name or ""


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed between two documents.

    ``undecided`` is set if the graphs are too large to say whether they are equivalent; they count
    as different then.
    """

    verdict: Verdict
    workflows: tuple[WorkflowDiff, ...]
    undecided: bool = False

    def edits(self) -> Iterator[Edit]:
        """The edits of all workflows."""
        for workflow in self.workflows:
            yield from workflow.edits
