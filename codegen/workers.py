"""Worker processes: they leave an interruption to the parent, and their death is one line."""

from __future__ import annotations

import gc
import signal
from concurrent.futures import ProcessPoolExecutor

KILLED = "a worker process was killed, perhaps for want of memory; try --jobs 1"


def worker_pool(processes: int) -> ProcessPoolExecutor:
    """Return a pool whose workers say nothing when the user interrupts."""
    return ProcessPoolExecutor(processes, initializer=_begin_to_work)


def _begin_to_work() -> None:
    # A sixth of a build went into looking for cycles; nearly all objects go without one.
    gc.freeze()
    gc.set_threshold(300_000, 20, 50)
    # An interruption is the parent's affair: a terminal tells all processes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
