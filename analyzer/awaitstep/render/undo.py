"""The way of compensation: dashed lines from each step back to the one undone after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from awaitstep.render.order import undo_pairs
from awaitstep.render.scene import Line

if TYPE_CHECKING:
    from awaitstep.render.board import Board, Item
    from awaitstep.render.theme import Theme
    from awaitstep.render.view import Chart

_FREE = 11.0


def draw_undo(picture: Board, chart: Chart, theme: Theme) -> None:
    """Adds the lines of one chart to the picture that it has been placed in."""
    from awaitstep.render.board import Item

    places = {item.group.part.key: item for item in picture.items if item.group is not None}
    for later, earlier in undo_pairs(chart):
        first, second = places.get(later), places.get(earlier)
        if first is None or second is None:
            continue
        leaving, arriving = first.y + 20, second.y + 32
        if abs(first.y - second.y) < 1:
            arriving = second.y + 20
        x = _free_way(picture, first, min(leaving, arriving), max(leaving, arriving))
        points = ((first.x, leaving), (x, leaving), (x, arriving), (second.x, arriving))
        line = Line(points, theme.undo, arrow=True, dashed=True, width=1.4)
        picture.items.append(Item(0, 0, (line,)))


def _free_way(picture: Board, card: Item, top: float, bottom: float) -> float:
    """An x at the left of all that stands in the card's sheet between two heights."""
    left, right = _sheet(picture, card)
    lefts = [
        item.x
        for item in picture.items
        if item.group is not None
        and left < item.x < right
        and item.y < bottom
        and item.y + item.group.h > top
    ]
    return max(left + 8, min([*lefts, card.x]) - _FREE)


def _sheet(picture: Board, card: Item) -> tuple[float, float]:
    """The left and right of the sheet that a card stands on."""
    for x, y, box in picture.sheets:
        if x <= card.x <= x + box.w and y <= card.y <= y + box.h:
            return x, x + box.w
    return 0.0, picture.w
