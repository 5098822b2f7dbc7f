"""Imports of a generated package in the process of a test."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = "boto_types"


@contextmanager
def importable(output: Path) -> Iterator[None]:
    """Import the generated package from an output folder, inside the context.

    Python forgets its modules before and after, because another test may import another version.
    """
    forget_modules()
    sys.path.insert(0, str(output))
    try:
        yield
    finally:
        sys.path.remove(str(output))
        forget_modules()


def forget_modules() -> None:
    """Make Python forget the modules of a package that was imported before."""
    for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[name]
