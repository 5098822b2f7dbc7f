"""What became of a build."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botowright.package.distribution import GeneratedService


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What became of one service."""

    service_name: str
    generated: GeneratedService | None = None  # None: it failed
    operations: int = 0
    types: int = 0
    size: int = 0
    failure: str = ""
    drift: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(slots=True)
class BuildReport:
    """What became of all of them."""

    services: list[ServiceReport] = field(default_factory=list)
    core_size: int = 0
    drift: list[str] = field(default_factory=list)
    kept: int = 0  # services that were there already

    @property
    def failures(self) -> list[ServiceReport]:
        """Return the services that failed."""
        return [service for service in self.services if service.generated is None]

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return self.core_size + sum(service.size for service in self.services)
