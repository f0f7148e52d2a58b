"""Words and their widths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from awaitstep.graph.model import Retries, StepConfig
from awaitstep.render import words
from awaitstep.render.terminal_width import columns, cut
from awaitstep.render.text import width, wrap


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0 ms"),
        (250, "250 ms"),
        (1000, "1 s"),
        (1500, "1.5 s"),
        (90_000, "1.5 min"),
        (5_400_000, "1.5 h"),
        (86_400_000, "1 d"),
        (1234, "1234 ms"),
        ("5 minutes", "5 minutes"),
        ("unknown", "unknown"),
    ],
)
def test_duration(value: float | str, shown: str) -> None:
    assert words.duration(value) == shown


def test_config_says_what_the_code_sets() -> None:
    settings = StepConfig(retries=Retries(limit=2, backoff="linear"), timeout="1 minute")
    assert words.config(settings) == ("retries 2, linear", "timeout 1 minute")
    assert words.config(StepConfig()) == ()


@given(st.text())
def test_clean_text_is_xml(text: str) -> None:
    cleaned = words.clean(text)
    cleaned.encode("utf-8")
    assert all(ord(char) >= 0x20 and ord(char) not in {0xFFFE, 0xFFFF} for char in cleaned)
    assert words.clean(cleaned) == cleaned


@given(st.text(), st.floats(20, 300))
def test_wrapped_lines_fit_and_lose_nothing(text: str, limit: float) -> None:
    lines = wrap(text, limit, 13, 10_000)
    assert "".join(lines) == text
    assert all(width(line.rstrip(" "), 13) <= limit + 0.01 or len(line) == 1 for line in lines)


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert wrap("a b c d e f " * 20, 60, 13, 2)[-1].endswith("…")
    assert len(wrap("x" * 500, 60, 13, 2)) == 2


@given(st.text(), st.integers(1, 30))
def test_cut_keeps_to_the_room(text: str, room: int) -> None:
    assert columns(cut(text, room)) <= room
