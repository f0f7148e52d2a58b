"""Call expressions: callee, arguments, optional chains, and the dispatch on what is called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from awaitstep.interpret import classes, functions, members, methods, steps, unknown
from awaitstep.interpret.branching import conditional, fork
from awaitstep.interpret.conditions import is_null_condition
from awaitstep.interpret.iteration import items_of_iterable
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.trace import BranchTrace, IfNode, TraceNode
from awaitstep.interpret.truth import nullish
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Bound,
    Choice,
    Class,
    Const,
    External,
    Function,
    Items,
    Method,
    Native,
    StepMethod,
    StepObject,
    Text,
    Unknown,
    Value,
    join,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from awaitstep.interpret.interpreter import Interpreter


def items_of(run: Interpreter, nodes: Sequence[ast.Node | None], scope: Scope) -> Items:
    """Evaluate arguments or array elements, left to right; ``None`` is a hole."""
    known: list[Value] = []
    rest: Value | None = None
    for node in nodes:
        if isinstance(node, ast.SpreadElement):
            spread = items_of_iterable(run, run.evaluate(node.argument, scope), node, scope)
        else:
            value = run.evaluate(node, scope) if node is not None else UNDEFINED
            spread = Items((value,))
        if rest is None:
            known.extend(spread.known)
            rest = spread.rest
        elif spread.known or spread.rest is not None:
            rest = join(rest, spread.element())
    return Items(tuple(known), rest)


def iterated(run: Interpreter, value: Value, site: ast.Node, scope: Scope) -> Value:
    """Any element of an iterable."""
    items = items_of_iterable(run, value, site, scope)
    return items.element() if items.known or items.rest is not None else ANY


def callee_of(run: Interpreter, node: ast.Node, scope: Scope) -> tuple[Value, Value]:
    """The function that a call calls, and its ``this``."""
    if isinstance(node, ast.Chain):
        if not isinstance(node.expression, ast.Member) or _has_optional(node.expression):
            return run.evaluate(node, scope), UNDEFINED
        node = node.expression
    if isinstance(node, ast.Member):
        this, value = members.evaluate(run, node, scope)
        return value, this
    return run.evaluate(node, scope), UNDEFINED


def _has_optional(node: ast.Node) -> bool:
    while isinstance(node, ast.Member | ast.Call):
        if node.optional:
            return True
        node = node.object if isinstance(node, ast.Member) else node.callee
    return False


def evaluate(run: Interpreter, node: ast.Call, scope: Scope) -> Value:
    """``f(...)``: callee, arguments, then the call."""
    if isinstance(node.callee, ast.Super):
        args = items_of(run, node.arguments, scope)
        return classes.super_call(run, args, node, scope)
    callee, this = callee_of(run, node.callee, scope)
    args = items_of(run, node.arguments, scope)
    return run.call(callee, this, args, node, scope)


def evaluate_chain(run: Interpreter, node: ast.Chain, scope: Scope) -> Value:
    """``a?.b(c)``: where ``a`` may be null, what follows is on a path of its own."""
    links: list[ast.Member | ast.Call] = []
    base: ast.Node = node.expression
    while isinstance(base, ast.Member | ast.Call):
        links.append(base)
        base = base.object if isinstance(base, ast.Member) else base.callee
    links.reverse()
    if isinstance(base, ast.Super):
        value, this = members.super_holder(scope) or ANY, scope.activation.this
    else:
        value, this = run.evaluate(base, scope), UNDEFINED
    return _follow(run, links, base, value, this, scope)


def _follow(
    run: Interpreter,
    links: list[ast.Member | ast.Call],
    before: ast.Node,
    value: Value,
    this: Value,
    scope: Scope,
) -> Value:
    for index, link in enumerate(links):
        if link.optional:
            missing = nullish(value)
            if missing is True:
                return UNDEFINED
            if missing is None:
                rest = links[index:]
                test = is_null_condition(run, before, "!=")
                followed = partial(_follow_present, run, rest, value, this, scope)
                return conditional(run, test, link, followed, UNDEFINED)
        value, this = _link(run, link, value, this, scope)
        before = link
    return value


def _follow_present(
    run: Interpreter,
    links: list[ast.Member | ast.Call],
    value: Value,
    this: Value,
    scope: Scope,
) -> Value:
    """The links behind a value that is there."""
    head, bound = _link(run, links[0], value, this, scope)
    return _follow(run, links[1:], links[0], head, bound, scope)


def _link(
    run: Interpreter, link: ast.Member | ast.Call, value: Value, this: Value, scope: Scope
) -> tuple[Value, Value]:
    if isinstance(link, ast.Member):
        return members.read_node(run, value, link, scope), value
    args = items_of(run, link.arguments, scope)
    return run.call(value, this, args, link, scope), UNDEFINED


def call(
    run: Interpreter, callee: Value, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """Call a value, by what it is."""
    if isinstance(callee, Function):
        return functions.call(run, callee, this, args, site, scope)
    if isinstance(callee, StepMethod):
        return steps.call(run, callee, args, site, scope)
    if isinstance(callee, Native):
        return callee.impl(run, this, args, site, scope)
    if isinstance(callee, Method):
        return methods.call(run, callee, args, site, scope)
    if isinstance(callee, Bound):
        bound = Items((*callee.args, *args.known), args.rest)
        return call(run, callee.target, callee.this, bound, site, scope)
    if isinstance(callee, Choice):
        return _call_choice(run, callee, this, args, site, scope)
    if isinstance(callee, Class):
        return classes.construct(run, callee, args, site, scope)
    return unknown.call(run, callee, this, args, site, scope)


def _call_choice(
    run: Interpreter, callee: Choice, this: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """One of several functions: a branch for each that we can follow."""
    known = [o for o in callee.options if not isinstance(o, Unknown | External | Const | Text)]
    known = [o for o in known if not isinstance(o, StepObject)]
    if len(known) == 1:
        return call(run, known[0], this, args, site, scope)
    if not known:
        return unknown.call(run, ANY, this, args, site, scope)
    bodies: list[list[TraceNode]] = [[] for _ in known]

    def side(body: list[TraceNode], option: Value) -> tuple[bool, Value]:
        with run.emitting(body):
            return True, call(run, option, this, args, site, scope)

    sides = zip(bodies, known, strict=True)
    _, value = fork(run, [partial(side, body, option) for body, option in sides])
    text = run.text(site.callee) if isinstance(site, ast.Call) else "callback"
    traces = [BranchTrace(f"{text} #{i + 1}", body) for i, body in enumerate(bodies)]
    run.emit(IfNode(traces, span_of(site)))
    return value
