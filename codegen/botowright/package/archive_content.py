"""The content of a wheel and of an sdist, from the project in an output folder.

The metadata comes from the project's own pyproject.toml, so an installer gets the same from this
wheel and from one that a build backend makes. The files are those of the manifest: a user's own
files in the folder are left out. The bytes depend on nothing else, except the epoch and the
libraries that compress.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
import tarfile
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name
from pyproject_metadata import StandardMetadata
from wheel.wheelfile import WheelFile

from botowright.output.tree import MANIFEST, read_manifest
from botowright.system.files import temporary_folder

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from botowright.ir.targets import Targets

_TAG = "py3-none-any"
_METADATA_VERSION = "2.4"  # the project names it for hatchling too


@dataclass(frozen=True, slots=True)
class Project:
    """The project in an output folder: its metadata, and its files by their names."""

    folder: Path
    metadata: StandardMetadata
    names: tuple[str, ...]  # without the manifest, and the copies that are for search paths
    packages: frozenset[str]  # the folders that are installed

    @property
    def file_name(self) -> str:
        """Return the start of an archive's name: "boto_types-1.44.8.post1"."""
        name = canonicalize_name(self.metadata.name).replace("-", "_")
        return f"{name}-{self.metadata.version}"

    @property
    def metadata_text(self) -> bytes:
        """Return the text of METADATA and of PKG-INFO."""
        return bytes(self.metadata.as_rfc822())

    def content(self, name: str) -> bytes:
        """Return the content of a file. Raises OSError."""
        return (self.folder / name).read_bytes()


def read_project(output: Path, targets: Targets) -> Project:
    """Return the project in an output folder. Raises OSError."""
    manifest = read_manifest(output)
    names = [*manifest.files] if manifest else []
    table = tomllib.loads((output / "pyproject.toml").read_text("utf-8"))
    metadata = StandardMetadata.from_pyproject(
        table, project_dir=output, metadata_version=_METADATA_VERSION
    )
    packages = frozenset(targets.installed_packages)
    left_out = {MANIFEST, *targets.search_packages}
    names = sorted(name for name in names if name.partition("/")[0] not in left_out)
    return Project(output, metadata, tuple(names), packages)


def wheel(project: Project, epoch: int) -> tuple[str, bytes]:
    """Return the name and the content of the wheel. Raises OSError."""
    name = f"{project.file_name}-{_TAG}.whl"
    with temporary_folder() as folder, _dated(epoch):
        with WheelFile(folder / name, "w") as archive:
            for file, content in wheel_files(project, archive.dist_info_path):
                archive.writestr(file, content)
        return name, (folder / name).read_bytes()


def wheel_files(project: Project, dist_info: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path in site-packages and the content of each file of a wheel, except RECORD.

    The metadata comes last, as PEP 427 advises. Raises OSError.
    """
    for name in project.names:
        if name.partition("/")[0] in project.packages:
            yield name, project.content(name)
    for path in project.metadata.license_files or ():
        yield f"{dist_info}/licenses/{path.as_posix()}", project.content(path.as_posix())
    yield f"{dist_info}/METADATA", project.metadata_text
    tags = f"Root-Is-Purelib: true\nTag: {_TAG}\n"
    generator = f"Generator: botowright ({version('botowright')})\n"
    yield f"{dist_info}/WHEEL", f"Wheel-Version: 1.0\n{generator}{tags}".encode()


@contextmanager
def _dated(epoch: int) -> Iterator[None]:
    """Let WheelFile give this time to every file. Its RECORD has the present time otherwise."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]
        if before is not None:
            os.environ["SOURCE_DATE_EPOCH"] = before


def sdist(project: Project, epoch: int) -> tuple[str, bytes]:
    """Return the name and the content of the sdist. Raises OSError."""
    written = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=written, mode="wb", mtime=epoch) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name, content in _sdist_files(project):
            entry = tarfile.TarInfo(f"{project.file_name}/{name}")
            entry.size, entry.mtime = len(content), epoch
            archive.addfile(entry, io.BytesIO(content))
    return f"{project.file_name}.tar.gz", written.getvalue()


def _sdist_files(project: Project) -> Iterator[tuple[str, bytes]]:
    for name in project.names:
        yield name, project.content(name)
    yield "PKG-INFO", project.metadata_text
