"""The code of a project that a flow does not read: notebooks, and files outside the given folder.

Such a file, e.g. a test beside `src/`, can take a name from one that changes.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import PurePath
from typing import TYPE_CHECKING

from botowright.project.files import has_many_projects, project_files
from botowright.settings.configuration import project_root
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


def other_contents(root: Path, read: Collection[str]) -> dict[str, bytes]:
    """Return the contents of a project's other files, by their paths relative to a folder.

    `read` has the paths of the files that are read already. One that cannot be read is left out.
    """
    top = project_root(root)
    if has_many_projects(top):
        top = root
    front = os.path.relpath(top.resolve(), root.resolve())
    found: dict[str, bytes] = {}
    for path in project_files(top).stamps:
        file = PurePath(os.path.normpath(os.path.join(front, path))).as_posix()
        if file not in read:
            with suppress(OSError):
                found[file] = regular_content(top / path)
    return found
