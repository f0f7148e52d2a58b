"""Writes the JSON Schemas of the graph document to docs/schema; `--check` fails if stale."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from awaitstep.graph.schema import document_schema, strict_schema

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "schema"


def main() -> int:
    """Write the files, or say which are stale; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    files = {"document.json": document_schema(), "strict.json": strict_schema()}
    stale = 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in files.items():
        path = FOLDER / name
        text = json.dumps(schema, indent=2, sort_keys=True) + "\n"
        if path.exists() and path.read_text() == text:
            continue
        stale += 1
        if check:
            print(f"stale: {path.relative_to(FOLDER.parents[1])}")
        else:
            path.write_text(text)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
