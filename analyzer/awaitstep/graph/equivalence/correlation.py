"""Which ``if`` is part of the condition of a later one: nested ``if`` against ``&&``.

``if (a && await x) y; else z`` is shown as ``if`` ``a`` holding ``x``, then an ``if`` on the whole
holding ``y`` and ``z``. Where the first is not taken, the whole is false and ``z`` follows, never
``y``. This is read off the conditions' texts, since a graph holds nothing else of them:

- ``a && x``: an ``if`` on ``a``, directly before the ``if`` on the whole; not taken, the whole is
  false.
- ``a || x``: an ``if`` on ``!a`` (``!(a)``); not taken, the whole is true.
- ``a ?? x``, ``a?.f(x)``: an ``if`` on ``a == null``, ``a != null``; not taken, the first may be
  anything, the second is false.
- ``c ? x : y``: an ``if`` on ``c``, whose branches hold what ``x`` and ``y`` start.
- ``!a`` and ``v = a`` are decided by what decides ``a``.

The same goes for ``x`` itself, whose own ``if`` ends the list that its operator's ``if`` holds. The
operand must say that something may start in it: the condition of an ``if`` that is a statement of
its own (``if (a) …; if (a && b) …``) is not a part of the next one's.
"""

from __future__ import annotations

import re

from awaitstep.graph.equivalence.conditions import CUT, Test, bare, parse
from awaitstep.graph.equivalence.tree import Item, Program, Verdict
from awaitstep.graph.model import If

Verdicts = tuple[Verdict | None, Verdict | None]
"""What follows where a test is false, and where it is true; None if that is not known."""

_NULL = re.compile(r"[!=]=null\Z")
# What the condition of an operator's ``if`` says before and behind its left operand.
_OPERATORS = {"and": ("", ""), "or": ("!", ""), "nullish": ("", "==null")}


def correlate(program: Program) -> None:
    """Set what follows (``misses``) where an ``if`` inside another one's condition is not taken."""
    for item in program.items:
        for part in item.parts:
            for index in range(1, len(part)):
                _correlate(part[index], part[index - 1 : index])


def _correlate(item: Item, before: list[Item]) -> None:
    whole, own = _condition(item), _condition(before[-1])
    if whole is None or own is None or not _may_hold(whole, own):
        return
    verdicts = (Verdict(item, truth=False), Verdict(item, truth=True))
    test = parse(whole)
    if own.endswith(CUT) and whole.endswith(CUT):
        _decide_cut(test.text, before[-1], bare(own), verdicts)
    else:
        _decide(test, before, verdicts)


def _condition(item: Item) -> str | None:
    return item.node.branches[0].condition if isinstance(item.node, If) and item.parts else None


def _may_hold(whole: str, own: str) -> bool:
    """Whether the texts allow it: most neighbours are told apart here."""
    operand = bare(own).removesuffix(CUT).lstrip("!")
    return _NULL.sub("", operand) in bare(whole)


def _decide_cut(whole: str, own: Item, text: str, verdicts: Verdicts) -> None:
    """Both texts were cut before their difference."""
    if text == whole:
        _miss(own, verdicts[False])
    elif whole.startswith(text.removesuffix(CUT)[1:]):
        _miss(own, verdicts[True])


def _decide(test: Test, before: list[Item], verdicts: Verdicts) -> None:
    """The ``if`` that ends the list ``before``, after which ``test`` has been evaluated."""
    while before and test.parts:
        if test.kind in _OPERATORS:
            if _decide_operator(test, before[-1], verdicts):
                return
            verdicts = _of_left(test.kind, verdicts)
        elif test.kind == "choice":
            _decide_choice(test, before[-1], verdicts)
            return
        elif test.kind == "chain":
            _decide_chain(test, before, verdicts)
            return
        elif test.kind == "not":
            verdicts = (verdicts[True], verdicts[False])
        test = test.parts[0]


def _of_left(kind: str, verdicts: Verdicts) -> Verdicts:
    """What follows from the left operand alone, where the right one holds no ``if``."""
    if kind == "nullish":
        return (None, verdicts[True])
    return (None, verdicts[True]) if kind == "or" else (verdicts[False], None)


def _decide_operator(test: Test, last: Item, verdicts: Verdicts) -> bool:
    """``a && x``, ``a || x`` or ``a ?? x``, if ``last`` is the ``if`` that holds ``x``."""
    left, right = test.parts
    before, behind = _OPERATORS[test.kind]
    if not right.waits or len(last.parts) != 1 or not _says(last, before + left.text + behind):
        return False
    if test.kind != "nullish":
        _miss(last, verdicts[test.kind == "or"])
    _decide(right, last.parts[0], verdicts)
    return True


def _decide_chain(test: Test, before: list[Item], verdicts: Verdicts) -> None:
    """``a?.b?.f(x)``: an ``if`` on ``a != null`` holds one on ``a?.b != null``."""
    for part in test.parts:
        if before and len(before[-1].parts) == 1 and _says(before[-1], part.text + "!=null"):
            _miss(before[-1], verdicts[False])
            before = before[-1].parts[0]


def _decide_choice(test: Test, last: Item, verdicts: Verdicts) -> None:
    left, *sides = test.parts
    if len(last.parts) <= len(sides) and _says(last, left.text):
        for side, part in zip(sides, last.parts, strict=False):
            _decide(side, part, verdicts)


def _says(item: Item, text: str) -> bool:
    condition = _condition(item)
    return condition is not None and bare(condition) == text


def _miss(item: Item, verdict: Verdict | None) -> None:
    if verdict is not None:
        item.misses = verdict
        verdict.item.judged = True
