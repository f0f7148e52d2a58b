"""Options of the test run."""

from __future__ import annotations

import pytest

CUTS = 25


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
