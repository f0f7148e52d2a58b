"""Equivalence of graphs."""

from __future__ import annotations

from awaitstep.graph.equivalence.automaton import ComparisonLimitError
from awaitstep.graph.equivalence.compare import equivalent, explain, identical

__all__ = ["ComparisonLimitError", "equivalent", "explain", "identical"]
