"""``for await`` and ``for ... of`` turned back from the ``try`` statements they are lowered to.

All tools write the same parts, with other names and in other orders: ::

    try {
      for (var it = helper(xs), more, step, error;
           more = !(step = await it.next()).done;
           more = false) {
        const x = step.value;
        BODY
      }
    } catch (e) { error = [e]; }
    finally {
      try { more && it.return && await it.return(); } finally { if (error) throw error[0]; }
    }

That is esbuild's form of ``for await``; TypeScript's (``__asyncValues``, ``__values``), swc's
(``_async_iterator`` with ``Reflect.apply``, ``_iteratorNormalCompletion``) and Babel's
(``_asyncIterator``) differ in their flags. Babel's ``_createForOfIteratorHelper`` has the iterator
in front of the ``try``: ``for (it.s(); !(step = it.n()).done;)``, ``it.e(error)``, ``it.f()``.
In generators, ``await`` is ``yield``.
"""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

from awaitstep.interpret.lowered.loop_header import Header, read
from awaitstep.interpret.lowered.loop_rounds import Round, read_round
from awaitstep.interpret.lowered.rewriting import parts
from awaitstep.syntax import ast

Loop = ast.ForOfStatement | ast.LabeledStatement

_KNOWN: WeakKeyDictionary[ast.TryStatement, Loop | None] = WeakKeyDictionary()


def restore_loop(node: ast.TryStatement) -> Loop | None:
    """The loop that a ``try`` statement was lowered from, in its label if it has one.

    ``right`` is the iterable if it is known in the ``try`` statement; else the variable that
    holds what a helper made of the iterable in front of it. ``None`` for any other ``try``.
    """
    if node not in _KNOWN:
        _KNOWN[node] = _restore(node)
    return _KNOWN[node]


def _restore(node: ast.TryStatement) -> Loop | None:
    if node.handler is None or node.finalizer is None or not node.block.body:
        return None
    if not _keeps_error(node.handler):
        return None
    *setup, last = node.block.body
    labels: list[ast.LabeledStatement] = []
    while isinstance(last, ast.LabeledStatement):
        labels.append(last)
        last = last.body
    if not isinstance(last, ast.ForStatement | ast.WhileStatement):
        return None
    header = read(setup, last, _names(node.finalizer))
    if header is None or not _closes(node.finalizer, header):
        return None
    found = read_round(header, last)
    return None if found is None else _labelled(labels, _loop(node, header, found))


def _loop(node: ast.TryStatement, header: Header, found: Round) -> ast.ForOfStatement:
    body = ast.BlockStatement(found.start, found.end, tuple(found.body))
    return ast.ForOfStatement(node.start, node.end, found.left, header.iterable, body, header.waits)


def _labelled(labels: list[ast.LabeledStatement], loop: ast.ForOfStatement) -> Loop:
    result: Loop = loop
    for label in reversed(labels):
        result = replace(label, body=result)
    return result


# --- the catch and finally blocks ----------------------------------------------------------------


def _keeps_error(handler: ast.BlockStatement) -> bool:
    """``error = [e]``, ``failed = true; error = e``, ``it.e(e)``: nothing but that."""
    return bool(handler.body) and all(
        isinstance(statement, ast.ExpressionStatement) and _keeps(statement.expression)
        for statement in handler.body
    )


def _keeps(node: ast.Expression) -> bool:
    match node:
        case ast.Sequence(expressions=expressions):
            return all(_keeps(part) for part in expressions)
        case ast.Assignment(operator="=", target=ast.Identifier()):
            return True
        case ast.Call(
            callee=ast.Member(object=ast.Identifier(), property=ast.StringLiteral(value="e"))
        ):
            return True
        case _:
            return False


def _closes(finalizer: ast.BlockStatement, header: Header) -> bool:
    """Whether a ``finally`` block ends the iterator, and throws the error that was kept."""
    name = "f" if header.by_helper else "return"
    nodes = list(parts(finalizer))
    ends = any(
        isinstance(node, ast.Member)
        and isinstance(node.object, ast.Identifier)
        and node.object.name == header.iterator
        and isinstance(node.property, ast.StringLiteral)
        and node.property.value == name
        for node in nodes
    )
    if header.by_helper:
        return ends and len(finalizer.body) == 1
    return ends and any(isinstance(node, ast.ThrowStatement) for node in nodes)


def _names(finalizer: ast.BlockStatement) -> frozenset[str]:
    """The variables of a ``finally`` block: all of them are the tool's own."""
    return frozenset(node.name for node in parts(finalizer) if isinstance(node, ast.Identifier))
