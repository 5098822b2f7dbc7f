"""Worker processes: tasks on the cores there are, and an end that leaves no worker behind.

`run_on_cores` is the whole interface:

    reports = run_on_cores(partial(compare, options=options), names, processes, done=progress)

It returns the results in the order of the items, and calls `done` with each as soon as it is there.
Workers take the items in their order: give the large ones first. The task, the items and
the results travel between processes: they must be picklable. An exception of a task is raised here,
and ends all others. One process, or one item, is worked on in this process.

Whatever ends the function, an interruption or an error, kills the workers and waits for them. This
process needs neither threads nor queues nor locks, which an interruption could leave in between.
Workers leave an interruption to their parent, and end when it is gone.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
import traceback
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast

from botowright.errors import CodegenError
from botowright.system.interrupts import SIGNALS, allowed, held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Item = TypeVar("Item")
ResultT = TypeVar("ResultT")

KILLED = "a worker process was killed, perhaps for want of memory; try --jobs 1"
# A worker has the next item while it is at one: it need not wait until the parent has its turn.
_AHEAD = 2
_SMALL = 16_384  # bytes that a pipe takes without a reader


def run_on_cores(
    task: Callable[[Item], ResultT],
    items: Sequence[Item],
    processes: int,
    done: Callable[[ResultT], object] = lambda _: None,
) -> list[ResultT]:
    """Return what a task makes of each item, in the order of the items.

    Raises what the task raises, and CodegenError if a worker dies or none can be started.
    """
    count = min(processes, len(items))
    if count <= 1:
        return [_run_here(task, item, done) for item in items]
    results: dict[int, ResultT] = {}
    with held(), _started(task, count) as connections:
        queue = _Queue(items)
        workers = {connection: _Worker(connection) for connection in connections}
        for _ in range(_AHEAD):  # every worker has an item before one has two
            for worker in workers.values():
                worker.fill(queue)
        while busy := [worker.connection for worker in workers.values() if worker.positions]:
            for connection, answer in _answers(busy):
                worker = workers[connection]
                position = worker.positions.popleft()
                worker.fill(queue)
                results[position] = _result(answer)
                done(results[position])
    return [results[position] for position in range(len(items))]


def core_count() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def without_collector() -> Iterator[None]:
    """Let no collector look for cycles, here and in the workers that are started meanwhile.

    A quarter of a build went into it. Nearly all that is made of a service lives until it is
    written and then goes away by itself: all services, one after the other, take 80 MB so.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _InWorker(Exception):  # noqa: N818  # the cause of an error, as a traceback shows it
    """The traceback of an exception, as text: that of another process cannot travel."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


def _run_here(
    task: Callable[[Item], ResultT], item: Item, done: Callable[[ResultT], object]
) -> ResultT:
    with allowed():
        result = task(item)
    done(result)
    return result


@contextmanager
def _started(task: Callable[[Any], Any], count: int) -> Iterator[list[Connection]]:
    """Start workers, as many as the system allows; at the end kill them."""
    from multiprocessing import Pipe

    processes: list[BaseProcess] = []
    connections: list[Connection] = []
    try:
        for _ in range(count):
            try:
                ours, theirs = Pipe()
                connections.append(ours)
                processes.append(_start(task, theirs))
                theirs.close()  # so that the end of the worker is the end of its connection
            except OSError as error:
                if not processes:
                    problem = error.strerror or error
                    message = f"no worker process can be started: {problem}; try --jobs 1"
                    raise CodegenError(message) from error
                break
        yield connections[: len(processes)]
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()
        for connection in connections:
            connection.close()


def _start(task: Callable[[Any], Any], connection: Connection) -> BaseProcess:
    from multiprocessing import Process

    process = Process(target=_work, args=(task, connection), daemon=True)
    if not hasattr(signal, "pthread_sigmask"):
        process.start()
        return process
    # A worker that is not a fork handles signals late: until then they wait.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return process


class _Queue:
    """The items that no worker has, as pickles."""

    def __init__(self, items: Sequence[Any]) -> None:
        self._waiting = iter(enumerate(items))
        self.next: tuple[int, bytes] | None = None
        self.advance()

    def advance(self) -> None:
        """Make the next item ready."""
        import pickle

        self.next = None
        for position, item in self._waiting:
            self.next = position, pickle.dumps(item)
            return


class _Worker:
    """A worker and the positions of the items that it has."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.positions: deque[int] = deque()

    def fill(self, queue: _Queue) -> None:
        """Give the worker another item, if there is one and it may have one ahead."""
        if queue.next is None:
            return
        position, content = queue.next
        # A large one may not fit: then both would wait for the other to read.
        if len(self.positions) >= (_AHEAD if len(content) <= _SMALL else 1):
            return
        try:
            self.connection.send_bytes(content)
        except OSError as error:
            raise CodegenError(KILLED) from error
        self.positions.append(position)
        queue.advance()


def _answers(busy: list[Connection]) -> list[tuple[Connection, Any]]:
    """Wait for workers that are done; return them with their answers."""
    from multiprocessing.connection import wait

    with allowed():
        try:
            return [(worker, worker.recv()) for worker in cast("list[Connection]", wait(busy))]
        except (EOFError, OSError) as error:
            raise CodegenError(KILLED) from error


def _result(answer: tuple[bool, Any]) -> Any:
    is_result, content = answer
    if is_result:
        return content
    error, text = content
    raise error from _InWorker(text)


def _work(task: Callable[[Any], Any], connection: Connection) -> None:
    """Answer items with results until the parent kills this process, or is gone itself."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    _begin_to_work()
    parent = parent_process()
    gone = [parent.sentinel] if parent is not None else []
    while connection in wait([connection, *gone]):
        try:
            connection.send_bytes(_answer(task, connection.recv()))
        except (EOFError, OSError):  # the parent is gone
            return


def _answer(task: Callable[[Any], Any], item: Any) -> bytes:
    """Return what a task makes of an item, or its exception with the traceback, as a pickle."""
    import pickle

    try:
        return pickle.dumps((True, task(item)))
    except Exception as error:  # noqa: BLE001  # all of them are the parent's to handle
        text = traceback.format_exc()
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
        except Exception:  # noqa: BLE001  # one that cannot travel
            error = RuntimeError(repr(error))
        return pickle.dumps((False, (error, text)))


def _begin_to_work() -> None:
    # An interruption is the parent's affair: a terminal tells all processes of it.
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    # If no thread can be started, a worker notices at the end of its task.
    with suppress(RuntimeError):
        threading.Thread(target=_end_with_the_parent, daemon=True).start()
    # Where the collector runs, it need not look at what is there already.
    gc.freeze()
    gc.set_threshold(300_000, 20, 50)


def _end_with_the_parent() -> None:
    """Leave when the parent is gone: killed, it ends no worker, and a task may take long."""
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
