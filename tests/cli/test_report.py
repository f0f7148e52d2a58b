"""How diagnostics read."""

from __future__ import annotations

import pytest

from awaitstep.diagnostics import Diagnostic
from awaitstep.report import diagnostic_data, render_diagnostic, visible
from awaitstep.source import SourceText, Span


def _render(code: str | bytes, part: str, *, color: bool = False) -> list[str]:
    data = code if isinstance(code, bytes) else code.encode()
    start = data.index(part.encode())
    diagnostic = Diagnostic(
        "warning", "odd", "this is odd", Span(start, start + len(part.encode()))
    )
    return render_diagnostic(SourceText("w.js", data), diagnostic, color=color).splitlines()


def test_place_line_and_caret() -> None:
    assert _render("a;\n  step.do();\n", "step") == [
        "w.js:2:3: warning[odd]: this is odd",
        "    2 |   step.do();",
        "      |   ^^^^",
    ]


def test_tabs_and_wide_characters_keep_the_caret_in_place() -> None:
    assert _render("\t'日本é' + x", "x")[1:] == [
        "    1 |     '日本é' + x",
        "      |               ^",
    ]


def test_long_lines_are_cut_around_the_place() -> None:
    line, caret = _render("é" * 5000 + "HERE" + "日" * 100_000, "HERE")[1:]
    assert line == "    1 | …" + "é" * 40 + "HERE" + "日" * 56 + "…"
    assert caret == "      | " + " " * 41 + "^^^^"


def test_a_span_of_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert _render("f(a,\r\n b)", "f(a,\r\n b)")[1:] == ["    1 | f(a,", "      | ^^^^"]


def test_an_empty_span_at_the_end() -> None:
    source = SourceText("w.js", b"a\nb")
    text = render_diagnostic(source, Diagnostic("error", "end", "unexpected end", Span(3, 3)))
    assert text == "w.js:2:2: error[end]: unexpected end\n    2 | b\n      |  ^\n"


def test_without_a_place() -> None:
    whole = Diagnostic("info", "note", "all of it")
    assert render_diagnostic(SourceText("w.js", b"a"), whole) == "w.js: info[note]: all of it\n"
    assert render_diagnostic(None, whole) == "info[note]: all of it\n"
    assert diagnostic_data(None, whole) == {
        "severity": "info",
        "code": "note",
        "message": "all of it",
    }


def test_colors() -> None:
    assert _render("x", "x", color=True)[0] == (
        "\x1b[1mw.js:1:1\x1b[0m: \x1b[33;1mwarning[odd]:\x1b[0m this is odd"
    )


def test_escape_sequences_in_the_input_are_harmless() -> None:
    assert visible("a\x1b[31m\u202e\u2028\n") == "a\ufffd[31m\ufffd\ufffd\ufffd"
    assert "\x1b" not in "".join(_render(b"'\x1b[2J' x", "x"))


@pytest.mark.parametrize("offset", range(12))
def test_places_inside_of_characters(offset: int) -> None:
    source = SourceText("w.js", "é日\U0001f600\xff".encode() + b"\xff")
    render_diagnostic(source, Diagnostic("error", "x", "x", Span(offset, offset + 1)))
