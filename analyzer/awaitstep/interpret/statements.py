"""Statements: each runs and says whether it can be left at its end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from awaitstep.interpret import allocation, classes, exits, loops, switch, trying
from awaitstep.interpret.assignment import assign, declare, target_name
from awaitstep.interpret.expressions import EVALUATORS, evaluate_named
from awaitstep.interpret.hoisting import block_scope, enter_block
from awaitstep.interpret.jumps import land
from awaitstep.interpret.scope import Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BlockNode, BranchTrace, IfNode, Target, TraceNode
from awaitstep.interpret.truth import truth
from awaitstep.interpret.values import UNDEFINED, Const, Value
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import lexical_declarations, var_names

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Executor, Interpreter


def execute_list(run: Interpreter, statements: Iterable[ast.Node], scope: Scope) -> bool:
    """Run statements until one cannot be left at its end; what follows never runs."""
    # A loop, since recursion through `all` and a generator would be recursion in C.
    for statement in statements:  # noqa: SIM110
        if not run.execute(statement, scope):
            return False
    return True


def _expression(run: Interpreter, node: ast.ExpressionStatement, scope: Scope) -> bool:
    run.evaluate(node.expression, scope)
    return True


def _variables(run: Interpreter, node: ast.VariableDeclaration, scope: Scope) -> bool:
    for declarator in node.declarations:
        if declarator.init is None:
            if node.kind != "var":
                declare(run, declarator.target, UNDEFINED, scope)
            continue
        value = evaluate_named(run, declarator.init, scope, target_name(declarator.target))
        if node.kind == "var":
            assign(run, declarator.target, value, scope)
        else:
            declare(run, declarator.target, value, scope)
    return True


def _function(run: Interpreter, node: ast.FunctionDeclaration, scope: Scope) -> bool:
    return True


def _class(run: Interpreter, node: ast.ClassDeclaration, scope: Scope) -> bool:
    name = node.definition.name or ""
    value = classes.define(run, node.definition, scope, name)
    if name:
        run.store.write(scope, name, value)
    return True


def _block(run: Interpreter, node: ast.BlockStatement, scope: Scope) -> bool:
    inner = block_scope(run, node, list(node.body), scope)
    return execute_list(run, node.body, inner)


def _if(run: Interpreter, node: ast.IfStatement, scope: Scope) -> bool:
    """``if``, with its ``else if`` chain walked rather than recursed into."""
    store = run.store
    mark = store.mark()
    deltas: list[Any] = []
    current: IfNode | None = None
    outer = run.body
    statement: ast.Node | None = node
    while isinstance(statement, ast.IfStatement):
        known = truth(run.evaluate(statement.test, scope))
        if known is not None:
            statement = statement.consequent if known else statement.alternate
            continue
        body: list[TraceNode] = []
        branch_mark = store.mark()
        with run.emitting(body):
            completes = run.execute(statement.consequent, scope)
        if completes:
            deltas.append(store.delta(mark))
        store.rollback(branch_mark)
        current = _add_branch(run, current, BranchTrace(run.text(statement.test), body), statement)
        statement = statement.alternate
    completes = True if statement is None else run.execute(statement, scope)
    run.body = outer
    if current is None:
        return completes
    delta = store.rollback(mark)
    if completes:
        deltas.append(delta)
    if deltas:
        store.merge(deltas)
    return bool(deltas)


def _add_branch(
    run: Interpreter, current: IfNode | None, branch: BranchTrace, site: ast.Node
) -> IfNode:
    """Add a branch to the chain, or begin an ``if`` in the else part of the one before."""
    last = current.branches[-1].body if current is not None else None
    if current is not None and not last and run.body is last:
        otherwise = current.branches.pop()
        current.branches.append(branch)
        current.branches.append(otherwise)
        return current
    otherwise = BranchTrace(None, [])
    made = IfNode([branch, otherwise], span_of(site))
    run.emit(made)
    run.body = otherwise.body
    return made


def _labeled(run: Interpreter, node: ast.LabeledStatement, scope: Scope) -> bool:
    labels = [node.label]
    body: ast.Node = node.body
    while isinstance(body, ast.LabeledStatement):
        labels.append(body.label)
        body = body.body
    if type(body) in loops.EXECUTORS:
        return loops.execute(run, body, scope, tuple(labels))
    jumps = scope.activation.jumps
    jump = Jump(Target("block", node.label), run.store.mark(), tuple(labels))
    block = BlockNode([], jump.target, span_of(node))
    run.emit(block)
    jumps.append(jump)
    with run.emitting(block.body):
        completes = run.execute(body, scope)
    jumps.pop()
    return land(run, jump, completes=completes)


def _empty(run: Interpreter, node: ast.Node, scope: Scope) -> bool:
    return True


def _enum(run: Interpreter, node: ast.EnumDeclaration, scope: Scope) -> bool:
    """TypeScript's ``enum``: an object of its members, in both directions for numbers."""
    made = allocation.plain_object(run, node, scope)
    inner = allocation.scope(run, node, scope)
    following: Value = Const(0)
    for member in node.members:
        value = run.evaluate(member.init, inner) if member.init is not None else following
        run.store.write(made, member.name, value)
        run.store.write(inner, member.name, value)
        raw = value.value if isinstance(value, Const) else None
        is_number = isinstance(raw, int | float) and not isinstance(raw, bool)
        following = Const(raw + 1) if is_number else UNDEFINED  # type: ignore[operator]
    run.store.write(scope, node.name, made)
    return True


def _namespace(run: Interpreter, node: ast.NamespaceDeclaration, scope: Scope) -> bool:
    made = allocation.plain_object(run, node, scope)
    inner = allocation.scope(run, node, scope)
    enter_block(run, node.body, inner)
    execute_list(run, node.body, inner)
    for statement in node.body:
        if isinstance(statement, ast.ExportNamedDeclaration) and statement.declaration:
            for name in _declared_names(statement.declaration):
                run.store.write(made, name, inner.slots.get(name, UNDEFINED))
    run.store.write(scope, node.name, made)
    return True


def _declared_names(statement: ast.Node) -> tuple[str, ...]:
    return (*lexical_declarations([statement]), *var_names([statement]))


def _export(run: Interpreter, node: ast.ExportNamedDeclaration, scope: Scope) -> bool:
    return run.execute(node.declaration, scope) if node.declaration is not None else True


def _export_default(run: Interpreter, node: ast.ExportDefaultDeclaration, scope: Scope) -> bool:
    if type(node.declaration) in EXECUTORS:
        return run.execute(node.declaration, scope)
    run.evaluate(node.declaration, scope)
    return True


def _unknown(run: Interpreter, node: ast.Unknown, scope: Scope) -> bool:
    for part in node.parts:
        if type(part) in EVALUATORS and not isinstance(part, ast.Unknown):
            run.evaluate(part, scope)
        else:
            run.execute(part, scope)
    return True


EXECUTORS: dict[type, Executor] = {
    ast.BlockStatement: _block,
    ast.BreakStatement: exits.break_,
    ast.ClassDeclaration: _class,
    ast.ContinueStatement: exits.continue_,
    ast.EmptyStatement: _empty,
    ast.EnumDeclaration: _enum,
    ast.ExportAllDeclaration: _empty,
    ast.ExportAssignment: _empty,
    ast.ExportDefaultDeclaration: _export_default,
    ast.ExportNamedDeclaration: _export,
    ast.ExpressionStatement: _expression,
    ast.FunctionDeclaration: _function,
    ast.IfStatement: _if,
    ast.ImportDeclaration: _empty,
    ast.LabeledStatement: _labeled,
    ast.NamespaceDeclaration: _namespace,
    ast.ReturnStatement: exits.return_,
    ast.SwitchStatement: switch.execute,
    ast.ThrowStatement: exits.throw,
    ast.TryStatement: trying.execute,
    ast.Unknown: _unknown,
    ast.VariableDeclaration: _variables,
    **dict.fromkeys(loops.EXECUTORS, loops.execute),
}
