"""Ordinary statements for a graph: each node where it is dominated, jumps as ``break`` s.

After N. Ramsey, "Beyond Relooper" (ICFP 2022): a node that is reached in several ways follows
a block around the node that dominates it, and whoever goes to it leaves that block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from awaitstep.interpret.lowered.flow import Flow
from awaitstep.interpret.lowered.model import (
    END,
    END_FINALLY,
    ERROR,
    SENT,
    Block,
    Choice,
    Jump,
    Leave,
    LoopNode,
    OddError,
    Split,
    TryNode,
)
from awaitstep.interpret.lowered.rewriting import parts, rewritten
from awaitstep.interpret.lowered.tidy import negation, span_of
from awaitstep.syntax import ast

#: Where no code follows that could be run into.
NOWHERE = -3

Statements = list[ast.Statement]


def statements_of(flow: Flow) -> Statements:
    """The body of the function that a graph stands for."""
    return _Writer(flow).tree(flow.entry, END)


@dataclass(slots=True)
class _Frame:
    """What encloses the place that is written: ``head`` is a loop's, ``after`` follows it."""

    kind: Literal["block", "loop", "switch", "opaque"]
    after: int = NOWHERE
    head: int = NOWHERE
    label: str | None = None


class _Writer:
    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.frames: list[_Frame] = []
        self.written: set[int] = set()
        self.labels = 0
        self.place = (0, 0)

    # --- nodes -------------------------------------------------------------------------------

    def tree(self, node: int, after: int) -> Statements:
        """A node and all that it dominates, ``after`` being what follows."""
        out: Statements = []
        following: int | None = node
        while following is not None:
            node = following
            merges = self.flow.merges.get(node, [])
            if not merges:
                statements, following = self._node(node, after)
                out += statements
                continue
            out += self._before_merges(node, merges)
            following = merges[-1]
        return out

    def _before_merges(self, node: int, merges: list[int]) -> Statements:
        """A node, and all of the nodes that follow it but the last."""
        frames = [_Frame("block", merge) for merge in reversed(merges)]
        self.frames += frames
        statements, following = self._node(node, merges[0])
        if following is not None:
            statements += self.tree(following, merges[0])
        for index, merge in enumerate(merges):
            statements = self._close(statements)
            if index < len(merges) - 1:
                statements += self.tree(merge, merges[index + 1])
        return statements

    def _close(self, statements: Statements) -> Statements:
        """Take off a frame; a block is written only if something leaves it by its label."""
        label = self.frames.pop().label
        return statements if label is None else [_labeled(label, _block(statements, statements[0]))]

    def _node(self, number: int, after: int) -> tuple[Statements, int | None]:
        """A node's own statements, and the node that goes on in the same list, if any."""
        if number in self.written:
            raise OddError
        self.written.add(number)
        node = self.flow.nodes[number]
        if isinstance(node, TryNode):
            return [self._try(node, after)], None
        if isinstance(node, LoopNode):
            return [self._loop(node, after)], None
        return self._code(node.block, after)

    def _try(self, node: TryNode, after: int) -> ast.Statement:
        start, end = node.span
        error = ast.Identifier(start, end, ERROR)
        block = _block(self.tree(node.body, after), error)
        handler = finalizer = None
        if node.handler is not None:
            caught = _assigned(SENT, ast.Identifier(start, end, ERROR))
            handler = _block([caught, *self.tree(node.handler, after)], error)
        if node.finalizer is not None:
            self.frames.append(_Frame("block", END_FINALLY))
            finalizer = _block(self._close(self.tree(node.finalizer, END_FINALLY)), error)
        param = error if handler is not None else None
        return ast.TryStatement(start, end, block, param, handler, finalizer)

    def _loop(self, node: LoopNode, after: int) -> ast.Statement:
        frame = _Frame("loop", after, node.header)
        self.frames.append(frame)
        body = self.tree(node.header, node.header)
        self.frames.pop()
        made = _endless(body, ast.Node(*self.place))
        return made if frame.label is None else _labeled(frame.label, made)

    # --- blocks ------------------------------------------------------------------------------

    def _code(self, block: Block, after: int) -> tuple[Statements, int | None]:
        out: Statements = []
        while True:
            out += [self._with_jumps(statement) for statement in block.statements]
            if out:
                self.place = (out[-1].start, out[-1].end)
            match block.end:
                case Leave(statement=statement):
                    if not _is_empty_return(statement) or after != END:
                        out.append(statement)
                    return out, None
                case Jump() as jump:
                    exits = self._exit(jump, after)
                    if exits is None:
                        return out, self._target(jump)
                    return out + exits, None
                case Choice() as choice:
                    out.append(self._choice(choice, after))
                    return out, None
                case Split() as split:
                    rest = self._split(split, after, out)
                    if rest is None:
                        return out, None
                    block = rest

    def _split(self, split: Split, after: int, out: Statements) -> Block | None:
        """Write a condition; gives the branch that goes on in the same list, if one does."""
        test, then, other = split.test, split.then, split.other
        if self._is_short(other) and not self._is_short(then):
            test, then, other = negation(test), other, then
        first = self._arm(then, after)
        if not _completes(first):
            out.append(_if(test, first))
            return other
        second = self._arm(other, after)
        if not first:
            test, first, second = negation(test), second, first
        if second and not _completes(second):
            out += [_if(negation(test), second), *first]
        elif first:
            out.append(_if(test, first, second))
        else:
            out.append(ast.ExpressionStatement(test.start, test.end, test))
        return None

    def _is_short(self, block: Block) -> bool:
        """Whether a branch only leaves."""
        end = block.end
        if isinstance(end, Jump):
            return not block.statements and self._frame(self._target(end)) is not None
        return isinstance(end, Leave)

    def _arm(self, block: Block, after: int) -> Statements:
        statements, following = self._code(block, after)
        return statements if following is None else statements + self.tree(following, after)

    def _choice(self, choice: Choice, after: int) -> ast.Statement:
        self.frames.append(_Frame("switch", after))
        cases: list[ast.SwitchCase] = []
        for tests, block in choice.arms:
            arm = self._arm(block, after)
            span = span_of(arm) if arm else (choice.switch.end,) * 2
            if _completes(arm):
                arm.append(ast.BreakStatement(*span, None))
            cases += [ast.SwitchCase(*span, test, ()) for test in tests[:-1]]
            cases.append(ast.SwitchCase(*span, tests[-1], tuple(arm)))
        self.frames.pop()
        switch = choice.switch
        return ast.SwitchStatement(switch.start, switch.end, switch.discriminant, tuple(cases))

    # --- jumps -------------------------------------------------------------------------------

    def _with_jumps(self, statement: ast.Statement | Jump) -> ast.Statement:
        """A loop or such whose jumps are written out, each with a label."""
        if isinstance(statement, Jump) or not any(isinstance(p, Jump) for p in parts(statement)):
            return statement  # type: ignore[return-value]
        self.frames.append(_Frame("opaque"))

        def change(node: ast.Node) -> ast.Node | None:
            if not isinstance(node, Jump):
                return None
            exits = self._exit(node, NOWHERE)
            written = self.tree(self._target(node), NOWHERE) if exits is None else exits
            return _block(written, node)

        made = rewritten(statement, change)
        self.frames.pop()
        return made

    def _exit(self, jump: Jump, after: int) -> Statements | None:
        """How a jump is written; ``None`` if its target's code stands in its place."""
        target = self._target(jump)
        if target == after:
            return []
        frame = self._frame(target)
        if frame is None:
            return None
        inner = self.frames[self.frames.index(frame) + 1 :]
        if frame.head == target:
            plain = all(f.kind in ("block", "switch") for f in inner)
            return [ast.ContinueStatement(jump.start, jump.end, self._label(frame, plain=plain))]
        plain = frame.kind in ("loop", "switch") and all(f.kind == "block" for f in inner)
        return [ast.BreakStatement(jump.start, jump.end, self._label(frame, plain=plain))]

    def _target(self, jump: Jump) -> int:
        """The node that a jump goes to: a loop's header from inside, the loop from outside."""
        loop = self.flow.loops.get(jump.target)
        if loop is None or any(frame.head == jump.target for frame in self.frames):
            return jump.target
        return loop

    def _frame(self, target: int) -> _Frame | None:
        for frame in reversed(self.frames):
            if target in (frame.after, frame.head) and not (
                frame.kind == "switch" and frame.after != target
            ):
                return frame
        return None

    def _label(self, frame: _Frame, *, plain: bool) -> str | None:
        if plain:
            return None
        if frame.label is None:
            self.labels += 1
            frame.label = f"%{self.labels}"
        return frame.label


def _endless(body: Statements, at: ast.Node) -> ast.Statement:
    block = _block(body, at)
    start, end = block.start, block.end
    return ast.WhileStatement(start, end, ast.BooleanLiteral(start, end, True), block)


def _if(test: ast.Expression, then: Statements, other: Statements | None = None) -> ast.Statement:
    if other and isinstance(test, ast.Unary) and test.operator == "!":
        test, then, other = test.argument, other, then
    start, end = span_of([test, *then, *(other or [])])
    alternate: ast.Statement | None = _block(other, test) if other else None
    if other and len(other) == 1 and isinstance(other[0], ast.IfStatement):
        alternate = other[0]
    return ast.IfStatement(start, end, test, _block(then, test), alternate)


def _block(statements: Statements, at: ast.Node) -> ast.BlockStatement:
    """A block; without statements, it stands where ``at`` does."""
    return ast.BlockStatement(*span_of(statements or [at]), tuple(statements))


def _labeled(label: str, body: ast.Statement) -> ast.Statement:
    return ast.LabeledStatement(body.start, body.end, label, body)


def _assigned(name: str, value: ast.Expression) -> ast.Statement:
    start, end = value.start, value.end
    made = ast.Assignment(start, end, "=", ast.Identifier(start, end, name), value)
    return ast.ExpressionStatement(start, end, made)


def _is_empty_return(statement: ast.Statement) -> bool:
    return isinstance(statement, ast.ReturnStatement) and statement.argument is None


def _completes(statements: Statements) -> bool:
    """Whether a list may run to its end (in doubt, it does)."""
    if not statements:
        return True
    match statements[-1]:
        case (
            ast.ReturnStatement()
            | ast.ThrowStatement()
            | ast.BreakStatement()
            | ast.ContinueStatement()
        ):
            return False
        case ast.BlockStatement(body=body):
            return _completes(list(body))
        case ast.IfStatement(consequent=then, alternate=other) if other is not None:
            return _completes([then]) or _completes([other])
        case _:
            return True
