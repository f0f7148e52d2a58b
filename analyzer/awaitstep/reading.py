"""Reads what a user names: a file, standard input, or a project folder."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from awaitstep.diagnostics import Diagnostic
from awaitstep.errors import InputError
from awaitstep.source import SourceText

STDIN = "-"

_HEAD = 8192
_TEXT_CONTROLS = b"\t\n\v\f\r\x1b"


@dataclass(frozen=True, slots=True)
class Input:
    """A file's text, and what was wrong with its bytes."""

    source: SourceText
    diagnostics: tuple[Diagnostic, ...] = ()


def read(path: str, lang: str | None = None) -> Input:
    """Reads a Worker's code.

    ``path`` is a file, ``-`` for standard input, or a folder with a wrangler configuration, whose
    ``main`` is read. ``lang`` overrides the language that the file's name or content tells.

    Raises:
        InputError: there is nothing to read, or it is empty or not text.
    """
    if path == STDIN:
        return from_bytes("<stdin>", _stdin(), lang)
    file = Path(path)
    if file.is_dir():
        from awaitstep.wrangler import main_module

        file = main_module(file)
    return from_bytes(str(file), read_bytes(file), lang)


def from_bytes(name: str, data: bytes, lang: str | None = None) -> Input:
    """The input that some bytes are; ``name`` is how messages call it.

    Raises:
        InputError: the bytes are empty or not text, or ``lang`` is no language.
    """
    from awaitstep.syntax.language import decode, detect

    text, problem = decode(data)
    if not text.strip():
        raise InputError(f"{name}: the file is empty")
    if _is_binary(text, is_utf8=problem is None):
        raise InputError(f"{name}: this is not JavaScript or TypeScript, but a binary file")
    source = SourceText(name, text, detect(name, text, lang))
    return Input(source, () if problem is None else (problem,))


def read_bytes(file: Path) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: the file does not exist or cannot be read.
    """
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file}: no such file") from None
    except OSError as error:
        raise InputError(f"{file}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a NUL in the name
        raise InputError(f"{str(file)!r}: no such file: {error}") from None


def _stdin() -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed")
    try:
        data: bytes = sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(f"standard input cannot be read: {error.strerror}") from error
    return data


def _is_binary(data: bytes, *, is_utf8: bool) -> bool:
    """Whether the bytes are no text. A zero byte alone is none: strings may hold one."""
    head = data[:_HEAD]
    controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in head)
    return controls * (10 if is_utf8 else 100) > len(head)
