"""The result of a build or a check, for each service and in total."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from botowright.package.generated import PackageServices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from botowright.load.known import KnownServices
    from botowright.output.drift import Difference
    from botowright.package.generated import GeneratedService


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """The result for one service: its classes and counts, or its failure."""

    service_name: str
    generated: GeneratedService | None = None  # None: it failed
    operations: int = 0
    types: int = 0
    size: int = 0
    failure: str = ""
    drift: tuple[Difference, ...] = ()
    files: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()  # files that would be too large with all documentation
    is_kept: bool = False  # whether an earlier build wrote it


@dataclass(frozen=True, slots=True)
class BuildReport:
    """The result for all services, by name, and for the files that belong to none."""

    services: tuple[ServiceReport, ...]
    shared_size: int = 0
    drift: tuple[Difference, ...] = ()
    archives: tuple[Path, ...] = ()

    @property
    def done(self) -> list[ServiceReport]:
        """Return the services that did not fail."""
        return [service for service in self.services if service.generated is not None]

    @property
    def shortened(self) -> list[str]:
        """Return the files that have less documentation than the settings ask for."""
        return [file for service in self.services for file in service.shortened]

    @property
    def kept(self) -> int:
        """Return how many services an earlier build wrote."""
        return sum(service.is_kept for service in self.services)

    @property
    def failures(self) -> dict[str, str]:
        """Return the services that failed, each with its message."""
        return {s.service_name: s.failure for s in self.services if s.generated is None}

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return self.shared_size + sum(service.size for service in self.services)


Progress: TypeAlias = "Callable[[ServiceReport], object]"


def package_services(reports: tuple[ServiceReport, ...], known: KnownServices) -> PackageServices:
    """Return the services of the package, and the names of all others that are known."""
    typed = tuple(report.generated for report in reports if report.generated is not None)
    clients = {service.name for service in typed}
    resources = {service.name for service in typed if service.resource is not None}
    return PackageServices(
        typed,
        tuple(name for name in known.clients if name not in clients),
        tuple(name for name in known.resources if name not in resources),
    )


def by_name(*reports: ServiceReport) -> tuple[ServiceReport, ...]:
    """Return reports in the order of their services' names."""
    return tuple(sorted(reports, key=lambda report: report.service_name))
