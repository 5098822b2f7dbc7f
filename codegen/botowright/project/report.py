"""The result of a sync, or of its check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botowright.build.report import BuildReport
    from botowright.project.stale import Reason


@dataclass(frozen=True, slots=True)
class SyncReport:
    """Why there is something to do, and what was built."""

    reasons: tuple[Reason, ...]
    built: BuildReport | None  # None if nothing was built

    @property
    def failures(self) -> dict[str, str]:
        """Return the services that failed, each with its message."""
        return self.built.failures if self.built is not None else {}
