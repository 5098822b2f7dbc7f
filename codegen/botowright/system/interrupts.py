"""Ctrl-C, and a request to end: the first one ends a command, and no step is cut in two.

The first signal raises KeyboardInterrupt, once. Further ones are ignored, so that nothing disturbs
what is cleaned up. `held()` encloses steps that belong together: a signal waits for their end.
`allowed()`, inside of it, encloses what may take long: there a signal raises at once.
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


class _State:
    received = False  # a signal came
    raised = False  # and was raised
    is_held = False
    outcome = _OLD_OUTPUT


def catch() -> None:
    """Handle the signals from now on, except ignored ones: `nohup` ignores SIGHUP."""
    _State.received = _State.raised = _State.is_held = False
    _State.outcome = _OLD_OUTPUT
    for number in SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, _on_signal)


def ignore() -> None:
    """Ignore the signals from now on: at its end Python hands them back to the system."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def held() -> Iterator[None]:
    """Let a signal wait until the steps in here are done; then it raises KeyboardInterrupt."""
    before, _State.is_held = _State.is_held, True
    try:
        yield
    finally:
        _State.is_held = before
        if _State.received and not (_State.raised or before):
            _raise()


@contextmanager
def allowed() -> Iterator[None]:
    """Let a signal raise at once, inside of `held()`; one that waits raises here."""
    before, _State.is_held = _State.is_held, False
    try:
        # Also if it was raised already: an exception in a finalizer is lost.
        if _State.received:
            _raise()
        yield
    finally:
        _State.is_held = before


def set_outcome(outcome: str) -> None:
    """Set the sentence that tells, from now on, what an interruption leaves."""
    _State.outcome = outcome


def message() -> str:
    """Return the line that tells of an interruption."""
    return f"Interrupted. {_State.outcome}"


def _on_signal(*_: object) -> None:
    if _State.received:
        return
    _State.received = True
    if not _State.is_held:
        _raise()


def _raise() -> None:
    _State.raised = True
    raise KeyboardInterrupt
