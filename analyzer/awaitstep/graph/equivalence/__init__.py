"""Do two graphs stand for the same runs? ``docs/graph.md``, section 7, as a decision procedure.

A workflow becomes a nondeterministic automaton whose letters are the starts of its steps
(``build``); two automata are made deterministic lazily and compared by Hopcroft and Karp's
algorithm (``search``). There is no list of exceptions: what does not count has no letter.

**Tests, branches, loops.** A branch is a union, a loop any number of rounds, and a loop may end
before any node for which it is the innermost loop: a test may stand anywhere. So conditions, the
order of branches, ``switch`` against ``if``, ``continue`` or ``return`` against ``else``, and where
a ``break`` stands are all questions of the language.

**Conditions** have no letter either, with one exception: an ``if`` can be a *part* of the condition
of the next one, which is how ``if (a && await x) …`` is shown. Not taken, it decides the whole, as
the outer of two nested ``if`` does: its way out leads to where the whole is false or true
(``correlation``, which reads it off the texts as ``conditions`` splits them).

**Calls** are expanded where they stand, exits lead to what they leave (``exits``). A recursive call
cannot be expanded: it is a letter that counts the recursive functions open around it, and only
those are marked in the word (``calls``). This is finer than the language of the recursion (which
could not be decided), but neither names nor helpers on the way show.

**Failures.** A start may be followed by the letter ``fail``: to the ``catch`` around it, through
``finally`` blocks, or to the end of the run. So may the beginning of a run and of a ``try``, whose
code may fail before any step. A ``throw`` goes the same way without a letter: the program decides
it like a ``return``, and outside of a ``try`` both reach the end. The letter is what tells a
``catch`` from an ``if``; a ``catch`` that only throws again, or that is empty where nothing
follows, leaves no trace, as no run shows it.

**Concurrency.** A group is written between two letters (the first bears its kind) with its members
in order of start. Each start inside says which of the steps started before it *on this path* are
concluded (``clock``): that is the partial order, read off path by path, so that a clock moved by
a branch does not count. Numbers order steps of one frame only. Calls, blocks and groups that are
members, which may be frames of their own, run beside the other members; the graph does not tell
more once a call is inlined. Since the order says everything, ``all`` inside ``all`` needs no
letters of its own. Exits close the groups that they leave.

**Why the answer is right.** Every state reaches the end, so two deterministic automata accept the
same words if and only if no common word leads to places that differ in their letters or in whether
the run may be over: what ``search`` looks for. Pairs merged by union-find are pairs that must be
equivalent if the start pair is; so no difference is lost.

**Limits.** States, places and pairs are bounded; beyond, only identical outlines are equivalent,
and else ``ComparisonLimitError`` is raised. Nothing recurses: depth has no limit of its own.
Known limits: the targets of labels (``exits``); orders that run through a call (above); conditions
that were cut before they differ (``correlation``); a ``continue`` of a ``for`` whose update holds
steps, which skips them here, since the graph does not say where the update begins; several nodes of
one function interpreted in place inside a group, which without a block are members each on its own.
"""

from __future__ import annotations

from awaitstep.graph.equivalence.automaton import ComparisonLimitError
from awaitstep.graph.equivalence.compare import equivalent, explain, identical

__all__ = ["ComparisonLimitError", "equivalent", "explain", "identical"]
