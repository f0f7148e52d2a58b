"""Classes: definition, construction, and the classes of packages that the file does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.interpret import agents, allocation, functions, members, unknown
from awaitstep.interpret.allocation import accessor, key_of
from awaitstep.interpret.scope import Activation, Scope
from awaitstep.interpret.values import (
    ANY,
    UNDEFINED,
    Bound,
    Choice,
    Class,
    External,
    Function,
    Items,
    Native,
    Object,
    Origin,
    Record,
    Unknown,
    Value,
    options,
)
from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.interpreter import Interpreter


def define(run: Interpreter, node: ast.Class, scope: Scope, name: str) -> Class:
    """The class that a declaration or an expression makes."""
    context = scope.activation.context
    made = context.intern("class", node, lambda: Class(node=node, name=name))
    inner = allocation.scope(run, node, scope)
    if node.name:
        run.store.write(inner, node.name, made)
    made.scope = inner
    made.base = run.evaluate(node.superclass, scope) if node.superclass is not None else None
    base = class_of(made.base)
    made.prototype = context.intern("prototype", node, Object)
    made.prototype.cls = made
    made.prototype.proto = prototype_of(run, base if base is not None else made.base)
    made.constructor = None
    decorators = [run.evaluate(decorator, scope) for decorator in node.decorators]
    for member in node.members:
        _define_member(run, made, member, inner)
    if run.settled:
        run.classes[made] = None
    _run_statics(run, made, inner)
    return _decorated(run, made, decorators, node, scope)


def _decorated(
    run: Interpreter, made: Class, decorators: list[Value], site: ast.Node, scope: Scope
) -> Class:
    """What class decorators make of a class: each may return another one."""
    for decorator in reversed(decorators):
        result = run.call(decorator, UNDEFINED, Items((made, ANY)), site, scope)
        for option in options(result):
            if isinstance(option, Class):
                made = option
    return made


def class_of(value: Value | None) -> Value | None:
    """The class among the alternatives of a base."""
    if isinstance(value, Choice):
        for option in value.options:
            if isinstance(option, Class | External | Function):
                return option
    return value


def prototype_of(run: Interpreter, base: Value | None) -> Value | None:
    """The prototype of what a class extends."""
    if isinstance(base, Class):
        return base.prototype
    if isinstance(base, Function):
        found = members.read(run, base, "prototype", base.node, base.scope)
        return found if isinstance(found, Record | Unknown) else ANY
    if isinstance(base, External):
        return agents.prototype(run, base)
    return None if base is None else ANY


def _define_member(run: Interpreter, made: Class, member: ast.ClassMember, scope: Scope) -> None:
    holder: Record = made if member.is_static else made.prototype
    if member.kind == "constructor" and isinstance(member.value, ast.Function):
        made.constructor = _method(run, member.value, scope, made.name, made.prototype)
        return
    if member.kind not in ("method", "get", "set") or not isinstance(member.value, ast.Function):
        return
    key = key_of(run, member.key, scope, computed=member.computed)
    method = _method(run, member.value, scope, key or "", holder)
    if key is None:
        members.write_rest(run, holder, method)
    elif member.kind == "method":
        run.store.write(holder, key, method)
    else:
        accessor(run, holder, key, member.kind, method)


def _method(
    run: Interpreter, node: ast.Function, scope: Scope, name: str, home: Record
) -> Function:
    made = allocation.function(run, node, scope, name)
    made.home = home
    return made


def _initialiser(made: Class, this: Value, scope: Scope, outer: Activation) -> Scope:
    """A scope in which field initialisers see ``this``."""
    context = outer.context.child((made.node, "fields"))
    activation = Activation(None, this, UNDEFINED, outer.frame, context)
    activation.home = made.prototype if this is not made else made
    return Scope(parent=scope, activation=activation)


def _run_statics(run: Interpreter, made: Class, scope: Scope) -> None:
    inner = _initialiser(made, made, scope, scope.activation)
    for member in made.node.members:
        if member.kind == "field" and member.is_static:
            _set_field(run, made, member, inner)
        elif member.kind == "static_block" and isinstance(member.value, ast.Function):
            body = member.value.body
            if isinstance(body, ast.BlockStatement):
                run.execute(body, inner)


def _set_field(run: Interpreter, holder: Record, member: ast.ClassMember, scope: Scope) -> None:
    from awaitstep.interpret.expressions import evaluate_named

    key = key_of(run, member.key, scope, computed=member.computed)
    value: Value = UNDEFINED
    if member.value is not None:
        value = evaluate_named(run, member.value, scope, key or "")
    if key is None:
        members.write_rest(run, holder, value)
    else:
        run.store.write(holder, key, value)


# --- construction -----------------------------------------------------------------------------


def construct(run: Interpreter, callee: Value, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``new callee(...args)``."""
    known = [o for o in options(callee) if isinstance(o, Class | Function | Bound | Native)]
    if not known:
        return unknown.construct(run, callee, args, site, scope)
    target = known[0]
    if isinstance(target, Bound):
        bound = Items((*target.args, *args.known), args.rest)
        return construct(run, target.target, bound, site, scope)
    if isinstance(target, Native):
        return target.impl(run, UNDEFINED, args, site, scope)
    key = (site, target)
    made = scope.activation.context.intern("instance", key, Object)
    allocation.clear(run, made)
    if isinstance(target, Class):
        made.proto, made.cls = target.prototype, target
        return initialise(run, target, made, args, site, scope)
    made.proto = prototype_of(run, target)
    return _construct_function(run, target, made, args, site, scope)


def construct_as(
    run: Interpreter,
    callee: Value,
    new_target: Class | Function,
    args: Items,
    site: ast.Node,
    scope: Scope,
) -> Value:
    """``Reflect.construct(callee, args, newTarget)``: an instance of the one, made by the other."""
    made = scope.activation.context.intern("instance", (site, new_target), Object)
    allocation.clear(run, made)
    made.proto = prototype_of(run, new_target)
    made.cls = new_target if isinstance(new_target, Class) else None
    if isinstance(callee, Class):
        return initialise(run, callee, made, args, site, scope)
    if isinstance(callee, Function):
        return _construct_function(run, callee, made, args, site, scope)
    set_platform_members(run, made)
    return made


def initialise_with(
    run: Interpreter,
    base: Class | Function,
    made: Object,
    args: Items,
    site: ast.Node,
    scope: Scope,
) -> Value:
    """Run the base's part of the construction of an instance that there is."""
    if isinstance(base, Class):
        return initialise(run, base, made, args, site, scope)
    return _construct_function(run, base, made, args, site, scope)


def _construct_function(
    run: Interpreter, target: Function, made: Object, args: Items, site: ast.Node, scope: Scope
) -> Value:
    if run.inline.count(target.node) >= functions.INLINE_LIMIT:
        return ANY
    run.inline.append(target.node)
    activation = functions.run_sync(run, target, made, args, site, scope)
    run.inline.pop()
    return _constructed(activation, made)


def _constructed(activation: Activation, made: Value) -> Value:
    """A constructor that returns an object makes that object."""
    for option in options(activation.returned) if activation.returned is not None else ():
        if isinstance(option, Object) and option is not made:
            return option
    return activation.this if isinstance(activation.this, Record) else made


def initialise(
    run: Interpreter, cls: Class, made: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    """Run a class's part of the construction of an instance, its bases' included."""
    if cls.constructor is None:
        if cls.base is not None:
            made = _initialise_base(run, cls, made, args, site, scope)
        _set_fields(run, cls, made, scope)
        return made
    if run.inline.count(cls.constructor.node) >= functions.INLINE_LIMIT:
        return made
    if cls.base is None:
        _set_fields(run, cls, made, scope)
    run.inline.append(cls.constructor.node)
    activation = functions.run_sync(run, cls.constructor, made, args, site, scope)
    run.inline.pop()
    return _constructed(activation, made)


def super_call(run: Interpreter, args: Items, site: ast.Node, scope: Scope) -> Value:
    """``super(...)``: the base's part, then this class's fields."""
    activation = scope.activation
    home = activation.home
    cls = home.cls if isinstance(home, Object) else None
    if cls is None:
        return UNDEFINED
    made = _initialise_base(run, cls, activation.this, args, site, scope)
    activation.this = made
    _set_fields(run, cls, made, scope)
    return made


def _initialise_base(
    run: Interpreter, cls: Class, made: Value, args: Items, site: ast.Node, scope: Scope
) -> Value:
    base = class_of(cls.base)
    if isinstance(base, Class):
        return initialise(run, base, made, args, site, scope)
    if isinstance(base, Function) and isinstance(made, Object):
        return _construct_function(run, base, made, args, site, scope)
    set_platform_members(run, made)
    return made


def set_platform_members(run: Interpreter, made: Value) -> None:
    """What the constructor of a class of the platform sets."""
    if isinstance(made, Object):
        run.store.write(made, "env", Unknown(origin=Origin("env"), truthy=True))
        run.store.write(made, "ctx", Unknown(truthy=True))


def _set_fields(run: Interpreter, cls: Class, made: Value, scope: Scope) -> None:
    if not isinstance(made, Record):
        return
    inner = _initialiser(cls, made, cls.scope, scope.activation)
    for member in cls.node.members:
        if member.is_static:
            continue
        if member.kind == "field":
            _set_field(run, made, member, inner)
