"""What the instructions of a state machine mean.

TypeScript and swc (``__generator``, ``_ts_generator``) return an array with an operation code::

    _a.label = 3; _a.trys.push([0, 2, 3, 4]); _a.sent();
    return [2, value]; return [3, label]; return [4, yielded]; return [5, delegate]; return [7];

Babel (``regeneratorRuntime``, up to 7.26) and its newer runtime (``_regenerator``) call methods::

    _context.next = 3; _context.prev = 0; _context.sent; _context["catch"](0);
    return yielded; return _context.abrupt("return", value); return _context.finish(3);
    return _context.delegateYield(generator, "t0", 3); return _context.stop();

    _context.n = 3; _context.p = 0; _context.v;
    return yielded; return _context.a(2, value); return _context.a(3, label);
    return _context.f(3); return _context.d(generator, 3);
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from awaitstep.interpret.lowered.literals import text_of
from awaitstep.interpret.lowered.machine import tried_of
from awaitstep.interpret.lowered.model import ERROR, SENT, Machine, OddError, Tried
from awaitstep.syntax import ast

_TEMPORARY = re.compile(r"t\d+")
_BREAKS = frozenset(("break", "continue"))


@dataclass(frozen=True, slots=True)
class GoOnAt:
    """The label at which to go on: now, for TypeScript; at the next dispatch, for Babel."""

    label: float


@dataclass(frozen=True, slots=True)
class Position:
    """Where the machine says it is: that decides which ``try`` s are active."""

    label: float


@dataclass(frozen=True, slots=True)
class Enter:
    """A ``try`` begins."""

    tried: Tried
    node: ast.Node


@dataclass(frozen=True, slots=True)
class Yielded:
    """A ``yield``; ``resume`` if it says where to go on, ``name`` if its value gets one."""

    value: ast.Expression | None
    delegate: bool = False
    resume: float | None = None
    name: str = SENT


@dataclass(frozen=True, slots=True)
class Returned:
    """A ``return``."""

    value: ast.Expression | None


@dataclass(frozen=True, slots=True)
class Goto:
    """A jump, through the ``finally`` blocks on its way."""

    label: float


@dataclass(frozen=True, slots=True)
class FinallyDone:
    """The end of a ``finally`` block."""


Instruction = GoOnAt | Position | Enter
Result = Yielded | Returned | Goto | FinallyDone


def read(machine: Machine, node: ast.Node) -> ast.Node | None:
    """The name that stands for what is read from the context, if a node reads from it."""
    match node:
        case ast.Call(callee=ast.Member() as callee):
            name = _own(machine, callee)
            if name == "sent" and machine.style == "typescript":
                return ast.Identifier(node.start, node.end, SENT)
            if name == "catch" and machine.style == "regenerator":
                return ast.Identifier(node.start, node.end, ERROR)
        case ast.Member() if machine.style == "regenerator":
            name = _own(machine, node)
            if name in {"sent", "v"}:
                return ast.Identifier(node.start, node.end, SENT)
            if name is not None and _TEMPORARY.fullmatch(name):
                return ast.Identifier(node.start, node.end, "%" + name)
        case _:
            pass
    return None


def instruction(machine: Machine, node: ast.Expression) -> Instruction:
    """What an expression statement that uses the context does.

    Raises:
        OddError: if it is nothing that is known.
    """
    match node:
        case ast.Assignment(
            operator="=", target=ast.Member() as target, value=ast.NumberLiteral(value=label)
        ):
            made = _WRITES.get(_own(machine, target) or "")
            if made is not None:
                return made(label)
        case ast.Call(
            callee=ast.Member(
                object=ast.Member() as stack, property=ast.StringLiteral(value="push")
            ),
            arguments=(argument,),
        ) if _own(machine, stack) == "trys":
            tried = tried_of(argument)
            if tried is not None:
                return Enter(tried, node)
        case _:
            pass
    raise OddError


def result(machine: Machine, node: ast.Expression | None) -> Result:
    """What returning a value to the machine's runner means.

    Raises:
        OddError: if it is nothing that is known.
    """
    if machine.style == "typescript":
        return _operation(node)
    match node:
        case ast.Call(callee=ast.Member() as callee, arguments=arguments):
            name = _own(machine, callee)
            if name is not None:
                return _method(name, [a for a in arguments if not isinstance(a, ast.SpreadElement)])
        case _:
            pass
    return Yielded(node)


def _operation(node: ast.Expression | None) -> Result:
    if not isinstance(node, ast.ArrayExpression) or not node.elements:
        raise OddError
    code, *rest = node.elements
    value = rest[0] if rest and not isinstance(rest[0], ast.SpreadElement) else None
    match code, value:
        case ast.NumberLiteral(value=2), _:
            return Returned(value)
        case ast.NumberLiteral(value=3), ast.NumberLiteral(value=label):
            return Goto(label)
        case ast.NumberLiteral(value=4 | 5 as kind), _:
            return Yielded(value, delegate=kind == 5)
        case ast.NumberLiteral(value=7), None:
            return FinallyDone()
        case _:
            raise OddError


def _method(name: str, arguments: list[ast.Expression]) -> Result:
    match name, arguments:
        case ("abrupt", [how, *rest]) if text_of(how) == "return":
            return Returned(rest[0] if rest else None)
        case ("a", [ast.NumberLiteral(value=2), *rest]):
            return Returned(rest[0] if rest else None)
        case ("abrupt", [how, ast.NumberLiteral(value=label)]) if text_of(how) in _BREAKS:
            return Goto(label)
        case ("a", [ast.NumberLiteral(value=3), ast.NumberLiteral(value=label)]):
            return Goto(label)
        case ("finish" | "f", [_]):
            return FinallyDone()
        case ("stop", []):
            return Returned(None)
        case ("delegateYield" | "d", [value, *name_of, ast.NumberLiteral(value=label)]):
            return Yielded(value, True, label, _temporary(name_of))
        case _:
            pass
    raise OddError


def _temporary(nodes: list[ast.Expression]) -> str:
    name = text_of(nodes[0]) if len(nodes) == 1 else None
    return SENT if name is None else "%" + name


def _own(machine: Machine, member: ast.Member) -> str | None:
    """The name of a member of the context."""
    match member:
        case ast.Member(
            object=ast.Identifier(name=holder), property=ast.StringLiteral(value=name)
        ) if holder == machine.context:
            return name
        case _:
            return None


_WRITES: dict[str, type[GoOnAt | Position]] = {
    "label": GoOnAt,
    "n": GoOnAt,
    "next": GoOnAt,
    "p": Position,
    "prev": Position,
}
