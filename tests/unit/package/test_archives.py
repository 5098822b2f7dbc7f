"""The archives that a user wants, and the time that their files have."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from botowright.errors import UsageError
from botowright.package.archives import Archive, archive_epoch, archives_in, check_archives


def test_each_archive_has_a_folder() -> None:
    wheel, sdist = Path("wheels"), Path("sdists")
    assert archives_in(wheel=None, sdist=None) == ()
    assert archives_in(wheel=wheel, sdist=None) == (Archive("wheel", wheel),)
    assert archives_in(wheel=None, sdist=sdist) == (Archive("sdist", sdist),)
    assert archives_in(wheel=wheel, sdist=sdist) == (
        Archive("wheel", wheel),
        Archive("sdist", sdist),
    )


@pytest.mark.parametrize(
    ("given", "epoch"),
    [
        (None, 315532800),
        ("0", 315532800),  # a zip file has no time before 1980
        ("315532800", 315532800),
        ("1700000000", 1700000000),
        ("4354819199", 4354819199),
    ],
)
def test_epoch(given: str | None, epoch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if given is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert archive_epoch() == epoch


@pytest.mark.parametrize(
    "given", ["", "now", "-1", "1.5", "1e9", " 1", "\u0661", "4354819200", "9" * 5000]
)
def test_epoch_that_no_archive_can_have(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    with pytest.raises(UsageError, match="set it to a number of seconds up to 4354819199"):
        archive_epoch()


def test_the_epochs_are_the_limits_of_zip_files() -> None:
    zipfile.ZipInfo("first", (1980, 1, 1, 0, 0, 0))
    with pytest.raises(ValueError, match="1980"):
        zipfile.ZipInfo("before", (1979, 12, 31, 23, 59, 58))


def test_a_folder_that_does_not_exist_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    check_archives([Archive("wheel", Path("new") / "wheels"), Archive("sdist", tmp_path / "new")])
    assert not list(tmp_path.iterdir())
