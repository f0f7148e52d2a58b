"""Names, strings, numbers and templates: source text to values."""

from __future__ import annotations

import math
import re

from tree_sitter import Node

from awaitstep.syntax import ast
from awaitstep.syntax.lower.context import Lowering

_SIMPLE_ESCAPES = {
    "n": "\n", "t": "\t", "r": "\r", "b": "\b", "v": "\v", "f": "\f",
    "\n": "", "\r": "", "\r\n": "", "\u2028": "", "\u2029": "",
}  # fmt: skip

_ESCAPE = re.compile(
    r"\\(?:u\{([0-9a-fA-F_]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))"
)

_SURROGATE = re.compile("[\ud800-\udfff]")

_BIGINT_DIGITS = 4_000
"""Python refuses to read longer decimal integers at once."""


def cooked(raw: str) -> str:
    """The value of the inside of a string or template, its escapes replaced.

    Pairs of surrogate escapes become one character; lone ones stay. An invalid escape, which
    only tagged templates may have, stays as it is written.
    """
    if "\\" not in raw:
        return raw
    value = _ESCAPE.sub(_escape, raw)
    if _SURROGATE.search(value):
        utf16 = value.encode("utf-16-le", "surrogatepass")
        value = utf16.decode("utf-16-le", "surrogatepass")
    return value


def name(low: Lowering, node: Node) -> str:
    """The name that an identifier of any kind spells."""
    raw = low.text(node)
    if raw == b"awai":  # a member ``await``, which ``misreads`` made a ``void`` of
        return "await"
    text = raw.decode("utf-8", "replace")
    return cooked(text) if b"\\" in raw else text


def string_value(low: Lowering, node: Node) -> str:
    """The value of a string literal."""
    raw = low.data[node.start_byte + 1 : node.end_byte - 1]
    return cooked(raw.decode("utf-8", "replace"))


def number_value(text: str) -> float:
    """The value of a number in any of JavaScript's notations."""
    digits = text.replace("_", "").lower()
    try:
        if digits[:2] in ("0x", "0o", "0b"):
            return float(int(digits, 0))
        if digits.isdigit() and digits.startswith("0") and not set(digits) & set("89"):
            return float(int(digits, 8))
        return float(digits)
    except OverflowError:
        return float("inf")
    except ValueError:
        return float("nan")


def number_name(value: float) -> str:
    """A number as a property's name: JavaScript's ``String(value)``."""
    if not math.isfinite(value):
        return "Infinity" if value > 0 else "NaN"
    if abs(value) < 1e21 and value == int(value):
        return str(int(value))
    mantissa, _, exponent = repr(value).partition("e")
    if not exponent:
        return mantissa
    power = int(exponent)
    if -7 < power < 0:
        digits = mantissa.replace(".", "")
        return "0." + "0" * (-power - 1) + digits
    sign = "+" if power > 0 else "-"
    return f"{mantissa.removesuffix('.0')}e{sign}{abs(power)}"


def identifier(low: Lowering, node: Node) -> ast.Identifier:
    """A name as an expression or a binding."""
    return ast.Identifier(node.start_byte, node.end_byte, name(low, node))


def private_name(low: Lowering, node: Node) -> ast.PrivateName:
    """``#x``, also in ``#x in object``."""
    return ast.PrivateName(node.start_byte, node.end_byte, name(low, node))


def string(low: Lowering, node: Node) -> ast.StringLiteral:
    """A quoted string."""
    return ast.StringLiteral(node.start_byte, node.end_byte, string_value(low, node))


def number(low: Lowering, node: Node) -> ast.NumberLiteral | ast.BigIntLiteral:
    """A number or a bigint."""
    text = low.text(node).decode("utf-8", "replace")
    if text.endswith("n"):
        return ast.BigIntLiteral(node.start_byte, node.end_byte, _bigint(text[:-1]))
    return ast.NumberLiteral(node.start_byte, node.end_byte, number_value(text))


def regexp(_low: Lowering, node: Node) -> ast.RegExpLiteral:
    """``/a/g``."""
    return ast.RegExpLiteral(node.start_byte, node.end_byte)


def true(_low: Lowering, node: Node) -> ast.BooleanLiteral:
    """``true``."""
    return ast.BooleanLiteral(node.start_byte, node.end_byte, True)


def false(_low: Lowering, node: Node) -> ast.BooleanLiteral:
    """``false``."""
    return ast.BooleanLiteral(node.start_byte, node.end_byte, False)


def null(_low: Lowering, node: Node) -> ast.NullLiteral:
    """``null``."""
    return ast.NullLiteral(node.start_byte, node.end_byte)


def template(low: Lowering, node: Node) -> ast.TemplateLiteral:
    r"""A template.

    Its texts are cut out between the substitutions, so that an escape which the grammar refuses
    (``String.raw`\uc1` ``) does no harm.
    """
    quasis: list[str] = []
    expressions: list[ast.Expression] = []
    position = node.start_byte + 1
    for child in node.named_children:
        if child.type == "template_substitution":
            quasis.append(_quasi(low, position, child.start_byte))
            expressions.append(_substituted(low, child))
            position = child.end_byte
    quasis.append(_quasi(low, position, max(position, node.end_byte - 1)))
    return ast.TemplateLiteral(node.start_byte, node.end_byte, tuple(quasis), tuple(expressions))


def _substituted(low: Lowering, node: Node) -> ast.Expression:
    inner = low.parts_of_list(node)
    return low.expression(inner[0]) if len(inner) == 1 else low.unknown(node)


def _quasi(low: Lowering, start: int, end: int) -> str:
    raw = low.data[start:end].decode("utf-8", "replace")
    if "\r" in raw:
        raw = raw.replace("\r\n", "\n").replace("\r", "\n")
    return cooked(raw)


def _escape(match: re.Match[str]) -> str:
    braced, four, two, octal, other = match.groups()
    if braced or four or two:
        point = int(braced or four or two, 16)
        return chr(point) if point <= 0x10FFFF else match[0]
    if octal:
        return chr(int(octal, 8))
    if other in ("u", "x"):
        return match[0]
    return _SIMPLE_ESCAPES.get(other, other)


def _bigint(text: str) -> int:
    digits = text.replace("_", "").lower()
    if digits[:2] in ("0x", "0o", "0b"):
        return int(digits, 0)
    value = 0
    for start in range(0, min(len(digits), 100 * _BIGINT_DIGITS), _BIGINT_DIGITS):
        piece = digits[start : start + _BIGINT_DIGITS]
        value = value * 10 ** len(piece) + int(piece or "0")
    return value
