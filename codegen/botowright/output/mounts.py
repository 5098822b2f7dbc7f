"""Mount points in a folder. The files of a volume do not belong to the folder around it."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# proc_pid_mountinfo(5). It lists bind mounts, which stat does not show.
_MOUNTS = "/proc/self/mountinfo"


def mounts_in(folder: Path | str) -> list[str]:
    """Return the mount points at a folder and below it, if the system lists them."""
    try:
        with open(_MOUNTS, "rb") as file:
            points = [_unescaped(line.split(b" ")[4]) for line in file]
    except (OSError, IndexError):
        return [str(folder)] if os.path.ismount(folder) else []
    above = os.fsencode(os.path.realpath(folder))
    return [os.fsdecode(p) for p in points if p == above or p.startswith(above + b"/")]


def mounted(point: str) -> str:
    """Return the message for a mount point in an output."""
    return (
        f"{point} is a mount point, and a build replaces the folder that contains it; unmount it, "
        "or build into another folder"
    )


def _unescaped(path: bytes) -> bytes:
    return re.sub(rb"\\([0-7]{3})", lambda match: bytes([int(match[1], 8)]), path)
