"""The entry point. It answers ``--version`` itself: what commands need is loaded for commands."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # typing is slow to import, and --version should be fast
if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

CANNOT_RUN = 2
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line and gives its exit status.

    0 is done, 1 findings, 2 cannot run, 130 interrupted. No input and no fault of the program
    makes it raise.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if given == ["--version"]:
            return _print_version()
        _exit_on_interrupt()
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  the last resort: no traceback reaches the user
        return _internal_error(error)


def _run(arguments: list[str]) -> int:
    from awaitstep.cli.app import app

    try:
        app(args=arguments, prog_name="awaitstep")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _print_version() -> int:
    from awaitstep import __version__

    if sys.stdout is None:
        return _complain("error: standard output is closed")
    try:
        print("awaitstep", __version__, flush=True)
    except OSError as error:
        return _complain(f"error: standard output cannot be written: {error.strerror}")
    return 0


def _exit_on_interrupt() -> None:
    """Makes Ctrl-C end the program at once, without unwinding what it is in the middle of."""
    import signal

    try:
        signal.signal(signal.SIGINT, _interrupted)
    except ValueError:  # not in the main thread: the host program decides
        return


def _interrupted(_signal: int, _frame: FrameType | None) -> NoReturn:
    output = sys.modules.get("awaitstep.output")
    if output is not None:
        output.discard_unfinished()
    os._exit(INTERRUPTED)


def _internal_error(error: Exception) -> int:
    place = _last_place(error)
    reason = str(error).splitlines()[0][:200] if str(error) else ""
    what = f"{type(error).__name__}: {reason}" if reason else type(error).__name__
    return _complain(
        f"internal error: {what}{place}\n"
        "This is a fault of awaitstep, not of your code. Please report it in the project's issue\n"
        "tracker, with this message, the command and, if you can, the Worker's code."
    )


def _last_place(error: Exception) -> str:
    """Where it happened, as module and line: enough to find it, and no traceback."""
    trace = error.__traceback__
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f" (in {trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno})"


def _complain(message: str) -> int:
    if sys.stderr is not None:
        try:
            print(f"awaitstep: {message}", file=sys.stderr, flush=True)
        except (OSError, ValueError):
            return CANNOT_RUN
    return CANNOT_RUN
