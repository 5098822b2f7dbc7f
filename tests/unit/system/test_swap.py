"""Two folders change places, in one step or in two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.system import swap as module
from botowright.system.swap import swap

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return a new folder, an old one, and a free path."""
    new, old = tmp_path / "new", tmp_path / "old"
    for folder in (new, old):
        folder.mkdir()
        (folder / "name").write_text(folder.name)
    return new, old, tmp_path / "aside"


@pytest.mark.parametrize("steps", [1, 2])
def test_the_old_folder_is_returned(
    steps: int, folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, folder, aside = folders
    if steps == 2:
        monkeypatch.setattr(module, "_exchanged", lambda *_: False)
    found = swap(new, folder, aside)
    assert (folder / "name").read_text() == "new"
    assert found is not None
    assert (found / "name").read_text() == "old"
    assert found == aside or steps == 1


def test_the_first_folder(folders: tuple[Path, Path, Path], tmp_path: Path) -> None:
    new, _, aside = folders
    assert swap(new, tmp_path / "first", aside) is None
    assert (tmp_path / "first" / "name").read_text() == "new"


def test_the_old_folder_is_moved_back(
    folders: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, folder, aside = folders
    monkeypatch.setattr(module, "_exchanged", lambda *_: False)
    with pytest.raises(OSError, match="No such file"):
        swap(new / "missing", folder, aside)
    assert (folder / "name").read_text() == "old"
    assert not aside.exists()
