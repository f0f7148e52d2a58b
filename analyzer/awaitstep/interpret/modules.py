"""Modules: a file's top level, its imports and its exports.

Declarations are evaluated when they are first asked for, since most of a bundle is never asked
for; other top-level statements run at once, in order. What they write is permanent: it happened
before any workflow ran.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from awaitstep.interpret.expressions import lookup
from awaitstep.interpret.hoisting import enter_block
from awaitstep.interpret.scope import Activation, Scope
from awaitstep.interpret.trace import Frame
from awaitstep.interpret.unknown import require
from awaitstep.interpret.values import (
    UNDEFINED,
    Class,
    External,
    Lazy,
    Native,
    Object,
    Unknown,
    Value,
)
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import lexical_declarations, pattern_names, var_names

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

STATEMENT_WORK = 60_000


@dataclass(slots=True, eq=False)
class Module:
    """A file that was entered: its top-level scope, and its exports by exported name."""

    scope: Scope
    common: Object
    exports: dict[str, Callable[[], Value]] = field(default_factory=dict)


def load(run: Interpreter, program: ast.Program) -> Module:
    """Enter a file: bind its imports and declarations, run its other statements."""
    activation = Activation(None, UNDEFINED, UNDEFINED, Frame(None, None), run.root.child("top"))
    outer = Scope(activation=activation)
    common = Object(literal=True)
    common.slots["exports"] = Object(literal=True)
    outer.slots["module"] = common
    outer.slots["exports"] = common.slots["exports"]
    outer.slots["require"] = Native(name="require", impl=require)
    scope = Scope(parent=outer, activation=activation)
    module = Module(scope, common)
    _declare(run, program, scope)
    for statement in program.body:
        _enter(run, statement, module)
    with permanently(run):
        for statement in program.body:
            _run_now(run, statement, scope)
    return module


class permanently:  # noqa: N801 - reads as a word of a `with` statement
    """Evaluate what happened before any workflow: quiet, without trace, not to be undone."""

    def __init__(self, run: Interpreter) -> None:
        self._run = run

    def __enter__(self) -> None:
        run = self._run
        self._saved = (run.body, run.steps, run.active, run.catchers, run.inline, run.depth)
        self._journal = run.store.suspend()
        run.body, run.steps, run.active, run.catchers, run.inline = [], [], [], [], []
        run.quiet += 1
        self._settled, run.settled = run.settled, True

    def __exit__(self, *_: object) -> None:
        run = self._run
        run.quiet -= 1
        run.settled = self._settled
        run.store.resume(self._journal)
        run.body, run.steps, run.active, run.catchers, run.inline, run.depth = self._saved


# --- declarations ------------------------------------------------------------------------------


def _declare(run: Interpreter, program: ast.Program, scope: Scope) -> None:
    statements = [_declaration(statement) for statement in program.body]
    for name in (*var_names(program), *lexical_declarations(statements)):
        scope.slots.setdefault(name, UNDEFINED)
    with permanently(run):
        enter_block(run, statements, scope)


def _declaration(statement: ast.Node) -> ast.Node:
    """What an export statement declares, or the statement itself."""
    if isinstance(statement, ast.ExportNamedDeclaration) and statement.declaration is not None:
        return statement.declaration
    if isinstance(statement, ast.ExportDefaultDeclaration) and isinstance(
        statement.declaration, ast.FunctionDeclaration | ast.ClassDeclaration
    ):
        return statement.declaration
    return statement


def _enter(run: Interpreter, statement: ast.Node, module: Module) -> None:
    declaration = _declaration(statement)
    scope = module.scope
    if isinstance(statement, ast.ImportDeclaration):
        _import(statement, scope)
    elif isinstance(declaration, ast.VariableDeclaration):
        for declarator in declaration.declarations:
            _lazy_variable(run, declaration, declarator, scope)
    elif isinstance(declaration, ast.ClassDeclaration | ast.EnumDeclaration):
        name = _name_of(declaration)
        if name:
            _lazy(run, (name,), lambda: run.execute(declaration, scope), scope)
    _export(run, statement, declaration, module)


def _name_of(declaration: ast.ClassDeclaration | ast.EnumDeclaration) -> str:
    if isinstance(declaration, ast.EnumDeclaration):
        return declaration.name
    return declaration.definition.name or ""


def _import(statement: ast.ImportDeclaration, scope: Scope) -> None:
    for specifier in statement.specifiers:
        name = "*" if specifier.imported == "=" else specifier.imported
        value: Value = External(statement.source, name)
        if name == "env" and statement.source == "cloudflare:workers":
            from awaitstep.interpret.values import Origin

            value = Unknown(origin=Origin("env"))
        scope.slots[specifier.local] = value


def _lazy_variable(
    run: Interpreter,
    declaration: ast.VariableDeclaration,
    declarator: ast.Declarator,
    scope: Scope,
) -> None:
    if declarator.init is None:
        return
    single = ast.VariableDeclaration(
        declaration.start, declaration.end, declaration.kind, (declarator,)
    )
    names = pattern_names(declarator.target)
    if not names:
        return
    _lazy(run, names, lambda: run.execute(single, scope), scope)


def _lazy(
    run: Interpreter, names: tuple[str, ...], evaluate: Callable[[], object], scope: Scope
) -> None:
    """Bind names to a declaration that is evaluated when one of them is first read."""

    def force() -> None:
        for name in names:
            if scope.slots.get(name) is made:
                scope.slots[name] = UNDEFINED
        with permanently(run):
            evaluate()

    made = Lazy(force)
    for name in names:
        scope.slots[name] = made


# --- statements that run at once ----------------------------------------------------------------

_DEFERRED = (
    ast.VariableDeclaration,
    ast.ClassDeclaration,
    ast.EnumDeclaration,
    ast.FunctionDeclaration,
    ast.ImportDeclaration,
    ast.ExportAllDeclaration,
    ast.EmptyStatement,
)


def _run_now(run: Interpreter, statement: ast.Node, scope: Scope) -> None:
    declaration = _declaration(statement)
    if isinstance(declaration, _DEFERRED):
        for name in _assigning_classes(declaration):
            lookup(run, name, scope)
        return
    if isinstance(declaration, ast.ExportNamedDeclaration | ast.ExportDefaultDeclaration):
        return
    saved, run.work = run.work, max(0, run.work_limit - STATEMENT_WORK)
    run.execute(declaration, scope)
    run.work = saved


def _assigning_classes(declaration: ast.Node) -> list[str]:
    """Classes whose static blocks assign to names outside: `class U { static { E = f(U) } }`."""
    if isinstance(declaration, ast.ClassDeclaration):
        named = [(declaration.definition.name, declaration.definition)]
    elif isinstance(declaration, ast.VariableDeclaration):
        named = [
            (name, d.init)
            for d in declaration.declarations
            for name in pattern_names(d.target)
            if isinstance(d.init, ast.Class)
        ]
    else:
        return []
    return [name for name, made in named if name and _assigns_outside(made)]


def _assigns_outside(made: ast.Class) -> bool:
    for member in made.members:
        if member.kind != "static_block" or not isinstance(member.value, ast.Function):
            continue
        body = member.value.body
        statements = body.body if isinstance(body, ast.BlockStatement) else ()
        if any(_is_assignment(statement) for statement in statements):
            return True
    return False


def _is_assignment(statement: ast.Node) -> bool:
    if not isinstance(statement, ast.ExpressionStatement):
        return False
    expression = statement.expression
    return isinstance(expression, ast.Assignment) and not isinstance(expression.target, ast.Member)


# --- exports --------------------------------------------------------------------------------------


def _export(run: Interpreter, statement: ast.Node, declaration: ast.Node, module: Module) -> None:
    scope = module.scope
    exports = module.exports
    if isinstance(statement, ast.ExportNamedDeclaration):
        for specifier in statement.specifiers:
            if statement.source is None:
                exports[specifier.exported] = _reader(run, specifier.local, scope)
            else:
                value = External(statement.source, specifier.local)
                exports[specifier.exported] = partial(_given, value)
        if statement.declaration is not None:
            names = (*lexical_declarations([declaration]), *var_names([declaration]))
            for name in names:
                exports[name] = _reader(run, name, scope)
    elif isinstance(statement, ast.ExportDefaultDeclaration):
        exports["default"] = _default(run, statement, scope)
    elif isinstance(statement, ast.ExportAssignment):
        exports["="] = _evaluator(run, statement.expression, scope)


def _given(value: Value) -> Value:
    return value


def _default(
    run: Interpreter, statement: ast.ExportDefaultDeclaration, scope: Scope
) -> Callable[[], Value]:
    declaration = statement.declaration
    if isinstance(declaration, ast.ClassDeclaration):
        if declaration.definition.name:
            return _reader(run, declaration.definition.name, scope)
        return _evaluator(run, declaration.definition, scope, "default")
    if isinstance(declaration, ast.FunctionDeclaration):
        if declaration.function.name:
            return _reader(run, declaration.function.name, scope)
        return _evaluator(run, declaration.function, scope, "default")
    return _evaluator(run, declaration, scope, "default")


def _reader(run: Interpreter, name: str, scope: Scope) -> Callable[[], Value]:
    return lambda: lookup(run, name, scope)


def _evaluator(
    run: Interpreter, node: ast.Node, scope: Scope, name: str = ""
) -> Callable[[], Value]:
    from awaitstep.interpret.expressions import evaluate_named

    def evaluate() -> Value:
        with permanently(run):
            return evaluate_named(run, node, scope, name)

    return evaluate


def exported_values(run: Interpreter, module: Module) -> dict[str, Value]:
    """All exports, ES and CommonJS, with their values."""
    found: dict[str, Value] = {}
    for name, read in module.exports.items():
        value = read()
        if name in ("=", "default") and isinstance(value, Object) and value.literal:
            found.update(_members(run, value, module.scope))
        found[name] = value
    exported = module.common.slots["exports"]
    if isinstance(exported, Object):
        found.update(_members(run, exported, module.scope))
    elif isinstance(exported, Class):
        found[exported.name or "default"] = exported
    return found


def _members(run: Interpreter, value: Object, scope: Scope) -> dict[str, Value]:
    from awaitstep.interpret.members import read

    site = ast.Identifier(0, 0, "exports")
    with permanently(run):
        return {
            key: read(run, value, key, site, scope)
            for key in list(value.slots)
            if not key.startswith("[")
        }
