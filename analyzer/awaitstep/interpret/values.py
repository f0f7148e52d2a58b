"""Abstract values: what the interpreter knows of a JavaScript value.

Immutable values compare by content; everything that JavaScript compares by identity is a
`Record`, whose members change only through the `Store`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from awaitstep.syntax import ast

if TYPE_CHECKING:
    from awaitstep.interpret.scope import Scope
    from awaitstep.interpret.trace import Combo, Definition, Unit

Units = frozenset["Unit"]
NO_UNITS: Units = frozenset()


class Undefined:
    """The JavaScript value ``undefined``."""

    def __repr__(self) -> str:
        return "undefined"


@dataclass(frozen=True, slots=True, eq=False)
class Const:
    """A primitive: str, int or float, bool, ``None`` (null) or `Undefined`.

    Python takes ``True`` and ``1`` for equal, so the kind is compared, too.
    """

    value: str | int | float | bool | Undefined | None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Const):
            return NotImplemented
        return isinstance(self.value, bool) == isinstance(other.value, bool) and (
            self.value == other.value or self.value is other.value
        )

    def __hash__(self) -> int:
        return hash(self.value)


UNDEFINED = Const(Undefined())
NULL = Const(None)
TRUE = Const(True)
FALSE = Const(False)


@dataclass(frozen=True, slots=True)
class Text:
    """A string with dynamic parts: ``None`` stands for a part that is not known."""

    parts: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an unknown value was read from: ``event``, ``payload``, ``env`` and the way down."""

    root: str
    path: tuple[str, ...] = ()
    step: Any = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Anything; ``units`` are the promises that it may hold, ``name`` what code calls it."""

    units: Units = NO_UNITS
    origin: Origin | None = None
    name: str | None = None
    truthy: bool = False


ANY = Unknown()


@dataclass(frozen=True, slots=True)
class StepObject:
    """The step object of the engine.

    ``agent`` names the package whose additions it has, too; ``extra`` holds members that code
    puts on it.
    """

    agent: str | None = None
    extra: Record | None = None


@dataclass(frozen=True, slots=True)
class StepMethod:
    """A method of the step object."""

    name: str
    agent: str | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise of ``value``, settled when its units are; ``combo`` if a combinator made it."""

    units: Units
    value: Value
    combo: Combo | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values (at least two, flat, without equal ones)."""

    options: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class External:
    """An export of a module that the file does not hold; ``name`` is ``*`` for all of it."""

    module: str
    name: str


@dataclass(slots=True, eq=False)
class Record:
    """A thing with identity and members. Change ``slots`` only through the `Store`."""

    slots: dict[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Object(Record):
    """An object: its known members, its prototype, and ``rest`` for unknown members.

    ``literal`` tells an object literal from an instance; ``node`` is where it was made.
    """

    proto: Value | None = None
    literal: bool = False
    cls: Class | None = None

    @property
    def rest(self) -> Value | None:
        """What members with unknown names may hold; ``None`` if there are none."""
        return self.slots.get("[rest]")


@dataclass(slots=True, eq=False)
class Array(Record):
    """An array: ``slots['[items]']`` is a `Items`."""

    @property
    def items(self) -> Items:
        """The elements as far as they are known."""
        value = self.slots.get("[items]")
        return value if isinstance(value, Items) else Items((), ANY)


@dataclass(frozen=True, slots=True)
class Items:
    """Known elements, then any number of ``rest`` (``None``: the length is known)."""

    known: tuple[Value, ...]
    rest: Value | None = None

    def element(self) -> Value:
        """A value that stands for any element."""
        parts = list(self.known)
        if self.rest is not None:
            parts.append(self.rest)
        return join_all(parts) if parts else UNDEFINED


@dataclass(slots=True, eq=False)
class Function(Record):
    """A function: its code and the scope that it closes over.

    ``lowered`` says that the code is the generator that stands for an async function.
    """

    node: ast.Function = None  # type: ignore[assignment]
    scope: Scope = None  # type: ignore[assignment]
    name: str = ""
    home: Record | None = None
    lowered: bool = False


@dataclass(slots=True, eq=False)
class Class(Record):
    """A class; static members are its slots, methods those of ``prototype``."""

    node: ast.Class = None  # type: ignore[assignment]
    scope: Scope = None  # type: ignore[assignment]
    name: str = ""
    base: Value | None = None
    prototype: Object = None  # type: ignore[assignment]
    constructor: Function | None = None


@dataclass(slots=True, eq=False)
class Native(Record):
    """A function that we know: ``impl(run, this, args, site, scope) -> Value``.

    ``open``: members that are not listed do as the function itself does.
    """

    open: bool = False
    name: str = ""
    impl: Callable[..., Value] = None  # type: ignore[assignment]


@dataclass(slots=True, eq=False)
class Bound(Record):
    """``f.bind(this, ...args)``."""

    target: Value = ANY
    this: Value = UNDEFINED
    args: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """A built-in method of a value, by name: ``xs.map``, ``p.then``, ``"a".concat``."""

    receiver: Value
    name: str


@dataclass(frozen=True, slots=True)
class Accessor:
    """A member that is a getter, a setter or both."""

    getter: Value | None
    setter: Value | None


@dataclass(frozen=True, slots=True)
class Generator:
    """What a generator function returned; consuming it does the work of ``call``."""

    unit: Unit
    definition: Definition
    element: Value
    is_async: bool


@dataclass(frozen=True, slots=True)
class Lazy:
    """A top-level binding whose initialiser has not been evaluated yet."""

    force: Callable[[], None] = field(compare=False)


Value = (
    Const
    | Text
    | Unknown
    | StepObject
    | StepMethod
    | Promise
    | Choice
    | External
    | Record
    | Items
    | Method
    | Accessor
    | Generator
    | Lazy
)

MAX_CHOICES = 16


def options(value: Value) -> tuple[Value, ...]:
    """The alternatives of a choice; a plain value is its only one."""
    return value.options if isinstance(value, Choice) else (value,)


def join(left: Value, right: Value) -> Value:
    """A value that stands for both."""
    if left is right or left == right:
        return left
    merged: list[Value] = []
    for option in (*options(left), *options(right)):
        _add_option(merged, option)
    if len(merged) > MAX_CHOICES:
        return _summary(merged)
    return merged[0] if len(merged) == 1 else Choice(tuple(merged))


def join_all(values: list[Value]) -> Value:
    """A value that stands for all of at least one."""
    result = values[0]
    for value in values[1:]:
        result = join(result, value)
    return result


def _add_option(merged: list[Value], option: Value) -> None:
    for index, known in enumerate(merged):
        if known is option or known == option:
            return
        combined = _combine(known, option)
        if combined is not None:
            merged[index] = combined
            return
    merged.append(option)


def _combine(left: Value, right: Value) -> Value | None:
    """Two values as one of their kind, where that loses nothing that matters."""
    if isinstance(left, Unknown) and isinstance(right, Unknown):
        origin = left.origin if left.origin == right.origin else None
        name = left.name if left.name == right.name else None
        return Unknown(left.units | right.units, origin, name, left.truthy and right.truthy)
    if isinstance(left, Unknown) and isinstance(right, Const | Text):
        return Unknown(left.units, left.origin, left.name)
    if isinstance(right, Unknown) and isinstance(left, Const | Text):
        return Unknown(right.units, right.origin, right.name)
    if isinstance(left, Items) and isinstance(right, Items):
        return _combine_items(left, right)
    if isinstance(left, Promise) and isinstance(right, Promise) and left.combo is right.combo:
        return Promise(left.units | right.units, join(left.value, right.value), left.combo)
    return None


def _combine_items(left: Items, right: Items) -> Items:
    if len(left.known) == len(right.known):
        known = tuple(join(a, b) for a, b in zip(left.known, right.known, strict=True))
        rests = [rest for rest in (left.rest, right.rest) if rest is not None]
        return Items(known, join_all(rests) if rests else None)
    every = [*left.known, *right.known]
    every += [rest for rest in (left.rest, right.rest) if rest is not None]
    return Items((), join_all(every))


def _summary(values: list[Value]) -> Value:
    units: set[Unit] = set()
    for value in values:
        units |= units_of(value)
    kept = [v for v in values if not isinstance(v, Const | Text | Unknown | Promise)]
    unknown = Unknown(frozenset(units))
    return Choice((unknown, *kept[:MAX_CHOICES])) if kept else unknown


def widen(old: Value, new: Value) -> Value:
    """As `join`, but constants that differ become dynamic at once, so that loops end."""
    if old is new or old == new:
        return old
    joined = join(old, new)
    constants = [
        o for o in options(joined) if isinstance(o, Const | Text) and o not in (UNDEFINED, NULL)
    ]
    if len(constants) < 2:
        return joined
    others = [o for o in options(joined) if o not in constants]
    texts = all(isinstance(c, Text) or isinstance(c.value, str) for c in constants)
    dynamic: Value = Text((None,)) if texts else ANY
    return join_all([dynamic, *others])


def units_of(value: Value | None, depth: int = 4) -> Units:
    """The units of all promises that a value holds, itself or in its members."""
    if isinstance(value, Promise):
        return value.units | units_of(value.value, depth - 1) if depth else value.units
    if isinstance(value, Unknown):
        return value.units
    if depth <= 0 or value is None:
        return NO_UNITS
    found: set[Unit] = set()
    for part in _parts(value):
        found |= units_of(part, depth - 1)
    return frozenset(found)


def _parts(value: Value) -> tuple[Value, ...]:
    if isinstance(value, Choice):
        return value.options
    if isinstance(value, Items):
        return (*value.known, *((value.rest,) if value.rest is not None else ()))
    if isinstance(value, Array):
        return _parts(value.items)
    if isinstance(value, Object):
        return tuple(value.slots.values())
    return ()


def own_units(value: Value) -> Units:
    """The units of a promise (or of a choice that has promises), not those of its members."""
    found: Units = NO_UNITS
    for option in options(value):
        if isinstance(option, Promise | Unknown):
            found |= option.units
    return found
