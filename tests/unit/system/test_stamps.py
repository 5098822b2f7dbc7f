"""Stamps show that a file has changed, and not that somebody linked it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from pathlib import Path

TIME = (1_000_000_000, 1_000_000_000)


def _stamp(path: Path) -> Stamp:
    return stamp(path.stat())


@pytest.mark.parametrize("links", [1, 2])
def test_another_file_in_its_place(links: int, tmp_path: Path) -> None:
    """It has the same size and time, as the files of two releases of a package may have."""
    stamps = set()
    for text in ("old", "new"):
        source = tmp_path / text
        source.write_text(text)
        os.utime(source, TIME)
        if links > 1:
            os.link(source, tmp_path / "installed.tmp")
            os.replace(tmp_path / "installed.tmp", tmp_path / "installed")
        else:
            os.replace(source, tmp_path / "installed")
        stamps.add(_stamp(tmp_path / "installed"))
    assert len(stamps) == 2


def test_another_link(tmp_path: Path) -> None:
    """uv adds one for each new environment."""
    (tmp_path / "cached").write_text("text")
    os.link(tmp_path / "cached", tmp_path / "installed")
    before = _stamp(tmp_path / "installed")
    os.link(tmp_path / "cached", tmp_path / "of another environment")
    assert _stamp(tmp_path / "installed") == before
    (tmp_path / "installed").write_text("more text")
    assert _stamp(tmp_path / "installed") != before
