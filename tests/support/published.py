"""Projects that are published on an index of packages."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def unpacked_sdist(name: str, version: str, digest: str, folder: Path) -> Path:
    """Fetch the sdist of a project, check its hash, and return the folder of its code."""
    (folder / "pinned.txt").write_text(f"{name}=={version} --hash=sha256:{digest}\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps"]
    command += ["--no-binary", ":all:", "--no-build-isolation", "--dest", str(folder)]
    subprocess.run([*command, "--requirement", str(folder / "pinned.txt")], check=True)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    return folder / archive.name.removesuffix(".tar.gz")
