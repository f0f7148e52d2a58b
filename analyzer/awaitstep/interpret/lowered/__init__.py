"""State machines that generators were compiled to (ES5), turned back into structured syntax.

``machine`` finds the state machine in a function, ``blocks`` splits it into basic blocks (a
``dialect`` says what the machine's instructions mean), ``flow`` finds loops and dominators,
``structure`` writes ordinary statements, ``sent`` puts each ``yield`` where its value is read,
``tidy`` puts operators back.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from awaitstep.interpret.lowered.blocks import split
from awaitstep.interpret.lowered.flow import analyse
from awaitstep.interpret.lowered.machine import find
from awaitstep.interpret.lowered.model import OddError
from awaitstep.interpret.lowered.sent import place_yields
from awaitstep.interpret.lowered.structure import statements_of
from awaitstep.interpret.lowered.tidy import tidied
from awaitstep.syntax import ast

_KNOWN: WeakKeyDictionary[ast.Function, ast.Function | None] = WeakKeyDictionary()


def restore(function: ast.Function) -> ast.Function | None:
    """The generator that a function was compiled from; ``None`` if it holds no state machine.

    ``function`` is the one that holds the machine: ``function () { var a; return
    __generator(this, function (_a) { switch (_a.label) { ... } }) }``. Machines that are
    irreducible, or have instructions that no known compiler emits, give ``None``, too.
    """
    if function not in _KNOWN:
        _KNOWN[function] = _restore(function)
    return _KNOWN[function]


def _restore(function: ast.Function) -> ast.Function | None:
    if function.is_async or function.is_generator:
        return None
    try:
        machine = find(function)
        if machine is None:
            return None
        body = place_yields(statements_of(analyse(split(machine))), machine.body)
        body = tidied(body)
    except (OddError, RecursionError):
        return None
    block = ast.BlockStatement(machine.body.start, machine.body.end, (*machine.leading, *body))
    return ast.Function(
        function.start,
        function.end,
        function.kind,
        function.name,
        function.params,
        is_async=False,
        is_generator=True,
        _body=block,
    )
