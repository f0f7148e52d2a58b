"""The header of a lowered ``for ... of``: its iterator, its step object, its flags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from awaitstep.interpret.lowered.rewriting import parts
from awaitstep.syntax import ast

_REFLECT_ARGUMENTS = 3


@dataclass(slots=True)
class Header:
    """What a lowered loop goes by.

    ``iterator`` and ``step`` are the variables of ``step = iterator.next()``; ``own`` are all
    variables that only the tool uses; ``flags`` tells of some of them whether they are true when
    the iterator is done (true) or when it is not (false). ``by_helper`` is Babel's form with
    ``.n()``, ``by_reflect`` swc's with ``Reflect.apply``.
    """

    iterator: str
    step: str
    waits: bool
    by_helper: bool
    by_reflect: bool
    iterable: ast.Expression
    own: frozenset[str]
    flags: dict[str, bool] = field(default_factory=dict)

    def is_step(self, node: ast.Node) -> bool:
        """Whether a node is the step object, or gets the next one."""
        if isinstance(node, ast.Assignment):
            return calls_next(node) is not None and self.is_step(node.target)
        return isinstance(node, ast.Identifier) and node.name == self.step

    def done(self, node: ast.Node) -> bool | None:
        """Whether an expression is true when the iterator is done; ``None``: says nothing of it.

        ``step.done``, ``!(step = await it.next()).done``, ``flag = step.done``, ``!flag``.
        """
        match node:
            case ast.Member(object=inner, property=ast.StringLiteral(value="done")):
                return True if self.is_step(inner) else None
            case ast.Unary(operator="!", argument=inner):
                done = self.done(inner)
                return None if done is None else not done
            case ast.Assignment(operator="=", target=ast.Identifier(name=name), value=value):
                return self._flag(name, value)
            case ast.Identifier(name=name):
                return self.flags.get(name)
            case _:
                return None

    def _flag(self, name: str, value: ast.Expression) -> bool | None:
        done = self.done(value) if name in self.own else None
        if done is not None:
            self.flags[name] = done
        return done

    def is_own(self, node: ast.Node) -> bool:
        """Whether an expression only serves the loop: ``step = it.next()``, ``flag = false``."""
        if not isinstance(node, ast.Assignment) or not isinstance(node.target, ast.Identifier):
            return False
        if self.is_step(node) or self.done(node) is not None:
            return True
        return node.target.name in self.own and _is_constant(node.value)


def _is_constant(node: ast.Expression) -> bool:
    while isinstance(node, ast.Unary):
        node = node.argument
    return isinstance(node, ast.BooleanLiteral | ast.NumberLiteral | ast.NullLiteral) or (
        isinstance(node, ast.Identifier) and node.name == "undefined"
    )


# --- finding the iterator -------------------------------------------------------------------------


def calls_next(node: ast.Assignment | ast.Declarator) -> tuple[str, str, bool] | None:
    """The iterator, the way and whether it waits, of ``step = await it.next()``.

    The way is ``next``, ``n``, or the variable in ``Reflect.apply(next, it, [])``.
    """
    value = node.value if isinstance(node, ast.Assignment) else node.init
    if value is None or not isinstance(node.target, ast.Identifier):
        return None
    waits = isinstance(value, ast.Await | ast.Yield)
    found = _next_of(_awaited(value))
    return None if found is None else (*found, waits)


def _awaited(value: ast.Expression) -> ast.Expression:
    """``await x``, ``yield x``, and in async generators ``yield helper(x)``, ``yield new C(x)``."""
    if isinstance(value, ast.Await):
        return value.argument
    if not isinstance(value, ast.Yield) or value.argument is None:
        return value
    inner = value.argument
    if isinstance(inner, ast.Call | ast.New) and len(inner.arguments) == 1:
        wrapped = inner.arguments[0]
        return inner if isinstance(wrapped, ast.SpreadElement) else wrapped
    return inner


def _next_of(node: ast.Expression) -> tuple[str, str] | None:
    match node:
        case ast.Call(
            callee=ast.Member(
                object=ast.Identifier(name=name),
                property=ast.StringLiteral(value="next" | "n" as way),
            ),
            arguments=(),
        ):
            return name, way
        case ast.Call(
            callee=ast.Member(property=ast.StringLiteral(value="apply")),
            arguments=(ast.Identifier(name=way), ast.Identifier(name=name), ast.ArrayExpression()),
        ):
            return name, way
        case _:
            return None


def read(
    setup: list[ast.Statement], loop: ast.ForStatement | ast.WhileStatement, own: frozenset[str]
) -> Header | None:
    """The header of a loop, with the statements that precede it in the ``try`` block."""
    init: list[ast.Node] = [*setup]
    if isinstance(loop, ast.ForStatement) and loop.init is not None:
        init.append(loop.init)
    found = next(_steps(loop, init), None)
    bindings = _bindings(init)
    if found is None or bindings is None:
        return None
    step, (iterator, way, waits) = found
    iterable: ast.Expression | None
    if way == "n":
        iterable = ast.Identifier(loop.start, loop.start, iterator)
    else:
        iterable = _iterable(bindings.get(iterator))
    if iterable is None:
        return None
    reflects = way not in ("next", "n")
    return Header(iterator, step, waits, way == "n", reflects, iterable, own | {step, iterator})


def _steps(
    loop: ast.ForStatement | ast.WhileStatement, init: list[ast.Node]
) -> Iterator[tuple[str, tuple[str, str, bool]]]:
    """All ``step = it.next()`` where a tool may have put it, the likeliest first."""
    places: list[ast.Node | None] = [loop.test]
    if isinstance(loop, ast.ForStatement):
        places.append(loop.update)
    body = loop.body.body if isinstance(loop.body, ast.BlockStatement) else (loop.body,)
    first = [s.test if isinstance(s, ast.IfStatement) else s for s in body[:2]]
    for place in (*places, *init, *first):
        if place is None or not isinstance(place, _SIMPLE):
            continue
        for node in parts(place):
            if isinstance(node, ast.Assignment | ast.Declarator):
                found = calls_next(node)
                if found is not None and isinstance(node.target, ast.Identifier):
                    yield node.target.name, found


def _bindings(nodes: Iterable[ast.Node]) -> dict[str, ast.Expression] | None:
    """The values that variables get in front of the loop; ``None`` if anything else is done."""
    found: dict[str, ast.Expression] = {}
    pending = list(nodes)
    while pending:
        node = pending.pop(0)
        match node:
            case ast.Sequence(expressions=expressions):
                pending[:0] = expressions
            case ast.ExpressionStatement(expression=expression):
                pending.insert(0, expression)
            case ast.VariableDeclaration(declarations=declarations):
                pending[:0] = declarations
            case ast.Assignment(operator="=", target=ast.Identifier(name=name), value=value):
                found[name] = value
            case ast.Declarator(target=ast.Identifier(name=name), init=value):
                if value is not None:
                    found[name] = value
            case ast.Call(callee=ast.Member(property=ast.StringLiteral(value="s")), arguments=()):
                pass
            case ast.EmptyStatement() | ast.IfStatement(consequent=ast.ThrowStatement()):
                pass
            case _:
                return None
    return found


def _iterable(made: ast.Expression | None) -> ast.Expression | None:
    """The iterable in ``helper(xs)``, ``xs[Symbol.iterator]()``, ``(e = void 0, helper(xs))``."""
    if isinstance(made, ast.Sequence):
        made = made.expressions[-1]
    match made:
        case ast.Call(callee=ast.Member(object=iterable, computed=True), arguments=()):
            return iterable
        case ast.Call(arguments=(first, *_)) if not isinstance(first, ast.SpreadElement):
            return first
        case _:
            return None


_SIMPLE = ast.Expression | ast.ExpressionStatement | ast.VariableDeclaration
