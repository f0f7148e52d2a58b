"""Pairs of outlines that stand for the same runs, pairs that do not, and the limits."""

from __future__ import annotations

import re

import pytest

from awaitstep.graph.equivalence import ComparisonLimitError, equivalent, explain, identical
from awaitstep.graph.model import (
    Block,
    Branch,
    Document,
    FunctionCall,
    FunctionDef,
    If,
    Node,
    StepDo,
    Try,
    Workflow,
)
from awaitstep.graph.outline_parse import parse_outline
from tests.graph.graphs import DEEP, deep_workflow

Pair = tuple[str, str]
LONG = "a" * 200


def graph(text: str) -> Document:
    """A document from an outline without its first line, steps written as bare letters."""
    body, *functions = text.split("\nfunction ")
    indented = "\n".join("  " + line for line in body.splitlines())
    whole = "\nfunction ".join([f"workflow W\n{indented}", *functions])
    return parse_outline(re.sub(r"(?m)^( *)([a-z])(?= |$)", r'\1do "\2"', whole) + "\n")


SAME: dict[str, Pair] = {
    "condition": ("if\n  case x\n    a", "if\n  case !y\n    a"),
    "swapped branches": (
        "if\n  case x\n    a\n  else\n    b",
        "if\n  case !x\n    b\n  else\n    a",
    ),
    "nested if": (
        "if\n  case x && y\n    a",
        "if\n  case x\n    if\n      case y\n        a",
    ),
    "nested if on a step": (
        "if\n  case a\n    x\nif\n  case a && (v = await x(), v)\n    y",
        "if\n  case a\n    x\n    if\n      case v\n        y",
    ),
    "nested if with an else": (
        "if\n  case a\n    x\nif\n  case a && await x()\n    y\n  case b\n    z\n  else\n    w",
        (
            "if\n  case a\n    x\n    if\n      case v\n        y\n      case b\n        z\n"
            "      else\n        w\n  case b\n    z\n  else\n    w"
        ),
    ),
    "nested ifs on steps": (
        (
            "if\n  case a\n    x\nif\n  case a && await x() && b\n    y\n"
            "if\n  case a&&(await x())&&b&&await y()\n    z"
        ),
        (
            "if\n  case a\n    x\n    if\n      case v && b\n        y\n"
            "        if\n          case w\n            z"
        ),
    ),
    "nested ifs in a comma": (
        (
            "if\n  case a\n    x\n    if\n      case v\n        y\n"
            "if\n  case a && (v = await x(), v && await y())\n    z"
        ),
        (
            "if\n  case a\n    x\n    if\n      case v\n        y\n"
            "        if\n          case w\n            z"
        ),
    ),
    "early returns behind one test": (
        "if\n  case !a\n    x\nif\n  case a || (await x(), b)\n    return\ny",
        "if\n  case a\n    return\nx\nif\n  case b\n    return\ny",
    ),
    "early continue against and": (
        "loop for\n  if\n    case e.x\n      continue\n  x\n  if\n    case v\n      y\n      break",
        (
            "loop for\n  if\n    case !e.x\n      x\n  if\n    case !e.x && await x() === 0\n"
            "      y\n      break"
        ),
    ),
    "negated whole": (
        "if\n  case a\n    x\nif\n  case !(a && await x())\n    return\ny",
        "if\n  case a\n    x\n    if\n      case v\n        y",
    ),
    "negated operands": (
        "if\n  case !(!a || b)\n    x\nif\n  case !a || b || await x()\n    return\ny",
        "if\n  case a && !b\n    x\n    if\n      case !v\n        y",
    ),
    "or of steps": (
        "if\n  case !a\n    x\nif\n  case !(a || await x())\n    y",
        "if\n  case !a\n    x\n    if\n      case !v\n        y",
    ),
    "or, then and": (
        (
            "if\n  case !a\n    x\nif\n  case a || await x()\n    y\n"
            "if\n  case (a || await x()) && await y()\n    z"
        ),
        (
            "if\n  case a\n    y\n    if\n      case w\n        z\n  else\n    x\n"
            "    if\n      case v\n        y\n        if\n          case w\n            z"
        ),
    ),
    "assigned in the test": (
        "if\n  case a\n    x\nif\n  case r = a && await x()\n    y",
        "if\n  case a\n    x\n    if\n      case r\n        y",
    ),
    "choice of steps": (
        (
            "if\n  case c\n    if\n      case a\n        x\n  else\n    z\n"
            "if\n  case c ? a && await x() : await z()\n    y"
        ),
        (
            "if\n  case c\n    if\n      case a\n        x\n        if\n          case v\n"
            "            y\n  else\n    z\n    if\n      case w\n        y"
        ),
    ),
    "cut conditions": (
        f"if\n  case {LONG}…\n    x\nif\n  case {LONG}…\n    y",
        "if\n  case a\n    x\n    if\n      case v\n        y",
    ),
    "cut negated conditions": (
        f"if\n  case !({LONG[2:]}…\n    x\nif\n  case {LONG}…\n    return\ny",
        "if\n  case a\n    return\nx\nif\n  case v\n    return\ny",
    ),
    "else chain": (
        "if\n  case x\n    a\n  case y\n    b\n  else\n    c",
        "if\n  case x\n    a\n  else\n    if\n      case y\n        b\n      else\n        c",
    ),
    "early return": (
        "if\n  case x\n    a\n    return\nb",
        "if\n  case x\n    a\n  else\n    b",
    ),
    "early continue": (
        "loop for\n  if\n    case x\n      a\n      continue\n  b",
        "loop for\n  if\n    case x\n      a\n    else\n      b",
    ),
    "break into the test": (
        "loop for\n  a\n  if\n    case x\n      break\n  b",
        "loop while\n  a\n  b",
    ),
    "else break into the test": (
        "loop for\n  if\n    case x\n      a\n      b\n    else\n      break\nc",
        "loop while\n  a\n  b\nc",
    ),
    "break in a group": (
        "loop for\n  parallel all\n    a [1-2]\n    if\n      case x\n        break\n    b [1-2]",
        "loop for\n  parallel all\n    a [1-2]\n    b [1-2]",
    ),
    "switch": (
        "switch x\n  case 1\n    a\n  case 2\n    b",
        "if\n  case x === 1\n    a\n  case x === 2\n    b",
    ),
    "break inside a case": (
        "switch x\n  case 1\n    if\n      case y\n        break\n    a\nb",
        "if\n  case x === 1 && !y\n    a\nb",
    ),
    "throw": ("if\n  case x\n    throw\na", "if\n  case x\n    return\na"),
    "rethrow": ("try\n  do:\n    a\n  catch:\n    throw\nb", "a\nb"),
    "nothing to catch for": ("a\ntry\n  do:\n    b\n  catch:", "a\nb"),
    "throw to the catch": (
        "try\n  do:\n    a\n    if\n      case x\n        throw\n    b\n  catch:\n    c",
        (
            "try\n  do:\n    try\n      do:\n        a\n        if\n          case x\n"
            "            throw\n        b\n      catch:\n        throw\n  catch:\n    c"
        ),
    ),
    "call": ("call f\nb\nfunction f\n  a", "a\nb"),
    "return of a call": (
        "call f\nb\nfunction f\n  if\n    case x\n      return\n  a",
        "block\n  if\n    case x\n      return\n  a\nb",
    ),
    "return of a call in a branch": (
        "call f\nb\nfunction f\n  if\n    case x\n      return\n  a",
        "if\n  case !x\n    a\nb",
    ),
    "function names": (
        "call f\nfunction f\n  a\n  if\n    case x\n      call f",
        "call g\nfunction g\n  a\n  if\n    case x\n      call g",
    ),
    "helper in a recursion": (
        "call f\nfunction f\n  a\n  call g\nfunction g\n  b\n  if\n    case x\n      call f",
        "call f\nfunction f\n  a\n  b\n  if\n    case x\n      call f",
    ),
    "return in a recursion": (
        "call f\nfunction f\n  if\n    case x\n      a\n      return\n  b\n  call f",
        "call f\nfunction f\n  if\n    case x\n      a\n    else\n      b\n      call f",
    ),
    "label": (
        "loop for\n  loop for\n    a\n    if\n      case x\n        continue outer\n  b",
        "loop for_of\n  loop for_of\n    a\n    if\n      case x\n        continue t\n  b",
    ),
    "labelled block": (
        "block\n  if\n    case x\n      break here\n  a\nb",
        "if\n  case !x\n    a\nb",
    ),
    "unrolled rounds": (
        (
            "block\n  if\n    case x\n      continue\n  a\n"
            "block\n  if\n    case x\n      continue\n  b"
        ),
        "if\n  case x\n    a\nif\n  case y\n    b",
    ),
    "unrolled loop": (
        (
            "block\n  block\n    if\n      case x\n        continue\n    a\n    if\n      case y\n"
            "        break\n  block\n    if\n      case x\n        continue\n    b\nc"
        ),
        (
            "block\n  if\n    case x\n      a\n      if\n        case y\n          return\n"
            "  if\n    case x\n      b\nc"
        ),
    ),
    "return through a round": (
        "block\n  if\n    case x\n      continue\n  if\n    case y\n      return\n  a\nb",
        "if\n  case y\n    return\n  case x\n    a\nb",
    ),
    "all in all": (
        "parallel all\n  parallel all\n    a [1-2]\n    b [1-2]\n  c [1-2]",
        "parallel all\n  a [1-2]\n  b [1-2]\n  c [1-2]",
    ),
    "numbers": (
        "parallel all\n  a [1-4]\n  b [1-2]\n  c [2-4]",
        "parallel all\n  a [1-9]\n  b [1-3]\n  c [5-9]",
    ),
    "calls in a group": (
        (
            "parallel all\n  call f [1-2]\n  call g [1-2]\n"
            "function f\n  parallel all\n    a [1-3]\n    b [1-2]\n    c [2-3]\n"
            "function g\n  d\n  e"
        ),
        (
            "parallel all\n  parallel all\n    a [1-3]\n    b [1-2]\n    c [2-3]\n"
            "  block\n    d\n    e"
        ),
    ),
    "early return in a group": (
        "parallel all\n  a [1-2]\n  if\n    case x\n      return\n  b [1-2]",
        "parallel all\n  a [1-2]\n  if\n    case !x\n      b [1-2]",
    ),
    "early return before a group in a group": (
        "parallel all\n  a [1-2]\n  if\n    case x\n      return\n  b [1-3]\n  c [1-2]\n  d [2-3]",
        (
            "parallel all\n  a [1-2]\n  if\n    case !x\n      parallel all\n"
            "        b [1-3]\n        c [1-2]\n        d [2-3]"
        ),
    ),
    "early return moves the clock": (
        (
            "parallel all\n  p [1-4]\n  if\n    case x\n      a [1-2]\n      b [2-3]\n"
            "      return\n  c [3-4]"
        ),
        (
            "parallel all\n  p [1-3]\n  if\n    case x\n      a [1-2]\n      b [2-3]\n    else\n"
            "      c [1-2]"
        ),
    ),
    "early return of a member": (
        "parallel all\n  block\n    if\n      case x\n        return\n    a\n    b\n  c [1-2]",
        "parallel all\n  if\n    case !x\n      a\n      b\n  c [1-2]",
    ),
    "opaque name": ("call f", "call g"),
    "empty containers": ("a\nloop for\nparallel all\nblock\nif\n  case x\n  else", "a"),
}

DIFFERENT: dict[str, Pair] = {
    "name": ("a", "b"),
    "ifs of two statements": (
        "if\n  case a\n    x\nif\n  case a && b\n    y",
        "if\n  case a\n    x\n    if\n      case b\n        y",
    ),
    "or against and": (
        "if\n  case a\n    x\nif\n  case a || await x()\n    y",
        "if\n  case a\n    x\n    if\n      case v\n        y",
    ),
    "step between the tests": (
        "if\n  case a\n    x\nz\nif\n  case a && await x()\n    y",
        "if\n  case a\n    x\n    z\n    if\n      case v\n        y\n  else\n    z",
    ),
    "kind": ('sleep "a" 1', 'do "a"'),
    "order": ("a\nb", "b\na"),
    "missing": ("a\nb", "a"),
    "twice": ("a\na", "a"),
    "skippable": ("if\n  case x\n    a", "a"),
    "retries": ("a retries=1x-/-", "a"),
    "timeout": ("a timeout=10", 'a timeout="10"'),
    "rollback": ("a rollback", "a"),
    "duration": ('sleep "a" 1', 'sleep "a" 2'),
    "event": ('wait "a" go', 'wait "a" stop'),
    "event's timeout": ('wait "a" go 10', 'wait "a" go'),
    "guard": ("if\n  case x\n    return\na", "a"),
    "loop": ("loop for\n  a", "if\n  case x\n    a"),
    "after the loop": ("loop for\n  a\n  if\n    case x\n      return\nb", "loop for\n  a\nb"),
    "target": (
        "loop for\n  a\n  loop for\n    b\n    if\n      case x\n        continue t\n    c\n  d",
        "loop for\n  a\n  loop for\n    b\n    if\n      case x\n        continue\n    c\n  d",
    ),
    "catch": ("try\n  do:\n    a\n  catch:\n    b", "try\n  do:\n    a\n  catch:\nb"),
    "no catch": ("try\n  do:\n    a\n  catch:\nb", "a\nb"),
    "catch of what starts nothing": ("try\n  do:\n  catch:\n    b\na", "a"),
    "catch against if": ("try\n  do:\n    a\n  catch:\n    b", "a\nif\n  case x\n    b"),
    "finally": ("try\n  do:\n    a\n  finally:\n    b", "a\nb"),
    "into the try": (
        "a\ntry\n  do:\n    b\n  catch:\n    c",
        "try\n  do:\n    a\n    b\n  catch:\n    c",
    ),
    "throw in a try": (
        "try\n  do:\n    a\n    if\n      case x\n        throw\n    b\n  catch:\n    c",
        "try\n  do:\n    a\n    if\n      case x\n        return\n    b\n  catch:\n    c",
    ),
    "throw in a function": (
        "call f\nb\nfunction f\n  if\n    case x\n      throw\n  a",
        "call f\nb\nfunction f\n  if\n    case x\n      return\n  a",
    ),
    "group of one": ("parallel all\n  a [1-2]", "a"),
    "group": ("parallel all\n  a [1-2]\n  b [1-2]", "a\nb"),
    "group's kind": (
        "parallel all\n  a [1-2]\n  b [1-2]",
        "parallel race\n  a [1-2]\n  b [1-2]",
    ),
    "inner group's kind": (
        "parallel all\n  parallel any\n    a [1-2]\n    b [1-2]\n  c [1-2]",
        "parallel all\n  parallel all\n    a [1-2]\n    b [1-2]\n  c [1-2]",
    ),
    "order of members": (
        "parallel all\n  a [1-2]\n  b [1-2]",
        "parallel all\n  b [1-2]\n  a [1-2]",
    ),
    "await inside a group": (
        "parallel all\n  p [1-3]\n  a [1-2]\n  b [2-3]",
        "parallel all\n  p [1-2]\n  a [1-2]\n  b [1-2]",
    ),
    "one member or two": (
        "parallel all\n  block\n    a\n    b\n  c [1-2]",
        "parallel all\n  a\n  b\n  c [1-2]",
    ),
    "never awaited": (
        "parallel all\n  a [1-]\n  b [1-2]\n  c [2-3]",
        "parallel all\n  a [1-2]\n  b [1-2]\n  c [2-3]",
    ),
    "two groups": (
        "parallel all\n  a [1-2]\n  b [1-2]\nparallel all\n  c [1-2]\n  d [1-2]",
        "parallel all\n  a [1-2]\n  b [1-2]\n  c [1-2]\n  d [1-2]",
    ),
    "nested step": ("a\n  b", "a\nb"),
    "nested order": ("a\n  b\n  c", "a\n  c\n  b"),
    "recursion": ("call f\nfunction f\n  a\n  if\n    case x\n      call f", "a"),
    "recursion's target": (
        "call f\nfunction f\n  a\n  call g\n  call f\nfunction g\n  b\n  call g\n  call f",
        "call f\nfunction f\n  a\n  call g\n  call f\nfunction g\n  b\n  call g\n  call g",
    ),
}


@pytest.mark.parametrize("name", SAME)
def test_same_runs(name: str) -> None:
    one, other = (graph(text) for text in SAME[name])
    assert explain(one, other) is None
    assert equivalent(one, other)
    assert equivalent(other, one)


@pytest.mark.parametrize("name", DIFFERENT)
def test_different_runs(name: str) -> None:
    one, other = (graph(text) for text in DIFFERENT[name])
    assert not equivalent(one, other)
    assert not equivalent(other, one)
    assert explain(one, other)
    assert not identical(one, other)


def sequence(count: int) -> list[Node]:
    return [StepDo(name=f"n{index}") for index in range(count)]


def test_long_lists() -> None:
    guarded = Try(try_block=Block(nodes=sequence(500)), catch_block=Block(nodes=sequence(1)))
    one = Workflow(class_name="W", nodes=[*sequence(2000), guarded])
    other = Workflow(class_name="W", nodes=[*sequence(2000), guarded, *sequence(1)])
    assert equivalent(one, one)
    assert not equivalent(one, other)


def test_deep_graphs() -> None:
    node: Node = StepDo(name="deep")
    for _ in range(DEEP):
        node = If(branches=[Branch(condition="x", nodes=[node])])
    once = If(branches=[Branch(condition="x", nodes=[StepDo(name="deep")])])
    deep = Workflow(class_name="W", nodes=[node])
    assert equivalent(deep, Workflow(class_name="W", nodes=[once]))
    assert equivalent(deep_workflow(), Workflow(class_name="W", nodes=[StepDo(name="deep")]))


def test_calls_that_grow_exponentially() -> None:
    functions = {
        f"f{index}": FunctionDef(
            name=f"f{index}", nodes=[FunctionCall(name=f"f{index + 1}") for _ in range(2)]
        )
        for index in range(40)
    }
    functions["f40"] = FunctionDef(name="f40", nodes=sequence(1))
    one = Workflow(class_name="W", nodes=[FunctionCall(name="f0")], functions=functions)
    other = Workflow(class_name="W", nodes=[FunctionCall(name="f1")], functions=functions)
    assert equivalent(one, one)
    with pytest.raises(ComparisonLimitError):
        equivalent(one, other)


def test_documents() -> None:
    one, two = graph("a").workflows[0], graph("b").workflows[0]
    other = two.model_copy(update={"class_name": "V"})
    assert equivalent(Document(workflows=[one, other]), Document(workflows=[other, one]))
    assert explain(Document(workflows=[one]), Document(workflows=[other])) == (
        "the workflows differ: W against V"
    )
    assert not equivalent(Document(workflows=[one, other]), one)
    assert equivalent(Document(workflows=[one]), one)
    assert identical(Document(workflows=[one]), one)


def test_explanations() -> None:
    assert explain(graph("a\nb"), graph("a\nc")) == (
        'W: the first can start `do "b"` after `do "a"`, the second cannot'
    )
    assert explain(graph("a"), graph("a\nb")) == (
        'W: the first can end after `do "a"`, the second cannot'
    )
    assert explain(graph("a"), graph("a")) is None
