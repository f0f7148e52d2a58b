"""The command line in process, as the tests of the other commands have it."""

from __future__ import annotations

from tests.cli.conftest import run

__all__ = ["run"]
