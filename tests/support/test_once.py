"""A folder that several processes want is made once, and again after a failure."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.support.once import made_once

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_is_made_once(tmp_path: Path) -> None:
    """Threads open the lock like processes."""
    made: list[Path] = []
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(lambda _: made_once(tmp_path / "wanted", made.append), range(8))
    assert {*found} == {*made} == {tmp_path / "wanted"}
    assert len(made) == 1


def test_a_folder_is_empty_after_a_failure(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "part").touch()
        raise OSError

    with pytest.raises(OSError, match=r"^$"):
        made_once(tmp_path / "wanted", fail)
    left: list[Path] = []
    made_once(tmp_path / "wanted", lambda folder: left.extend(folder.iterdir()))
    assert left == []
