"""The Python sources of boto3, botocore and s3transfer."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PACKAGES = ("boto3", "botocore", "s3transfer")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A module's source."""

    module: str
    is_package: bool
    path: Path

    def text(self) -> str:
        """Return the source. Raises UsageError if it cannot be read."""
        try:
            return regular_content(self.path).decode("utf-8").replace("\r\n", "\n")
        except (OSError, ValueError) as error:
            message = f"{self.path} cannot be read: {error}"
            raise UsageError(message) from error


def package_folders(botocore: Path | None) -> dict[str, Path]:
    """Return the folder of each package: the installed ones, but botocore's where one is given.

    Raises UsageError where a package is not installed.
    """
    folders = {}
    for package in PACKAGES:
        if package == "botocore" and botocore is not None:
            folders[package] = botocore
            continue
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            message = f"{package} is not installed, and its stubs are read from it"
            raise UsageError(message)
        folders[package] = Path(spec.origin).parent
    return folders


def source_files(package: str, folder: Path) -> Iterator[SourceFile]:
    """Return the modules of a package, in the order of their paths."""
    for path in sorted(folder.rglob("*.py")):
        parts: Sequence[str] = path.relative_to(folder).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        yield SourceFile(
            ".".join([package, *(parts[:-1] if is_package else parts)]), is_package, path
        )
