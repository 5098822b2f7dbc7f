"""Interruptions: Ctrl-C, or a signal that asks the process to end.

The first signal raises KeyboardInterrupt. Further signals are ignored, so that they do not disturb
the clean-up. `with held()` encloses steps that belong together: a signal waits for their end.
`with allowed()`, inside `held()`, encloses a long step: there a signal raises at once.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNALS = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP")
    if hasattr(signal, name)  # Windows has no SIGHUP
)
_OLD_OUTPUT = "The output is as it was before."
NEW_OUTPUT = "The output is the new one."
NO_ARCHIVE = "A wheel or sdist was not written."


class _State:
    received = False  # a signal has arrived
    raised = False  # and has raised KeyboardInterrupt
    is_held = False
    outcome = ""  # most commands write no output


def catch() -> None:
    """Handle the signals from now on, except those that are ignored: `nohup` ignores SIGHUP."""
    _State.received = _State.raised = _State.is_held = False
    _State.outcome = ""
    for number in SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _on_signal)


def ignore() -> None:
    """Ignore the signals from now on. Python would restore the system's handlers at its end."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def held() -> Iterator[None]:
    """Hold a signal until the steps in here are done. Then raise KeyboardInterrupt."""
    before, _State.is_held = _State.is_held, True
    try:
        yield
    finally:
        _State.is_held = before
        if _State.received and not (_State.raised or before):
            _raise()


@contextmanager
def allowed() -> Iterator[None]:
    """Let a signal raise at once, inside `held()`. A signal that waits raises here."""
    before, _State.is_held = _State.is_held, False
    try:
        # Even if it was raised before: Python drops an exception that a finalizer raises.
        if _State.received:
            _raise()
        yield
    finally:
        _State.is_held = before


def expect_output(*, is_written: bool = True) -> None:
    """Report from now on that an interruption leaves the output as it was, if there will be one."""
    if is_written:
        set_outcome(_OLD_OUTPUT)


def set_outcome(outcome: str) -> None:
    """Set the sentence that reports, from now on, which output an interruption leaves."""
    _State.outcome = outcome


def message() -> str:
    """Return the line that reports an interruption."""
    return f"Interrupted. {_State.outcome}".rstrip()


def _on_signal(*_: object) -> None:
    if _State.received:
        return
    _State.received = True
    if not _State.is_held:
        _raise()


def _raise() -> None:
    _State.raised = True
    raise KeyboardInterrupt
