"""A local page that shows a Worker's graph and follows its file."""

from __future__ import annotations

from awaitstep.viewer.view import Viewer

__all__ = ["Viewer"]
