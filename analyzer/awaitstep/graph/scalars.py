"""Scalars as every output format writes them: text that is Unicode, numbers that are JSON."""

from __future__ import annotations

import math
from typing import Any


def well_formed(text: str) -> str:
    r"""The text with surrogate pairs joined and lone surrogates as U+FFFD.

    JavaScript's strings may hold halves of a character (``"\ud83d" + "\ude00"``); UTF-8 cannot.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def plain_scalar(value: Any) -> Any:
    """A scalar of a model as JSON holds it.

    Integral floats lose their point, as JavaScript prints them; infinities and NaN, for which
    JSON has no number, are ``unknown``.
    """
    if isinstance(value, str):
        return well_formed(value)
    if not isinstance(value, float):
        return value
    if not math.isfinite(value):
        return "unknown"
    return int(value) if value.is_integer() else value
