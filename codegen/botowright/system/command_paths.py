"""Commands on PATH."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def command_path(name: str, folders: Iterable[str] | None = None) -> str | None:
    """Return the path of a command, None if there is none.

    It is searched in PATH, or in some folders. One that depends on the current folder does not
    count.
    """
    searched = os.get_exec_path() if folders is None else folders
    found = (
        shutil.which(os.path.join(folder, name)) for folder in searched if os.path.isabs(folder)
    )
    return next(filter(None, found), None)
