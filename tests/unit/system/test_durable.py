"""The order of the writes that must survive a power cut."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.environments import transaction
from botowright.output.tree import MANIFEST, Staging
from botowright.system import swap
from botowright.system.durable import flush_file, flush_folder
from botowright.system.files import write_file

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="paths are read from /proc")


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the flushed files and folders, with "swap" and "rename" between them."""
    found: list[str] = []

    def recorded(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def record(*arguments: object) -> object:
            found.append(name)
            return function(*arguments)

        return record

    def fsync(descriptor: int) -> None:
        found.append(Path(os.readlink(f"/proc/self/fd/{descriptor}")).name)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", recorded("rename", os.replace))
    monkeypatch.setattr(os, "rename", recorded("rename", os.rename))
    monkeypatch.setattr(swap, "_exchanged", recorded("swap", swap._exchanged))
    return found


def test_the_manifest_of_an_output(tmp_path: Path, steps: list[str]) -> None:
    output = tmp_path / "parent" / "out"
    for _ in range(2):
        with Staging(output) as staging:
            staging.begin()
            staging.commit({})
        assert steps == [MANIFEST, "new", "swap", "parent"]
        steps.clear()


def test_a_file(tmp_path: Path, steps: list[str]) -> None:
    """Its scratch file is flushed before it gets the name."""
    write_file(tmp_path / "code.py", "a = 1\n")
    scratch, *others = steps
    assert scratch.startswith(".botowright.")
    assert others == ["rename", tmp_path.name]


def test_the_metadata_of_a_distribution(tmp_path: Path, steps: list[str]) -> None:
    staging = transaction.make_staging(tmp_path)
    metadata = staging / transaction.NEW / "boto_types-1.dist-info"
    metadata.mkdir()
    for name in ("METADATA", "RECORD"):
        (metadata / name).write_text("x")
    transaction.commit(tmp_path, staging, ())
    assert sorted(steps[:2]) == ["METADATA", "RECORD"]
    assert steps[2:] == ["rename", tmp_path.name]


def test_a_disk_that_loses_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network file system reports a full disk only now. Of a folder it may refuse the call."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (tmp_path / "a").touch()
    with pytest.raises(OSError, match="No space left"):
        flush_file(tmp_path / "a")
    flush_folder(tmp_path)
    flush_folder(tmp_path / "missing")
