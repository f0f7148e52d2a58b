"""Definitions: one for each distinct result of a function, named in order of first call.

Source: graph.md, section 4. Definitions are shared by name and outline; the outline of a
definition names the functions that it calls by what they are, not by their final names.
"""

from __future__ import annotations

from awaitstep.graph import model
from awaitstep.graph.outline import node_lines
from awaitstep.graph.walk import below
from awaitstep.interpret.emit import Emitter, Nodes
from awaitstep.interpret.trace import Definition


class Definitions:
    """The functions of one workflow."""

    def __init__(self, emitter: Emitter) -> None:
        self._emitter = emitter
        self._nodes: dict[int, Nodes] = {}
        self._keys: dict[int, int] = {}
        self._classes: dict[tuple[str, str], int] = {}
        self._names: dict[int, str] = {}
        self._taken: set[str] = set()
        self.functions: dict[str, model.FunctionDef] = {}

    def name_calls(self, nodes: Nodes) -> None:
        """Give the calls under some nodes their names, and define what they call."""
        pending = [below(nodes)]
        while pending:
            node = next(pending[-1], None)
            if node is None:
                pending.pop()
                continue
            definition = self._emitter.calls.get(id(node))
            if definition is None or not isinstance(node, model.FunctionCall):
                continue
            defined = self._name(node, definition)
            if defined is not None:
                pending.append(below(defined))

    def _name(self, call: model.FunctionCall, definition: Definition) -> Nodes | None:
        """Name a call; gives the nodes of its definition if they are new."""
        key = self._key(definition, ())
        known = self._names.get(key)
        if known is not None:
            call.name = known
            return None
        name = self._free_name(definition.name)
        self._names[key] = name
        call.name = name
        nodes = self._body(definition)
        self.functions[name] = model.FunctionDef(
            name=name, nodes=nodes, span=self._emitter.span(definition.span)
        )
        return nodes

    def _free_name(self, name: str) -> str:
        candidate, count = name, 2
        while candidate in self._taken:
            candidate = f"{name}_{count}"
            count += 1
        self._taken.add(candidate)
        return candidate

    def _body(self, definition: Definition) -> Nodes:
        nodes = self._nodes.get(id(definition))
        if nodes is None:
            nodes = self._nodes[id(definition)] = self._emitter.frame(definition.frame)
        return nodes

    def _key(self, definition: Definition, active: tuple[Definition, ...]) -> int:
        """A number that equal definitions share."""
        known = self._keys.get(id(definition))
        if known is not None:
            return known
        inner = (*active, definition)
        open_calls = False
        nodes = self._body(definition)
        for call in list(below(nodes)):
            target = self._emitter.calls.get(id(call))
            if target is None or not isinstance(call, model.FunctionCall):
                continue
            if target in inner:
                depth = len(inner) - inner.index(target)
                open_calls = open_calls or target is not definition
                call.name = f"^{depth}"
            else:
                call.name = f"#{self._key(target, inner)}"
        text = "\n".join(node_lines(nodes))
        key = self._classes.setdefault((definition.name, text), len(self._classes))
        if not open_calls:
            self._keys[id(definition)] = key
        return key
