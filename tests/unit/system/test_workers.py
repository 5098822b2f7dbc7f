"""Tasks on worker processes: results, errors, and no worker that survives."""

from __future__ import annotations

import os
import signal
import time

import psutil
import pytest

from botowright.errors import CodegenError, ModelError
from botowright.system import interrupts
from botowright.system.workers import run_on_cores


class OddError(Exception):
    """An exception that cannot be made from its `args`, so it cannot be pickled."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one} {two}")


def slow_first(number: int) -> tuple[int, int]:
    time.sleep(0.05 if number == 0 else 0)
    return number, os.getpid()


def fails(number: int) -> int:
    if number == 2:
        problem = "is odd"
        raise ModelError(problem, "notes")
    time.sleep(60 if number == 1 else 0)
    return number


def fails_oddly(_: int) -> None:
    raise OddError(1, 2)


def is_odd(_: int) -> object:
    return lambda: None  # cannot be pickled


def dies(_: int) -> None:
    os._exit(9)


def interrupts_the_parent(number: int) -> None:
    if number == 0:
        os.kill(os.getppid(), signal.SIGINT)
        os.kill(os.getppid(), signal.SIGTERM)
    time.sleep(60)


@pytest.fixture(autouse=True)
def no_worker_is_left() -> None:
    before = psutil.Process().children()
    yield
    assert psutil.Process().children() == before


@pytest.mark.parametrize("processes", [1, 2, 8])
def test_results(processes: int) -> None:
    """Results have the order of the items. `done` gets them as they arrive."""
    done: list[tuple[int, int]] = []
    results = run_on_cores(slow_first, range(4), processes, done.append)
    assert [number for number, _ in results] == [0, 1, 2, 3]
    assert sorted(done) == results
    if processes > 1:
        assert done[0][0] != 0
    assert (os.getpid() in {process for _, process in results}) == (processes == 1)


def test_items_and_results_that_fill_a_pipe() -> None:
    """Neither side waits for the other to read."""
    items = [str(number) * 1_000_000 for number in range(8)]
    assert run_on_cores(str.lower, [*items, "A", "B", *items], 2) == [*items, "a", "b", *items]


def test_nothing_to_do() -> None:
    assert run_on_cores(slow_first, [], 2) == []


def test_error_of_a_task() -> None:
    """It ends the other tasks, and has the traceback of the worker."""
    started = time.monotonic()
    with pytest.raises(ModelError) as error:
        run_on_cores(fails, [0, 1, 2, 3], 2)
    assert str(error.value) == "notes: is odd"
    assert "in fails" in str(error.value.__cause__)
    assert time.monotonic() - started < 30  # the other task sleeps for a minute


@pytest.mark.parametrize("task", [fails_oddly, is_odd])
def test_objects_that_cannot_be_pickled(task: object) -> None:
    with pytest.raises(Exception, match=r"OddError\('1 2'\)|pickle"):
        run_on_cores(task, [0, 1], 2)


def test_worker_that_dies() -> None:
    with pytest.raises(CodegenError, match="a worker process was killed"):
        run_on_cores(dies, [0, 1], 2)


def test_error_of_done() -> None:
    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        run_on_cores(slow_first, [1, 2, 3], 2, full)


@pytest.fixture
def caught() -> None:
    handlers = {number: signal.getsignal(number) for number in interrupts.SIGNALS}
    interrupts.catch()
    yield
    interrupts.catch()
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("caught")
def test_interruption() -> None:
    """The second signal is ignored, and no worker is left."""
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        run_on_cores(interrupts_the_parent, [0, 1], 2)
    assert time.monotonic() - started < 30  # the workers sleep for a minute
