"""The result of a command that ran in this process."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """The exit code and the output of a command."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def error(self) -> str:
        """Return the only line of standard error."""
        (line,) = self.stderr.splitlines()
        return line
