"""One round of a lowered ``for ... of``: what binds the element, and the body after it.

Minifiers merge statements, so that the element and the body may be anywhere between a condition
and a sequence: ``for (; !(s = it.n()).done && (y = s.value, await f(y), !y); );``.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from awaitstep.interpret.lowered.loop_header import Header
from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes


@dataclass(slots=True)
class Round:
    """``left`` as in a ``for ... of``; the body's statements, and where they are."""

    left: ast.VariableDeclaration | ast.Pattern
    body: list[ast.Statement]
    start: int
    end: int


def read_round(header: Header, loop: ast.ForStatement | ast.WhileStatement) -> Round | None:
    """The element and body of a loop; ``None`` if its test or update do anything else."""
    tests = _tests(header, loop.test)
    if tests is None or not _is_update(header, loop):
        return None
    body = loop.body
    listed = body.body if isinstance(body, ast.BlockStatement) else (body,)
    queue = deque([*_as_statements(tests[1]), *listed])
    reader = _Reader(header, queue, ends=tests[0])
    reader.read()
    if not reader.ends:
        return None
    return Round(reader.element(body), _trimmed(header, queue), body.start, body.end)


def _tests(header: Header, test: ast.Expression | None) -> tuple[bool, list[ast.Expression]] | None:
    """Whether a test asks if the iterator is done, and what a minifier added to it by ``&&``."""
    match test:
        case None | ast.BooleanLiteral(value=True) | ast.NumberLiteral():
            return False, []
        case ast.Unary(operator="!", argument=ast.NumberLiteral(value=0)):
            return False, []
        case ast.Logical(operator="&&", left=left, right=right):
            found = _tests(header, left)
            return None if found is None else (found[0], [*found[1], right])
        case ast.Sequence(expressions=(*first, last)):
            return _tests(header, last) if all(header.is_own(part) for part in first) else None
        case _:
            return (True, []) if header.done(test) is False else None


def _is_update(header: Header, loop: ast.ForStatement | ast.WhileStatement) -> bool:
    update = loop.update if isinstance(loop, ast.ForStatement) else None
    if isinstance(update, ast.Sequence):
        return all(header.is_own(part) for part in update.expressions)
    return update is None or header.is_own(update)


def _as_statements(tests: list[ast.Expression]) -> list[ast.Statement]:
    """``(a, b, c)`` as part of a test: ``a; b; if (!c) break;``."""
    found: list[ast.Statement] = []
    for test in tests:
        first, last = _split(test)
        found.extend(ast.ExpressionStatement(part.start, part.end, part) for part in first)
        leave = ast.BreakStatement(last.end, last.end, None)
        if isinstance(last, ast.Unary) and last.operator == "!":
            negated: ast.Expression = last.argument
        else:
            negated = ast.Unary(last.start, last.end, "!", last)
        found.append(ast.IfStatement(last.start, last.end, negated, leave, None))
    return found


def _split(node: ast.Expression) -> tuple[tuple[ast.Expression, ...], ast.Expression]:
    if isinstance(node, ast.Sequence):
        return node.expressions[:-1], node.expressions[-1]
    return (), node


def _trimmed(header: Header, queue: deque[ast.Statement]) -> list[ast.Statement]:
    """The body without ``step = it.next()`` or ``flag = true`` at its end."""
    while queue:
        last = queue[-1]
        if not isinstance(last, ast.ExpressionStatement) or not header.is_own(last.expression):
            break
        queue.pop()
    return list(queue)


@dataclass(slots=True)
class _Reader:
    """Takes from the front of a body what binds the element or only serves the loop."""

    header: Header
    queue: deque[ast.Statement]
    ends: bool
    left: ast.VariableDeclaration | ast.Pattern | None = None
    is_aliased: bool = False

    def read(self) -> None:
        """Take statements until one is the user's."""
        self.is_aliased = self.header.by_reflect
        while self.queue:
            statement = self.queue.popleft()
            pieces = _pieces(statement)
            if pieces is not None:
                self.queue.extendleft(reversed(pieces))
            elif not self._take(statement):
                self.queue.appendleft(statement)
                return

    def element(self, body: ast.Node) -> ast.VariableDeclaration | ast.Pattern:
        """What the element is bound to.

        Where a minifier put ``step.value`` in its only use, the body begins with ``step =
        {value: step}``.
        """
        if self.left is not None:
            return self.left
        step = ast.Identifier(body.start, body.start, self.header.step)
        key = ast.StringLiteral(body.start, body.start, "value")
        held = ast.Property(body.start, body.start, "init", key, step, computed=False)
        made = ast.ObjectExpression(body.start, body.start, (held,))
        wrapped = ast.Assignment(body.start, body.start, "=", step, made)
        self.queue.appendleft(ast.ExpressionStatement(body.start, body.start, wrapped))
        return step

    def _take(self, statement: ast.Statement) -> bool:
        if isinstance(statement, ast.ExpressionStatement):
            return self._take_expression(statement.expression)
        if isinstance(statement, ast.VariableDeclaration):
            return self._take_declaration(statement)
        if isinstance(statement, ast.IfStatement) and statement.alternate is None:
            return self._take_check(statement)
        return isinstance(statement, ast.EmptyStatement)

    def _take_expression(self, node: ast.Expression) -> bool:
        if self.header.is_own(node):
            # TypeScript: `temp = step.value; flag = false; const x = temp;`
            self.is_aliased = self.is_aliased or self.left is not None
            return True
        if self.left is None and self._is_value(node):
            self.left = ast.Identifier(node.start, node.end, self.header.step)
            return True
        if isinstance(node, ast.Assignment) and node.operator == "=" and self._binds(node.value):
            self.is_aliased = self.header.by_reflect and self.left is None
            self.left = node.target
            return True
        return False

    def _binds(self, init: ast.Expression | None) -> bool:
        """Whether a value is the element, or that of a variable that only hands it on."""
        if self.left is None:
            return self._is_value(init)
        name = _name_of(self.left)
        if not self.is_aliased or not isinstance(init, ast.Identifier) or init.name != name:
            return False
        return not any(_mentions(statement, name) for statement in self.queue)

    def _take_declaration(self, node: ast.VariableDeclaration) -> bool:
        first, *rest = node.declarations
        if not self._binds(first.init):
            return False
        self.is_aliased = self.header.by_reflect and self.left is None
        bound = ast.Declarator(first.target.start, first.target.end, first.target, None)
        self.left = ast.VariableDeclaration(node.start, bound.end, node.kind, (bound,))
        if rest:
            others = ast.VariableDeclaration(rest[0].start, node.end, node.kind, tuple(rest))
            self.queue.appendleft(others)
        return True

    def _take_check(self, node: ast.IfStatement) -> bool:
        """swc: ``if (step === null || ...) throw ...``, ``if (!(flag = !step.done)) break``."""
        leaf = node.consequent
        if isinstance(leaf, ast.BlockStatement) and len(leaf.body) == 1:
            leaf = leaf.body[0]
        if isinstance(leaf, ast.ThrowStatement):
            return self.left is None and self._compares_step(node.test)
        if not isinstance(leaf, ast.BreakStatement) or self.ends:
            return False
        if isinstance(node.test, ast.Logical) and node.test.operator == "||":
            # Minifiers merge it with what follows: `if (!flag || (f(step.value), x)) break`.
            tests = (node.test.left, node.test.right)
            self.queue.extendleft([replace(node, test=test) for test in reversed(tests)])
            return True
        if self.header.done(node.test) is not True:
            return False
        self.ends = True
        return True

    def _compares_step(self, node: ast.Expression) -> bool:
        match node:
            case ast.Logical(left=left, right=right):
                return self._compares_step(left) and self._compares_step(right)
            case ast.Binary(left=left, right=right):
                return self._compares_step(left) or self._compares_step(right)
            case ast.Unary(argument=argument):
                return self._compares_step(argument)
            case _:
                return self.header.is_step(node)

    def _is_value(self, node: ast.Node | None) -> bool:
        return (
            isinstance(node, ast.Member)
            and isinstance(node.property, ast.StringLiteral)
            and node.property.value == "value"
            and self.header.is_step(node.object)
        )


def _pieces(statement: ast.Statement) -> list[ast.Statement] | None:
    """A statement that begins with a comma sequence, taken apart."""
    match statement:
        case ast.ExpressionStatement(expression=ast.Sequence(expressions=(*first, last))):
            rest: ast.Statement = ast.ExpressionStatement(last.start, last.end, last)
        case ast.IfStatement(test=ast.Sequence(expressions=(*first, last))):
            rest = replace(statement, test=last)
        case ast.ReturnStatement(argument=ast.Sequence(expressions=(*first, last))):
            rest = replace(statement, argument=last)
        case ast.ThrowStatement(argument=ast.Sequence(expressions=(*first, last))):
            rest = replace(statement, argument=last)
        case _:
            return None
    return [*[ast.ExpressionStatement(part.start, part.end, part) for part in first], rest]


def _name_of(left: ast.VariableDeclaration | ast.Pattern) -> str | None:
    if isinstance(left, ast.VariableDeclaration):
        left = left.declarations[0].target
    return left.name if isinstance(left, ast.Identifier) else None


def _mentions(node: ast.Node, name: str) -> bool:
    pending = [node]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Identifier) and node.name == name:
            return True
        pending.extend(child_nodes(node))
    return False
