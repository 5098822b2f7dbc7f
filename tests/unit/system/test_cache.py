"""The cache folder keeps results, and a damaged one counts as missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.system import cache

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the cache folder, which does not exist yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "botowright"


def test_a_kept_result(folder: Path) -> None:
    assert cache.cache_folder() == folder
    assert cache.read("kind", "key") is None
    cache.write("kind", "key", b"content\n")
    assert cache.read("kind", "key") == b"content\n"
    assert cache.read("other", "key") is None
    assert [path.name for path in (folder / "kind").iterdir()] == ["key"]


@pytest.mark.parametrize("content", [b"", b"content", b"0000\ncontent"])
def test_a_damaged_result(content: bytes, folder: Path) -> None:
    cache.write("kind", "key", b"content")
    (folder / "kind" / "key").write_bytes(content)
    assert cache.read("kind", "key") is None


def test_a_folder_that_cannot_be_written(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file")
    cache.write("kind", "key", b"content")
    assert cache.read("kind", "key") is None
