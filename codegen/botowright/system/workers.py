"""Tasks on the cores of this machine.

    reports = run_on_cores(partial(compare, options=options), names, processes, done=progress)

The results have the order of the items. `done` gets each result as soon as it exists. Workers start
the items in their order, so put the large ones first.
"""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from botowright.system.interrupts import allowed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Item = TypeVar("Item")
ResultT = TypeVar("ResultT")


def run_on_cores(
    task: Callable[[Item], ResultT],
    items: Sequence[Item],
    processes: int,
    done: Callable[[ResultT], object] = lambda _: None,
) -> list[ResultT]:
    """Return the task's result for each item, in the order of the items.

    One process, or one item, runs in this process. Otherwise the task, the items and the results
    must be picklable. Raises an exception of the task, which ends all other tasks, and CodegenError
    if a worker dies or cannot be started.
    """
    if processes > 1 and len(items) > 1:
        # Deferred: multiprocessing takes 10 ms to import, and many commands need one process.
        from botowright.system.pool import run_in_pool

        return run_in_pool(task, items, min(processes, len(items)), done)
    return [_run_here(task, item, done) for item in items]


def core_count() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def without_collector() -> Iterator[None]:
    """Switch the garbage collector off, here and in workers that are started meanwhile.

    It took a quarter of a build, and finds little: nearly everything lives until its service is
    written, and is then freed without it. All services in one process take 80 MB more.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _run_here(
    task: Callable[[Item], ResultT], item: Item, done: Callable[[ResultT], object]
) -> ResultT:
    with allowed():
        result = task(item)
    done(result)
    return result
