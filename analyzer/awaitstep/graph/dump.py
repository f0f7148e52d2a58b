"""Writes models as JSON without recursion.

pydantic's serialiser gives up at some hundred levels of nesting, and a graph is as deep as the
code that it was read from.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from awaitstep.graph.model import Model
from awaitstep.graph.scalars import plain_scalar, well_formed

_INDENT = "  "
_MAX_INDENT = 40
_FLAT_LEVELS = 3
_FIRST = ("type", "id", "version", "class_name", "name", "kind")

# Members, each with whether null is written.
_Fields = tuple[tuple[str, bool], ...]

# Text to write as it is, or a value to write at a level.
_Written = str | tuple[Any, int]

# A model, list or dictionary to copy, and the empty copy to fill.
_Pending = list[tuple[Any, Any]]


def plain(model: BaseModel) -> dict[str, Any]:
    """The model as dictionaries, lists and scalars, with the members that its JSON has."""
    root: dict[str, Any] = {}
    pending: _Pending = [(model, root)]
    while pending:
        source, target = pending.pop()
        if isinstance(source, list | tuple):
            target.extend(_copied(item, pending) for item in source)
            continue
        for key, value in _members(source):
            target[key] = _copied(value, pending)
    return root


def to_json(data: Any) -> str:
    """JSON text of plain data, for people and programs.

    Objects without lists stand on one line. Indentation stops growing at 40 levels, so that the
    size of the text stays proportional to that of the data.
    """
    out: list[str] = []
    stack: list[_Written] = [(data, 0)]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            out.append(item)
        elif _is_flat(item[0], _FLAT_LEVELS):
            out.append(_text(item[0]))
        else:
            stack.extend(reversed(list(_expanded(*item))))
    return well_formed("".join(out))


def document_json(model: BaseModel) -> str:
    """JSON text of a model (a document, a workflow, a node), ending with a newline."""
    return to_json(plain(model)) + "\n"


def compact_json(model: BaseModel) -> str:
    """JSON text of a model in as few characters as it takes."""
    data = plain(model)
    try:
        return well_formed(_COMPACT.encode(data))
    except RecursionError:
        return to_json(data)


def _members(source: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(source, dict):
        yield from source.items()
        return
    for name, nullable in _fields(type(source)):
        value = getattr(source, name)
        if value is not None or nullable:
            yield name, value


def _fields(model: type[BaseModel]) -> _Fields:
    """The members that are written, the telling ones first, each with whether null is written."""
    known = _FIELDS.get(model)
    if known is None:
        known = _FIELDS[model] = _written_fields(model)
    return known


def _written_fields(model: type[BaseModel]) -> _Fields:
    nullable = model.nullable if issubclass(model, Model) else frozenset()
    names = [name for name, field in model.model_fields.items() if not field.exclude]
    names.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
    return tuple((name, name in nullable) for name in names)


def _copied(value: Any, pending: _Pending) -> Any:
    if isinstance(value, list | tuple):
        items: list[Any] = []
        pending.append((value, items))
        return items
    if isinstance(value, BaseModel | dict):
        members: dict[str, Any] = {}
        pending.append((value, members))
        return members
    return plain_scalar(value)


def _is_flat(value: Any, levels: int) -> bool:
    """Whether a value is a scalar, empty, a list of scalars, or an object of few levels of those.

    An object that holds a list is not flat: it is a node, or something as large.
    """
    kind = type(value)
    if kind is list:
        return not any(type(item) in _CONTAINERS for item in value)
    if kind is not dict:
        return True
    return levels > 0 and all(
        type(item) is not list and _is_flat(item, levels - 1) for item in value.values()
    )


def _text(value: Any) -> str:
    if type(value) is int:
        return str(value)
    return _ENCODER.encode(value)


def _expanded(value: Any, level: int) -> Iterator[_Written]:
    inner = "\n" + _INDENT * min(level + 1, _MAX_INDENT)
    outer = "\n" + _INDENT * min(level, _MAX_INDENT)
    is_object = isinstance(value, dict)
    yield "{" if is_object else "["
    separator = inner
    for key, item in value.items() if is_object else ((None, item) for item in value):
        name = f"{_ENCODER.encode(key)}: " if is_object else ""
        if _is_flat(item, _FLAT_LEVELS):
            yield separator + name + _text(item)
        else:
            yield separator + name
            yield item, level + 1
        separator = "," + inner
    yield outer + ("}" if is_object else "]")


_CONTAINERS = (dict, list)
_ENCODER = json.JSONEncoder(ensure_ascii=False)
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_FIELDS: dict[type[BaseModel], _Fields] = {}
"""Filled as classes are met: their members do not change."""
