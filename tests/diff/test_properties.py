"""What holds for all graphs, and that known changes are told as what they are."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings

from awaitstep.diff.compare import diff
from awaitstep.diff.edits import (
    Added,
    ConditionChanged,
    Edit,
    MadeParallel,
    MadeSequential,
    Moved,
    Removed,
    Renamed,
    SettingsChanged,
)
from awaitstep.graph.model import Workflow
from tests.diff import mutations
from tests.diff.mutations import Mutation
from tests.graph.strategies import RANDOMS, Grower

QUICK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much]
)

MUTATIONS: list[tuple[Mutation, type[Edit], type[Edit]]] = [
    (mutations.drop, Removed, Added),
    (mutations.add, Added, Removed),
    (mutations.rename, Renamed, Renamed),
    (mutations.swap, Moved, Moved),
    (mutations.set_timeout, SettingsChanged, SettingsChanged),
    (mutations.wrap_in_parallel, MadeParallel, MadeSequential),
    (mutations.wrap_in_if, Added, Removed),
    (mutations.change_condition, ConditionChanged, ConditionChanged),
]
KINDS = [pytest.param(*case, id=case[0].__name__) for case in MUTATIONS]


def changed(mutation: Mutation, rng: Random) -> tuple[Workflow, Workflow]:
    one = Grower(rng).workflow()
    other = one.model_copy(deep=True)
    assume(mutation(other, rng))
    return one, other


@QUICK
@given(rng=RANDOMS)
def test_a_graph_does_not_differ_from_itself(rng: Random) -> None:
    graph = Grower(rng).workflow()
    found = diff(graph, graph.model_copy(deep=True))
    assert (found.verdict, list(found.edits())) == ("identical", [])


@pytest.mark.parametrize(("mutation", "there", "back"), KINDS)
@QUICK
@given(rng=RANDOMS)
def test_a_known_change(
    mutation: Mutation, there: type[Edit], back: type[Edit], rng: Random
) -> None:
    one, other = changed(mutation, rng)
    assert [type(edit) for edit in diff(one, other).edits()] == [there], (
        one.outline() + other.outline()
    )
    assert [type(edit) for edit in diff(other, one).edits()] == [back], (
        one.outline() + other.outline()
    )


@QUICK
@given(rng=RANDOMS)
def test_there_are_edits_unless_graphs_are_identical(rng: Random) -> None:
    one, other = Grower(rng).workflow(), Grower(rng).workflow()
    found = diff(one, other)
    assert (found.verdict == "identical") == (not list(found.edits()))


@QUICK
@given(rng=RANDOMS)
def test_several_changes(rng: Random) -> None:
    one = Grower(rng).workflow()
    other = one.model_copy(deep=True)
    for mutation, _, _ in rng.sample(MUTATIONS, 4):
        mutation(other, rng)
    for old, new in ((one, other), (other, one)):
        found = diff(old, new)
        assert (found.verdict == "identical") == (not list(found.edits()))
        assert diff(old, new).workflows[0].edits == found.workflows[0].edits
