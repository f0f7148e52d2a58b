"""The API's schema of a graph, as the table of ``docs/graph.md`` has it, and a check against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Check = Callable[[Any, str], Iterator[str]]


def problems(graph: Any) -> list[str]:
    """What in the API's ``graph`` member is not as its schema has it; nothing if it is valid."""
    return list(_GRAPH(graph, "graph"))


def _exactly(*values: object) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:
        if not any(value is item or value == item for item in values):
            yield f"{path}: {value!r} is none of {values}"

    return check


def _of(*types: type) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:
        if isinstance(value, bool) or not isinstance(value, types):
            yield f"{path}: {value!r} is of another type than {types}"

    return check


def _or_null(inner: Check) -> Check:
    return lambda value, path: iter(()) if value is None else inner(value, path)


def _list(inner: Check) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:
        yield from _of(list)(value, path)
        for index, item in enumerate(value):
            yield from inner(item, f"{path}[{index}]")

    return check


def _map(inner: Check) -> Check:
    def check(value: Any, path: str) -> Iterator[str]:
        for key, item in value.items():
            yield from inner(item, f"{path}.{key}")

    return check


def _object(**members: Check) -> Check:
    """An object of just these members; one whose name ends in ``_`` may be absent."""
    optional = {name[:-1]: inner for name, inner in members.items() if name.endswith("_")}
    required = {name: inner for name, inner in members.items() if not name.endswith("_")}

    def check(value: Any, path: str) -> Iterator[str]:
        yield from (f"{path}: no {name}" for name in required if name not in value)
        for name, item in value.items():
            inner = required.get(name) or optional.get(name)
            if inner is None:
                yield f"{path}: the API has no member {name}"
            else:
                yield from inner(item, f"{path}.{name}")

    return check


def _node(value: Any, path: str) -> Iterator[str]:
    check = _NODES.get(value.get("type"))
    if check is None:
        yield f"{path}: the API has no node of type {value.get('type')!r}"
        return
    members = {name: item for name, item in value.items() if name != "type"}
    yield from check(members, path)


def _block(value: Any, path: str) -> Iterator[str]:
    yield from _exactly("block")(value.get("type"), f"{path}.type")
    yield from _node(value, path)


_TEXT = _of(str)
_NUMBER = _of(int, float)
_DURATION = _of(int, float, str)
_TICKS: dict[str, Check] = {"starts_": _of(int), "resolves_": _of(int)}
_PAYLOAD: dict[str, Check] = {"payload_": _of(dict)}
_NODE_LIST = _list(_node)
_BRANCHES = _list(_object(condition=_or_null(_TEXT), nodes=_NODE_LIST))
_RETRIES = _object(limit=_NUMBER, delay=_DURATION, backoff=_TEXT)
_CONFIG = _object(retries=_RETRIES, timeout=_DURATION)
_EVENT = _or_null(_object(event_type=_TEXT, timeout=_DURATION))
_NODES: dict[Any, Check] = {
    "block": _object(nodes=_NODE_LIST),
    "break": _object(kind=_exactly("break", "return")),
    "function_call": _object(name=_TEXT, **_TICKS),
    "function_def": _object(name=_TEXT, nodes=_NODE_LIST),
    "if": _object(branches=_BRANCHES),
    "loop": _object(nodes=_NODE_LIST),
    "parallel": _object(kind=_exactly("all", "all_settled", "any", "race"), nodes=_NODE_LIST),
    "step_do": _object(name=_TEXT, config=_CONFIG, nodes=_NODE_LIST, **_TICKS),
    "step_sleep": _object(name=_TEXT, duration=_DURATION, **_TICKS),
    "step_sleep_until": _object(name=_TEXT, timestamp=_TEXT, **_TICKS),
    "step_wait_for_event": _object(name=_TEXT, options=_EVENT, **_PAYLOAD, **_TICKS),
    "switch": _object(discriminant=_TEXT, branches=_BRANCHES),
    "try": _object(
        try_block=_or_null(_block), catch_block=_or_null(_block), finally_block=_or_null(_block)
    ),
}
_WORKFLOW = _object(class_name=_TEXT, functions=_map(_node), nodes=_NODE_LIST, **_PAYLOAD)
_GRAPH = _object(version=_exactly(1), workflow=_WORKFLOW)
