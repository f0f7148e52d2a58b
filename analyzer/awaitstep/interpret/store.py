"""The store: every change of state, journaled, so that branches can be taken back and joined."""

from __future__ import annotations

from awaitstep.interpret.values import UNDEFINED, Items, Object, Record, Value, join, widen

Key = tuple[Record, str]
Delta = dict[Key, Value | None]


class Store:
    """Writes members of records and remembers what they were.

    A branch is run after `mark`, taken back by `rollback` (which returns its writes), and the
    writes of all branches that reach the join are put together by `merge`.
    """

    __slots__ = ("_journal", "version")

    def __init__(self) -> None:
        self._journal: list[tuple[Record, str, Value | None]] = []
        #: Equal at two moments only if nothing changed in between.
        self.version = 0

    def suspend(self) -> list[tuple[Record, str, Value | None]]:
        """Let what follows be permanent; gives what `resume` wants."""
        saved, self._journal = self._journal, []
        return saved

    def resume(self, saved: list[tuple[Record, str, Value | None]]) -> None:
        """Go on with the journal as it was."""
        self._journal = saved

    def write(self, record: Record, key: str, value: Value) -> None:
        """Set a member; the old value is remembered."""
        old = record.slots.get(key)
        if old is value:
            return
        self._journal.append((record, key, old))
        self.version += 1
        record.slots[key] = value

    def delete(self, record: Record, key: str) -> None:
        """Remove a member."""
        if key in record.slots:
            self._journal.append((record, key, record.slots.pop(key)))
            self.version += 1

    def mark(self) -> int:
        """A point to come back to."""
        return len(self._journal)

    def delta(self, mark: int) -> Delta:
        """What the members written since a mark hold now (``None``: nothing)."""
        return {(r, k): r.slots.get(k) for r, k, _ in self._journal[mark:]}

    def rollback(self, mark: int) -> Delta:
        """Undo all since a mark, and return what had been written."""
        delta = self.delta(mark)
        journal = self._journal
        self.version += 1
        while len(journal) > mark:
            record, key, old = journal.pop()
            _put(record, key, old)
        return delta

    def apply(self, delta: Delta) -> None:
        """Write a delta as it is."""
        for (record, key), value in delta.items():
            if value is None:
                self.delete(record, key)
            else:
                self.write(record, key, value)

    def merge(self, deltas: list[Delta]) -> None:
        """Write what holds after branches that each started from the state as it is now."""
        if len(deltas) == 1:
            self.apply(deltas[0])
            return
        keys: dict[Key, None] = {}
        for delta in deltas:
            keys.update(dict.fromkeys(delta))
        joined: list[tuple[Record, str, Value]] = []
        for key in keys:
            record, name = key
            old = record.slots.get(name)
            values = [delta.get(key, old) for delta in deltas]
            value = _join_slots(record, values)
            if value is not None:
                joined.append((record, name, value))
        for record, name, value in joined:
            self.write(record, name, value)

    def fresh(self, delta: Delta) -> Delta:
        """What a round wrote into things that did not exist before it."""
        return {
            (record, name): value
            for (record, name), value in delta.items()
            if value is not None and name not in record.slots and _is_new(record)
        }

    def widened(self, delta: Delta) -> Delta:
        """The members of a loop's round that must be widened at its head, with their values."""
        changed: Delta = {}
        for (record, name), new in delta.items():
            old = record.slots.get(name)
            if old is None or new is None or old is new:
                if old is None and new is not None and not _is_new(record):
                    changed[record, name] = join(new, UNDEFINED)
                continue
            wide = _widen_slot(old, new)
            if wide != old:
                changed[record, name] = wide
        return changed


def _widen_slot(old: Value, new: Value) -> Value:
    if isinstance(old, Items) and isinstance(new, Items) and old != new:
        return join(old, new)
    return widen(old, new)


def _join_slots(record: Record, values: list[Value | None]) -> Value | None:
    absent = any(value is None for value in values)
    result: Value | None = None
    for value in values:
        if value is not None:
            result = value if result is None else join(result, value)
    if absent and result is not None and isinstance(record, Object) and not _is_new(record):
        return join(result, UNDEFINED)
    return result


def _is_new(record: Record) -> bool:
    """Whether a thing has no members yet: one made in a branch is whole where it exists."""
    return not isinstance(record, Object) or not record.slots


def _put(record: Record, key: str, value: Value | None) -> None:
    if value is None:
        record.slots.pop(key, None)
    else:
        record.slots[key] = value
