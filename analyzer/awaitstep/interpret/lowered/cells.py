"""The statements of all cases as one chain, each case running into the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from awaitstep.interpret.lowered.model import Machine
from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.syntax import ast

_SWITCHED = (
    ast.DoWhileStatement,
    ast.ForInStatement,
    ast.ForOfStatement,
    ast.ForStatement,
    ast.SwitchStatement,
    ast.WhileStatement,
)


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """A statement and what follows. Without a statement, it is the beginning of a case."""

    statement: ast.Statement | None
    following: Cell | None
    label: float = -1


class Cells:
    """The chain of a machine's statements, and the chains that branches of it make.

    ``read`` gives the name that stands for what a node reads from the context.
    """

    def __init__(self, machine: Machine, read: Callable[[ast.Node], ast.Node | None]) -> None:
        self.machine = machine
        self.heads: dict[float, Cell] = {}
        self.count = 0
        self._made: dict[tuple[ast.Statement, Cell | None], Cell] = {}
        self._controls: dict[ast.Node, bool] = {}
        self._pieces: dict[ast.Statement, tuple[ast.Statement, ...] | None] = {}
        cell: Cell | None = None
        for label, body in reversed(machine.cases):
            statements = tuple([rewritten(statement, read) for statement in body])
            self.count += sum(1 for statement in statements for _ in parts(statement))
            cell = self.heads[label] = Cell(None, self.chain(statements, cell), label)

    def chain(self, statements: tuple[ast.Statement, ...], cell: Cell | None) -> Cell | None:
        """Some statements in front of a cell; the same ones give the same cell."""
        for statement in reversed(statements):
            key = (statement, cell)
            if key not in self._made:
                self._made[key] = Cell(statement, cell)
            cell = self._made[key]
        return cell

    def controls(self, statement: ast.Statement) -> bool:
        """Whether a statement steers the machine, or leaves it."""
        known = self._controls.get(statement)
        if known is None:
            known = self._controls[statement] = (
                self.uses_context(statement)
                or any(isinstance(n, ast.ReturnStatement) for n in parts(statement))
                or _breaks(statement)
                or isinstance(statement, ast.ThrowStatement | ast.BlockStatement)
            )
        return known

    def pieces(self, statement: ast.Statement) -> tuple[ast.Statement, ...] | None:
        """A statement that minifiers merged, taken apart; ``None`` if there is nothing to take."""
        if statement not in self._pieces:
            self._pieces[statement] = None if self._is_whole(statement) else _pieces(statement)
        return self._pieces[statement]

    def _is_whole(self, statement: ast.Statement) -> bool:
        """Babel's ``return a ? b : c`` yields one of two values and is no branch."""
        return (
            self.machine.style == "regenerator"
            and isinstance(statement, ast.ReturnStatement)
            and isinstance(statement.argument, ast.Conditional)
            and not self.uses_context(statement.argument)
        )

    def uses_context(self, node: ast.Node) -> bool:
        """Whether the context object is mentioned, but for what was read from it."""
        name = self.machine.context
        return any(isinstance(part, ast.Identifier) and part.name == name for part in parts(node))


def _breaks(statement: ast.Node) -> bool:
    """Whether a ``break`` or ``continue`` without a label leaves the statement."""
    if isinstance(statement, ast.BreakStatement | ast.ContinueStatement):
        return statement.label is None
    if isinstance(statement, ast.IfStatement):
        other = statement.alternate
        return _breaks(statement.consequent) or (other is not None and _breaks(other))
    if isinstance(statement, ast.BlockStatement):
        return any(_breaks(part) for part in statement.body)
    return False


def _pieces(statement: ast.Statement) -> tuple[ast.Statement, ...] | None:
    match statement:
        case ast.BlockStatement(body=body):
            return body
        case ast.ExpressionStatement(expression=expression):
            return _of_expression(expression)
        case ast.ReturnStatement(argument=argument) if argument is not None:
            return _of_return(statement, argument)
        case ast.ThrowStatement(argument=ast.Sequence() as argument):
            first, last = _first_and_last(argument)
            return (*first, ast.ThrowStatement(statement.start, statement.end, last))
        case ast.IfStatement(test=ast.Sequence() as test, consequent=then, alternate=other):
            first, last = _first_and_last(test)
            return (*first, ast.IfStatement(statement.start, statement.end, last, then, other))
        case ast.SwitchStatement(discriminant=ast.Sequence() as value, cases=cases):
            first, last = _first_and_last(value)
            return (*first, ast.SwitchStatement(statement.start, statement.end, last, cases))
        case _:
            return None


def _of_expression(expression: ast.Expression) -> tuple[ast.Statement, ...] | None:
    start, end = expression.start, expression.end
    match expression:
        case ast.Sequence(expressions=expressions):
            return tuple([_statement(part) for part in expressions])
        case ast.Conditional(test=test, consequent=a, alternate=b):
            return (ast.IfStatement(start, end, test, _statement(a), _statement(b)),)
        case ast.Logical(operator="&&", left=test, right=a):
            return (ast.IfStatement(start, end, test, _statement(a), None),)
        case ast.Logical(operator="||", left=test, right=a):
            negated = ast.Unary(test.start, test.end, "!", test)
            return (ast.IfStatement(start, end, negated, _statement(a), None),)
        case ast.Assignment(
            operator=operator,
            target=target,
            value=ast.Conditional(test=test, consequent=a, alternate=b),
        ):
            arms = [
                _statement(ast.Assignment(start, end, operator, target, part)) for part in (a, b)
            ]
            return (ast.IfStatement(start, end, test, arms[0], arms[1]),)
        case _:
            return None


def _of_return(
    statement: ast.ReturnStatement, argument: ast.Expression
) -> tuple[ast.Statement, ...] | None:
    start, end = statement.start, statement.end
    match argument:
        case ast.Sequence():
            first, last = _first_and_last(argument)
            return (*first, ast.ReturnStatement(start, end, last))
        case ast.Conditional(test=test, consequent=a, alternate=b):
            arms = [ast.ReturnStatement(part.start, part.end, part) for part in (a, b)]
            return (ast.IfStatement(start, end, test, arms[0], arms[1]),)
        case _:
            return None


def _first_and_last(sequence: ast.Sequence) -> tuple[list[ast.Statement], ast.Expression]:
    *first, last = sequence.expressions
    return [_statement(part) for part in first], last


def _statement(expression: ast.Expression) -> ast.ExpressionStatement:
    return ast.ExpressionStatement(expression.start, expression.end, expression)
