"""Icons drawn as strokes in a square of 16 by 16, so that they scale and take the theme's colour.

Each is the ``d`` of one SVG path.
"""

from __future__ import annotations

_CIRCLE = "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z"

ICONS = {
    "block": "M3 3.5h10M3 8h10M3 12.5h10",
    "break": "M9.5 3H13v10H9.5M3 8h6.5M7 5.2L9.8 8L7 10.8",
    "folded": "M3 8h.01M8 8h.01M13 8h.01",
    "function_call": "M11.5 3.2c-2.6-1-3.4.5-3.7 2.3L6.9 11c-.4 2-1.3 2.8-3.2 2.2M5.2 7.2h5.4",
    "function_def": "M11.5 3.2c-2.6-1-3.4.5-3.7 2.3L6.9 11c-.4 2-1.3 2.8-3.2 2.2M5.2 7.2h5.4",
    "if": "M8 1.8L14.2 8L8 14.2L1.8 8z",
    "link": "M6 3.5L10.5 8L6 12.5",
    "loop": "M13.2 8A5.2 5.2 0 1 1 11.4 4M13.4 1.8v3.2h-3.2",
    "parallel": "M2 3.2h12M2 12.8h12M4.5 3.2v9.6M8 3.2v9.6M11.5 3.2v9.6",
    "rollback": "M5.6 3L2.6 6l3 3M2.8 6h6.4a3.6 3.6 0 0 1 0 7.2H6.5",
    "sensitive": "M3.5 7.2h9v6h-9zM5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7",
    "step_do": "M5 2.8v10.4l8-5.2z",
    "step_sleep": _CIRCLE + "M8 4.4V8l2.6 1.8",
    "step_sleep_until": "M2.5 3.8h11v9.7h-11zM2.5 7h11M5.4 2v3M10.6 2v3",
    "step_wait_for_event": "M2.2 4h11.6v8.4H2.2zM2.4 4.3L8 8.8l5.6-4.5",
    "switch": "M8 14V9M8 9L3 4M8 9l5-5M3 7V4h3M10 4h3v3",
    "try": "M8 1.8l5.4 2v4.4c0 3-2.3 5-5.4 6c-3.1-1-5.4-3-5.4-6V3.8z",
    "uses": "M3 4.4c0-3 10-3 10 0v7.2c0 3-10 3-10 0zM3 4.4c0 3 10 3 10 0",
}
