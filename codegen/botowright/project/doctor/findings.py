"""The findings of the doctor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.environments.environment import Environment

# A problem leaves a project without correct types. Advice is an improvement.
Status: TypeAlias = Literal["ok", "advice", "problem"]
Check: TypeAlias = Literal[
    "environment",
    "botocore",
    "types",
    "other stubs",
    "typing_extensions",
    "search path",
    "mypy",
    "pre-commit",
    "pyright",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line about a project, and how to mend it."""

    check: Check
    status: Status
    line: str
    mend: str | None = None  # a command, or a line for a file


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The findings about a project."""

    root: Path
    environment: Environment | None
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> tuple[Finding, ...]:
        """Return the findings that need a change."""
        return tuple(each for each in self.findings if each.status == "problem")
