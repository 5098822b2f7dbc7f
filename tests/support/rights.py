"""Commands that have no more rights than the user's: root may otherwise read and write anything."""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Result

if TYPE_CHECKING:
    from pathlib import Path

_DROP_FROM_BOUNDING_SET = 24  # of prctl (linux/prctl.h)
_CAPABILITIES = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (linux/capability.h)


def run_without_rights(home: Path, *arguments: str | Path) -> Result:
    """Run a command in a process that obeys the permissions of files, also as root."""
    return _run(home, _command(arguments), preexec_fn=_drop_rights)  # we have no other threads


def run_read_only(folder: Path, home: Path, *arguments: str | Path) -> Result:
    """Run a command to which a folder is a read-only file system. Skip if we may not mount."""
    if shutil.which("unshare") is None:
        pytest.skip("mounting for one process needs unshare")
    place = shlex.quote(str(folder))
    mount = f"mount --bind {place} {place} && mount -o remount,bind,ro {place}"
    isolated = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
    if subprocess.run([*isolated, mount], capture_output=True, check=False).returncode != 0:
        pytest.skip("this user may not mount")
    return _run(home, [*isolated, f"{mount} && exec {shlex.join(_command(arguments))}"])


def _command(arguments: tuple[str | Path, ...]) -> list[str]:
    return [sys.executable, "-m", "botowright", *map(str, arguments)]


def _run(home: Path, command: list[str], **options: Any) -> Result:
    done = subprocess.run(
        command,
        env={**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / ".cache")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **options,
    )
    return Result(done.returncode, done.stdout, done.stderr)


def _drop_rights() -> None:
    """Drop the capabilities that the next program would otherwise have. Users have none."""
    if os.geteuid() == 0:
        for capability in _CAPABILITIES:
            ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)
