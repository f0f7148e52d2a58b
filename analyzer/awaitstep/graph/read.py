"""Reads graph documents from JSON: our own, and what Cloudflare's API returns."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from awaitstep.errors import FormatError
from awaitstep.graph.model import Document


def read_document(text: str | bytes) -> Document:
    """The document that a JSON text holds.

    Accepted are the rich form, the strict form (one ``workflow``), and the API's answer, which
    holds the strict form as ``graph`` in ``result``. A ``start`` node at the root is the workflow.

    Raises:
        FormatError: the text is no JSON, or no graph; the message says where.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise FormatError(f"not JSON: {error}") from None
    except RecursionError:
        raise FormatError("the JSON is nested too deeply") from None
    try:
        return Document.model_validate(_rich(data))
    except ValidationError as error:
        raise FormatError(_first(error)) from None


def is_graph(data: Any) -> bool:
    """Whether plain data has the members of a graph document, in any of its forms."""
    inner = _unwrapped(data)
    return isinstance(inner, dict) and ("workflows" in inner or "workflow" in inner)


def _rich(data: Any) -> Any:
    inner = _unwrapped(data)
    if not is_graph(inner):
        raise FormatError("not a graph: neither 'workflows' nor 'workflow' is there")
    workflows = inner["workflows"] if "workflows" in inner else [inner["workflow"]]
    if not isinstance(workflows, list):
        raise FormatError("workflows: this is no list")
    rest = {key: value for key, value in inner.items() if key not in ("workflow", "workflows")}
    return {**rest, "workflows": [_without_start(workflow) for workflow in workflows]}


def _unwrapped(data: Any) -> Any:
    for key in ("result", "graph"):
        if isinstance(data, dict) and key in data and "workflows" not in data:
            data = data[key]
    return data


def _without_start(workflow: Any) -> Any:
    if not isinstance(workflow, dict):
        return workflow
    if workflow.get("type") == "start":
        return {key: value for key, value in workflow.items() if key != "type"}
    nodes = workflow.get("nodes")
    if isinstance(nodes, list) and len(nodes) == 1 and _is_start(nodes[0]):
        return _without_start(nodes[0])
    return workflow


def _is_start(node: Any) -> bool:
    return isinstance(node, dict) and node.get("type") == "start"


def _first(error: ValidationError) -> str:
    details = error.errors(include_url=False)
    first = details[0]
    place = ".".join(str(part) for part in first["loc"])
    more = f" (and {len(details) - 1} more)" if len(details) > 1 else ""
    return f"{place}: {first['msg']}{more}"
