"""Commands that have no more rights than the user's: root may otherwise read and write anything."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.commands import Result

if TYPE_CHECKING:
    from pathlib import Path

_DROP_FROM_BOUNDING_SET = 24  # of prctl (linux/prctl.h)
_CAPABILITIES = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (linux/capability.h)


def run_without_rights(home: Path, *arguments: str | Path) -> Result:
    """Run a command in a process that obeys the permissions of files, also as root."""
    done = subprocess.run(
        [sys.executable, "-m", "botowright", *map(str, arguments)],
        env={**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")},
        preexec_fn=_drop_rights,  # this process has no other threads
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def _drop_rights() -> None:
    """Drop the capabilities that the next program would otherwise have. Users have none."""
    if os.geteuid() == 0:
        for capability in _CAPABILITIES:
            ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)
