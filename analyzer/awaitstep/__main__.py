"""``python -m awaitstep``."""

from __future__ import annotations

import sys

from awaitstep.cli.main import main

sys.exit(main())
