"""Which item of the old graph is which one of the new.

Steps come first, since it is by kind and name that the engine knows them. What holds steps is
recognised by the steps that it holds, what holds none by its text and its place; a renamed step by
its likeness to one that stands in the same place. ``docs/diff.md`` says this at length.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from heapq import heapify, heappop, heappush
from itertools import accumulate

from awaitstep.diff.sequences import common
from awaitstep.diff.tree import BRANCH, CALL, FUNCTION, PART, Item, Tree

_Key = Callable[[int, int], Hashable]
"""The key of an item, by the side (0 old, 1 new) and its number."""

_Wish = tuple[float, bool, int, int, int]
"""How much a container is unlike another (negative), what breaks ties, and the two."""

_WIDE = 256
"""How many held items are asked which container they stand in now."""

_FAR = 24
"""How many containers around an item are asked whether they are the wanted one."""

_FEWEST = 0.5
"""What share of their steps two containers must have in common."""

NONE = -1


class Matching:
    """A one-to-one partial mapping between the items of two trees; the roots are always paired."""

    def __init__(self, old: Tree, new: Tree) -> None:
        """Nothing but the roots is paired yet."""
        self.trees = (old, new)
        self.partners = ([NONE] * len(old.items), [NONE] * len(new.items))
        self.pair(0, 0)

    def pair(self, old: int, new: int) -> None:
        """Pairs two items."""
        self.partners[0][old] = new
        self.partners[1][new] = old

    def is_free(self, side: int, index: int) -> bool:
        """Whether an item has no partner."""
        return self.partners[side][index] == NONE

    def inside(self, side: int, index: int, limit: int | None = None) -> list[int]:
        """The items inside of one, in order: through unpaired containers, which are transparent.

        Into paired items it does not go, and into functions neither: they are frames of their own.
        """
        items, ends = self.trees[side].items, self.trees[side].ends
        found: list[int] = []
        item = index + 1
        while item < ends[index] and (limit is None or len(found) < limit):
            found.append(item)
            through = self.is_free(side, item) and items[item].kind != FUNCTION
            item = item + 1 if through else ends[item]
        return found

    def pairs(self) -> list[tuple[int, int]]:
        """All pairs, in the old order."""
        return [(old, new) for old, new in enumerate(self.partners[0]) if new != NONE]


class Matcher:
    """Finds a matching, from what is certain to what is likely."""

    def __init__(self, old: Tree, new: Tree) -> None:
        """Finds nothing yet; ``old`` and ``new`` are the trees."""
        self.found = Matching(old, new)
        self._interned: dict[Hashable, int] = {}
        self._digests = (self._digest(old), self._digest(new))
        self._headers = (self._header(old), self._header(new))
        self._paths = (self._path(old), self._path(new))
        self._leaves = tuple(
            list(accumulate((item.is_leaf for item in tree.items), initial=0))
            for tree in (old, new)
        )

    def match(self) -> Matching:
        """The matching."""
        from awaitstep.diff.renames import pair_renamed

        self._leaves_by(lambda item: item.is_step, self._identity)
        self._functions()
        renamed = self._renamed_functions()
        self._leaves_by(
            lambda item: item.kind == CALL,
            lambda side, i: (CALL, self._called(side, i, renamed)),
        )
        self._containers()
        self._downwards()
        pair_renamed(self.found)
        self._containers()
        self._downwards()
        return self.found

    def _item(self, side: int, index: int) -> Item:
        return self.found.trees[side].items[index]

    def _identity(self, side: int, index: int) -> Hashable:
        item = self._item(side, index)
        return (item.kind, item.name)

    def _kind_of(self, side: int, index: int) -> Hashable:
        return self._item(side, index).kind

    def _called(self, side: int, index: int, renamed: dict[str, str]) -> str:
        name = self._item(side, index).name
        return renamed.get(name, name) if side == 0 else name

    def _leaves_by(self, wanted: Callable[[Item], bool], identity: _Key) -> None:
        """Pairs leaves of equal identity: in order as far as that goes, then those that moved."""
        chosen = tuple(
            [item.index for item in tree.items if wanted(item)] for tree in self.found.trees
        )

        def digest(side: int, i: int) -> Hashable:
            return (identity(side, i), self._digests[side][i])

        def place(side: int, i: int) -> Hashable:
            return (digest(side, i), self._paths[side][i])

        for key in (place, digest, identity):
            self._in_order(chosen[0], chosen[1], key)
        for key in (place, digest, identity):
            self._moved(chosen[0], chosen[1], key)

    def _in_order(self, old: Iterable[int], new: Iterable[int], key: _Key) -> None:
        olds = [i for i in old if self.found.is_free(0, i)]
        news = [i for i in new if self.found.is_free(1, i)]
        keys = [key(0, i) for i in olds], [key(1, i) for i in news]
        for one, other in common(*keys):
            self.found.pair(olds[one], news[other])

    def _moved(self, old: Iterable[int], new: Iterable[int], key: _Key) -> None:
        waiting: dict[Hashable, list[int]] = {}
        for i in old:
            if self.found.is_free(0, i):
                waiting.setdefault(key(0, i), []).append(i)
        for group in waiting.values():
            group.reverse()
        for i in new:
            group = waiting.get(key(1, i), []) if self.found.is_free(1, i) else []
            if group:
                self.found.pair(group.pop(), i)

    def _functions(self) -> None:
        functions = tuple(
            [item.index for item in tree.items if item.kind == FUNCTION]
            for tree in self.found.trees
        )
        self._moved(functions[0], functions[1], self._identity)
        self._by_content(functions[0])

    def _renamed_functions(self) -> dict[str, str]:
        pairs = ((self._item(0, a), self._item(1, b)) for a, b in self.found.pairs())
        return {a.name: b.name for a, b in pairs if a.kind == FUNCTION}

    def _containers(self) -> None:
        items = self.found.trees[0].items
        self._by_content(
            item.index
            for item in reversed(items)
            if not item.is_leaf and item.kind not in (BRANCH, PART)
        )

    def _by_content(self, old: Iterable[int]) -> None:
        """Pairs containers, those first that have the greatest share of their steps in common.

        Of equals, those go first whose text is the same, then the innermost.
        """
        waiting = [wish for index in old for wish in self._wishes(index)]
        heapify(waiting)
        while waiting:
            _, _, _, one, other = heappop(waiting)
            if not self.found.is_free(0, one):
                continue
            if self.found.is_free(1, other):
                self.found.pair(one, other)
                continue
            for wish in self._wishes(one):
                heappush(waiting, wish)

    def _wishes(self, old: int) -> list[_Wish]:
        """The container of the new graph that most of what an old one holds stands in, if any."""
        if not self.found.is_free(0, old):
            return []
        votes: dict[int, int] = {}
        for held in self.found.inside(0, old, _WIDE):
            partner = self.found.partners[0][held]
            candidate = NONE if partner == NONE else self._around(partner, old)
            if candidate != NONE:
                votes[candidate] = votes.get(candidate, 0) + 1 + self._count(0, held)
        ranked = sorted(votes, key=lambda new: (-votes[new], new))
        for new in ranked[:4]:
            likeness = self._likeness(old, new)
            if likeness >= _FEWEST:
                reworded = self._header_of(0, old) != self._header_of(1, new)
                return [(-likeness, reworded, -old, old, new)]
        return []

    def _around(self, new: int, old: int) -> int:
        """The innermost unpaired container of an old one's kind around an item.

        One further out goes first if it alone has the old one's text: ``if (a) { x }`` is the outer
        one of ``if (a) { if (b) { x } }``.
        """
        kind, header = self._item(0, old).kind, self._header_of(0, old)
        innermost = NONE
        for distance, around in enumerate(self.found.trees[1].ancestors(new)):
            if not self.found.is_free(1, around) or distance > _FAR:
                break
            if self._item(1, around).kind != kind:
                continue
            if self._header_of(1, around) == header:
                return around
            innermost = around if innermost == NONE else innermost
        return innermost

    def _count(self, side: int, index: int) -> int:
        """How many steps and calls an item is or holds."""
        leaves = self._leaves[side]
        return leaves[self.found.trees[side].ends[index]] - leaves[index]

    def _likeness(self, old: int, new: int) -> float:
        """Dice's coefficient of the steps and calls of two containers."""
        total = self._count(0, old) + self._count(1, new)
        return 2 * self._shared(old, new) / total if total else 0

    def _shared(self, old: int, new: int) -> int:
        held = self.found.trees[1].below(new)
        return sum(
            self.found.partners[0][i] in held and self._item(0, i).is_leaf
            for i in self.found.trees[0].below(old)
        )

    def _downwards(self) -> None:
        """Pairs what stands in the same place, from the outermost in."""
        for old in range(len(self.found.partners[0])):
            new = self.found.partners[0][old]
            if new != NONE:
                self._inside(old, new)

    def _inside(self, old: int, new: int) -> None:
        if self._item(0, old).kind in ("if", "switch"):
            self._branches(old, new)
        elif self._item(0, old).kind == "try":
            self._in_order(*self._free_children(old, new), self._identity)
        for key in (self._digest_of, self._header_of):
            self._in_order(*self._free_containers(old, new), key)
        self._in_gaps(old, new)

    def _branches(self, old: int, new: int) -> None:
        self._in_order(*self._free_children(old, new), self._identity)
        for branch in self._free_children(old, new)[0]:
            news = self._free_children(old, new)[1]
            best = max(news, key=lambda other: (self._shared(branch, other), -other), default=NONE)
            if best != NONE and self._shared(branch, best):
                self.found.pair(branch, best)
        self._in_order(*self._free_children(old, new), self._kind_of)

    def _free_children(self, old: int, new: int) -> tuple[list[int], list[int]]:
        old_tree, new_tree = self.found.trees
        return (
            [i for i in old_tree.children(old) if self.found.is_free(0, i)],
            [i for i in new_tree.children(new) if self.found.is_free(1, i)],
        )

    def _free_containers(self, old: int, new: int) -> tuple[list[int], list[int]]:
        return self._free_of(0, old), self._free_of(1, new)

    def _free_of(self, side: int, index: int) -> list[int]:
        return [
            i
            for i in self.found.inside(side, index)
            if self.found.is_free(side, i) and _stands_alone(self._item(side, i))
        ]

    def _digest_of(self, side: int, index: int) -> Hashable:
        return self._digests[side][index]

    def _header_of(self, side: int, index: int) -> Hashable:
        return self._headers[side][index]

    def _header(self, tree: Tree) -> list[int]:
        """A number for each item that is the same for all of its text, conditions included."""
        lines: list[list[Hashable]] = [[item.line] for item in tree.items]
        for item in tree.items:
            if item.kind in (BRANCH, PART):
                lines[item.parent].append(item.line)
        return [self._intern(("header", *each)) for each in lines]

    def _in_gaps(self, old: int, new: int) -> None:
        """Pairs exits, and containers of one kind, that directly follow the same paired item."""
        olds, news = self._gaps(0, old), self._gaps(1, new)
        for before, group in olds.items():
            others = news.get(self.found.partners[0][before] if before != NONE else NONE, [])
            self._in_order(group, others, lambda side, i: self._item(side, i).line)
            self._in_order(
                [i for i in group if self._item(0, i).kind != "break"],
                [i for i in others if self._item(1, i).kind != "break"],
                self._kind_of,
            )

    def _gaps(self, side: int, index: int) -> dict[int, list[int]]:
        """The unpaired children that are no steps, by the paired item before them."""
        before = NONE
        gaps: dict[int, list[int]] = {}
        for i in self.found.inside(side, index):
            item = self._item(side, i)
            if not self.found.is_free(side, i):
                before = i
            elif item.parent == index and (_stands_alone(item) or item.kind == "break"):
                gaps.setdefault(before, []).append(i)
        return gaps

    def _digest(self, tree: Tree) -> list[int]:
        """A number for each item that is the same for all that have the same outline."""
        held: list[list[int]] = [[] for _ in tree.items]
        digests = [0] * len(tree.items)
        for item in reversed(tree.items):
            key = (item.line, *reversed(held[item.index]))
            digest = digests[item.index] = self._intern(key)
            if item.parent >= 0:
                held[item.parent].append(digest)
        return digests

    def _path(self, tree: Tree) -> list[int]:
        """A number for each item that is the same for all that stand in the same containers."""
        paths: list[int] = []
        for item in tree.items:
            around = paths[item.parent] if item.parent >= 0 else NONE
            named = item.name if item.kind in (FUNCTION, PART) else ""
            paths.append(self._intern((around, item.kind, named)))
        return paths

    def _intern(self, key: Hashable) -> int:
        return self._interned.setdefault(key, len(self._interned))


def _stands_alone(item: Item) -> bool:
    return not item.is_leaf and item.kind not in (BRANCH, PART, FUNCTION, "break")
