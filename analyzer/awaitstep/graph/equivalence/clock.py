"""Which of the steps that run are concluded when a step starts: the partial order of a group.

Inside a concurrency group every start is compared with those before it *on the same path*. The
numbers themselves are not comparable between two spellings of one program (an early ``return``
moves the clock where an ``else`` does not), but the answers to "is it still running?" are.
"""

from __future__ import annotations

from math import inf
from typing import NamedTuple


class Timing(NamedTuple):
    """When a step starts and resolves; ``starts`` is None for one that is awaited in its place.

    Numbers are comparable only within one scope: a frame, or what stands in a frame's place.
    ``scopes`` are the scopes around the step, its own last; ``loops`` are the loops around it, as
    far as they are inside the group.
    """

    scopes: tuple[int, ...]
    starts: int | None
    resolves: float
    loops: frozenset[int]


class Running(NamedTuple):
    """A step that was running at the start before this one, or that start itself.

    ``stale`` are the loops whose next round has begun since: a start in one of them forgets it.
    """

    scopes: tuple[int, ...]
    resolves: float
    loops: frozenset[int]
    stale: frozenset[int] = frozenset()


class Change(NamedTuple):
    """What an edge without a letter does to the running steps.

    ``clear`` forgets all (a group has ended), ``settle`` concludes those of a scope, and of the
    scopes inside of it, for that scope, ``round`` begins a loop's next round.
    """

    what: str
    scope: int = 0


Runs = tuple[Running, ...]
ALREADY = -inf
CLEAR = Change("clear")


def begin(runs: Runs, timing: Timing) -> tuple[tuple[int, ...], Runs]:
    """Start a step: which of ``runs`` are concluded by now (counted from the last), and the rest.

    Steps of different scopes run side by side, unless the earlier was over when a scope inside of
    its own began.
    """
    done: list[int] = []
    rest: list[Running] = []
    runs = tuple(run for run in runs if not run.stale & timing.loops)
    for index, run in enumerate(runs):
        if _concluded(run, timing):
            done.append(len(runs) - 1 - index)
        else:
            rest.append(run)
    rest.append(Running(timing.scopes, timing.resolves, timing.loops))
    return tuple(done), tuple(rest)


def _concluded(run: Running, timing: Timing) -> bool:
    scope = run.scopes[-1]
    if scope == timing.scopes[-1]:
        return timing.starts is None or run.resolves <= timing.starts
    return run.resolves == ALREADY and scope in timing.scopes


def apply(change: Change | None, runs: Runs) -> Runs:
    """The running steps after an edge without a letter."""
    if change is None or not runs:
        return runs
    if change.what == "clear":
        return ()
    if change.what == "round":
        return tuple(_outlived(run, change.scope) for run in runs)
    return tuple(_settled(run, change.scope) for run in runs)


def _outlived(run: Running, loop: int) -> Running:
    return run._replace(stale=run.stale | {loop}) if loop in run.loops else run


def _settled(run: Running, scope: int) -> Running:
    if scope not in run.scopes:
        return run
    return run._replace(scopes=run.scopes[: run.scopes.index(scope) + 1], resolves=ALREADY)
