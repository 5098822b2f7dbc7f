"""Interruptions raise once, and wait for the end of indivisible steps."""

from __future__ import annotations

import os
import signal
from contextlib import suppress

import pytest

from botowright.system import interrupts


@pytest.fixture
def caught() -> None:
    handlers = {number: signal.getsignal(number) for number in interrupts.SIGNALS}
    interrupts.catch()
    yield
    interrupts.catch()
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("caught")
def test_a_signal_waits_for_held_steps() -> None:
    steps = []
    with pytest.raises(KeyboardInterrupt):  # noqa: PT012  # the point is where it raises
        with interrupts.held():
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            steps.append(1)
            with interrupts.held():
                steps.append(2)
            steps.append(3)
        steps.append(4)
    assert steps == [1, 2, 3]
    os.kill(os.getpid(), signal.SIGTERM)  # ignored, because one signal is enough


@pytest.mark.usefixtures("caught")
def test_a_signal_interrupts_a_long_step_among_them() -> None:
    steps = []
    with pytest.raises(KeyboardInterrupt), interrupts.held():  # noqa: PT012
        try:
            with interrupts.allowed():
                steps.append(1)
                os.kill(os.getpid(), signal.SIGINT)
                steps.append(2)
        finally:
            os.kill(os.getpid(), signal.SIGINT)
            steps.append(3)
    assert steps == [1, 3]


@pytest.mark.usefixtures("caught")
def test_an_interruption_that_was_lost() -> None:
    """Python drops an exception in a finalizer. The next long step raises it."""
    with suppress(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), interrupts.allowed():
        pytest.fail("the step began")
    assert interrupts.message() == "Interrupted."


@pytest.mark.usefixtures("caught")
def test_signal_that_is_ignored() -> None:
    """`nohup` ignores SIGHUP. A shell ignores SIGINT for a process in the background."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    interrupts.catch()
    assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    assert signal.getsignal(signal.SIGINT) != signal.SIG_IGN
