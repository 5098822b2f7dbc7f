"""The files of an installed distribution that somebody changed."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from botowright.environments import installed as installed_module
from botowright.environments.installation import install
from botowright.environments.installed import changed_files, installed
from tests.support.wheels import small_wheel

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.environments.environment import Environment
    from botowright.environments.installed import Installed

FILES = {"boto_types/__init__.py": "", "boto_types/a.py": "A", "boto3-stubs/__init__.pyi": "x"}


@pytest.fixture
def found(environment: Environment) -> Installed:
    return install(small_wheel(FILES), environment, {"botowright.json": b"{}"})


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the files whose content is read from now on."""
    read: list[str] = []
    digest = installed_module._digest

    def counted(path: str) -> str:
        read.append(path)
        return digest(path)

    monkeypatch.setattr(installed_module, "_digest", counted)
    return read


def test_nothing_is_read_after_an_installation(found: Installed, reads: list[str]) -> None:
    assert changed_files(found) == []
    assert reads == []


def test_edited_and_removed_files_are_changed(found: Installed) -> None:
    site = found.distribution.location
    (site / "boto_types/a.py").write_text("B")
    (site / "boto3-stubs/__init__.pyi").unlink()
    (found.distribution.folder / "botowright.json").write_text("{ }")
    expected = [
        "boto3-stubs/__init__.pyi",
        "boto_types-1.0.dist-info/botowright.json",
        "boto_types/a.py",
    ]
    assert changed_files(found) == expected
    assert changed_files(found) == expected


def test_added_files_are_not_ours(found: Installed) -> None:
    (found.distribution.location / "boto_types" / "mine.py").touch()
    assert changed_files(found) == []


def test_an_edit_of_the_same_size_and_time_is_seen(found: Installed) -> None:
    path = found.distribution.location / "boto_types/a.py"
    before = path.stat()
    path.write_text("B")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert changed_files(found) == ["boto_types/a.py"]


def test_a_file_that_was_only_touched_is_read_once(found: Installed, reads: list[str]) -> None:
    path = found.distribution.location / "boto_types/a.py"
    os.utime(path)
    assert changed_files(found) == []
    assert reads == [str(path)]
    assert changed_files(found) == []
    assert len(reads) == 1


def test_a_lost_or_damaged_cache_is_replaced(
    found: Installed, reads: list[str], tmp_path: Path
) -> None:
    (kept,) = (tmp_path / "cache" / "botowright" / "installed").iterdir()
    for damage in (kept.unlink, lambda: kept.write_text("x")):
        reads.clear()
        damage()
        assert changed_files(found) == []
        assert len(reads) == 8  # each file except RECORD
        assert changed_files(found) == []
        assert len(reads) == 8


def test_stamps_of_another_installation_do_not_count(
    environment: Environment, found: Installed
) -> None:
    # Another installer wrote a RECORD that does not fit the files.
    record = found.distribution.folder / "RECORD"
    other = record.read_text().replace("boto_types/a.py,sha256=", "boto_types/a.py,sha256=0")
    record.write_text(other)
    again = installed(environment, "boto-types")
    assert again is not None
    assert changed_files(again) == ["boto_types/a.py"]


def test_a_record_that_leads_elsewhere_is_ignored(environment: Environment) -> None:
    found = install(small_wheel(FILES), environment)
    with (found.distribution.folder / "RECORD").open("a") as record:
        record.write("../../../../outside,sha256=x,1\n/etc/passwd,sha256=x,1\n")
    again = installed(environment, "boto-types")
    assert again is not None
    assert changed_files(again) == []


def test_a_distribution_without_record_is_changed(found: Installed) -> None:
    (found.distribution.folder / "RECORD").unlink()
    assert changed_files(found) == ["boto_types-1.0.dist-info/RECORD"]


def test_7000_files_take_half_a_second(environment: Environment, reads: list[str]) -> None:
    files = {f"boto_types/s{n // 10}/m{n}.py": "x" for n in range(7000)}
    found = install(small_wheel(files), environment)
    start = time.process_time()
    assert changed_files(found) == []
    assert time.process_time() - start < 0.5
    assert reads == []
