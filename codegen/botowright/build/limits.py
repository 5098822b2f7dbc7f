"""The limit on the size of a file. A larger one gets "short" documentation in place of "full".

PyCharm ignores files above 2,500 kB (idea.max.intellisense.filesize), and every checker reads them
slowly. The service is then translated a second time, and only the large files are replaced.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from botowright.ir.files import GeneratedFile

MOST_BYTES = 2_500_000


def within_the_limit(
    files: Sequence[GeneratedFile], with_short_documentation: Callable[[], Sequence[GeneratedFile]]
) -> list[GeneratedFile]:
    """Return the files, the large ones with short documentation."""
    large = {file.path for file in files if len(file.text.encode()) > MOST_BYTES}
    if not large:
        return list(files)
    short = {file.path: file.text for file in with_short_documentation()}
    return [
        replace(file, text=short[file.path], is_shortened=True) if file.path in large else file
        for file in files
    ]
