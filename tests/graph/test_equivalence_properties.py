"""What must not change the answer on any graph, and what must."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings

from awaitstep.graph.equivalence import equivalent, explain
from awaitstep.graph.outline import workflow_outline
from tests.graph.rewrites import INVISIBLE, VISIBLE, Rewrite
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
