"""Colours. The accents follow Okabe and Ito's set, which colour-blind readers can tell apart.

Every kind also has its own icon or shape and its own word, so that no meaning rests on colour.
Text colours have a contrast of at least 4.5 to 1 on the surfaces that they are used on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; ``accents`` are keyed by the kind of a part."""

    page: str
    surface: str
    frame: str
    frame_alt: str
    border: str
    line: str
    text: str
    muted: str
    chip: str
    error: str
    exit: str
    undo: str
    accents: dict[str, str]

    def accent(self, kind: str) -> str:
        """The accent of a kind of part, or of a ``throw``."""
        return self.error if kind == "throw" else self.accents.get(kind, self.muted)


LIGHT = Theme(
    page="#ffffff",
    surface="#ffffff",
    frame="#f6f7f9",
    frame_alt="#eef1f5",
    border="#d3d9e1",
    line="#7b8794",
    text="#1b2430",
    muted="#566070",
    chip="#eef1f5",
    error="#b8400a",
    exit="#4657a0",
    undo="#7a3f74",
    accents={
        "step_do": "#0072b2",
        "step_sleep": "#8f5c00",
        "step_sleep_until": "#8f5c00",
        "step_wait_for_event": "#00724f",
        "function_call": "#9b4f82",
        "function_def": "#9b4f82",
        "loop": "#3c6e8f",
        "parallel": "#08727e",
        "if": "#5a6472",
        "switch": "#5a6472",
        "try": "#b8400a",
        "break": "#4657a0",
        "block": "#606c7a",
        "workflow": "#1b2430",
    },
)

DARK = Theme(
    page="#0f141b",
    surface="#1b232e",
    frame="#151b24",
    frame_alt="#1a212b",
    border="#364152",
    line="#8290a3",
    text="#eaf0f6",
    muted="#a7b3c2",
    chip="#283241",
    error="#ff9466",
    exit="#a9b6ff",
    undo="#d9a3cf",
    accents={
        "step_do": "#56b4e9",
        "step_sleep": "#e6a532",
        "step_sleep_until": "#e6a532",
        "step_wait_for_event": "#3fcf9f",
        "function_call": "#dc93bf",
        "function_def": "#dc93bf",
        "loop": "#8fbcd8",
        "parallel": "#4cc4d0",
        "if": "#b1bcc9",
        "switch": "#b1bcc9",
        "try": "#ff9466",
        "break": "#a9b6ff",
        "block": "#97a4b6",
        "workflow": "#eaf0f6",
    },
)

THEMES: dict[str, Theme] = {"dark": DARK, "light": LIGHT}


def mix(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` of ``other`` in it; both as ``#rrggbb``."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
