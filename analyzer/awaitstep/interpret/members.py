"""Members of values: reading, writing, deleting, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret.operators import number_text, text_of
from awaitstep.interpret.reading import find, read_own
from awaitstep.interpret.scope import Scope
from awaitstep.interpret.truth import nullish
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Accessor,
    Array,
    Choice,
    Class,
    Const,
    Function,
    Items,
    Lazy,
    Object,
    Promise,
    Record,
    StepMethod,
    StepObject,
    Unknown,
    Value,
    join,
    join_all,
    own_units,
    units_of,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def evaluate(run: Interpreter, node: ast.Member, scope: Scope) -> tuple[Value, Value]:
    """The object of a member expression (the ``this`` of a call), and the member's value."""
    if isinstance(node.object, ast.Super):
        return scope.activation.this, _super_member(run, node, scope)
    holder = run.evaluate(node.object, scope)
    return holder, read_node(run, holder, node, scope)


def read_node(run: Interpreter, holder: Value, node: ast.Member, scope: Scope) -> Value:
    """The member of an evaluated object that a member expression names."""
    key = property_key(run, node, scope)
    if isinstance(key, str):
        return read(run, holder, key, node, scope)
    return read_unknown(run, holder)


def property_key(run: Interpreter, node: ast.Member, scope: Scope) -> str | None:
    """The name of a member expression's member, or ``None`` if it is not known."""
    if isinstance(node.property, ast.PrivateName):
        return node.property.name
    if not node.computed and isinstance(node.property, ast.StringLiteral):
        return node.property.value
    value = run.evaluate(node.property, scope)
    return text_of(value) or symbol_key(value)


def symbol_key(value: Value) -> str | None:
    """The key of a well-known symbol such as ``Symbol.iterator``."""
    if isinstance(value, Unknown) and value.name and value.name.startswith("Symbol."):
        return f"@@{value.name[7:]}"
    return None


def _super_member(run: Interpreter, node: ast.Member, scope: Scope) -> Value:
    key = property_key(run, node, scope)
    base = super_holder(scope)
    if key is None or base is None:
        return ANY
    return read(run, base, key, node, scope, this=scope.activation.this)


def super_holder(scope: Scope) -> Value | None:
    """Where ``super.x`` is looked up: the prototype of the method's home object."""
    home = scope.activation.home
    if isinstance(home, Class):
        return home.base
    return home.proto if isinstance(home, Object) else None


def read(
    run: Interpreter,
    holder: Value,
    key: str,
    site: ast.Node,
    scope: Scope,
    this: Value | None = None,
) -> Value:
    """The value of ``holder[key]``; getters are called."""
    if isinstance(holder, Choice):
        return _read_choice(run, holder, key, site, scope)
    value = read_own(run, holder, key)
    if isinstance(value, Lazy):
        value.force()
        value = read_own(run, holder, key)
    if isinstance(value, Accessor):
        if value.getter is None:
            return UNDEFINED
        return run.call(value.getter, this if this is not None else holder, Items(()), site, scope)
    return value


def _read_choice(run: Interpreter, holder: Choice, key: str, site: ast.Node, scope: Scope) -> Value:
    """Of several objects; null and undefined have no members, so they do not count."""
    present = [option for option in holder.options if nullish(option) is not True]
    values = [read(run, option, key, site, scope) for option in present]
    return join_all(values) if values else UNDEFINED


def read_unknown(run: Interpreter, holder: Value) -> Value:
    """A member with a name that is not known: any of them."""
    if isinstance(holder, Array):
        return _maybe(holder.items)
    if isinstance(holder, Object) and holder.proto is None:
        values = [v for v in holder.slots.values() if not isinstance(v, Accessor | Lazy)]
        return join_all([*values, UNDEFINED]) if values else ANY
    return Unknown(own_units(holder) if isinstance(holder, Unknown | Promise) else units_of(holder))


def _maybe(items: Items) -> Value:
    return items.element() if items.known or items.rest is not None else ANY


def write(
    run: Interpreter, holder: Value, key: str | None, value: Value, site: ast.Node, scope: Scope
) -> None:
    """``holder[key] = value``; setters are called."""
    for target in getattr(holder, "options", (holder,)):
        option = _extra(target) if isinstance(target, StepObject) else target
        if isinstance(option, Array):
            _write_array(run, option, key, value)
        elif isinstance(option, Record) and key is None:
            write_rest(run, option, value)
        elif isinstance(option, Record) and key is not None:
            _write_member(run, option, key, value, site, scope)


def _extra(step: StepObject) -> Value:
    return step.extra if step.extra is not None else ANY


def extensible(run: Interpreter, step: StepObject, site: ast.Node, scope: Scope) -> StepObject:
    """The step object as the prototype of, or merged into, an object of the code's own."""
    made = scope.activation.context.intern("extra", site, Object)
    return StepObject(step.agent, made)


def _write_member(
    run: Interpreter, record: Record, key: str, value: Value, site: ast.Node, scope: Scope
) -> None:
    old = find(record, key) if isinstance(record, Object | Class) else record.slots.get(key)
    if isinstance(old, Accessor):
        if old.setter is not None:
            run.call(old.setter, record, Items((value,)), site, scope)
        return
    run.store.write(record, key, value)


def _write_array(run: Interpreter, array: Array, key: str | None, value: Value) -> None:
    items = array.items
    if key is not None and key.isdecimal() and items.rest is None:
        index = int(key)
        if index < len(items.known):
            known = (*items.known[:index], value, *items.known[index + 1 :])
            run.store.write(array, "[items]", Items(known))
            return
        if index == len(items.known):
            run.store.write(array, "[items]", Items((*items.known, value)))
            return
    if key == "length" and value == Const(0):
        run.store.write(array, "[items]", Items(()))
    elif key is None or key.isdecimal() or key == "length":
        everything = join(items.element(), value) if _any(items) else value
        run.store.write(array, "[items]", Items((), everything))
    else:
        run.store.write(array, key, value)


def _any(items: Items) -> bool:
    return bool(items.known) or items.rest is not None


def write_rest(run: Interpreter, record: Record, value: Value) -> None:
    """Write a member whose name is not known."""
    old = record.slots.get("[rest]")
    run.store.write(record, "[rest]", value if old is None else join(old, value))


def delete(run: Interpreter, node: ast.Node, scope: Scope) -> Value:
    """``delete a.b``."""
    if isinstance(node, ast.Chain):
        node = node.expression
    if isinstance(node, ast.Member):
        holder = run.evaluate(node.object, scope)
        key = property_key(run, node, scope)
        if isinstance(holder, Record) and key is not None:
            run.store.delete(holder, key)
    else:
        run.evaluate(node, scope)
    return ANY


def own_members(run: Interpreter, value: Value) -> dict[str, Value] | None:
    """The own members that a spread or ``Object.entries`` sees; ``None`` if unknown."""
    if isinstance(value, Const):
        return {}
    if isinstance(value, Array):
        items = value.items
        if items.rest is not None:
            return None
        return {number_text(index): item for index, item in enumerate(items.known)}
    if isinstance(value, StepObject):
        names = ("do", "sleep", "sleepUntil", "waitForEvent")
        return {name: StepMethod(name, value.agent) for name in names}
    if isinstance(value, Object | Function | Class):
        return {
            key: _plain(member)
            for key, member in value.slots.items()
            if not key.startswith(("#", "@@")) and (key == "[rest]" or not key.startswith("["))
        }
    return None


def _plain(member: Value) -> Value:
    if isinstance(member, Lazy):
        member.force()
        return ANY
    return ANY if isinstance(member, Accessor) else member


def spread_rest(value: Value) -> Value:
    """What the members of an unknown object that was spread may be."""
    return Unknown(units_of(value))
