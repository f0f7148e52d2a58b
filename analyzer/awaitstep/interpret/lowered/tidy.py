"""Operators and loop tests in their old places.

Compilers make ``while (a && (yield b)) { ... }`` of three statements::

    while (true) { t = a; if (t) { t = yield b; } if (!t) { break; } ... }
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from awaitstep.interpret.lowered.continues import with_continues
from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.syntax import ast
from awaitstep.syntax.scopes import free_names

Statements = list[ast.Statement]
_Change = Callable[[Statements], Statements]


def tidied(statements: Statements) -> Statements:
    """The same statements with ``&&``, ``||`` and the tests of loops put back."""
    statements = _each_list(statements, _with_operators)
    temporaries = _temporaries(statements)
    if temporaries:
        statements = _each_list(statements, lambda found: _inlined(found, temporaries))
    return [with_continues(rewritten(statement, _while)) for statement in statements]


def _each_list(statements: Statements, change: _Change) -> Statements:
    """Change a list of statements and all that are in it, the inner ones first."""

    def inner(node: ast.Node) -> ast.Node | None:
        if isinstance(node, ast.BlockStatement | ast.SwitchCase):
            return replace(node, body=tuple(_each_list(list(node.body), change)))
        return None

    return change([rewritten(statement, inner) for statement in statements])


def _with_operators(statements: Statements) -> Statements:
    """``t = a; if (t) { t = b; }`` is ``t = a && b;``."""
    out: Statements = []
    for statement in _with_tests_apart(statements):
        made = _operator(out[-1], statement) if out else None
        if made is None:
            out.append(statement)
        else:
            out[-1] = made
    return out


def _with_tests_apart(statements: Statements) -> Statements:
    """``if (t = a)``, as minifiers write, is ``t = a; if (t)``."""
    out: Statements = []
    for statement in statements:
        if isinstance(statement, ast.IfStatement):
            test = statement.test
            negated = isinstance(test, ast.Unary) and test.operator == "!"
            inner = negation(test) if negated else test
            if isinstance(inner, ast.Assignment) and isinstance(inner.target, ast.Identifier):
                out.append(ast.ExpressionStatement(inner.start, inner.end, inner))
                name: ast.Expression = replace(inner.target)
                new = negation(name) if negated else name
                out.append(replace(statement, test=new))
                continue
        out.append(statement)
    return out


def _operator(first: ast.Statement, second: ast.Statement) -> ast.Statement | None:
    one = _assignment(first)
    if one is None or not isinstance(second, ast.IfStatement) or second.alternate is not None:
        return None
    other = _assignment(_only(second.consequent))
    name, negated = _name_tested(second.test)
    if other is None or not (name == _target(one) == _target(other)):
        return None
    operator = "||" if negated else "&&"
    value = ast.Logical(*span_of([one.value, other.value]), operator, one.value, other.value)
    start, end = span_of([first, second])
    made = replace(one, start=start, end=end, value=value)
    return ast.ExpressionStatement(start, end, made)


def _temporaries(statements: Statements) -> set[str]:
    """Names that are written once, with such an operator and a ``yield``, and read once."""
    counts: Counter[str] = Counter()
    found: set[str] = set()
    captured: list[ast.Function] = []
    for statement in statements:
        for part in parts(statement):
            if isinstance(part, ast.Identifier):
                counts[part.name] += 1
            elif isinstance(part, ast.Function):
                captured.append(part)
            elif isinstance(part, ast.Assignment) and _waits(part.value):
                found.add(_target(part) or "")
    found = {name for name in found if counts[name] == 2}
    return found and {name for name in found if not any(name in free_names(f) for f in captured)}


def _waits(value: ast.Expression) -> bool:
    return isinstance(value, ast.Logical) and any(isinstance(n, ast.Yield) for n in parts(value))


def _inlined(statements: Statements, names: set[str]) -> Statements:
    """``t = a && b; if (!t) ...`` is ``if (!(a && b)) ...``."""
    out: Statements = []
    for statement in statements:
        one = _assignment(out[-1]) if out else None
        if one is not None and isinstance(statement, ast.IfStatement):
            name, negated = _name_tested(statement.test)
            if name is not None and name == _target(one) and name in names:
                value: ast.Expression = one.value
                if negated:
                    value = ast.Unary(value.start, value.end, "!", value)
                out[-1] = replace(statement, test=value)
                continue
        out.append(statement)
    return out


def _while(node: ast.Node) -> ast.Node | None:
    """``while (true) { if (a) break; ... }`` is ``while (!a) { ... }``."""
    match node:
        case ast.WhileStatement(
            test=ast.BooleanLiteral(value=True),
            body=ast.BlockStatement(
                body=(
                    ast.IfStatement(
                        test=test,
                        consequent=ast.BlockStatement(body=(ast.BreakStatement(label=None),)),
                        alternate=None,
                    ),
                    *rest,
                )
            ) as body,
        ):
            inner = [rewritten(statement, _while) for statement in rest]
            made = replace(body, body=tuple(inner))
            return ast.WhileStatement(node.start, node.end, negation(test), made)
        case _:
            return None


def span_of(nodes: Sequence[ast.Node]) -> tuple[int, int]:
    """The extent of some nodes (restored code need not stand in source order)."""
    return min(node.start for node in nodes), max(node.end for node in nodes)


def negation(test: ast.Expression) -> ast.Expression:
    """The opposite of a test."""
    if isinstance(test, ast.Unary) and test.operator == "!":
        return test.argument
    return ast.Unary(test.start, test.end, "!", test)


def _assignment(statement: ast.Statement | None) -> ast.Assignment | None:
    match statement:
        case ast.ExpressionStatement(
            expression=ast.Assignment(operator="=", target=ast.Identifier()) as made
        ):
            return made
        case _:
            return None


def _target(made: ast.Assignment) -> str | None:
    return made.target.name if isinstance(made.target, ast.Identifier) else None


def _only(statement: ast.Statement) -> ast.Statement | None:
    if isinstance(statement, ast.BlockStatement):
        return statement.body[0] if len(statement.body) == 1 else None
    return statement


def _name_tested(test: ast.Expression) -> tuple[str | None, bool]:
    """The name that a test consists of, and whether it is negated."""
    match test:
        case ast.Identifier(name=name):
            return name, False
        case ast.Unary(operator="!", argument=ast.Identifier(name=name)):
            return name, True
        case _:
            return None, False
