"""Reads an outline back into a graph, so that each stage can be tested with text alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from awaitstep.errors import FormatError
from awaitstep.graph.model import (
    Block,
    Branch,
    Break,
    Document,
    EventOptions,
    FunctionCall,
    FunctionDef,
    If,
    Loop,
    Node,
    Number,
    Parallel,
    Retries,
    Rollback,
    StepConfig,
    StepDo,
    StepSleep,
    StepSleepUntil,
    StepWaitForEvent,
    Switch,
    Try,
    Workflow,
)

# What the lines one level deeper belong to; ``None`` where nothing can stand.
_Scope = Document | If | Switch | Try | list[Node] | None

_STRING = r'"(?:[^"\\]|\\.)*+"'
_NUMBER = r"-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?)"
_VALUE = rf"(?:{_STRING}|unknown|{_NUMBER})"
_NUMBERS = r"(?: \[(?=\d|-\d)(?P<starts>\d*)-(?P<resolves>\d*)\])?"

_DO = re.compile(
    rf"(?P<name>{_STRING})"
    rf"(?: retries=(?P<limit>{_VALUE}|-)x(?P<delay>{_VALUE}|-)/(?P<backoff>.+?))?"
    rf"(?: timeout=(?P<timeout>{_VALUE}))?(?P<rollback> rollback)?{_NUMBERS}"
)
_SLEEP = re.compile(rf"(?P<name>{_STRING}) (?P<value>{_VALUE}){_NUMBERS}")
_WAIT = re.compile(rf"(?P<name>{_STRING}) (?P<type>.*?)(?: (?P<timeout>{_VALUE}))?{_NUMBERS}")
_CALL = re.compile(rf"(?P<name>.+?){_NUMBERS}")
_LINE = re.compile(r"(?P<indent> *)(?P<word>\S+)(?P<space> ?)(?P<rest>.*)")


class _BadLineError(Exception):
    """What is wrong with a line; its number is added where the line is known."""


def parse_outline(text: str) -> Document:
    """The document that an outline describes: kinds, names, settings, structure and numbers.

    Blank lines are skipped, and lines may end in LF or CRLF. What an outline does not hold
    (spans, ids, payloads) is absent.

    Raises:
        FormatError: a line is no node, or stands where none can; the message has its number.
    """
    document = Document()
    scopes: list[_Scope] = [document]
    for number, ended in enumerate(text.split("\n"), 1):
        line = ended.removesuffix("\r")
        if not line.strip():
            continue
        try:
            _read_line(line, scopes)
        except (_BadLineError, ValidationError, ValueError) as error:
            raise FormatError(f"line {number}: {_reason(error, line)}") from None
    return document


def _read_line(line: str, scopes: list[_Scope]) -> None:
    match = _LINE.fullmatch(line)
    if match is None:
        raise _BadLineError("indent with spaces only")
    level, odd = divmod(len(match["indent"]), 2)
    if odd:
        raise _BadLineError("the indentation is not a multiple of two spaces")
    if level >= len(scopes):
        raise _BadLineError("indented more than one level below the line before")
    del scopes[level + 1 :]
    scopes.append(_open(scopes[level], match["word"], match["rest"]))


def _open(scope: _Scope, word: str, rest: str) -> _Scope:
    match scope:
        case Document():
            return _top(scope, word, rest)
        case If() | Switch():
            return _branch(scope, word, rest)
        case Try():
            return _part(scope, word)
        case list():
            return _node(scope, word, rest)
        case None:
            raise _BadLineError("the line before holds no nodes")


def _top(document: Document, word: str, rest: str) -> _Scope:
    if word == "workflow" and rest:
        workflow = Workflow(class_name=rest)
        document.workflows.append(workflow)
        return workflow.nodes
    if word != "function" or not rest:
        raise _BadLineError('"workflow NAME" or "function NAME" is expected here')
    if not document.workflows:
        raise _BadLineError("a function stands after the workflow that it belongs to")
    functions = document.workflows[-1].functions
    if rest in functions:
        raise _BadLineError(f"the function {rest} is defined twice")
    functions[rest] = FunctionDef(name=rest)
    return functions[rest].nodes


def _branch(node: If | Switch, word: str, rest: str) -> _Scope:
    last = "else" if isinstance(node, If) else "default"
    if word == "case":
        branch = Branch(condition=rest)
    elif word == last:
        branch = Branch()
    else:
        raise _BadLineError(f'"case CONDITION" or "{last}" is expected here')
    node.branches.append(branch)
    return branch.nodes


def _part(node: Try, word: str) -> _Scope:
    member = {"do:": "try_block", "catch:": "catch_block", "finally:": "finally_block"}.get(word)
    if member is None:
        raise _BadLineError('"do:", "catch:" or "finally:" is expected here')
    if getattr(node, member) is not None:
        raise _BadLineError(f'this "try" has two "{word}" parts')
    block = Block()
    setattr(node, member, block)
    return block.nodes


def _node(nodes: list[Node], word: str, rest: str) -> _Scope:
    make = _NODES.get(word)
    if make is None:
        raise _BadLineError(f'"{word}" is no kind of node')
    node = make(word, rest)
    nodes.append(node)
    if isinstance(node, If | Switch | Try):
        return node
    return node.nodes if isinstance(node, StepDo | Loop | Parallel | Block) else None


def _step_do(_word: str, rest: str) -> StepDo:
    match = _matched(_DO, rest)
    config = StepConfig(timeout=_value(match["timeout"]))
    if match["backoff"] is not None:
        config.retries = Retries.model_validate(
            {
                "limit": _value(match["limit"]),
                "delay": _value(match["delay"]),
                "backoff": None if match["backoff"] == "-" else match["backoff"],
            }
        )
    rollback = Rollback() if match["rollback"] else None
    return StepDo(name=_text(match["name"]), config=config, rollback=rollback, **_ticks(match))


def _step_sleep(_word: str, rest: str) -> StepSleep:
    match = _matched(_SLEEP, rest)
    duration = _value(match["value"])
    return StepSleep.model_validate(
        {"name": _text(match["name"]), "duration": duration, **_ticks(match)}
    )


def _step_sleep_until(_word: str, rest: str) -> StepSleepUntil:
    match = _matched(_SLEEP, rest)
    timestamp = _value(match["value"])
    return StepSleepUntil.model_validate(
        {"name": _text(match["name"]), "timestamp": timestamp, **_ticks(match)}
    )


def _step_wait_for_event(_word: str, rest: str) -> StepWaitForEvent:
    match = _matched(_WAIT, rest)
    options = None
    if match["type"] != "-" or match["timeout"] is not None:
        options = EventOptions(event_type=match["type"], timeout=_value(match["timeout"]))
    return StepWaitForEvent(name=_text(match["name"]), options=options, **_ticks(match))


def _function_call(_word: str, rest: str) -> FunctionCall:
    match = _matched(_CALL, rest)
    return FunctionCall(name=match["name"], **_ticks(match))


def _loop(_word: str, rest: str) -> Loop:
    return Loop(kind=rest or None)


def _parallel(_word: str, rest: str) -> Parallel:
    return Parallel.model_validate({"kind": rest})


def _block(_word: str, rest: str) -> Block:
    _alone(rest)
    return Block()


def _if(_word: str, rest: str) -> If:
    _alone(rest)
    return If()


def _switch(_word: str, rest: str) -> Switch:
    return Switch(discriminant=rest)


def _try(_word: str, rest: str) -> Try:
    _alone(rest)
    return Try()


def _break(word: str, rest: str) -> Break:
    return Break.model_validate({"kind": word, "label": rest or None})


def _alone(rest: str) -> None:
    if rest:
        raise _BadLineError(f"nothing is expected after this word: {rest!r}")


def _matched(pattern: re.Pattern[str], rest: str) -> re.Match[str]:
    match = pattern.fullmatch(rest)
    if match is None:
        raise _BadLineError("this line does not have the form of its kind")
    return match


def _ticks(match: re.Match[str]) -> dict[str, Any]:
    ticks = {key: match[key] for key in ("starts", "resolves")}
    return {key: int(tick) for key, tick in ticks.items() if tick}


def _value(text: str | None) -> Number | str | None:
    if text is None or text == "-":
        return None
    if text == "unknown":
        return text
    if text.startswith('"'):
        return _text(text)
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _text(literal: str) -> str:
    text: str = json.loads(literal)
    return text


def _reason(error: Exception, line: str) -> str:
    if isinstance(error, _BadLineError):
        return f"{error} in {line.strip()[:80]!r}"
    return f"a value cannot be read in {line.strip()[:80]!r}"


_NODES: dict[str, Callable[[str, str], Node]] = {
    "block": _block,
    "break": _break,
    "call": _function_call,
    "continue": _break,
    "do": _step_do,
    "if": _if,
    "loop": _loop,
    "parallel": _parallel,
    "return": _break,
    "sleep": _step_sleep,
    "sleep_until": _step_sleep_until,
    "switch": _switch,
    "throw": _break,
    "try": _try,
    "wait": _step_wait_for_event,
}
