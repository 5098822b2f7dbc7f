"""Worker processes. None of them outlives the function that starts them.

If an error or an interruption ends `run_in_pool`, it kills the workers and waits for them. It uses
neither threads nor queues nor locks, which an interruption could leave in an undefined state.
Workers ignore interruptions, which are for their parent, and end if the parent is gone.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
import traceback
from collections import deque
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, Process, connection, parent_process
from typing import TYPE_CHECKING, Any, TypeVar, cast

from botowright.errors import CodegenError
from botowright.system.file_problems import file_problem
from botowright.system.interrupts import SIGNALS, allowed, held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

Item = TypeVar("Item")
ResultT = TypeVar("ResultT")

KILLED = "a worker process was killed, perhaps because memory ran out; try --jobs 1"
# A worker has the next item while it works on one, so it need not wait for the parent.
_AHEAD = 2
_SMALL = 16_384  # bytes that a pipe takes without a reader
_LONGEST_WAIT = 0.5  # seconds, after which Python looks for signals


def run_in_pool(
    task: Callable[[Item], ResultT],
    items: Sequence[Item],
    count: int,
    done: Callable[[ResultT], object],
) -> list[ResultT]:
    """Return the task's result for each item, in the order of the items.

    Up to `count` workers run the task. They start the items in their order, and `done` gets each
    result as soon as it exists. The task, the items and the results must be picklable. Raises an
    exception of the task, which ends all other tasks, and CodegenError if a worker dies or cannot
    be started.
    """
    results: dict[int, ResultT] = {}
    with held(), _started(task, count) as connections:
        queue = _Queue(items)
        workers = {connection: _Worker(connection) for connection in connections}
        for _ in range(_AHEAD):  # each worker gets one item before any gets two
            for worker in workers.values():
                worker.fill(queue)
        while busy := [worker.connection for worker in workers.values() if worker.positions]:
            for sender, answer in _answers(busy):
                worker = workers[sender]
                position = worker.positions.popleft()
                worker.fill(queue)
                results[position] = _result(answer)
                done(results[position])
    return [results[position] for position in range(len(items))]


class _InWorker(Exception):  # noqa: N818  # the cause of an error, as a traceback shows it
    """The traceback of an exception, as text. The traceback itself cannot be pickled."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


@contextmanager
def _started(task: Callable[[Any], Any], count: int) -> Iterator[list[Connection]]:
    """Start up to `count` workers, as the system allows. Kill them at the end."""
    processes: list[Process] = []
    connections: list[Connection] = []
    try:
        for _ in range(count):
            try:
                ours, theirs = Pipe()
                connections.append(ours)
                processes.append(_start(task, theirs))
                theirs.close()  # so that the connection ends when the worker ends
            except OSError as error:
                if not processes:
                    problem = file_problem(error)
                    message = f"no worker process can be started: {problem}; try --jobs 1"
                    raise CodegenError(message) from error
                break
        yield connections[: len(processes)]
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()
        for opened in connections:
            opened.close()


def _start(task: Callable[[Any], Any], theirs: Connection) -> Process:
    process = Process(target=_work, args=(task, theirs), daemon=True)
    if not hasattr(signal, "pthread_sigmask"):
        process.start()
        return process
    # A worker that is not a fork sets its signal handlers late. Until then signals wait.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return process


class _Queue:
    """The items that no worker has yet, as pickles."""

    def __init__(self, items: Sequence[Any]) -> None:
        self._waiting = iter(enumerate(items))
        self.next: tuple[int, bytes] | None = None
        self.advance()

    def advance(self) -> None:
        """Prepare the next item."""
        self.next = None
        for position, item in self._waiting:
            self.next = position, pickle.dumps(item)
            return


class _Worker:
    """A worker, and the positions of the items that it has."""

    def __init__(self, ours: Connection) -> None:
        self.connection = ours
        self.positions: deque[int] = deque()

    def fill(self, queue: _Queue) -> None:
        """Give the worker the next item, if there is one and the worker may have it already."""
        if queue.next is None:
            return
        position, content = queue.next
        # A large item may fill the pipe. Then each side would wait for the other to read.
        if len(self.positions) >= (_AHEAD if len(content) <= _SMALL else 1):
            return
        try:
            self.connection.send_bytes(content)
        except OSError as error:
            raise CodegenError(KILLED) from error
        self.positions.append(position)
        queue.advance()


def _answers(busy: list[Connection]) -> list[tuple[Connection, Any]]:
    """Wait for answers. Return them with their connections."""
    with allowed():
        try:
            # A signal that arrives just before the system call does not end it.
            while not (ready := cast("list[Connection]", connection.wait(busy, _LONGEST_WAIT))):
                pass
            return [(worker, worker.recv()) for worker in ready]
        except (EOFError, OSError) as error:
            raise CodegenError(KILLED) from error


def _result(answer: tuple[bool, Any]) -> Any:
    is_result, content = answer
    if is_result:
        return content
    error, text = content
    raise error from _InWorker(text)


def _work(task: Callable[[Any], Any], theirs: Connection) -> None:
    """Answer items with results until the parent kills this process or is gone."""
    _prepare_worker()
    parent = parent_process()
    gone = [parent.sentinel] if parent is not None else []
    while theirs in connection.wait([theirs, *gone]):
        try:
            theirs.send_bytes(_answer(task, theirs.recv()))
        except (EOFError, OSError):  # the parent is gone
            return


def _answer(task: Callable[[Any], Any], item: Any) -> bytes:
    """Return the pickled result of a task, or its pickled exception with the traceback."""
    try:
        return pickle.dumps((True, task(item)))
    except Exception as error:  # noqa: BLE001  # the parent handles all of them
        text = traceback.format_exc()
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
        except Exception:  # noqa: BLE001  # whatever prevents pickling
            error = RuntimeError(repr(error))
        return pickle.dumps((False, (error, text)))


def _prepare_worker() -> None:
    # A terminal interrupts all processes, and the parent handles it.
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    # If no thread can be started, the worker ends after its task.
    with suppress(RuntimeError):
        threading.Thread(target=_end_with_parent, daemon=True).start()
    # If the garbage collector runs, it need not look at inherited objects.
    gc.freeze()
    gc.set_threshold(300_000, 20, 50)


def _end_with_parent() -> None:
    """End when the parent is gone: a killed parent does not end its workers."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
