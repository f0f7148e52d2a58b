"""The interactive page: one file, no network, everything from the Worker as data."""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from awaitstep.render.icons import ICONS
from awaitstep.render.leads import leads
from awaitstep.render.legend import KINDS
from awaitstep.render.mermaid import mermaid
from awaitstep.render.order import undo_numbers
from awaitstep.render.schedule import schedule
from awaitstep.render.svg import svg
from awaitstep.render.theme import THEMES, Theme

if TYPE_CHECKING:
    from awaitstep.render.formats import Request
    from awaitstep.render.view import Chart, Part

_SCRIPTS = (
    "dom.js",
    "nodes.js",
    "stage.js",
    "places.js",
    "code.js",
    "search.js",
    "export.js",
    "legend.js",
    "app.js",
)
_LIVE_SCRIPTS = (*_SCRIPTS, "live.js")
_STYLES = ("page.css", "diagram.css")


def page(asked: Request, live: str | None = None) -> str:
    """The page of all charts.

    ``live`` is the page's version where a server sends it: it then asks that server, at
    ``/events``, for news, and reloads when there is another version.
    """
    scripts = _SCRIPTS if live is None else _LIVE_SCRIPTS
    script = _joined(scripts, "'use strict';(() => {\n", "})();\n")
    style = _colours() + _joined(_STYLES)
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src blob: data:; "
        f"script-src '{_hash(script)}'; style-src '{_hash(style)}'"
        + ("" if live is None else "; connect-src 'self'")
    )
    title = ", ".join(chart.title for chart in asked.charts) or "No workflow"
    return (
        f'<!doctype html>\n<html lang="en" data-theme="{asked.theme_name}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        "<noscript>This page draws its diagram with JavaScript; it loads nothing.</noscript>\n"
        f'<script type="application/json" id="data">{_data(asked, live)}</script>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _joined(names: tuple[str, ...], before: str = "", after: str = "") -> str:
    folder = files("awaitstep.render") / "assets"
    texts = [(folder / name).read_text(encoding="utf-8") for name in names]
    return before + "".join(texts) + after


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _colours() -> str:
    return "".join(_variables(name, theme) for name, theme in THEMES.items())


def _variables(name: str, theme: Theme) -> str:
    plain = ("page", "surface", "frame", "frame_alt", "border", "line", "text", "muted", "chip",
             "error", "exit", "undo")  # fmt: skip
    rows = [f"--{key.replace('_', '-')}:{getattr(theme, key)}" for key in plain]
    rows += [f"--{kind.replace('_', '-')}:{colour}" for kind, colour in theme.accents.items()]
    return f':root[data-theme="{name}"]{{color-scheme:{name};{";".join(rows)}}}\n'


def _data(asked: Request, live: str | None) -> str:
    """The data as JSON that can stand in a script element, whatever it holds."""
    source = asked.source
    data: dict[str, Any] = {
        "icons": ICONS,
        "kinds": KINDS,
        "legend": asked.legend,
        "workflows": [_chart(chart, asked.theme) for chart in asked.charts],
        "source": source and {"name": source.name, "text": source.text(0, len(source.data))},
    }
    if live is not None:
        data["live"] = live
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _chart(chart: Chart, theme: Theme) -> dict[str, Any]:
    words, undo = leads(chart), undo_numbers(chart)
    return {
        "key": chart.key,
        "title": chart.title,
        "details": chart.details,
        "parts": [_part(part, words, undo) for part in chart.parts],
        "functions": [_part(part, words, undo) for part in chart.functions],
        # Encoded, so that searching the page's text finds each name once.
        "svg": _encoded(svg([chart], theme)),
        "mermaid": _encoded(mermaid([chart], theme)),
    }


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _part(part: Part, words: dict[str, str], undo: dict[str, int]) -> dict[str, Any]:
    """A part as the script reads it; what is empty is left out."""
    place = part.place
    written = {
        "key": part.key,
        "kind": part.kind,
        "title": part.title,
        "details": part.details,
        "uses": part.uses,
        "sensitive": part.sensitive,
        "undo": undo.get(part.key) if part.rollback else None,
        "exit": part.exit_kind,
        "leads": words.get(part.key),
        "calls": part.calls,
        "at": place and [place.first_line, place.first_column, place.last_line, place.last_column],
        "grid": _grid(part),
        "lanes": [
            {
                "role": lane.role,
                "label": lane.label,
                "parts": [_part(child, words, undo) for child in lane.parts],
            }
            for lane in part.lanes
        ],
    }
    return {key: value for key, value in written.items() if value or key == "title"}


def _grid(part: Part) -> dict[str, Any] | None:
    """Rows and columns of a concurrency group, numbered from 1 as CSS does."""
    if part.kind != "parallel":
        return None
    plan = schedule([child for lane in part.lanes for child in lane.parts])
    cells = [
        [slot.column + 1, slot.first + 1, slot.last + 1, len(slot.parts)] for slot in plan.slots
    ]
    return {"columns": plan.columns, "rows": plan.rows, "cells": cells}
