"""The files of a wheel that was never written, for PyPA's installer."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from installer import install
from installer.destinations import SchemeDictionaryDestination
from installer.sources import WheelSource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from installer.sources import WheelContentElement


class _GeneratedWheel(WheelSource):
    def __init__(self, files: Mapping[str, bytes], metadata: str) -> None:
        name, _, version = metadata.removesuffix(".dist-info").partition("-")
        super().__init__(name, version)
        self._files = files

    @property
    def dist_info_filenames(self) -> list[str]:
        prefix = f"{self.dist_info_dir}/"
        return [name.removeprefix(prefix) for name in self._files if name.startswith(prefix)]

    def read_dist_info(self, filename: str) -> str:
        return self._files[f"{self.dist_info_dir}/{filename}"].decode()

    def get_contents(self) -> Iterator[WheelContentElement]:
        for name, content in self._files.items():
            yield (name, "", ""), io.BytesIO(content), False


def unpack(
    files: Mapping[str, bytes], metadata: str, added: Mapping[str, bytes], folder: Path
) -> None:
    """Write the files of a wheel below a folder, with a RECORD of them.

    `metadata` is the name of the wheel's folder of metadata, and `added` are more files for it.
    Raises OSError.
    """
    destination = SchemeDictionaryDestination({"purelib": str(folder)}, "python", "posix")
    install(_GeneratedWheel(files, metadata), destination, {**added})
