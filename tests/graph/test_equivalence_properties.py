"""What must not change the answer on any graph, and what must."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings

from awaitstep.graph.equivalence import equivalent, explain
from awaitstep.graph.outline import workflow_outline
from tests.graph.conditions import Conditions, flat, flat_if, nested_if
from tests.graph.rewrites import INVISIBLE, VISIBLE, Rewrite, lists
from tests.graph.strategies import RANDOMS, Grower

QUICK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


@pytest.mark.parametrize("rewrite", INVISIBLE, ids=lambda rewrite: rewrite.__name__)
@QUICK
@given(rng=RANDOMS)
def test_invisible(rewrite: Rewrite, rng: Random) -> None:
    one = Grower(rng).workflow()
    other = one.model_copy(deep=True)
    assume(rewrite(other, rng))
    assert explain(one, other) is None, workflow_outline(one) + workflow_outline(other)


@pytest.mark.parametrize("rewrite", VISIBLE, ids=lambda rewrite: rewrite.__name__)
@QUICK
@given(rng=RANDOMS)
def test_visible(rewrite: Rewrite, rng: Random) -> None:
    one = Grower(rng).workflow()
    other = one.model_copy(deep=True)
    assume(rewrite(other, rng))
    assert not equivalent(one, other), workflow_outline(one) + workflow_outline(other)


@settings(QUICK, max_examples=300)
@given(rng=RANDOMS)
def test_nested_ifs_against_one_condition(rng: Random) -> None:
    grower = Grower(rng)
    one, test = grower.workflow(), Conditions(rng).grow(3)
    then = grower.nodes(1, ("return", "throw"))
    otherwise = grower.nodes(1, ("return", "throw")) if rng.random() < 0.5 else []
    other = one.model_copy(deep=True)
    places = [[p for p in lists(w) if p.owner != "parallel"] for w in (one, other)]
    assume(len(flat(test)[1]) <= 200)  # the analysis cuts what is longer
    chosen = rng.randrange(len(places[0]))
    index = rng.randint(0, 1)
    places[0][chosen].nodes[index:index] = flat_if(test, then, otherwise)
    places[1][chosen].nodes[index:index] = nested_if(test, then, otherwise)
    assert explain(one, other) is None, workflow_outline(one) + workflow_outline(other)
