"""Where nodes stand on the canvas: chains run down, the bodies of a container side by side."""

from __future__ import annotations

from dataclasses import dataclass, field

WIDTH = 320
"""Canvas units from one column to the next; AwaitStep's cards are narrower."""

HEIGHT = 140
"""Canvas units from one row to the next."""


@dataclass(slots=True)
class Shape:
    """A node's bodies, each the numbers of its nodes, and how many columns and rows it takes."""

    chains: list[list[int]] = field(default_factory=list)
    columns: int = 1
    rows: int = 1


def positions(shapes: list[Shape], top: list[int]) -> list[tuple[int, int]]:
    """The place of each node. Nodes are numbered in program order, parents before what they hold.

    Args:
        shapes: The shape of each node by its number; sizes are filled in.
        top: The numbers of the outermost chain.
    """
    for shape in reversed(shapes):
        held = [chain for chain in shape.chains if chain]
        shape.columns = max(1, sum(_columns(shapes, chain) for chain in held))
        shape.rows = 1 + max((_rows(shapes, chain) for chain in held), default=0)
    places = [(0, 0)] * len(shapes)
    boxes: dict[int, tuple[int, int]] = {}
    _stack(shapes, top, (0, 0, _columns(shapes, top)), boxes)
    for number, shape in enumerate(shapes):
        left, row = boxes[number]
        places[number] = (left * WIDTH + (shape.columns - 1) * WIDTH // 2, row * HEIGHT)
        for chain in shape.chains:
            columns = _columns(shapes, chain)
            _stack(shapes, chain, (left, row + 1, columns), boxes)
            left += columns if chain else 0
    return places


def _stack(
    shapes: list[Shape],
    chain: list[int],
    box: tuple[int, int, int],
    boxes: dict[int, tuple[int, int]],
) -> None:
    """Puts the nodes of a chain one below another, each in the middle of the box's columns."""
    left, row, columns = box
    for number in chain:
        shape = shapes[number]
        boxes[number] = (left + (columns - shape.columns) // 2, row)
        row += shape.rows


def _columns(shapes: list[Shape], chain: list[int]) -> int:
    return max((shapes[number].columns for number in chain), default=1)


def _rows(shapes: list[Shape], chain: list[int]) -> int:
    return sum(shapes[number].rows for number in chain)
