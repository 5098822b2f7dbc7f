"""The result of a command that ran in this process."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """What a command did. `error` is its one line on standard error, where it has one."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def error(self) -> str:
        (line,) = self.stderr.splitlines()
        return line
