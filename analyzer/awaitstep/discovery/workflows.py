"""Which classes are workflows (graph.md, section 2, "What starts an analysis").

The module has been entered by the interpreter, so that aliases, wrappers, mixins and bundlers'
module maps need no rules of their own: an export's value is a class, and its chain of bases
reaches ``WorkflowEntrypoint`` or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from awaitstep.interpret import agents, classes, members, reading
from awaitstep.interpret.modules import Module, exported_values, permanently
from awaitstep.interpret.values import (
    UNDEFINED,
    Bound,
    Choice,
    Class,
    Const,
    External,
    Function,
    Items,
    Lazy,
    Object,
    Unknown,
    Value,
    options,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter

CHAIN_LIMIT = 64
_STEP_CALL = r"{step}\s*(?:\?\.|\.)\s*(?:do|sleep|sleepUntil|waitForEvent)\s*[(<]"


@dataclass(frozen=True, slots=True)
class Found:
    """A workflow class: its exported name, and whose additions its step object has.

    ``wraps_run``: a base that is bundled in replaces ``run`` by one that wraps the step.
    """

    name: str
    value: Class | Function
    agent: str | None
    code: ast.Node
    wraps_run: bool = False


def find_workflows(run: Interpreter, module: Module) -> list[Found]:
    """The workflow classes of a file, in source order."""
    exported = exported_values(run, module)
    found = _among(run, exported)
    if not found:
        unresolved = [name for name, value in exported.items() if _is_unresolved(value)]
        found = _local(run, module, unresolved, anything_exported=bool(exported))
    return sorted(found, key=lambda item: item.code.start)


def _among(run: Interpreter, named: dict[str, Value]) -> list[Found]:
    """The workflows among some values; a class that has another name is not ``default``."""
    found: list[Found] = []
    for name, value in named.items():
        for option in options(value):
            made = _workflow(run, name, option) if isinstance(option, Class | Function) else None
            if made is not None:
                found.append(made)
    named_classes = {id(item.value) for item in found if item.name != "default"}
    return [item for item in found if item.name != "default" or id(item.value) not in named_classes]


def _is_unresolved(value: Value) -> bool:
    """Whether an export's value was lost, as behind a decorator's helper."""
    return any(
        (isinstance(option, Unknown) and option.origin is None) or option == UNDEFINED
        for option in options(value)
    )


def _local(
    run: Interpreter, module: Module, unresolved: list[str], *, anything_exported: bool
) -> list[Found]:
    """Where no workflow is exported: those of the file that no other class extends.

    Exports that could not be resolved are taken to be these classes if they are as many.
    """
    values: dict[str, Value] = {}
    for name in list(module.scope.slots):
        value = module.scope.slots[name]
        if isinstance(value, Lazy):
            value.force()
            value = module.scope.slots[name]
        values.setdefault(name, value)
    for made in run.classes:
        if not any(made in options(value) for value in values.values()):
            values[f"{made.name or 'default'}@{made.node.start}"] = made
    extended = {id(base) for value in values.values() for base in _bases(value)}
    leaves = {name: value for name, value in values.items() if id(value) not in extended}
    found = [_plainly_named(item) for item in _each_once(_among(run, leaves))]
    found.sort(key=lambda item: item.code.start)
    if found and len(found) == len(unresolved):
        return [replace(item, name=name) for item, name in zip(found, unresolved, strict=True)]
    for item in found if anything_exported else ():
        run.report(
            "not-exported",
            f"the workflow class {item.name} is not exported; wrangler cannot find it",
            item.code,
        )
    return found


def _each_once(found: list[Found]) -> list[Found]:
    """Local aliases of a class are no further workflows; its own name comes first."""
    own = sorted(found, key=lambda item: item.name != item.value.name)
    return list({id(item.value): item for item in reversed(own)}.values())


def _plainly_named(item: Found) -> Found:
    return replace(item, name=item.name.partition("@")[0])


def _workflow(run: Interpreter, name: str, value: Class | Function) -> Found | None:
    if isinstance(value, Class) and value.node.is_abstract:
        return None
    for base in _bases(value):
        found = _by_base(run, name, value, base)
        if found is not None:
            return found
    return _by_run(run, name, value)


def _by_base(run: Interpreter, name: str, value: Class | Function, base: Value) -> Found | None:
    module, imported = _import_of(base)
    if module == "cloudflare:workers":
        if imported != "WorkflowEntrypoint" or _is_bundled_base(run, value):
            return None
        bundled = _bundled_agent(run, value)
        return Found(name, value, bundled, value.node, wraps_run=bundled is not None)
    if module is not None:
        agent = agents.kind_of(External(module, imported))
        if agent is not None or _has_run(run, value):
            return Found(name, value, agent, value.node)
    if isinstance(base, Unknown) and base.name == "WorkflowEntrypoint":
        _report_lost_import(run, name, value)
        return Found(name, value, None, value.node)
    return None


def _bundled_agent(run: Interpreter, value: Class | Function) -> str | None:
    """Whose additions a base has that is bundled in: the names of its steps survive."""
    texts = [
        run.source.data[base.node.start : base.node.end]
        for base in _bases(value)
        if isinstance(base, Class)
    ]
    if not any(re.search(rb"__agent_\w+?_", text) for text in texts):
        return None
    return "think" if any(b":submit" in text for text in texts) else "agents"


def _import_of(base: Value) -> tuple[str | None, str]:
    if isinstance(base, External):
        return base.module, base.name
    if isinstance(base, Unknown) and base.origin is not None and base.origin.root == "class":
        return base.origin.path[0], base.origin.path[1]
    return None, ""


def _by_run(run: Interpreter, name: str, value: Class | Function) -> Found | None:
    """A fragment: the base is lost, but ``run`` calls step methods on its second parameter."""
    bases = list(_bases(value))
    if any(isinstance(base, External) for base in bases):
        return None
    if _has_platform(run) and not any(isinstance(base, Unknown | Const) for base in bases):
        return None
    method = _run_of(run, value)
    if method is None or len(method.node.params) < 2:
        return None
    step = method.node.params[1]
    if not isinstance(step, ast.Identifier):
        return None
    text = run.source.text(method.node.start, method.node.end)
    if not re.search(r"(?<![\w$])" + _STEP_CALL.format(step=re.escape(step.name)), text):
        return None
    _report_lost_import(run, name, value)
    return Found(name, value, None, value.node)


def _has_platform(run: Interpreter) -> bool:
    return b"cloudflare:workers" in run.source.data


def _report_lost_import(run: Interpreter, name: str, value: Class | Function) -> None:
    run.report(
        "lost-import",
        f"{name} is taken for a workflow, although the import of cloudflare:workers is not here",
        value.node,
    )


def _has_run(run: Interpreter, value: Class | Function) -> bool:
    method = _run_of(run, value)
    return method is not None and len(method.node.params) >= 2


def _run_of(run: Interpreter, value: Class | Function) -> Function | None:
    prototype = value.prototype if isinstance(value, Class) else value.slots.get("prototype")
    if not isinstance(prototype, Object):
        return None
    found = reading.find(prototype, "run")
    if isinstance(found, Function):
        return found
    return _run_field(value)


def declared_run(run: Interpreter, value: Class | Function) -> Function | None:
    """The ``run`` that a class declares or inherits, before any constructor ran."""
    prototype = value.prototype if isinstance(value, Class) else value.slots.get("prototype")
    found = reading.find(prototype, "run") if isinstance(prototype, Object) else None
    return found if isinstance(found, Function) else None


def _run_field(value: Class | Function) -> Function | None:
    """``run = async (event, step) => {}``, as far as its parameters go."""
    for member in value.node.members if isinstance(value, Class) else ():
        named = isinstance(member.key, ast.StringLiteral) and member.key.value == "run"
        if member.kind == "field" and named and isinstance(member.value, ast.Function):
            return Function(node=member.value)
    return None


def _is_bundled_base(run: Interpreter, value: Class | Function) -> bool:
    """AgentWorkflow bundled in: no instance of it has a ``run``, so it is a base only."""
    if _run_of(run, value) is not None:
        return False
    scope = value.scope
    with permanently(run):
        mark = run.store.mark()
        instance = classes.construct(run, value, Items(()), value.node, scope)
        method = members.read(run, instance, "run", value.node, scope)
        run.store.rollback(mark)
    return not any(isinstance(option, Function | Bound) for option in options(method))


def _bases(value: Value) -> Iterator[Value]:
    """The chain of base classes."""
    for _ in range(CHAIN_LIMIT):
        base = _base(value)
        if base is None:
            return
        yield from base.options if isinstance(base, Choice) else (base,)
        value = base.options[0] if isinstance(base, Choice) else base


def _base(value: Value) -> Value | None:
    if isinstance(value, Class):
        return value.base
    if isinstance(value, Function):
        direct = value.slots.get("[base]")
        if direct is not None:
            return direct
        prototype = value.slots.get("prototype")
        return _prototype_base(prototype)
    return None


def _prototype_base(prototype: Value | None) -> Value | None:
    if not isinstance(prototype, Object) or prototype.proto is None:
        return None
    proto = prototype.proto
    if isinstance(proto, Object):
        found = proto.slots.get("constructor", proto.cls)
        return found if isinstance(found, Class | Function) else _prototype_base(proto)
    return proto
