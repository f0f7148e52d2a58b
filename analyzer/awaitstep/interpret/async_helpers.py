"""Transpilers' helpers for async functions, read through: the generator is the async function.

Recognised by what their code does, not by their names, which minifiers change:

- run (esbuild ``__async``, TypeScript ``__awaiter``): ``(this, arguments, ..., generator)`` gives
  the promise: ``new Promise((resolve, reject) => { ... generator.apply(this, args).next() })``
- wrap (swc ``_async_to_generator``, Babel ``_asyncToGenerator``): ``(generator)`` gives the async
  function: ``return function () { ... return new Promise(function (resolve, reject) { var gen =
  fn.apply(self, args); ... "next" ... "throw" ... }) }``
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from awaitstep.interpret import iterator_helpers
from awaitstep.interpret.handing_on import (
    SEARCH_DEPTH,
    generator_in,
    inlined_generator,
    only_call,
    parts_of,
    passes_all,
    uses_arguments,
)
from awaitstep.interpret.lowered import restore
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.values import (
    UNDEFINED,
    Array,
    External,
    Function,
    Items,
    Value,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

MAX_HELPER = 3000
_RUN_NAMES = frozenset(("__awaiter", "__async"))
_WRAPS = frozenset(("wrap", "wrap_generator"))
_WRAP_NAMES = frozenset(("_asyncToGenerator", "_async_to_generator"))


@dataclass(frozen=True, slots=True)
class Lowered:
    """The generator that stands for an async function's body.

    ``scope`` is where it was made, if not in the function itself; it gets the function's
    arguments if ``passes_arguments``.
    """

    code: ast.Function
    scope: Scope | None
    passes_arguments: bool
    args: ast.Node | None = None

    @property
    def yields(self) -> bool:
        """Whether the function is an async generator."""
        return self.code.is_async


def helper_kind(run: Interpreter, value: Value) -> str | None:
    """``run``, ``wrap``, or a kind of `iterator_helpers` if a value is such a helper."""
    if isinstance(value, External):
        return _external_kind(value)
    if not isinstance(value, Function) or value.lowered:
        return None
    node = value.node
    kind: str = run.root.intern("helper", node, lambda: _kind_of(run, node))
    return kind or None


def _external_kind(value: External) -> str | None:
    if value.name in _RUN_NAMES:
        return "run"
    path = value.module.replace("-", "_").lower()
    if value.name in _WRAP_NAMES or path.endswith(("async_to_generator", "asynctogenerator")):
        return "wrap"
    return iterator_helpers.external_kind(value) or None


def _kind_of(run: Interpreter, node: ast.Function) -> str:
    if node.is_async or node.is_generator or node.end - node.start > MAX_HELPER:
        return ""
    data = run.source.data[node.start : node.end]
    kind = iterator_helpers.kind_of(node, data)
    if kind:
        return kind
    if b".apply(" not in data or b"Promise" not in data:
        return ""
    if b"next" not in data or b"throw" not in data:
        return ""
    if len(node.params) >= 3:
        return "run"
    return "wrap" if len(node.params) == 1 else ""


def generator_of(value: Value) -> Function | None:
    """A generator, or a function that holds the state machine of one."""
    if isinstance(value, Function):
        if value.node.is_generator:
            return value
        restored = restore(value.node)
        if restored is not None:
            return Function(node=restored, scope=value.scope, name=value.name)
    return None


def call_helper(
    run: Interpreter, fn: Function, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value | None:
    """Call a helper: run the generator as an async function, or make that of it."""
    return call_known(run, helper_kind(run, fn), args, site, scope)


def call_known(
    run: Interpreter, kind: str | None, args: Items, site: ast.Node, scope: Scope
) -> Value | None:
    """As `call_helper`, once the kind is known; ``None`` if it is no helper's call."""
    if kind is None:
        return None
    if kind == "iterate":
        return args.known[0] if args.known else None
    generator = next((g for g in map(generator_of, args.known) if g is not None), None)
    if generator is None:
        return None
    made = scope.activation.context.intern(
        "lowered",
        (site, generator.node.start),
        lambda: _made(run, kind, generator),
    )
    made.scope = generator.scope
    if kind.startswith("wrap"):
        return made
    passed = args.known[1] if len(args.known) > 1 else UNDEFINED
    items = passed.items if isinstance(passed, Array) else Items(())
    return run.call(made, args.known[0], items, site, scope)


def _made(run: Interpreter, kind: str, generator: Function) -> Function:
    if kind not in iterator_helpers.GENERATORS:
        return Function(node=generator.node, lowered=True)
    return Function(node=_yielding(run, kind, generator.node, generator.scope))


def _yielding(run: Interpreter, kind: str, code: ast.Function, scope: Scope) -> ast.Function:
    """The code of an async function or generator: of the latter, what it awaits is put right."""
    if kind not in iterator_helpers.GENERATORS:
        return code
    return run.root.intern(
        "async generator",
        code,
        lambda: iterator_helpers.async_generator(
            code, lambda callee: iterator_helpers.is_awaiter(_peek(run, callee, scope))
        ),
    )


# --- functions that only hand on to a lowered one ------------------------------------------------


def lowered(run: Interpreter, fn: Function) -> Lowered | None:
    """The generator that a function's only statement hands on to, if it does.

    ``f = () => __async(this, null, function* () {})``, ``function f() { return
    _asyncToGenerator(function* () {}).apply(this, arguments) }``, ``function f() { return
    _f.apply(this, arguments) }``; also if a minifier put the code of the helper in its place.
    """
    result = only_call(fn.node)
    if result is None:
        return _inlined(run, fn)
    return _direct(run, fn, result) or _wrapped(run, fn, result) or _handed_on(run, fn, result)


def _peek(run: Interpreter, node: ast.Node, scope: Scope) -> Value | None:
    """The value of a name or a member, without effects."""
    while isinstance(node, ast.Sequence):
        node = node.expressions[-1]
    if not isinstance(node, ast.Identifier | ast.Member):
        return None
    run.quiet += 1
    try:
        with run.emitting([]):
            return run.evaluate(node, scope)
    finally:
        run.quiet -= 1


def _direct(run: Interpreter, fn: Function, call: ast.Call) -> Lowered | None:
    code = generator_in(call.arguments, 1)
    kind = helper_kind_of(run, call.callee, fn.scope) if code is not None else None
    if code is None or kind not in ("run", "run_generator"):
        return None
    code = _yielding(run, kind, code, fn.scope)
    passes = any(isinstance(a, ast.Identifier) and a.name == "arguments" for a in call.arguments)
    given = next((a for a in call.arguments if isinstance(a, ast.ArrayExpression)), None)
    return Lowered(code, None, passes, given)


def _inlined(run: Interpreter, fn: Function) -> Lowered | None:
    """The code of esbuild's ``__asyncGenerator`` in the function itself, around the generator."""
    code = inlined_generator(fn.node)
    if code is None:
        return None
    data = run.source.data[fn.node.start : fn.node.end]
    if not iterator_helpers.runs_generator(data):
        return None
    passes = uses_arguments(fn.node)
    return Lowered(_yielding(run, "run_generator", code, fn.scope), None, passes)


def helper_kind_of(run: Interpreter, callee: ast.Node, scope: Scope) -> str | None:
    """The kind of helper that an expression names, or is itself."""
    if isinstance(callee, ast.Function):
        inner = callee
        return run.root.intern("helper", inner, lambda: _kind_of(run, inner)) or None
    value = _peek(run, callee, scope)
    return None if value is None else helper_kind(run, value)


def _wrapped(run: Interpreter, fn: Function, call: ast.Call) -> Lowered | None:
    """``helper(function* () {})()``, and by ``.call`` or ``.apply``."""
    inner: ast.Node = call.callee
    method = ""
    if isinstance(inner, ast.Member) and isinstance(inner.property, ast.StringLiteral):
        method, inner = inner.property.value, inner.object
    if not isinstance(inner, ast.Call) or method not in ("", "call", "apply"):
        return None
    code = generator_in(inner.arguments, SEARCH_DEPTH)
    kind = helper_kind_of(run, inner.callee, fn.scope) if code is not None else None
    if code is None or kind not in _WRAPS:
        return None
    code = _yielding(run, kind, code, fn.scope)
    return Lowered(code, None, method == "apply")


def _handed_on(run: Interpreter, fn: Function, call: ast.Call) -> Lowered | None:
    """``return _f.apply(this, arguments)`` where ``_f`` is, or makes itself, a lowered one."""
    callee = call.callee
    if not isinstance(callee, ast.Member) or not isinstance(callee.property, ast.StringLiteral):
        return None
    if callee.property.value != "apply" or not passes_all(call.arguments):
        return None
    target = _peek(run, callee.object, fn.scope)
    if not isinstance(target, Function):
        return None
    if target.lowered or (target.node.is_async and target.node.is_generator):
        return Lowered(target.node, target.scope, passes_arguments=True)
    code = _self_made(run, target)
    return None if code is None else Lowered(code, target.scope, passes_arguments=True)


def _self_made(run: Interpreter, target: Function) -> ast.Function | None:
    """``function _f() { _f = helper(function* () {}); return _f.apply(this, arguments) }``."""
    body = target.node.body
    if not isinstance(body, ast.BlockStatement):
        return None
    for expression in parts_of(body):
        if isinstance(expression, ast.Assignment) and isinstance(expression.value, ast.Call):
            value = expression.value
            kind = helper_kind_of(run, value.callee, target.scope)
            code = generator_in(value.arguments, SEARCH_DEPTH) if kind in _WRAPS else None
            if kind is not None and code is not None:
                return _yielding(run, kind, code, target.scope)
    return None
