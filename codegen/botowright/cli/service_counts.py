"""The numbers of services that a command has finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import printable

if TYPE_CHECKING:
    from botowright.build.report import ServiceReport


class ServiceCounts:
    """The numbers of services that are done, kept and failed."""

    def __init__(self) -> None:
        self.done = self._kept = self._failed = 0

    def after(self, report: ServiceReport) -> str:
        """Count a service. Return its name, with the numbers: "s3, 3 kept, 1 failed"."""
        self.done += 1
        self._kept += report.is_kept
        self._failed += report.generated is None
        numbers = {"kept": self._kept, "failed": self._failed}
        counts = (f", {number} {word}" for word, number in numbers.items() if number)
        return printable(report.service_name) + "".join(counts)
