"""Draws the pictures of the documentation from the examples, through the package.

    python tools/gallery.py            # writes docs/images/*.svg
    python tools/gallery.py --check    # writes nothing; exit status 1 if anything is stale

It checks more than pictures: the outline that the README shows must be that of the minified
example, and the minified example must be equivalent to the source that it was bundled from.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import awaitstep

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
IMAGES = ROOT / "docs" / "images"

DRAWN = ("review", "saga")
THEMES = ("light", "dark")
BUNDLED = ("review.ts", "review.min.js")


def main() -> int:
    """Write what is stale, or with ``--check`` only name it."""
    check = sys.argv[1:] == ["--check"]
    stale = [(path, text) for path, text in pictures() if read(path) != text]
    for path, text in stale:
        print(f"{'stale' if check else 'wrote'}: {path.relative_to(ROOT)}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    wrong = list(mistakes())
    for message in wrong:
        print(message)
    return 1 if wrong or (check and stale) else 0


def pictures() -> Iterator[tuple[Path, str]]:
    """Each picture's file with what it should hold."""
    for name in DRAWN:
        document = awaitstep.analyze(EXAMPLES / f"{name}.ts")
        for theme in THEMES:
            drawn = awaitstep.render(document, "svg", theme=theme)
            yield IMAGES / f"{name}.{theme}.svg", str(drawn)


def mistakes() -> Iterator[str]:
    """What a person has to put right."""
    source, bundle = (awaitstep.analyze(EXAMPLES / name) for name in BUNDLED)
    if not awaitstep.equivalent(source, bundle):
        yield f"examples/{BUNDLED[1]} is no bundle of {BUNDLED[0]}: see examples/README.md"
    if bundle.outline().strip() not in (read(ROOT / "README.md") or ""):
        yield f"README.md does not show the outline of examples/{BUNDLED[1]}"


def read(path: Path) -> str | None:
    """A file's text; None if there is no such file."""
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
