"""How the code is laid out: what import-linter and ruff cannot see."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.fixtures import ROOT

PACKAGE = ROOT / "analyzer" / "awaitstep"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 400
# Tables of data classes, one beside the other: nothing in them can be read apart from the rest.
LONGER = {"syntax/ast.py": 700}
VAGUE = {"utils.py", "util.py", "helpers.py", "misc.py", "common.py"}
PARSER = "tree_sitter"

each_module = pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix()
)


def test_modules_are_found() -> None:
    assert len(MODULES) > 10


@each_module
def test_has_one_subject(path: Path) -> None:
    assert path.name not in VAGUE
    longest = LONGER.get(path.relative_to(PACKAGE).as_posix(), LONGEST)
    assert len(path.read_text("utf-8").splitlines()) <= longest


@each_module
def test_has_a_docstring(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_bytes()))


@each_module
def test_only_syntax_imports_the_parser(path: Path) -> None:
    if path.relative_to(PACKAGE).parts[0] == "syntax":
        return
    assert not [name for name in _imported(path) if name.split(".")[0].startswith(PARSER)]


def _imported(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names
