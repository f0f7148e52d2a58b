"""Transpilers' helpers for iteration and async generators, read through by what their code does.

- iterate (Babel ``_createForOfIteratorHelper``): ``(iterable)`` gives ``{s, n, e, f}``; the loop
  that uses it is restored (`lowered.loops`), so that the result may be the iterable itself
- run_generator (esbuild, TypeScript ``__asyncGenerator``): ``(this, arguments, generator)`` gives
  an async generator: its ``yield new __await(x)`` and ``yield __await(x)`` are ``await x``
- wrap_generator (Babel ``_wrapAsyncGenerator``, swc ``_wrap_async_generator``): ``(generator)``
  gives ``function () { return new AsyncGenerator(generator.apply(this, arguments)) }``; its
  ``yield _awaitAsyncGenerator(x)`` is ``await x``
"""

from __future__ import annotations

from collections.abc import Callable

from awaitstep.interpret.lowered.rewriting import rewritten
from awaitstep.interpret.values import External, Function, Value
from awaitstep.syntax import ast

GENERATORS = frozenset(("run_generator", "wrap_generator"))
_ITERATION = frozenset("snef")
_RUN_PARAMETERS = 3
_HELPER_PARAMETERS = 2


def external_kind(value: External) -> str:
    """The kind of a helper that is imported, or the empty string."""
    path = value.module.replace("-", "_").lower()
    for names, kind in _EXTERNAL.items():
        if value.name in names or path.endswith(names):
            return kind
    return ""


def kind_of(node: ast.Function, data: bytes) -> str:
    """The kind of a helper with that code, or the empty string; ``data`` is its source."""
    if b".apply(" in data and b"asyncIterator" in data and len(node.params) >= _RUN_PARAMETERS:
        return "run_generator"
    if b".iterator" in data and _returns_iteration(node):
        return "iterate"
    if b".apply(this" in data and len(node.params) == 1 and _wraps(node):
        return "wrap_generator"
    return ""


def runs_generator(data: bytes) -> bool:
    """Whether a function's source makes an async generator of a generator."""
    return all(part in data for part in (b".apply(", b"asyncIterator", b"Promise", b"instanceof"))


def _statements(node: ast.Function) -> tuple[ast.Statement, ...]:
    body = node.body
    if isinstance(body, ast.BlockStatement):
        return body.body
    return (ast.ReturnStatement(body.start, body.end, body),)


def _result(node: ast.Function) -> ast.Expression | None:
    """What a function returns at its end."""
    statements = _statements(node)
    last = statements[-1] if statements else None
    result = last.argument if isinstance(last, ast.ReturnStatement) else None
    return result.expressions[-1] if isinstance(result, ast.Sequence) else result


def _returns_iteration(node: ast.Function) -> bool:
    result = _result(node)
    if not isinstance(result, ast.ObjectExpression):
        return False
    keys = [p.key for p in result.properties if isinstance(p, ast.Property)]
    return {key.value for key in keys if isinstance(key, ast.StringLiteral)} == _ITERATION


def _wraps(node: ast.Function) -> bool:
    """``return function () { return new C(generator.apply(this, arguments)) }``."""
    inner = _result(node)
    if len(_statements(node)) != 1 or not isinstance(inner, ast.Function):
        return False
    if len(_statements(inner)) != 1:
        return False
    match node.params, _result(inner):
        case (
            (ast.Identifier(name=parameter),),
            ast.New(
                arguments=(
                    ast.Call(
                        callee=ast.Member(
                            object=ast.Identifier(name=name),
                            property=ast.StringLiteral(value="apply"),
                        )
                    ),
                )
            ),
        ):
            return parameter == name
        case _:
            return False


# --- async generators -----------------------------------------------------------------------------


def async_generator(
    code: ast.Function, is_awaiter: Callable[[ast.Expression], bool]
) -> ast.Function:
    """The async generator that a helper makes of a generator.

    ``is_awaiter`` says whether a callee marks its argument as awaited.
    """
    body = rewritten(code.body, lambda node: _await_of(node, is_awaiter))
    return ast.Function(
        code.start,
        code.end,
        code.kind,
        code.name,
        code.params,
        is_async=True,
        is_generator=True,
        _body=body,
    )


def _await_of(node: ast.Node, is_awaiter: Callable[[ast.Expression], bool]) -> ast.Await | None:
    if not isinstance(node, ast.Yield) or node.delegate:
        return None
    marked = node.argument
    if not isinstance(marked, ast.Call | ast.New) or not marked.arguments:
        return None
    if isinstance(marked.arguments[0], ast.SpreadElement) or not is_awaiter(marked.callee):
        return None
    argument = rewritten(marked.arguments[0], lambda inner: _await_of(inner, is_awaiter))
    return ast.Await(node.start, node.end, argument)


def is_awaiter(value: Value | None) -> bool:
    """Whether a function marks its argument as awaited.

    esbuild's ``function (x, y) { this[0] = x; this[1] = y }``, TypeScript's ``function (v) {
    return this instanceof __await ? (this.v = v, this) : new __await(v) }``, Babel's and swc's
    ``function (x) { return new OverloadYield(x, 0) }``.
    """
    if isinstance(value, External):
        path = value.module.replace("-", "_").lower()
        return value.name in _AWAITERS or path.endswith(_AWAITERS)
    if not isinstance(value, Function):
        return False
    node = value.node
    return _marks(_result(node)) or _stores_both(node)


def _marks(result: ast.Expression | None) -> bool:
    match result:
        case ast.Conditional(test=ast.Binary(operator="instanceof", left=ast.This())):
            return True
        case ast.New(arguments=(ast.Identifier(), ast.NumberLiteral(value=0))):
            return True
        case _:
            return False


def _stores_both(node: ast.Function) -> bool:
    stored: list[ast.Expression] = []
    for statement in _statements(node):
        if isinstance(statement, ast.ExpressionStatement):
            part = statement.expression
            stored.extend(part.expressions if isinstance(part, ast.Sequence) else (part,))
    return len(node.params) == len(stored) == _HELPER_PARAMETERS and all(
        isinstance(part, ast.Assignment)
        and isinstance(part.target, ast.Member)
        and isinstance(part.target.object, ast.This)
        and isinstance(part.target.property, ast.NumberLiteral)
        for part in stored
    )


_AWAITERS = ("__await", "_awaitAsyncGenerator", "await_async_generator", "awaitasyncgenerator")

_EXTERNAL = {
    ("__asyncGenerator",): "run_generator",
    ("_wrapAsyncGenerator", "wrap_async_generator", "wrapasyncgenerator"): "wrap_generator",
    ("_createForOfIteratorHelper", "createforofiteratorhelper"): "iterate",
}
