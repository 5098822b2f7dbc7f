"""The Python sources of the libraries, each with its overlay."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PACKAGES = ("boto3", "botocore", "s3transfer")
# The versions for which the overlays are written. They pin their own botocore, so they cannot be
# installed beside the other packages.
ASYNC_VERSIONS = {"aioboto3": "15.5.0", "aiobotocore": "3.10.0"}


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module of a package, and the text of its overlay. Most modules have none."""

    name: str  # botocore.client
    is_package: bool
    path: str
    text: str
    overlay: str | None

    @property
    def is_async(self) -> bool:
        """Return whether it is a module of an async library."""
        return self.name.partition(".")[0] in ASYNC_VERSIONS

    @property
    def stub_path(self) -> str:
        """Return the path of its stub in the output."""
        return _stub_path(self.name, self.is_package, "-stubs")

    @property
    def overlay_path(self) -> str:
        """Return the path of its overlay in the folder `overlays`."""
        return _stub_path(self.name, self.is_package, "")


def module_sources(names: Iterable[str], packages: Mapping[str, Path]) -> Iterator[ModuleSource]:
    """Yield every module of some packages, by package and path.

    `packages` has the folders to read some of them from; the others are the installed ones. Raises
    UsageError if a package is not installed, or if a file cannot be read.
    """
    overlays = files("botowright.stubs").joinpath("overlays")
    for package in names:
        folder = packages.get(package) or _installed_folder(package)
        for path in sorted(folder.rglob("*.py")):
            *parents, last = path.relative_to(folder).with_suffix("").parts
            is_package = last == "__init__"
            name = ".".join([package, *parents] if is_package else [package, *parents, last])
            overlay = overlays.joinpath(_stub_path(name, is_package, ""))
            yield ModuleSource(
                name,
                is_package,
                str(path),
                _source_text(path),
                overlay.read_text("utf-8") if overlay.is_file() else None,
            )


def shipped_packages() -> dict[str, Path]:
    """Return the folder of each package whose stubs we ship: installed, or fetched once.

    Raises UsageError if a package is not installed, or cannot be fetched.
    """
    # Deferred: only developers ship stubs, and these imports would delay each build.
    from packaging.version import Version

    from botowright.releases.allowed import library_project
    from botowright.releases.projects import release_folder

    installed = {package: _installed_folder(package) for package in PACKAGES}
    fetched = {
        name: release_folder(library_project(name), Version(version)) / name
        for name, version in ASYNC_VERSIONS.items()
    }
    return {**installed, **fetched}


def _stub_path(name: str, is_package: bool, suffix: str) -> str:  # noqa: FBT001  # of a module
    top, *rest = name.split(".")
    return "/".join([f"{top}{suffix}", *rest]) + ("/__init__.pyi" if is_package else ".pyi")


def _installed_folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        message = f"{package} is not installed, and its stubs are read from it; install {package}"
        raise UsageError(message)
    return Path(spec.origin).parent


def _source_text(path: Path) -> str:
    try:
        return regular_content(path).decode("utf-8").replace("\r\n", "\n")
    except (OSError, ValueError) as error:
        message = f"{path} cannot be read: {reading_problem(error)}; install the package again"
        raise UsageError(message) from error
