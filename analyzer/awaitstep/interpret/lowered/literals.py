"""Strings in state machines: minifiers write ``"end"`` as a template without expressions, too."""

from __future__ import annotations

from awaitstep.syntax import ast


def text_of(node: ast.Node | None) -> str | None:
    """The text of a string, or of a template without expressions; ``None`` for anything else."""
    match node:
        case ast.StringLiteral(value=text) | ast.TemplateLiteral(quasis=(text,)):
            return text
        case _:
            return None
