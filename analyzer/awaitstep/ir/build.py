"""The IR of a workflow: what AwaitStep's canvas, database and generator hold."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Any

from awaitstep.graph.dump import plain
from awaitstep.graph.model import Document, FunctionDef, Workflow
from awaitstep.graph.scalars import well_formed
from awaitstep.ir.flow import FlowBuilder
from awaitstep.source import SourceText

Json = dict[str, Any]


def build_ir(
    document: Document,
    workflow: Workflow,
    source: SourceText | None,
    *,
    timestamp: str | None = None,
) -> Json:
    """The IR of a workflow as plain data, in AwaitStep's schema (``docs/ir.md``).

    Args:
        document: The document of the workflow.
        workflow: The workflow. It is not changed.
        source: The code that it was derived from; without it, steps have no code.
        timestamp: ``createdAt`` and ``updatedAt``, an ISO timestamp. By default the one that
            ``SOURCE_DATE_EPOCH`` (seconds) gives, else 1970, so that equal input gives equal
            bytes: https://reproducible-builds.org/specs/source-date-epoch/
    """
    builder = FlowBuilder(source)
    written = timestamp or _reproducible_timestamp()
    name = well_formed(workflow.class_name)
    ir: Json = {
        "kind": "workflow",
        "metadata": {
            "name": name or "Workflow",
            "version": 1,
            "createdAt": written,
            "updatedAt": written,
        },
        **builder.build(workflow.nodes),
    }
    functions = {
        well_formed(key): _function(builder, key, function)
        for key, function in workflow.functions.items()
    }
    if functions:
        ir["functions"] = functions
    extra = _extra(workflow)
    if extra:
        ir["awaitstep"] = extra
    return ir


def _function(builder: FlowBuilder, key: str, function: FunctionDef) -> Json:
    made: Json = {"name": well_formed(function.name), **builder.build(function.nodes)}
    if function.span is not None:
        made["awaitstep"] = {"span": plain(function.span)}
    return made


def _extra(workflow: Workflow) -> Json:
    extra: Json = {} if workflow.class_name else {"className": ""}
    if workflow.payload is not None:
        extra["payload"] = workflow.payload
    if workflow.bindings is not None:
        extra["bindings"] = list(workflow.bindings)
    if workflow.span is not None:
        extra["span"] = plain(workflow.span)
    return extra


def _reproducible_timestamp() -> str:
    try:
        moment = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    except (ValueError, OverflowError, OSError):
        moment = datetime.fromtimestamp(0, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
