"""Worker processes: they leave an interruption to the parent, and their death is one line."""

from __future__ import annotations

import gc
import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import ProcessPoolExecutor

KILLED = "a worker process was killed, perhaps for want of memory; try --jobs 1"


def worker_pool(processes: int) -> ProcessPoolExecutor:
    """Return a pool whose workers say nothing when the user interrupts."""
    # Only now: a build with nothing to do needs none.
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(processes, initializer=_begin_to_work)


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


def _begin_to_work() -> None:
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    # Where the collector runs, it need not look at what is there already.
    gc.freeze()
    gc.set_threshold(300_000, 20, 50)
    # An interruption is the parent's affair: a terminal tells all processes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _end_with_the_parent() -> None:
    """Leave when the parent is gone: killed, it ends no pool, and workers would wait for ever."""
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
