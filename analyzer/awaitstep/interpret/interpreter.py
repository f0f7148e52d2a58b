"""The interpreter: the state of one abstract run, and the doors between its parts.

The parts (expressions, statements, calls, promises, ...) are modules of functions that take the
interpreter first; it dispatches to them by tables, so that they need not import each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from awaitstep.diagnostics import Diagnostic, Severity
from awaitstep.interpret.conditions import TIGHT
from awaitstep.interpret.scope import Activation, Active, Context, Jump, Scope
from awaitstep.interpret.spans import span_of
from awaitstep.interpret.store import Store
from awaitstep.interpret.texts import source_text
from awaitstep.interpret.trace import StepNode, TraceNode, Unit
from awaitstep.interpret.values import ANY, Class, Items, Value
from awaitstep.source import SourceText, Span
from awaitstep.syntax import ast

# Each takes the kind of node that the table has it under.
Evaluator = Callable[["Interpreter", Any, Scope], Value]
Executor = Callable[["Interpreter", Any, Scope], bool]

#: Evaluations in one workflow; a run of 500 lines needs some 10,000.
WORK_LIMIT = 500_000
#: Calls within calls.
DEPTH_LIMIT = 120
#: Syntax within syntax, calls included.
NESTING_LIMIT = 60_000


@dataclass(slots=True)
class Reads:
    """What a run reads of its surroundings: paths of the payload, members of ``env``."""

    payload: set[tuple[str, ...]] = field(default_factory=set)
    bindings: dict[str, None] = field(default_factory=dict)
    events: dict[Any, set[tuple[str, ...]]] = field(default_factory=dict)


class Interpreter:
    """One abstract run over one file. All its methods are total: they never raise on input."""

    def __init__(
        self,
        source: SourceText,
        evaluators: dict[type, Evaluator],
        executors: dict[type, Executor],
        caller: Callable[..., Value],
    ) -> None:
        self.source = source
        self.store = Store()
        self.root = Context()
        self.diagnostics: dict[tuple[str, Span | None], Diagnostic] = {}
        self.body: list[TraceNode] = []
        self.active: list[Active] = []
        self.inline: list[ast.Function] = []
        self.catchers: list[Jump] = []
        self.steps: list[StepNode] = []
        self.reads = Reads()
        self.work = 0
        self.work_limit = WORK_LIMIT
        self.depth = 0
        self.nesting = 0
        self.quiet = 0
        self.trials = 0
        #: Evaluating what happened before any workflow: a `try` there did not fail.
        self.settled = False
        #: The classes that the top level, or what it called, defined.
        self.classes: dict[Class, None] = {}
        self.entry: ast.Function | None = None
        self._evaluators = evaluators
        self._executors = executors
        self._caller = caller

    def begin(self) -> None:
        """Begin with a workflow: its own limits, its own reads."""
        self.work = self.depth = self.nesting = 0
        self.reads = Reads()

    # --- dispatch ---------------------------------------------------------------------------

    def evaluate(self, node: ast.Node, scope: Scope) -> Value:
        """The abstract value of an expression; its effects are emitted."""
        if not self._enter(node):
            return ANY
        try:
            return self._evaluators[type(node)](self, node, scope)
        finally:
            self.nesting -= 1

    def execute(self, node: ast.Node, scope: Scope) -> bool:
        """Run a statement; whether it can be left at its end."""
        if not self._enter(node):
            return True
        try:
            return self._executors[type(node)](self, node, scope)
        finally:
            self.nesting -= 1

    def call(self, callee: Value, this: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
        """Call a value with evaluated arguments."""
        return self._caller(self, callee, this, args, site, scope)

    def _enter(self, node: ast.Node) -> bool:
        self.work += 1
        self.nesting += 1
        if self.work <= self.work_limit and self.nesting <= NESTING_LIMIT:
            return True
        self.nesting -= 1
        what = "work" if self.work > self.work_limit else "nesting"
        self.report(
            "analysis-limit",
            f"the limit on {what} was reached; what follows here is not in the graph",
            node,
            once=True,
        )
        return False

    @property
    def exhausted(self) -> bool:
        """Whether the limit on work was reached."""
        return self.work > self.work_limit

    # --- emission ---------------------------------------------------------------------------

    def emit(self, node: TraceNode) -> None:
        """Add to the trace, where the run is."""
        self.body.append(node)

    @contextmanager
    def emitting(self, body: list[TraceNode]) -> Iterator[list[TraceNode]]:
        """Emit into another list for a while."""
        saved, self.body = self.body, body
        try:
            yield body
        finally:
            self.body = saved

    @contextmanager
    def round(self, activation: Activation, key: object) -> Iterator[None]:
        """Interpret in a context of its own: a round of an unrolled loop, an entry of a case."""
        saved = activation.context
        activation.context = saved.child(key)
        try:
            yield
        finally:
            activation.context = saved

    def start(self, unit: Unit, node: TraceNode) -> None:
        """Emit a node that starts a unit."""
        unit.node = node
        unit.place = self.body
        self.body.append(node)

    def unit(self, site: ast.Node, scope: Scope, label: str) -> Unit:
        """The unit that a piece of syntax starts in the present context."""
        activation = scope.activation
        frame = activation.frame
        made: Unit = activation.context.intern(label, site, lambda: Unit(label, frame))
        made.frame = frame
        return made

    # --- reports ----------------------------------------------------------------------------

    def report(
        self,
        code: str,
        message: str,
        node: ast.Node | None,
        severity: Severity = "warning",
        *,
        once: bool = False,
    ) -> None:
        """Add a diagnostic; the same one at the same place (``once``: anywhere) counts once."""
        if self.quiet:
            return
        span = span_of(node) if node is not None else None
        key = (code, None if once else span)
        self.diagnostics.setdefault(key, Diagnostic(severity, code, message, span))

    def text(self, node: ast.Node) -> str:
        """The source of an expression as conditions print it (graph.md, section 1)."""
        while isinstance(node, ast.Sequence):
            node = node.expressions[-1]
        text = source_text(self.source, node.start, node.end)
        return f"!{_enclosed(node.argument, text)}" if _is_negated_jump(node) else text


def _is_negated_jump(node: ast.Node) -> TypeGuard[ast.Unary]:
    """A `!` that stands nowhere: a state machine jumped over what the test guards."""
    if not isinstance(node, ast.Unary) or node.operator != "!":
        return False
    return (node.start, node.end) == (node.argument.start, node.argument.end)


def _enclosed(argument: ast.Node, text: str) -> str:
    return text if isinstance(argument, TIGHT) else f"({text})"
