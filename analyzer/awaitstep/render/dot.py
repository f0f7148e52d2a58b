"""Flow to DOT, by the ``graphviz`` package."""

from __future__ import annotations

import html
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from awaitstep.render.flow import Cluster, Edge, Vertex
from awaitstep.render.labels import KIND_WORDS, small_lines
from awaitstep.render.text import wrap
from awaitstep.render.trace import trace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from graphviz import Digraph

    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Chart

FONT = "Helvetica"
_NAME_WIDTH = 230


def dot(charts: Sequence[Chart], theme: Theme, *, legend: bool = False) -> str:
    """The DOT text of all charts: one cluster a workflow."""
    import graphviz

    graph = graphviz.Digraph(
        "awaitstep",
        graph_attr=_graph_attributes(theme),
        node_attr={"fontname": FONT, "fontsize": "12", "fontcolor": theme.text},
        edge_attr={
            "fontname": FONT,
            "fontsize": "10",
            "color": theme.line,
            "fontcolor": theme.muted,
            "arrowsize": "0.7",
        },
    )
    flow = trace(charts)
    for cluster in flow.clusters:
        _cluster(graph, cluster, theme)
    for edge in flow.edges:
        _edge(graph, edge, theme)
    if legend:
        _legend(graph, theme)
    return str(graph.source)


def _graph_attributes(theme: Theme) -> dict[str, str]:
    # A second pass over crossings would move vertices out of the rows that ``_beside`` asks for.
    return {
        "rankdir": "TB", "remincross": "false",
        "compound": "true", "bgcolor": theme.page, "fontname": FONT,
        "fontcolor": theme.muted, "fontsize": "11", "nodesep": "0.35", "ranksep": "0.38",
        "pad": "0.25", "labeljust": "l", "charset": "utf-8",
    }  # fmt: skip


def _cluster(graph: Digraph, cluster: Cluster, theme: Theme) -> None:
    with graph.subgraph(name=f"cluster_{cluster.key}") as box:
        box.attr(label=_quoted(cluster.label), **_cluster_style(cluster, theme))
        for item in cluster.items:
            if isinstance(item, Vertex):
                _SHAPES[item.shape](box, item, theme)
            else:
                _cluster(box, item, theme)
        _beside(box, cluster.beside)


def _beside(box: Digraph, keys: list[str]) -> None:
    """Keeps vertices in one row, in their order: Graphviz is free to swap them otherwise."""
    if len(keys) < 2:
        return
    with box.subgraph() as row:
        row.attr(rank="same")
        for left, right in pairwise(keys):
            row.edge(left, right, style="invis")


def _cluster_style(cluster: Cluster, theme: Theme) -> dict[str, str]:
    style = "rounded,dashed" if cluster.kind == "block" else "rounded,filled"
    top = cluster.kind == "workflow"
    return {
        "style": style,
        "fillcolor": theme.page if top else theme.frame,
        "color": theme.border if top else theme.accent(cluster.kind) + "99",
        "fontcolor": theme.text if top else theme.accent(cluster.kind),
        "fontsize": "16" if top else "11",
        "margin": "16" if top else "12",
    }


def _card(box: Digraph, vertex: Vertex, theme: Theme) -> None:
    part = vertex.part
    accent = theme.accent(part.kind if part else "")
    box.node(
        vertex.key, label=_card_label(vertex, theme), shape="box", style="rounded,filled",
        fillcolor=theme.surface, color=accent, penwidth="1.4", margin="0.14,0.08",
        tooltip=_quoted(vertex.label),
    )  # fmt: skip


def _card_label(vertex: Vertex, theme: Theme) -> str:
    """An HTML-like label: the name in bold lines, then settings and marks in small ones."""
    part = vertex.part
    accent = theme.accent(part.kind if part else "")
    lines = [html.escape(line.rstrip()) for line in wrap(vertex.label, _NAME_WIDTH, 12, 8)]
    rows = [f"<b>{line or ' '}</b>" for line in lines]
    word = KIND_WORDS.get(part.kind) if part else None
    if word:
        rows.insert(0, f'<font point-size="9" color="{accent}">{word}</font>')
    for text in small_lines(part) if part else ():
        for line in wrap(text, _NAME_WIDTH, 10):
            rows.append(f'<font point-size="10" color="{theme.muted}">{html.escape(line)}</font>')
    return "<" + "<br/>".join(rows) + ">"


def _plain(shape: str) -> Callable[[Digraph, Vertex, Theme], None]:
    def draw(box: Digraph, vertex: Vertex, theme: Theme) -> None:
        part = vertex.part
        accent = theme.accent(part.kind if part else "block")
        text = [vertex.label, *(part.details if part and part.kind == "loop" else ())]
        label = "\n".join(line.rstrip() for each in text for line in wrap(each, 180, 11, 4))
        box.node(
            vertex.key, label=_quoted(label), shape=shape, style="filled", fontsize="11",
            fillcolor=theme.frame_alt, color=accent, margin="0.1,0.04", height="0.3",
        )  # fmt: skip

    return draw


def _bar(box: Digraph, vertex: Vertex, theme: Theme) -> None:
    colour = theme.accent("parallel")
    box.node(
        vertex.key, label="", shape="box", style="filled", fillcolor=colour, color=colour,
        height="0.05", width="1.2", fixedsize="true",
    )  # fmt: skip


def _edge(graph: Digraph, edge: Edge, theme: Theme) -> None:
    attributes: dict[str, Any] = dict(_EDGES[edge.kind])
    colour = {"error": theme.error, "exit": theme.exit, "undo": theme.undo}.get(edge.kind)
    if colour is not None:
        attributes |= {"color": colour, "fontcolor": colour}
    if edge.label:
        attributes["label"] = _quoted("\n".join(w.rstrip() for w in wrap(edge.label, 170, 10, 4)))
    graph.edge(edge.source, edge.target, **attributes)


def _legend(graph: Digraph, theme: Theme) -> None:
    from awaitstep.render.view import Part

    samples = (
        ("step_do", "step.do"), ("step_sleep", "step.sleep, sleepUntil"),
        ("step_wait_for_event", "step.waitForEvent"), ("function_call", "call of a function"),
    )  # fmt: skip
    with graph.subgraph(name="cluster_legend") as box:
        box.attr(label="Legend", **_cluster_style(Cluster("legend", "block", ""), theme))
        for number, (kind, text) in enumerate(samples):
            key = f"legend{number}"
            _card(box, Vertex(key, "card", text, Part(key, kind, text)), theme)
    for number, (kind, text) in enumerate(
        (("error", "on error"), ("undo", "rollback order"), ("call", "calls"))
    ):
        _edge(graph, Edge(f"legend{number}", f"legend{number + 1}", kind, text), theme)  # type: ignore[arg-type]


def _quoted(text: str) -> Any:
    """Text as a plain label: a backslash in a name is no escape, angle brackets no markup."""
    from graphviz import escape

    # Not made a plain string again: its class is what tells the package that it is no markup.
    return escape(text)


_SHAPES: dict[str, Callable[[Digraph, Vertex, Theme], None]] = {
    "bar": _bar,
    "card": _card,
    "decision": _plain("diamond"),
    "exit": _plain("cds"),
    "loop": _plain("hexagon"),
    "note": _plain("box"),
    "terminal": _plain("oval"),
}

_EDGES: dict[str, dict[str, str]] = {
    "back": {"style": "solid", "constraint": "true"},
    "branch": {},
    "call": {"style": "dotted", "constraint": "false", "arrowhead": "open"},
    "error": {"style": "dashed"},
    "exit": {"style": "dashed"},
    "next": {},
    "open": {"style": "dotted", "arrowhead": "none"},
    "undo": {"style": "dashed", "constraint": "false", "label": "undo", "arrowhead": "empty"},
}
