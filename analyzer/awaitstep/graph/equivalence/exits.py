"""Where each exit leads: the loop, switch, block, callback or function that it leaves.

The graph names no targets: a loop or a block bears no label. They are found by what each container
can be there for (``docs/graph.md``, section 3):

- ``continue`` leaves the innermost loop, or the innermost block: the round of an unrolled loop.
- ``break`` leaves the innermost loop or switch, or the innermost block that is no such round: the
  block round the rounds of an unrolled loop.
- with a label, an exit leaves the innermost container that it would not leave without; the uses
  of one label that lie in a container chosen for one of them all lead there.
- ``return`` leaves the innermost block that no ``break`` or ``continue`` leaves: the body of a
  function interpreted in place. Without one it leaves the callback of its step, or its function.

Known limit: of three nested loops, a label that stands for the outermost is taken for the middle
one unless another use of it tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from awaitstep.graph.equivalence.tree import Item, Program
from awaitstep.graph.model import Block, Break, FunctionDef, Loop, StepDo, Switch, Workflow


def resolve_exits(program: Program) -> None:
    """Set the target of every exit but ``throw``, which goes to the handler around it."""
    exits = [(item, item.node) for item in program.items if isinstance(item.node, Break)]
    plain = [(item, node) for item, node in exits if node.label is None]
    for item, node in plain:
        if node.kind == "continue":
            _aim(item, next(_containers(item, Loop, Block), None))
    rounds = {item for item in program.items if item.is_target and isinstance(item.node, Block)}
    for item, node in plain:
        if node.kind == "break":
            around = _containers(item, Loop, Switch, Block)
            _aim(item, next((a for a in around if a not in rounds), None))
    _resolve_labels([(item, node) for item, node in exits if node.label is not None], rounds)
    for item, node in exits:
        if node.kind == "return" or (node.kind != "throw" and item.target is None):
            item.target = _function_around(item)


def _aim(item: Item, target: Item | None) -> None:
    item.target = target
    if target is not None:
        target.is_target = True


def _containers(item: Item, *kinds: type) -> Iterator[Item]:
    """The containers of these kinds around an item, innermost first, within its function."""
    around = item.parent
    while around is not None and not isinstance(around.node, StepDo | FunctionDef | Workflow):
        if isinstance(around.node, kinds):
            yield around
        around = around.parent


def _resolve_labels(uses: list[tuple[Item, Break]], rounds: set[Item]) -> None:
    first = [(item, node, _first_choice(item, node, rounds)) for item, node in uses]
    chosen = {(node.label, choice) for _, node, choice in first}
    for item, node, choice in first:
        around = _containers(item, Loop, Switch, Block)
        shared = (a for a in around if (node.label, a) in chosen)
        _aim(item, next(shared, choice))


def _first_choice(item: Item, node: Break, rounds: set[Item]) -> Item | None:
    """The innermost container that the exit would not leave without its label."""
    if node.kind == "continue":
        around = [a for a in _containers(item, Loop, Block) if not _breaks_only(a, rounds)]
        plain = next((a for a in around if isinstance(a.node, Loop) or a in rounds), None)
    else:
        around = [a for a in _containers(item, Loop, Switch, Block) if a not in rounds]
        plain = next((a for a in around if not isinstance(a.node, Block) or a.is_target), None)
    return next((a for a in around if a is not plain), plain)


def _breaks_only(around: Item, rounds: set[Item]) -> bool:
    """Whether this is the block round an unrolled loop's rounds, which no ``continue`` leaves."""
    return isinstance(around.node, Block) and around.is_target and around not in rounds


def _function_around(item: Item) -> Item:
    around = item.parent
    while around is not None and around.parent is not None:
        if isinstance(around.node, StepDo):
            break
        if isinstance(around.node, Block) and not around.is_target:
            break
        around = around.parent
    return around if around is not None else item
