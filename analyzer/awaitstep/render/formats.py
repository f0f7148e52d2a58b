"""The formats: one function each, and the table of them at the foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from awaitstep.errors import FormatError
from awaitstep.render.build import charts
from awaitstep.render.theme import THEMES, Theme

if TYPE_CHECKING:
    from awaitstep.graph.model import Document, Workflow
    from awaitstep.render.view import Chart
    from awaitstep.source import SourceText

ENGINES = ("nested", "graphviz")


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, checked."""

    charts: tuple[Chart, ...]
    theme_name: str
    theme: Theme
    legend: bool
    source: SourceText | None
    engine: str


def request(
    graph: Workflow | Document,
    theme: str,
    *,
    legend: bool,
    source: SourceText | None,
    engine: str,
) -> Request:
    """Checks the options and builds the view."""
    colours = THEMES.get(theme)
    if colours is None:
        raise FormatError(f"unknown theme {theme!r}; there are {', '.join(THEMES)}")
    return Request(charts(graph), theme, colours, legend, source, engine)


def _dot(asked: Request) -> str:
    from awaitstep.render.dot import dot

    return dot(asked.charts, asked.theme, legend=asked.legend)


def _svg(asked: Request) -> str:
    if asked.engine == "graphviz":
        return _laid_out(asked, "svg").decode("utf-8")
    from awaitstep.render.svg import svg

    return svg(asked.charts, asked.theme, legend=asked.legend)


def _png(asked: Request) -> bytes:
    return _laid_out(asked, "png")


def _pdf(asked: Request) -> bytes:
    return _laid_out(asked, "pdf")


def _laid_out(asked: Request, output: str) -> bytes:
    from awaitstep.render.engine import layout

    return layout(_dot(asked), output)


def _mmd(asked: Request) -> str:
    from awaitstep.render.mermaid import mermaid

    return mermaid(asked.charts, asked.theme)


def _html(asked: Request) -> str:
    from awaitstep.render.html import page

    return page(asked)


WRITERS: dict[str, Callable[[Request], str | bytes]] = {
    "dot": _dot,
    "html": _html,
    "mmd": _mmd,
    "pdf": _pdf,
    "png": _png,
    "svg": _svg,
}
