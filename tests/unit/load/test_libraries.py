"""Libraries beside a botocore are read there, and have to allow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from packaging.specifiers import SpecifierSet

from botowright.errors import UsageError
from botowright.load import libraries
from botowright.load.libraries import newest_botocore, with_libraries
from botowright.load.source import ModelSource
from botowright.releases.allowed import Allowed
from botowright.releases.projects import Metadata
from tests.support.libraries import install_library

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

AIOBOTO3 = ("aioboto3", "aiobotocore")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder of packages with botocore 1.40.61."""
    (tmp_path / "botocore" / "data").mkdir(parents=True)
    (tmp_path / "botocore" / "__init__.py").write_text("__version__ = '1.40.61'\n")
    return tmp_path


@pytest.fixture
def source(site: Path) -> ModelSource:
    return ModelSource((str(site / "botocore" / "data"),), "1.40.61")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the versions of botocore for which releases were wanted. There are none."""
    asked: list[str] = []

    def nothing(*wanted: object) -> Allowed:
        asked.append(str(wanted[0]))
        message = "the network is down"
        raise UsageError(message)

    monkeypatch.setattr(libraries, "newest_allowing", nothing)
    monkeypatch.setattr(libraries, "newest", nothing)
    return asked


def test_sources_beside_the_botocore(site: Path, source: ModelSource, asked: list[str]) -> None:
    install_library(site, "aiobotocore", "2.25.1", "botocore<1.40.62,>=1.40.46")
    install_library(site, "aioboto3", "15.5.0", "aiobotocore[boto3]==2.25.1")
    found = with_libraries(source, AIOBOTO3)
    assert found.packages["aioboto3"] == site / "aioboto3"
    assert found.packages["aiobotocore"] == site / "aiobotocore"
    assert found.packages["botocore"] == site / "botocore"
    assert set(with_libraries(source, ("aiobotocore",)).packages) == {"aiobotocore", "botocore"}
    assert with_libraries(source, ()) is source
    assert asked == []


@pytest.mark.parametrize(
    ("requirement", "pinned", "problem", "way_out"),
    [
        (
            *("botocore<1.43.118,>=1.43.115", "2.25.1"),
            "aiobotocore 2.25.1 in {} allows botocore 1.43.115 to 1.43.117, and botocore 1.40.61",
            "install botocore 1.43.117 there, or another aiobotocore",
        ),
        (
            *("botocore>=1.40.46", "3.0.0"),
            "aioboto3 15.5.0 in {} allows aiobotocore 3.0.0, and aiobotocore 2.25.1",
            "install aiobotocore 3.0.0 there, or another aioboto3",
        ),
    ],
)
def test_a_combination_that_cannot_be(  # noqa: PLR0913  # fixtures
    *, requirement: str, pinned: str, problem: str, way_out: str, site: Path, source: ModelSource
) -> None:
    install_library(site, "aiobotocore", "2.25.1", requirement)
    install_library(site, "aioboto3", "15.5.0", f"aiobotocore[boto3]=={pinned}")
    with pytest.raises(UsageError) as raised:
        with_libraries(source, AIOBOTO3)
    assert str(raised.value) == f"{problem.format(site)} is beside it; {way_out}"


def test_libraries_without_metadata_are_not_checked(site: Path, source: ModelSource) -> None:
    for name in AIOBOTO3:
        (site / name).mkdir()
        (site / name / "__init__.py").write_text("")
    assert len(with_libraries(source, AIOBOTO3).libraries) == 2


@pytest.mark.parametrize("beside", [(), ("aioboto3",)])
def test_missing_libraries_are_fetched(
    beside: Sequence[str], site: Path, source: ModelSource, asked: list[str]
) -> None:
    """All of them are, because they have to allow each other."""
    for name in beside:
        install_library(site, name, "15.5.0", "aiobotocore[boto3]==2.25.1")
    with pytest.raises(UsageError) as raised:
        with_libraries(source, AIOBOTO3)
    assert str(raised.value) == (
        "the network is down; without an index, install aioboto3 beside a botocore, and name its "
        "folder with --botocore"
    )
    assert asked == ["1.40.61"]


def test_a_recorded_release_is_read_again(
    site: Path, source: ModelSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That beside the botocore is read if it has the recorded version and not otherwise."""
    wanted: list[object] = []

    def release(*given: object) -> Allowed:
        wanted.append(given)
        return Allowed((Metadata("aiobotocore", "2.25.0", ()),), SpecifierSet("==1.40.61"))

    monkeypatch.setattr(libraries, "release_of_versions", release)
    monkeypatch.setattr(Allowed, "folders", {"aiobotocore": site / "aiobotocore"})
    install_library(site, "aiobotocore", "2.25.1", "botocore<1.40.62,>=1.40.46")
    for recorded in (None, {"aiobotocore": "2.25.1"}):
        found = with_libraries(source, ("aiobotocore",), recorded)
        assert found.releases == (("aiobotocore", "2.25.1"),)
    assert wanted == []
    found = with_libraries(source, ("aiobotocore",), {"aiobotocore": "2.25.0"})
    assert found.releases == (("aiobotocore", "2.25.0"),)
    assert wanted == [(("aiobotocore",), {"aiobotocore": "2.25.0"})]


def test_models_without_a_version(tmp_path: Path, asked: list[str]) -> None:
    with pytest.raises(UsageError, match="has no version of botocore, so no aiobotocore can be"):
        with_libraries(ModelSource((str(tmp_path),), "0"), ("aiobotocore",))
    assert asked == []


def test_our_own_botocore(site: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read if the library is beside it. Otherwise the newest of both are fetched."""
    monkeypatch.setattr(libraries.installed, "BOTOCORE_ROOT", str(site / "botocore"))
    with pytest.raises(UsageError, match=r"^the network is down; without an index, install "):
        newest_botocore(("aiobotocore",))
    assert asked == ["('aiobotocore',)"]
    install_library(site, "aiobotocore", "2.25.1", "botocore>=1")
    assert newest_botocore(("aiobotocore",)) is None
