"""The words of a diagram: what is written on a step, a container or an exit.

All text that comes from a Worker passes ``clean``: it is data, whatever characters it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from awaitstep.graph.model import Retries, StepConfig

_UNITS = ((86_400_000, "d"), (3_600_000, "h"), (60_000, "min"), (1_000, "s"))
_BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}

LOOP_WORDS = {
    "for": "for",
    "for_in": "for … in",
    "for_of": "for … of",
    "for_await": "for await … of",
    "while": "while",
    "do_while": "do … while",
    "map": "map over each",
    "forEach": "for each",
    "filter": "filter each",
    "flatMap": "flat map over each",
    "reduce": "reduce each",
    "some": "some of each",
    "every": "every one of each",
    "find": "find among each",
    "from": "array from each",
}

PARALLEL_WORDS = {
    "all": "all at once",
    "all_settled": "all at once, each settles",
    "any": "at once, first success wins",
    "race": "race, first to finish wins",
}


def clean(text: str) -> str:
    """``text`` without characters that a format cannot hold or that would reorder its neighbours.

    Control characters become their Unicode pictures (``␊``), bidirectional controls, lone
    surrogates and non-characters become U+FFFD. White space other than a plain space shows as
    one too, except line ends, which show as ``⏎`` so that a name stays one line.
    """
    return "".join(map(_clean_char, text.replace("\r\n", "\n")))


def _clean_char(char: str) -> str:
    code = ord(char)
    if char in "\n\r\u2028\u2029":
        return "⏎"
    if char == "\t":
        return " "
    if code < 0x20 or code == 0x7F:
        return chr(0x2421 if code == 0x7F else 0x2400 + code)
    if 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000 or code in _BIDI or code & 0xFFFE == 0xFFFE:
        return "\ufffd"
    return char


def duration(value: float | str) -> str:
    """A duration for people: milliseconds become ``1.5 s`` or ``5 min``, texts stay."""
    if isinstance(value, str):
        return clean(value)
    for size, unit in _UNITS:
        if value >= size and value % (size / 2) == 0:
            return f"{value / size:g} {unit}"
    return f"{value:g} ms"


def retries(settings: Retries) -> str:
    """``retries 5 × 1 s, exponential``; parts that the code leaves unset are left out."""
    words = "retries"
    if settings.limit is not None:
        limit = settings.limit
        words += f" {limit}" if isinstance(limit, str) else f" {limit:g}"
    if settings.delay is not None:
        words += f" × {duration(settings.delay)}"
    if settings.backoff is not None:
        words += f", {clean(settings.backoff)}"
    return words


def config(settings: StepConfig) -> tuple[str, ...]:
    """The settings of a step that the code sets, a line each."""
    lines = []
    if settings.retries is not None:
        lines.append(retries(settings.retries))
    if settings.timeout is not None:
        lines.append(f"timeout {duration(settings.timeout)}")
    return tuple(lines)
