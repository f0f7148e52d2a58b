"""Differences: what changed between two graphs, node by node and setting by setting."""
