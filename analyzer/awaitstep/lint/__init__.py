"""Lint: the rules of Cloudflare Workflows, one a file, over the graph."""
