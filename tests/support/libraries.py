"""Releases of aiobotocore and aioboto3, as an index and a folder of packages have them."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from tests.support.wheels import small_wheel

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.indexes import Index


_SESSION = "def get_session(): ...\n"


def add_release(
    index: Index, name: str, version: str, requirement: str, code: str = _SESSION
) -> str:
    """Add a release of a library to an index. Return the name of its wheel.

    `code` is that of its module `session`.
    """
    wheel = f"{name}-{version}-py3-none-any.whl"
    index.wheels[wheel] = _wheel(_files(name, version, requirement, code))
    return wheel


def add_botocore(index: Index, *versions: str) -> None:
    """Add versions of botocore without content to an index."""
    index.wheels |= {f"botocore-{version}-py3-none-any.whl": b"" for version in versions}


def install_library(folder: Path, name: str, version: str, requirement: str) -> Path:
    """Put a library into a folder of packages. Return the library's folder."""
    for path, content in _files(name, version, requirement):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder / name


def _files(
    name: str, version: str, requirement: str, code: str = _SESSION
) -> list[tuple[str, bytes]]:
    modules = {f"{name}/__init__.py": "", f"{name}/session.py": code}
    return small_wheel(modules, name, version, "wrapt>=1", requirement, "httpx; extra == 'httpx'")


def _wheel(files: list[tuple[str, bytes]]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path, text in files:
            archive.writestr(path, text)
    return content.getvalue()
