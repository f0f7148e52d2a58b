"""Flow to Mermaid, as GitHub renders it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.flow import Cluster, Edge, Flow, Vertex
from awaitstep.render.fold import fold, steps
from awaitstep.render.labels import GLYPHS, small_lines
from awaitstep.render.text import wrap
from awaitstep.render.trace import trace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Chart

MAX_EDGES = 500
MAX_CHARACTERS = 50_000

# How far to fold, least first: how deep containers stay open, how long sequences may be.
_FOLDS = ((8, 40), (5, 24), (4, 16), (3, 12), (2, 10), (1, 8), (0, 6))
_CLASSES = (
    "step_do", "step_sleep", "step_wait_for_event", "function_call", "loop", "if", "break",
    "parallel", "block",
)  # fmt: skip
_CLASS_OF = {"step_sleep_until": "step_sleep", "switch": "if", "try": "break", "folded": "block"}


def mermaid(charts: Sequence[Chart], theme: Theme) -> str:
    """A Mermaid flowchart; where it is over Mermaid's limits, folded as little as helps."""
    text, edges = _flowchart(trace(charts), theme)
    for depth, run in _FOLDS:
        if edges <= MAX_EDGES and len(text) <= MAX_CHARACTERS:
            return text
        text, edges = _flowchart(trace([fold(chart, depth, run) for chart in charts]), theme)
    return text if edges <= MAX_EDGES and len(text) <= MAX_CHARACTERS else _summary(charts)


def _summary(charts: Sequence[Chart]) -> str:
    """One box a workflow, for what no fold brings under the limits."""
    lines = ["flowchart TB"]
    for chart in charts[:200]:
        count = steps((*chart.parts, *chart.functions))
        lines.append(f'  {chart.key}["{_escape(chart.title[:80])}<br/>{count} steps, folded"]')
    if len(charts) > 200:
        lines.append(f'  more["{len(charts) - 200} more workflows, folded"]')
    return "\n".join(lines) + "\n"


def _flowchart(flow: Flow, theme: Theme) -> tuple[str, int]:
    lines = ["flowchart TB"]
    for cluster in flow.clusters:
        lines += _cluster(cluster, 1)
    lines += [_edge(edge) for edge in flow.edges]
    lines += _link_styles(flow.edges, theme)
    lines += _class_definitions(theme)
    lines += _cluster_classes(flow.clusters, theme)
    return "\n".join(lines) + "\n", len(flow.edges)


def _cluster(cluster: Cluster, level: int) -> Iterator[str]:
    indent = "  " * level
    label = _escape(_CLUSTER_WORDS.get(cluster.kind, "") + cluster.label) or " "
    yield f'{indent}subgraph {cluster.key}c["{label}"]'
    # Without it Mermaid turns the direction round in a subgraph that no edge leaves.
    yield f"{indent}  direction TB"
    for item in cluster.items:
        if isinstance(item, Vertex):
            yield f"{indent}  {_vertex(item)}"
        else:
            yield from _cluster(item, level + 1)
    if not cluster.items:
        yield f'{indent}  {cluster.key}none["nothing"]:::block'
    yield f"{indent}end"


def _vertex(vertex: Vertex) -> str:
    opening, closing = _BRACKETS[vertex.shape]
    part = vertex.part
    kind = part.kind if part else "block"
    kind = _CLASS_OF.get(kind, kind)
    suffix = f":::{kind}" if kind in _CLASSES else ""
    return f'{vertex.key}{opening}"{_label(vertex)}"{closing}{suffix}'


def _label(vertex: Vertex) -> str:
    if vertex.shape == "bar":
        return " "
    part = vertex.part
    glyph = GLYPHS.get(part.kind, "") if part else ""
    name = "<br/>".join(_escape(line.rstrip()) for line in wrap(vertex.label, 260, 14, 12))
    rows = [f"{glyph} {name}".strip()]
    if part is not None and vertex.shape in {"card", "loop"}:
        rows += [f"<small>{_escape(text)}</small>" for text in small_lines(part)]
    return "<br/>".join(rows)


def _edge(edge: Edge) -> str:
    arrow = _ARROWS[edge.kind]
    words = edge.label or _EDGE_WORDS.get(edge.kind)
    label = f'|"{_escape(words)}"|' if words else ""
    return f"  {edge.source} {arrow}{label} {edge.target}"


def _link_styles(edges: Sequence[Edge], theme: Theme) -> Iterator[str]:
    for kind, colour in (("error", theme.error), ("exit", theme.exit), ("undo", theme.undo)):
        numbers = [str(number) for number, edge in enumerate(edges) if edge.kind == kind]
        if numbers:
            yield f"  linkStyle {','.join(numbers)} stroke:{colour}"


def _class_definitions(theme: Theme) -> Iterator[str]:
    for name in _CLASSES:
        yield (
            f"  classDef {name} fill:{theme.surface},stroke:{theme.accent(name)},color:{theme.text}"
        )


def _cluster_classes(clusters: Sequence[Cluster], theme: Theme) -> Iterator[str]:
    keys = [key for cluster in clusters for key in _cluster_keys(cluster)]
    yield f"  classDef frame fill:{theme.frame},stroke:{theme.border},color:{theme.text}"
    if keys:
        yield f"  class {','.join(keys)} frame"


def _cluster_keys(cluster: Cluster) -> Iterator[str]:
    yield f"{cluster.key}c"
    for item in cluster.items:
        if isinstance(item, Cluster):
            yield from _cluster_keys(item)


def _escape(text: str) -> str:
    """Text as Mermaid's entity codes wherever its grammar, Markdown or HTML could see markup."""
    return "".join(map(_escape_char, text))


def _escape_char(char: str) -> str:
    if char in " ,?!=+/" or char.isalnum() or ord(char) > 0xA0:
        return char
    return f"#{ord(char)};"


_ARROWS = {
    "back": "-->",
    "branch": "-->",
    "call": "-.->",
    "error": "-.->",
    "exit": "-.->",
    "next": "-->",
    "open": "-.-",
    "undo": "-.->",
}
_BRACKETS = {
    "bar": ("((", "))"),
    "card": ("[", "]"),
    "decision": ("{", "}"),
    "exit": (">", "]"),
    "loop": ("{{", "}}"),
    "note": ("(", ")"),
    "terminal": ("([", "])"),
}
_CLUSTER_WORDS = {"function_def": "ƒ "}
_EDGE_WORDS = {"back": "next round", "undo": "undo"}
