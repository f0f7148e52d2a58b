"""Which language a file is in, and its bytes as UTF-8."""

from __future__ import annotations

import re
from functools import cache

from tree_sitter import Language

from awaitstep.diagnostics import Diagnostic
from awaitstep.errors import InputError
from awaitstep.source import Span

LANGUAGES = ("javascript", "typescript", "tsx")

_ALIASES = {"js": "javascript", "jsx": "javascript", "ts": "typescript"}

_EXTENSIONS = {
    ".js": "javascript",
    ".mjs": "javascript",
    ".cjs": "javascript",
    ".jsx": "javascript",
    ".ts": "typescript",
    ".mts": "typescript",
    ".cts": "typescript",
    ".tsx": "tsx",
}

_SNIFFED = 200_000
"""Bytes that content detection looks at: imports and first declarations stand there."""

_TYPESCRIPT = re.compile(
    rb"""^[ \t]*(?:export\s+)?(?:declare\s+)?
         (?: interface\s+\w+\s*(?:<[^>]{0,400}>\s*)?(?:extends\s[^{]{0,400})?\{
           | type\s+\w+\s*(?:<[^=]{0,400}>\s*)?=
           | (?:const\s+)?enum\s+\w+\s*\{
           | namespace\s+[\w.]+\s*\{
           | abstract\s+class\s
           | declare\s+(?:const|let|var|function|class|module|global)\b )
       | ^[ \t]*(?:import|export)\s+type\s+[\w{*]
       | ^[ \t]*(?:public|private|protected|readonly)\s+\w+\s*[:(=;?!]
       | \bextends\s+WorkflowEntrypoint\s*<
       | [\w\])]\s+(?:as|satisfies)\s+(?:const|unknown|any|string|number|boolean|[A-Z]\w*)\b
       | [(,]\s*\w+\??\s*:\s*(?:string|number|boolean|unknown|any|void|[A-Z]\w*(?:<[^()]{0,400}>)?)
           (?:\[\])?\s*[,)=]
       | \)\s*:\s*(?:Promise<|void\b|string\b|number\b|boolean\b)""",
    re.VERBOSE | re.MULTILINE,
)

_JSX = re.compile(
    rb"(?:return|=>|[(=?:])\s*<(?:>|[A-Za-z][\w.]*(?:\s+[\w-]+=|\s*/?>))[^;]{0,400}?(?:</|/>)"
)

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def detect(name: str, data: bytes, lang: str | None = None) -> str:
    """The language of a file, one of ``LANGUAGES``.

    ``lang`` is the user's choice (also ``js``, ``jsx``, ``ts``) and wins; else the extension of
    ``name`` decides, and the content where there is none (``-`` is standard input).
    Raises ``InputError`` if ``lang`` is no language.
    """
    if lang is not None:
        return _chosen(lang)
    lowered = name.lower()
    for extension, language in _EXTENSIONS.items():
        if lowered.endswith(extension):
            return language
    return _by_content(data[:_SNIFFED])


def decode(data: bytes) -> tuple[bytes, Diagnostic | None]:
    """The bytes of a file as UTF-8, without a byte order mark.

    UTF-16 is known by its byte order mark, or by the zero byte in every pair of ASCII text.
    The diagnostic ``not-utf-8`` tells of bytes that are no text in the file's encoding.
    """
    encoding, start = _encoding(data)
    if encoding == "utf-8":
        body = data[start:]
        return body, _not_utf8(body)
    text = data[start:].decode(encoding, "replace")
    return text.encode("utf-8", "replace"), None


@cache
def grammar(language: str) -> Language:
    """The tree-sitter grammar of a language; each is loaded only when it is first needed."""
    if language == "javascript":
        import tree_sitter_javascript

        return Language(tree_sitter_javascript.language())
    import tree_sitter_typescript

    if language == "tsx":
        return Language(tree_sitter_typescript.language_tsx())
    return Language(tree_sitter_typescript.language_typescript())


def _chosen(lang: str) -> str:
    language = _ALIASES.get(lang.lower(), lang.lower())
    if language not in LANGUAGES:
        raise InputError(f"unknown language {lang!r}: use one of {', '.join(LANGUAGES)}")
    return language


def _by_content(head: bytes) -> str:
    if not _TYPESCRIPT.search(head):
        return "javascript"
    return "tsx" if _JSX.search(head) else "typescript"


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding, len(mark)
    head = data[:512]
    if len(head) >= 4 and head[1::2].count(0) * 2 == len(head) // 2 * 2 and head[0]:
        return "utf-16-le", 0
    if len(head) >= 4 and head[0::2].count(0) == (len(head) + 1) // 2 and head[1]:
        return "utf-16-be", 0
    return "utf-8", 0


def _not_utf8(data: bytes) -> Diagnostic | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = "these bytes are not UTF-8; they are read as U+FFFD"
        return Diagnostic("warning", "not-utf-8", message, Span(error.start, error.end))
    return None
