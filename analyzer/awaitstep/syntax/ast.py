"""The abstract syntax tree: JavaScript and TypeScript after the grammars' quirks are put right.

The names are ESTree's. Types, parentheses and comments are gone; every node has the byte range
``[start, end)`` of its source (parentheses around an expression are outside of its range). Nodes
compare and hash by identity, so they can key dictionaries.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(slots=True, eq=False)
class Node:
    """Any piece of syntax."""

    start: int
    end: int


# --- expressions ---------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Identifier(Node):
    """A name, as an expression or as a binding; Unicode escapes are resolved."""

    name: str


@dataclass(slots=True, eq=False)
class PrivateName(Node):
    """``#x`` as the property of a member or the key of a class member; ``name`` has the ``#``."""

    name: str


@dataclass(slots=True, eq=False)
class StringLiteral(Node):
    """A string; ``value`` is cooked. Lone surrogates stay lone surrogates."""

    value: str


@dataclass(slots=True, eq=False)
class NumberLiteral(Node):
    """A number in any notation (``6e4``, ``1_000``, ``0x10``, ``.5``)."""

    value: float


@dataclass(slots=True, eq=False)
class BigIntLiteral(Node):
    """``10n``."""

    value: int


@dataclass(slots=True, eq=False)
class BooleanLiteral(Node):
    """``true`` or ``false``."""

    value: bool


@dataclass(slots=True, eq=False)
class NullLiteral(Node):
    """``null``."""


@dataclass(slots=True, eq=False)
class RegExpLiteral(Node):
    """``/a/g``; its content is not looked into."""


@dataclass(slots=True, eq=False)
class TemplateLiteral(Node):
    """A template: ``len(quasis) == len(expressions) + 1``; quasis are cooked."""

    quasis: tuple[str, ...]
    expressions: tuple[Expression, ...]


@dataclass(slots=True, eq=False)
class TaggedTemplate(Node):
    """``tag`x ${y}` ``."""

    tag: Expression
    quasi: TemplateLiteral


@dataclass(slots=True, eq=False)
class ArrayExpression(Node):
    """``[a, , ...b]``; a hole is ``None``."""

    elements: tuple[Expression | SpreadElement | None, ...]


@dataclass(slots=True, eq=False)
class Property(Node):
    """A member of an object literal. A method's, getter's or setter's value is a Function.

    ``key`` is a StringLiteral for a plain, quoted or numeric name (numbers in JavaScript's own
    spelling), any expression if ``computed``.
    """

    kind: Literal["init", "method", "get", "set"]
    key: Expression
    value: Expression
    computed: bool


@dataclass(slots=True, eq=False)
class ObjectExpression(Node):
    """``{a, b: 1, [c]: 2, m() {}, ...d}``."""

    properties: tuple[Property | SpreadElement, ...]


@dataclass(slots=True, eq=False, weakref_slot=True)
class Function(Node):
    """Any function: declaration, expression, arrow, method, accessor or constructor.

    ``name`` is what is written in the function itself (methods and arrows have none). The body
    is lowered when it is first asked for: a large bundle is mostly functions nobody calls.
    """

    kind: Literal["function", "arrow", "method", "get", "set", "constructor"]
    name: str | None
    params: tuple[Pattern, ...]
    is_async: bool
    is_generator: bool
    _body: BlockStatement | Expression | Callable[[], BlockStatement | Expression]

    @property
    def body(self) -> BlockStatement | Expression:
        """The statements, or an arrow's expression."""
        if not isinstance(self._body, Node):
            self._body = self._body()
        return self._body


@dataclass(slots=True, eq=False)
class ClassMember(Node):
    """A member of a class. Fields may lack a value; ``static { ... }`` has a Function as value.

    ``accessor x`` is a field. Abstract members, index signatures and overloads are dropped.
    TypeScript's parameter properties become fields ``kind="parameter"`` with the parameter's name
    as key and no value (the constructor assigns the parameter to ``this.NAME`` before its body).
    """

    kind: Literal["constructor", "method", "get", "set", "field", "static_block", "parameter"]
    key: Expression | None
    value: Expression | None
    computed: bool
    is_static: bool
    decorators: tuple[Expression, ...] = ()


@dataclass(slots=True, eq=False)
class Class(Node):
    """A class, declared or as an expression. ``is_abstract`` is TypeScript's keyword."""

    name: str | None
    superclass: Expression | None
    members: tuple[ClassMember, ...]
    decorators: tuple[Expression, ...] = ()
    is_abstract: bool = False


@dataclass(slots=True, eq=False)
class Member(Node):
    """``a.b`` (property: StringLiteral), ``a.#b`` (PrivateName), ``a[b]`` (computed)."""

    object: Expression
    property: Expression
    computed: bool
    optional: bool


@dataclass(slots=True, eq=False)
class Call(Node):
    """``f(...)``, ``f?.(...)``."""

    callee: Expression
    arguments: tuple[Expression | SpreadElement, ...]
    optional: bool


@dataclass(slots=True, eq=False)
class Chain(Node):
    """The extent of an optional chain: a nullish ``?.`` inside ends the whole of it."""

    expression: Expression


@dataclass(slots=True, eq=False)
class New(Node):
    """``new C(...)``."""

    callee: Expression
    arguments: tuple[Expression | SpreadElement, ...]


@dataclass(slots=True, eq=False)
class ImportCall(Node):
    """``import(x)``."""

    source: Expression


@dataclass(slots=True, eq=False)
class Unary(Node):
    """``! - + ~ typeof void delete``."""

    operator: str
    argument: Expression


@dataclass(slots=True, eq=False)
class Update(Node):
    """``++`` and ``--``."""

    operator: str
    prefix: bool
    argument: Expression


@dataclass(slots=True, eq=False)
class Binary(Node):
    """All binary operators that evaluate both sides, ``in`` and ``instanceof`` included."""

    operator: str
    left: Expression
    right: Expression


@dataclass(slots=True, eq=False)
class Logical(Node):
    """``&& || ??``."""

    operator: str
    left: Expression
    right: Expression


@dataclass(slots=True, eq=False)
class Assignment(Node):
    """``=`` and its compounds, ``&&=``, ``||=``, ``??=`` included."""

    operator: str
    target: Pattern
    value: Expression


@dataclass(slots=True, eq=False)
class Conditional(Node):
    """``a ? b : c``."""

    test: Expression
    consequent: Expression
    alternate: Expression


@dataclass(slots=True, eq=False)
class Sequence(Node):
    """``a, b, c``: flat, at least two."""

    expressions: tuple[Expression, ...]


@dataclass(slots=True, eq=False)
class SpreadElement(Node):
    """``...a`` in a call, an array or an object literal."""

    argument: Expression


@dataclass(slots=True, eq=False)
class Await(Node):
    """``await a``."""

    argument: Expression


@dataclass(slots=True, eq=False)
class Yield(Node):
    """``yield a``, ``yield* a``."""

    argument: Expression | None
    delegate: bool


@dataclass(slots=True, eq=False)
class This(Node):
    """``this``."""


@dataclass(slots=True, eq=False)
class Super(Node):
    """``super`` as a callee or the object of a member."""


@dataclass(slots=True, eq=False)
class MetaProperty(Node):
    """``import.meta``, ``new.target``."""

    name: str


@dataclass(slots=True, eq=False)
class Unknown(Node):
    """What is no sound syntax, or of a kind we do not know: its parts in source order."""

    kind: str
    parts: tuple[Expression | Statement, ...]


# --- patterns ------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class PatternProperty(Node):
    """``key: value`` of an object pattern; the key as in Property."""

    key: Expression
    value: Pattern
    computed: bool


@dataclass(slots=True, eq=False)
class ObjectPattern(Node):
    """``{a, b: c = 1, ...rest}``."""

    properties: tuple[PatternProperty, ...]
    rest: Pattern | None


@dataclass(slots=True, eq=False)
class ArrayPattern(Node):
    """``[a, , b = 1, ...rest]``; a hole is ``None``."""

    elements: tuple[Pattern | None, ...]
    rest: Pattern | None


@dataclass(slots=True, eq=False)
class AssignmentPattern(Node):
    """``target = default``."""

    target: Pattern
    default: Expression


@dataclass(slots=True, eq=False)
class RestElement(Node):
    """``...target`` as the last parameter of a function."""

    target: Pattern


# --- statements ----------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class ExpressionStatement(Node):
    """An expression for its effects. A directive such as ``"use strict"`` is one, too."""

    expression: Expression


@dataclass(slots=True, eq=False)
class Declarator(Node):
    """``target = init`` of a variable declaration."""

    target: Pattern
    init: Expression | None


@dataclass(slots=True, eq=False)
class VariableDeclaration(Node):
    """``var``, ``let``, ``const``, ``using``, ``await using``. TypeScript's ``declare`` is gone."""

    kind: Literal["var", "let", "const", "using", "await using"]
    declarations: tuple[Declarator, ...]


@dataclass(slots=True, eq=False)
class FunctionDeclaration(Node):
    """A function declaration; ``function.name`` is set but for ``export default function``."""

    function: Function


@dataclass(slots=True, eq=False)
class ClassDeclaration(Node):
    """A class declaration; the name may lack in ``export default class``."""

    definition: Class


@dataclass(slots=True, eq=False)
class BlockStatement(Node):
    """``{ ... }``."""

    body: tuple[Statement, ...]


@dataclass(slots=True, eq=False)
class IfStatement(Node):
    """``if``. An ``else if`` is an IfStatement as alternate."""

    test: Expression
    consequent: Statement
    alternate: Statement | None


@dataclass(slots=True, eq=False)
class ForStatement(Node):
    """``for (init; test; update) body``."""

    init: VariableDeclaration | Expression | None
    test: Expression | None
    update: Expression | None
    body: Statement


@dataclass(slots=True, eq=False)
class ForInStatement(Node):
    """``for (left in right) body``."""

    left: VariableDeclaration | Pattern
    right: Expression
    body: Statement


@dataclass(slots=True, eq=False)
class ForOfStatement(Node):
    """``for (left of right) body``, ``for await``."""

    left: VariableDeclaration | Pattern
    right: Expression
    body: Statement
    is_await: bool


@dataclass(slots=True, eq=False)
class WhileStatement(Node):
    """``while (test) body``."""

    test: Expression
    body: Statement


@dataclass(slots=True, eq=False)
class DoWhileStatement(Node):
    """``do body while (test)``."""

    body: Statement
    test: Expression


@dataclass(slots=True, eq=False)
class SwitchCase(Node):
    """``case test:`` or ``default:`` (``test`` is None)."""

    test: Expression | None
    body: tuple[Statement, ...]


@dataclass(slots=True, eq=False)
class SwitchStatement(Node):
    """``switch``."""

    discriminant: Expression
    cases: tuple[SwitchCase, ...]


@dataclass(slots=True, eq=False, weakref_slot=True)
class TryStatement(Node):
    """``try``; ``param`` only with a ``handler``."""

    block: BlockStatement
    param: Pattern | None
    handler: BlockStatement | None
    finalizer: BlockStatement | None


@dataclass(slots=True, eq=False)
class ReturnStatement(Node):
    """``return a``."""

    argument: Expression | None


@dataclass(slots=True, eq=False)
class ThrowStatement(Node):
    """``throw a``."""

    argument: Expression


@dataclass(slots=True, eq=False)
class BreakStatement(Node):
    """``break label``."""

    label: str | None


@dataclass(slots=True, eq=False)
class ContinueStatement(Node):
    """``continue label``."""

    label: str | None


@dataclass(slots=True, eq=False)
class LabeledStatement(Node):
    """``label: body``."""

    label: str
    body: Statement


@dataclass(slots=True, eq=False)
class EmptyStatement(Node):
    """``;``, ``debugger``, and declarations that only have types (``interface``, ``type``)."""


# --- modules and TypeScript's declarations with a run-time meaning ---------------------------


@dataclass(slots=True, eq=False)
class ImportSpecifier(Node):
    """``imported`` is the exported name, ``default`` or ``*``; ``local`` the binding here."""

    imported: str
    local: str


@dataclass(slots=True, eq=False)
class ImportDeclaration(Node):
    """An import that exists at run time (``import type`` is an EmptyStatement).

    TypeScript's ``import x = require("m")`` has the one specifier ``imported="="``.
    """

    source: str
    specifiers: tuple[ImportSpecifier, ...]


@dataclass(slots=True, eq=False)
class ExportSpecifier(Node):
    """``export { local as exported }``."""

    local: str
    exported: str


@dataclass(slots=True, eq=False)
class ExportNamedDeclaration(Node):
    """``export { ... }``, ``export { ... } from "m"``, ``export const ...``."""

    declaration: Statement | None
    specifiers: tuple[ExportSpecifier, ...]
    source: str | None


@dataclass(slots=True, eq=False)
class ExportDefaultDeclaration(Node):
    """``export default``: a FunctionDeclaration, a ClassDeclaration or an expression."""

    declaration: Statement | Expression


@dataclass(slots=True, eq=False)
class ExportAllDeclaration(Node):
    """``export * from "m"``, ``export * as ns from "m"``."""

    source: str
    exported: str | None


@dataclass(slots=True, eq=False)
class ExportAssignment(Node):
    """TypeScript's ``export = x``."""

    expression: Expression


@dataclass(slots=True, eq=False)
class EnumMember(Node):
    """``name = init``."""

    name: str
    init: Expression | None


@dataclass(slots=True, eq=False)
class EnumDeclaration(Node):
    """``enum``, ``const enum``; ``declare enum`` counts, too."""

    name: str
    members: tuple[EnumMember, ...]


@dataclass(slots=True, eq=False)
class NamespaceDeclaration(Node):
    """``namespace a.b { ... }`` (nested, one for each name); its exports are its members."""

    name: str
    body: tuple[Statement, ...]


@dataclass(slots=True, eq=False)
class Program(Node):
    """A whole file."""

    body: tuple[Statement, ...]


Expression = (
    Identifier
    | PrivateName
    | StringLiteral
    | NumberLiteral
    | BigIntLiteral
    | BooleanLiteral
    | NullLiteral
    | RegExpLiteral
    | TemplateLiteral
    | TaggedTemplate
    | ArrayExpression
    | ObjectExpression
    | Function
    | Class
    | Member
    | Call
    | Chain
    | New
    | ImportCall
    | Unary
    | Update
    | Binary
    | Logical
    | Assignment
    | Conditional
    | Sequence
    | Await
    | Yield
    | This
    | Super
    | MetaProperty
    | Unknown
)

Pattern = (
    Identifier | Member | ObjectPattern | ArrayPattern | AssignmentPattern | RestElement | Unknown
)

Statement = (
    ExpressionStatement
    | VariableDeclaration
    | FunctionDeclaration
    | ClassDeclaration
    | BlockStatement
    | IfStatement
    | ForStatement
    | ForInStatement
    | ForOfStatement
    | WhileStatement
    | DoWhileStatement
    | SwitchStatement
    | TryStatement
    | ReturnStatement
    | ThrowStatement
    | BreakStatement
    | ContinueStatement
    | LabeledStatement
    | EmptyStatement
    | ImportDeclaration
    | ExportNamedDeclaration
    | ExportDefaultDeclaration
    | ExportAllDeclaration
    | ExportAssignment
    | EnumDeclaration
    | NamespaceDeclaration
    | Unknown
)
