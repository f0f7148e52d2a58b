"""Splitting a machine into basic blocks.

A block is the code from one place in the cases, run in one known state (minifiers let cases of
different ``try`` s share code; so each such place has one node for each state).
"""

from __future__ import annotations

from dataclasses import replace

from awaitstep.interpret.lowered import dialect
from awaitstep.interpret.lowered.cells import Cell, Cells
from awaitstep.interpret.lowered.model import (
    END_FINALLY,
    Block,
    Choice,
    CodeNode,
    Graph,
    Jump,
    Leave,
    Machine,
    OddError,
    Split,
    State,
    TryNode,
)
from awaitstep.interpret.lowered.regions import Regions
from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.syntax import ast

#: Statements looked at, for each in the source: more means that shared code multiplies.
WORK_PER_CELL = 12
_OPAQUE = (
    ast.DoWhileStatement,
    ast.ForInStatement,
    ast.ForOfStatement,
    ast.ForStatement,
    ast.LabeledStatement,
    ast.SwitchStatement,
    ast.TryStatement,
    ast.WhileStatement,
)


def split(machine: Machine) -> Graph:
    """The blocks of a machine.

    Raises:
        OddError: if it has anything that no known compiler emits.
    """
    return _Splitter(machine).run()


class _Splitter:
    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.cells = Cells(machine, lambda node: dialect.read(machine, node))
        self.regions = Regions(machine)
        self.graph = Graph()
        self.numbers: dict[tuple[object, ...], int] = {}
        self.pending: list[tuple[int, Cell | None, State]] = []
        self.joins: set[Cell] = set()
        self.work = 200 + WORK_PER_CELL * self.cells.count

    def run(self) -> Graph:
        state = State(0, None, ())
        self._code(self.cells.heads[0], state)
        while self.pending:
            number, cell, state = self.pending.pop()
            self.graph.nodes[number] = CodeNode(state, self._walk(cell, state, fresh=True))
        return self.graph

    # --- nodes -------------------------------------------------------------------------------

    def _code(self, cell: Cell | None, state: State) -> int:
        while cell is not None and cell.statement is None:
            cell = cell.following
        key = ("code", cell, state)
        if key not in self.numbers:
            self.numbers[key] = len(self.numbers)
            self.pending.append((self.numbers[key], cell, state))
        return self.numbers[key]

    def _enter(self, before: State, state: State, cell: Cell | None, at: ast.Node) -> int:
        """The node at a place, inside of the ``try`` s that begin there."""
        depth = _shared(before.regions, state.regions)
        if any(part != "body" for _, part in state.regions[depth:]):
            raise OddError
        if depth == len(state.regions):
            return self._code(cell, state)
        outer = replace(state, regions=state.regions[:depth])
        region = state.regions[depth][0]
        key = ("try", region, cell, state)
        if key in self.numbers:
            return self.numbers[key]
        number = self.numbers[key] = len(self.numbers)
        inner = replace(state, regions=state.regions[: depth + 1])
        made = TryNode(outer, region, (at.start, at.end), 0, None, None)
        self.graph.nodes[number] = made
        made.body = self._enter(inner, state, cell, at)
        tried = self.regions.tried[region]
        made.handler = self._part(tried.handler, inner)
        made.finalizer = self._part(tried.finalizer, inner)
        return number

    def _part(self, label: float | None, inner: State) -> int | None:
        if label is None:
            return None
        state = self.regions.dispatched(label, inner, leaves=False)
        if state.regions[: len(inner.regions) - 1] != inner.regions[:-1]:
            raise OddError
        return self._code(self._head(label), state)

    def _head(self, label: float) -> Cell:
        try:
            return self.cells.heads[label]
        except KeyError:
            raise OddError from None

    # --- edges -------------------------------------------------------------------------------

    def _goto(self, label: float, before: State, at: ast.Node, *, leaves: bool = True) -> Jump:
        state = self.regions.dispatched(label, before, leaves=leaves)
        return self._to(self._head(label), before, state, at)

    def _to(self, cell: Cell | None, before: State, state: State, at: ast.Node) -> Jump:
        """An edge. Running into a ``finally`` block is going on behind it."""
        depth = _shared(before.regions, state.regions)
        old, new = before.regions[depth:], state.regions[depth:]
        if old and new and old[0][0] == new[0][0]:
            after = self.regions.tried[new[0][0]].after
            if new[0][1] != "finally" or after is None:
                raise OddError
            return self._goto(after, replace(before, regions=before.regions[:depth]), at)
        return Jump(at.start, at.end, self._enter(before, state, cell, at))

    # --- statements --------------------------------------------------------------------------

    def _walk(self, cell: Cell | None, state: State, *, fresh: bool = False) -> Block:
        """The block from a cell on; ``fresh`` if it begins there even if branches meet there."""
        out: list[ast.Statement | Jump] = []
        while True:
            self.work -= 1
            if self.work < 0:
                raise OddError
            if cell is None:
                return Block(out, self._off_the_end(state))
            if cell.statement is None:
                return Block(out, self._fall(cell, state))
            if cell in self.joins and not fresh:
                return Block(out, self._to(cell, state, state, cell.statement))
            fresh = False
            statement = cell.statement
            split_up = self.cells.pieces(statement) if self.cells.controls(statement) else None
            if split_up is not None:
                cell = self.cells.chain(split_up, cell.following)
            elif isinstance(statement, ast.ExpressionStatement) and self.cells.controls(statement):
                entered = self._instruct(statement, cell, state)
                if isinstance(entered, Jump):
                    return Block(out, entered)
                state, cell = entered, cell.following
            elif self.cells.controls(statement) and not self._is_opaque(statement):
                return self._ended(out, statement, cell, state)
            else:
                self._append(out, statement, state)
                cell = cell.following

    def _is_opaque(self, statement: ast.Statement) -> bool:
        return isinstance(statement, _OPAQUE) and not self._is_choice(statement)

    def _append(
        self, out: list[ast.Statement | Jump], statement: ast.Statement, state: State
    ) -> None:
        if self.cells.controls(statement):
            out.append(self._with_exits(statement, state))
        elif not isinstance(statement, ast.EmptyStatement):
            out.append(statement)

    def _off_the_end(self, state: State) -> Jump | Leave:
        if self.machine.style == "regenerator" and state.following is not None:
            return self._goto(state.following, state, self.machine.body)
        at = self.machine.body
        return Leave(ast.ReturnStatement(at.end, at.end, None))

    def _fall(self, head: Cell, state: State) -> Jump:
        """Running into the next case: Babel's position stays as it is."""
        label = head.label
        if self.machine.style == "typescript":
            label = state.label
        return self._to(head, state, State(label, None, state.regions), self.machine.body)

    def _instruct(
        self, statement: ast.ExpressionStatement, cell: Cell, state: State
    ) -> State | Jump:
        done = dialect.instruction(self.machine, statement.expression)
        match done:
            case dialect.GoOnAt(label) if self.machine.style == "typescript":
                return State(label, None, self.regions.at(label, state.regions))
            case dialect.GoOnAt(label):
                return replace(state, following=label)
            case dialect.Position(label):
                regions = self.regions.at(label, state.regions)
            case dialect.Enter(tried):
                regions = (*state.regions, (self.regions.add(tried), "body"))
        if regions == state.regions:
            return state
        return self._to(cell.following, state, replace(state, regions=regions), statement)

    def _ended(
        self, out: list[ast.Statement | Jump], statement: ast.Statement, cell: Cell, state: State
    ) -> Block:
        match statement:
            case ast.ReturnStatement():
                return self._returned(out, statement, state)
            case ast.ThrowStatement():
                self._plain(statement.argument)
                return Block(out, Leave(statement))
            case ast.IfStatement():
                return Block(out, self._split(statement, cell, state))
            case ast.SwitchStatement():
                return Block(out, self._choice(statement, cell, state))
            case ast.BreakStatement(label=None) | ast.ContinueStatement(label=None):
                if self.machine.style == "regenerator" and state.following is not None:
                    return Block(out, self._goto(state.following, state, statement))
            case _:
                pass
        raise OddError

    def _returned(
        self, out: list[ast.Statement | Jump], statement: ast.ReturnStatement, state: State
    ) -> Block:
        start, end = statement.start, statement.end
        match dialect.result(self.machine, statement.argument):
            case dialect.Returned(value):
                self._plain(value)
                return Block(out, Leave(ast.ReturnStatement(start, end, value)))
            case dialect.Goto(label):
                return Block(out, self._goto(label, state, statement))
            case dialect.FinallyDone():
                if not state.regions or state.regions[-1][1] != "finally":
                    raise OddError
                return Block(out, Jump(start, end, END_FINALLY))
            case dialect.Yielded(value, delegate, resume, name):
                self._plain(value)
                made = ast.Yield(start, end, value, delegate)
                out.append(assigned(name, made))
                return Block(out, self._resume(resume, state, statement))

    def _plain(self, value: ast.Expression | None) -> None:
        if value is not None and self.cells.uses_context(value):
            raise OddError

    def _resume(self, label: float | None, state: State, at: ast.Node) -> Jump:
        if label is None:
            label = state.following
        if self.machine.style == "typescript":
            label = state.label + 1
        if label is None:
            raise OddError
        return self._goto(label, state, at, leaves=False)

    def _split(self, statement: ast.IfStatement, cell: Cell, state: State) -> Split:
        self._plain(statement.test)
        rest = self._join(cell.following)
        then = self._walk(self.cells.chain((statement.consequent,), rest), state)
        other = () if statement.alternate is None else (statement.alternate,)
        return Split(statement.test, then, self._walk(self.cells.chain(other, rest), state))

    def _join(self, cell: Cell | None) -> Cell | None:
        """Where branches meet again; a lone ``break`` is rather repeated."""
        if cell is not None and not isinstance(
            cell.statement, ast.BreakStatement | ast.ContinueStatement | None
        ):
            self.joins.add(cell)
        return cell

    # --- switch, loops -----------------------------------------------------------------------

    def _is_choice(self, statement: ast.Statement) -> bool:
        """A switch whose cases all end by themselves: ``switch (a) { case 1: return [3, 5] }``."""
        return isinstance(statement, ast.SwitchStatement) and all(
            not case.body or isinstance(case.body[-1], ast.ReturnStatement | ast.ThrowStatement)
            for case in statement.cases
        )

    def _choice(self, statement: ast.SwitchStatement, cell: Cell, state: State) -> Choice:
        self._plain(statement.discriminant)
        rest = self._join(cell.following)
        made = Choice(statement, [])
        tests: list[ast.Expression | None] = []
        for index, case in enumerate(statement.cases):
            tests.append(case.test)
            if case.body or index == len(statement.cases) - 1:
                _add_arm(made, tests, self._walk(self.cells.chain(case.body, rest), state))
                tests = []
        if all(case.test is not None for case in statement.cases):
            _add_arm(made, [None], self._walk(rest, state))
        return made

    def _with_exits(self, statement: ast.Statement, state: State) -> ast.Statement:
        """A loop or such without a ``yield``; where it returns to the machine, it jumps."""

        def change(node: ast.Node) -> ast.Node | None:
            if not isinstance(node, ast.ReturnStatement):
                return None
            return as_statement(self._walk(self.cells.chain((node,), None), state), node)

        made = rewritten(statement, change)
        if self.cells.uses_context(made):
            raise OddError
        return made


def _add_arm(choice: Choice, tests: list[ast.Expression | None], block: Block) -> None:
    """Neighbours that only go to the same place are one arm."""
    if choice.arms and _goes_to(block) is not None:
        before, last = choice.arms[-1]
        if _goes_to(last) == _goes_to(block):
            before += tests
            return
    choice.arms.append((tests, block))


def _goes_to(block: Block) -> int | None:
    if block.statements or not isinstance(block.end, Jump):
        return None
    return block.end.target


def as_statement(block: Block, at: ast.Node) -> ast.Statement:
    """A block that only leaves, as one statement.

    Raises:
        OddError: if there is a ``yield`` in it.
    """
    statements: list[ast.Node] = list(block.statements)
    if any(isinstance(node, ast.Yield) for s in statements for node in parts(s)):
        raise OddError
    match block.end:
        case Leave(statement=statement):
            statements.append(statement)
        case Jump() as jump:
            statements.append(jump)
        case Split(test=test, then=then, other=other):
            arms = as_statement(then, at), as_statement(other, at)
            statements.append(ast.IfStatement(test.start, test.end, test, *arms))
        case Choice():
            raise OddError
    return ast.BlockStatement(at.start, at.end, tuple(statements))  # type: ignore[arg-type]


def assigned(name: str, value: ast.Expression) -> ast.Statement:
    """``name = value;``, for a name of our own."""
    start, end = value.start, value.end
    target = ast.Identifier(start, end, name)
    made = ast.Assignment(start, end, "=", target, value)
    return ast.ExpressionStatement(start, end, made)


def _shared(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    """How many members two tuples have in common at their beginnings."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
