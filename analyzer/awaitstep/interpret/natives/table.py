"""All known globals."""

from __future__ import annotations

from awaitstep.interpret.natives import dates, lists, objects, primitives, promise, reflection
from awaitstep.interpret.natives.native import namespace
from awaitstep.interpret.values import Value

_HARMLESS = (
    "console",
    "JSON",
    "Math",
    "Intl",
    "Atomics",
    "crypto",
    "performance",
    "structuredClone",
    "isNaN",
    "isFinite",
    "parseInt",
    "parseFloat",
    "encodeURIComponent",
    "decodeURIComponent",
    "encodeURI",
    "decodeURI",
    "btoa",
    "atob",
    "BigInt",
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "AggregateError",
    "URL",
    "URLSearchParams",
    "Headers",
    "Request",
    "Response",
    "FormData",
    "Blob",
    "TextEncoder",
    "TextDecoder",
    "AbortController",
    "AbortSignal",
    "Uint8Array",
    "ArrayBuffer",
    "DataView",
    "RegExp",
    "WeakRef",
    "fetch",
    "scheduler",
)


def table() -> dict[str, Value]:
    """The known globals by name."""
    known: dict[str, Value] = {name: namespace(name) for name in _HARMLESS}
    for part in (dates, lists, objects, primitives, promise, reflection):
        known.update(part.table())
    return known
