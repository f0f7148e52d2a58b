"""Settings of the test run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

CUTS = 25

# The same examples in every run: a failure in CI is a failure at home. For a longer search in new
# places: HYPOTHESIS_PROFILE=search.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=5000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds ``--every-offset``."""
    parser.addoption(
        "--every-offset",
        action="store_true",
        help="cut every fixture at each of its bytes, not at a sample of them (takes long)",
    )


@pytest.fixture
def cuts(request: pytest.FixtureRequest) -> int | None:
    """At how many bytes a fixture is to be cut; ``None`` for every one."""
    return None if request.config.getoption("--every-offset") else CUTS
