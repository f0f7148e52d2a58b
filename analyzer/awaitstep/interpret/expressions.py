"""Expressions: one function for each kind, in JavaScript's order of evaluation."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from awaitstep.interpret import allocation, assignment, calling, classes, members, operators
from awaitstep.interpret.branching import conditional, fork
from awaitstep.interpret.conditions import is_null_condition, negated
from awaitstep.interpret.globals import global_value
from awaitstep.interpret.promises import await_value
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BranchTrace, IfNode, TraceNode, Unit
from awaitstep.interpret.truth import nullish, truth
from awaitstep.interpret.values import (
    ANY,
    NULL,
    UNDEFINED,
    Const,
    External,
    Function,
    Items,
    Lazy,
    Object,
    Unknown,
    Value,
    join,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Evaluator, Interpreter


def evaluate_named(run: Interpreter, node: ast.Node, scope: Scope, name: str) -> Value:
    """Evaluate what is bound to a name: an anonymous function or class takes that name."""
    if isinstance(node, ast.Function) and not node.name:
        return allocation.function(run, node, scope, name)
    if isinstance(node, ast.Class) and not node.name:
        return classes.define(run, node, scope, name)
    return run.evaluate(node, scope)


def _literal(run: Interpreter, node: Any, scope: Scope) -> Value:
    return Const(node.value)


def _number(run: Interpreter, node: ast.NumberLiteral, scope: Scope) -> Value:
    whole = int_or_none(node.value)
    return Const(node.value if whole is None else whole)


def int_or_none(value: float) -> int | None:
    """The integer that a number is, if it is one that JavaScript holds exactly."""
    if math.isnan(value) or abs(value) > 2**53:
        return None
    return int(value) if value == int(value) else None


def _null(run: Interpreter, node: ast.Node, scope: Scope) -> Value:
    return NULL


def _regexp(run: Interpreter, node: ast.Node, scope: Scope) -> Value:
    return Unknown(truthy=True, name="RegExp")


def _identifier(run: Interpreter, node: ast.Identifier, scope: Scope) -> Value:
    return lookup(run, node.name, scope)


def lookup(run: Interpreter, name: str, scope: Scope) -> Value:
    """The value of a name; a lazy top-level binding is evaluated now."""
    holder = scope.lookup(name)
    if holder is None:
        return global_value(run, name)
    value = holder.slots[name]
    if isinstance(value, Lazy):
        value.force()
        value = holder.slots.get(name, ANY)
        return ANY if isinstance(value, Lazy) else value
    return value


def _template(run: Interpreter, node: ast.TemplateLiteral, scope: Scope) -> Value:
    result: Value = Const(node.quasis[0])
    for quasi, expression in zip(node.quasis[1:], node.expressions, strict=False):
        result = operators.concat(result, run.evaluate(expression, scope))
        result = operators.concat(result, Const(quasi))
    return result


def _tagged(run: Interpreter, node: ast.TaggedTemplate, scope: Scope) -> Value:
    callee, this = calling.callee_of(run, node.tag, scope)
    values = [run.evaluate(part, scope) for part in node.quasi.expressions]
    return run.call(callee, this, Items((ANY, *values)), node, scope)


def _array(run: Interpreter, node: ast.ArrayExpression, scope: Scope) -> Value:
    return allocation.array(run, node, scope, calling.items_of(run, node.elements, scope))


def _object(run: Interpreter, node: ast.ObjectExpression, scope: Scope) -> Value:
    return allocation.object_literal(run, node, scope)


def _function(run: Interpreter, node: ast.Function, scope: Scope) -> Value:
    if node.kind == "function" and node.name:
        inner = allocation.scope(run, node, scope)
        function = allocation.function(run, node, inner, node.name)
        inner.slots[node.name] = function
        return function
    return allocation.function(run, node, scope, node.name or "")


def _class(run: Interpreter, node: ast.Class, scope: Scope) -> Value:
    return classes.define(run, node, scope, node.name or "")


def _member(run: Interpreter, node: ast.Member, scope: Scope) -> Value:
    _, value = members.evaluate(run, node, scope)
    return value


def _new(run: Interpreter, node: ast.New, scope: Scope) -> Value:
    callee = run.evaluate(node.callee, scope)
    args = calling.items_of(run, node.arguments, scope)
    return classes.construct(run, callee, args, node, scope)


def _import_call(run: Interpreter, node: ast.ImportCall, scope: Scope) -> Value:
    source = run.evaluate(node.source, scope)
    if isinstance(source, Const) and isinstance(source.value, str):
        return External(source.value, "*")
    return ANY


def _unary(run: Interpreter, node: ast.Unary, scope: Scope) -> Value:
    if node.operator == "delete":
        return members.delete(run, node.argument, scope)
    return operators.unary(node.operator, run.evaluate(node.argument, scope))


def _update(run: Interpreter, node: ast.Update, scope: Scope) -> Value:
    old = run.evaluate(node.argument, scope)
    new = operators.binary("+" if node.operator == "++" else "-", operators.number(old), Const(1))
    assignment.assign(run, node.argument, new, scope)
    return new if node.prefix else old


def _binary(run: Interpreter, node: ast.Binary, scope: Scope) -> Value:
    chain: list[ast.Binary] = []
    left: ast.Node = node
    while isinstance(left, ast.Binary):
        chain.append(left)
        left = left.left
    value = run.evaluate(left, scope)
    for link in reversed(chain):
        value = operators.binary(link.operator, value, run.evaluate(link.right, scope))
    return value


def _logical(run: Interpreter, node: ast.Logical, scope: Scope) -> Value:
    left = run.evaluate(node.left, scope)
    return short_circuit(
        run, node.operator, left, node.left, node, lambda: run.evaluate(node.right, scope)
    )


def short_circuit(
    run: Interpreter,
    operator: str,
    left: Value,
    test: ast.Node,
    site: ast.Node,
    right: Callable[[], Value],
) -> Value:
    """``a && x``, ``a || x``, ``a ?? x`` once ``a`` is known (graph.md, section 3)."""
    goes_on = {
        "&&": lambda: truth(left),
        "||": lambda: truth(operators.unary("!", left)),
        "??": lambda: nullish(left),
    }[operator]()
    if goes_on is True:
        return right()
    if goes_on is False:
        return left
    condition = {
        "&&": lambda: run.text(test),
        "||": lambda: negated(run, test),
        "??": lambda: is_null_condition(run, test, "=="),
    }[operator]()
    return conditional(run, condition, site, right, _kept(operator, left))


def _kept(operator: str, left: Value) -> Value:
    """What the left side is where the right one is not evaluated."""
    if operator == "&&":
        return left
    choices = [o for o in getattr(left, "options", (left,)) if nullish(o) is not True]
    result: Value | None = None
    for option in choices:
        result = option if result is None else join(result, option)
    return left if result is None else result


def _assignment(run: Interpreter, node: ast.Assignment, scope: Scope) -> Value:
    operator = node.operator
    if operator == "=" and isinstance(node.target, ast.Member):
        return _assign_member(run, node, node.target, scope)
    if operator == "=":
        value = evaluate_named(run, node.value, scope, assignment.target_name(node.target))
        assignment.assign(run, node.target, value, scope)
        return value
    old = run.evaluate(node.target, scope)
    if operator in ("&&=", "||=", "??="):
        return short_circuit(
            run, operator[:2], old, node.target, node, lambda: _assigned(run, node, scope)
        )
    value = operators.binary(operator[:-1], old, run.evaluate(node.value, scope))
    assignment.assign(run, node.target, value, scope)
    return value


def _assign_member(
    run: Interpreter, node: ast.Assignment, target: ast.Member, scope: Scope
) -> Value:
    """``a[k] = v``: the object, the key, then the value."""
    if isinstance(target.object, ast.Super):
        holder = scope.activation.this
    else:
        holder = run.evaluate(target.object, scope)
    key = members.property_key(run, target, scope)
    # The methods of a class in ES5: `X.prototype.m = function () {}`.
    name = key if key and _is_prototype(holder) else ""
    value = evaluate_named(run, node.value, scope, name)
    members.write(run, holder, key, value, target, scope)
    return value


def _is_prototype(holder: Value) -> bool:
    made = holder.slots.get("constructor") if isinstance(holder, Object) else None
    return isinstance(made, Function) and made.slots.get("prototype") is holder


def _assigned(run: Interpreter, node: ast.Assignment, scope: Scope) -> Value:
    value = evaluate_named(run, node.value, scope, assignment.target_name(node.target))
    assignment.assign(run, node.target, value, scope)
    return value


def _conditional(run: Interpreter, node: ast.Conditional, scope: Scope) -> Value:
    known = truth(run.evaluate(node.test, scope))
    if known is not None:
        return run.evaluate(node.consequent if known else node.alternate, scope)
    bodies: tuple[list[TraceNode], list[TraceNode]] = ([], [])

    def side(body: list[TraceNode], part: ast.Node) -> tuple[bool, Value]:
        with run.emitting(body):
            return True, run.evaluate(part, scope)

    _, value = fork(
        run,
        [lambda: side(bodies[0], node.consequent), lambda: side(bodies[1], node.alternate)],
    )
    if bodies[0] or bodies[1]:
        branches = [BranchTrace(run.text(node.test), bodies[0]), BranchTrace(None, bodies[1])]
        run.emit(IfNode(branches, span_of(node)))
    return value


def _sequence(run: Interpreter, node: ast.Sequence, scope: Scope) -> Value:
    value: Value = UNDEFINED
    for part in node.expressions:
        value = run.evaluate(part, scope)
    return value


def _await(run: Interpreter, node: ast.Await, scope: Scope) -> Value:
    return await_value(run, run.evaluate(node.argument, scope))


def _yield(run: Interpreter, node: ast.Yield, scope: Scope) -> Value:
    value = run.evaluate(node.argument, scope) if node.argument is not None else UNDEFINED
    activation = scope.activation
    if activation.awaits_yield:
        return await_value(run, value)
    element = calling.iterated(run, value, node, scope) if node.delegate else value
    known = activation.yielded
    activation.yielded = element if known is None else join(known, element)
    return ANY


def _this(run: Interpreter, node: ast.Node, scope: Scope) -> Value:
    return scope.activation.this


def _super(run: Interpreter, node: ast.Node, scope: Scope) -> Value:
    return ANY


def _meta(run: Interpreter, node: ast.MetaProperty, scope: Scope) -> Value:
    return scope.activation.new_target if node.name == "new.target" else ANY


def _spread(run: Interpreter, node: ast.SpreadElement, scope: Scope) -> Value:
    return run.evaluate(node.argument, scope)


def _unknown(run: Interpreter, node: ast.Unknown, scope: Scope) -> Value:
    units: frozenset[Unit] = frozenset()
    for part in node.parts:
        if type(part) in EVALUATORS:
            units |= units_of(run.evaluate(part, scope))
        else:
            run.execute(part, scope)
    return Unknown(units)


def _bigint(run: Interpreter, node: ast.BigIntLiteral, scope: Scope) -> Value:
    return Unknown(truthy=bool(node.value))


EVALUATORS: dict[type, Evaluator] = {
    ast.ArrayExpression: _array,
    ast.Assignment: _assignment,
    ast.Await: _await,
    ast.BigIntLiteral: _bigint,
    ast.Binary: _binary,
    ast.BooleanLiteral: _literal,
    ast.Call: calling.evaluate,
    ast.Chain: calling.evaluate_chain,
    ast.Class: _class,
    ast.Conditional: _conditional,
    ast.Function: _function,
    ast.Identifier: _identifier,
    ast.ImportCall: _import_call,
    ast.Logical: _logical,
    ast.Member: _member,
    ast.MetaProperty: _meta,
    ast.New: _new,
    ast.NullLiteral: _null,
    ast.NumberLiteral: _number,
    ast.ObjectExpression: _object,
    ast.PrivateName: _super,
    ast.RegExpLiteral: _regexp,
    ast.Sequence: _sequence,
    ast.SpreadElement: _spread,
    ast.StringLiteral: _literal,
    ast.Super: _super,
    ast.TaggedTemplate: _tagged,
    ast.TemplateLiteral: _template,
    ast.This: _this,
    ast.Unary: _unary,
    ast.Unknown: _unknown,
    ast.Update: _update,
    ast.Yield: _yield,
}
