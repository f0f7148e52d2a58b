"""Reads IR files as plain data."""

from __future__ import annotations

import json
from typing import Any

from awaitstep.errors import FormatError


def read_ir(text: str | bytes) -> Any:
    """The JSON of an IR file; whether it is an IR, ``violations`` tells.

    Raises:
        FormatError: the text is no JSON.
    """
    try:
        return json.loads(text, parse_constant=_refuse)
    except ValueError as error:
        raise FormatError(f"not JSON: {error}") from None
    except RecursionError:
        raise FormatError("the JSON is nested too deeply") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no {constant}")
