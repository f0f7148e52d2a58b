"""Turns attempts to read the file into pages; an attempt that failed keeps the page before."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from awaitstep.viewer.attempt import internal
from awaitstep.viewer.board import Shown

if TYPE_CHECKING:
    from awaitstep.viewer.attempt import Attempt


@dataclass(slots=True)
class Pages:
    """Makes the pages of one view.

    A version begins with a word of this view, so that a page which outlived an older view on the
    same port reloads.
    """

    theme: str
    _word: str = field(default_factory=lambda: secrets.token_hex(4))
    _count: int = 0
    _had_good: bool = False

    def first(self, tried: Attempt) -> Shown:
        """The page to begin with: whatever could be read, for want of anything better."""
        version, html = self._page(tried)
        self._had_good = tried.problem is None
        return Shown(version, html, tried.problem)

    def next(self, before: Shown, tried: Attempt) -> Shown:
        """The page after a change; the one before if what changed cannot be read or drawn."""
        if tried.problem is not None and self._had_good:
            return replace(before, problem=tried.problem, kept=True)
        try:
            return self.first(tried)
        except Exception as error:  # noqa: BLE001  a fault of ours must not end the view
            return replace(before, problem=internal(error), kept=True)

    def _page(self, tried: Attempt) -> tuple[str, bytes]:
        from awaitstep.render.formats import request
        from awaitstep.render.html import page

        self._count += 1
        version = f"{self._word}-{self._count}"
        source = tried.loaded.source if tried.loaded else None
        asked = request(tried.document, self.theme, legend=False, source=source, engine="nested")
        return version, page(asked, live=version).encode("utf-8", "replace")
