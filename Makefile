# One entry for each thing a contributor does; `make check` is what CI runs.
.PHONY: check test format variants

PYTHON := .venv/bin/python

check:
	.ci/run

test:
	$(PYTHON) -m pytest -q -n auto --dist worksteal

format:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

variants:
	node tools/variants/generate.mjs
