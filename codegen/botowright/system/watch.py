"""A watch over something that the network brings.

If an index does not answer, the user reads its name after a few seconds. After half a minute the
command fails.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Callable

_POLL_EVERY = 0.5  # seconds
_NOTICE_AFTER = 3.0
_FAIL_AFTER = 25.0
_LEAST_PROGRESS = 25_000  # bytes that must arrive within _FAIL_AFTER


@dataclass(slots=True)
class Watch:
    """Tells the user about something that takes long, and ends the command if nothing arrives."""

    wanted: str  # as a message names it: "the versions of botocore"
    notice: str
    source: Callable[[], str]  # "the index that pip uses"
    size: Callable[[], int]  # the number of bytes that have arrived
    poll_every: float = field(default_factory=lambda: _POLL_EVERY)  # seconds between checks
    _started: float = field(default_factory=time.monotonic)
    _last_progress: float = field(default_factory=time.monotonic)
    _size: int = 0
    _is_told: bool = False

    def check(self) -> None:
        """Raise UsageError if nothing has arrived for a while."""
        now = time.monotonic()
        if now - self._started >= _NOTICE_AFTER and not self._is_told:
            tell(self.notice)
            self._is_told = True
        size = self.size()
        if size >= self._size + _LEAST_PROGRESS:
            self._last_progress = now
        if size < self._size or self._last_progress == now:
            self._size = size
        if now - self._last_progress >= _FAIL_AFTER:
            message = (
                f"{self.wanted} could not be fetched: nothing arrived for {_FAIL_AFTER:.0f} s "
                f"from {self.source()}; try again, or set another index"
            )
            raise UsageError(message)

    def heard(self) -> None:
        """Count the time from now on: something is complete."""
        self._last_progress = time.monotonic()
