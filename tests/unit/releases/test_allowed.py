"""The release of a library that allows a botocore is found with few requests, and kept."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import archives, projects, tools
from botowright.releases.allowed import NotAllowedError, newest, newest_allowing, oldest_allowing
from botowright.releases.projects import (
    Project,
    is_below,
    metadata_beside,
    range_text,
    release_folder,
    release_metadata,
)
from botowright.releases.published import published_versions
from botowright.releases.sources import Sources
from botowright.system import installers, watch
from tests.support.indexes import Index, forget_indexes, serve
from tests.support.libraries import add_botocore, add_release, install_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AIOBOTOCORE = ("aiobotocore",)
AIOBOTO3 = ("aioboto3", "aiobotocore")
COUNT = 40  # releases; each allows three versions of botocore


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """Yield an index in which aiobotocore 2.N allows botocore 1.N.0 to 1.N.2."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 60.0)  # on a busy machine
    monkeypatch.setattr(installers, "pip_settings", lambda: "")
    index = Index()
    server = serve(index)
    monkeypatch.setattr(archives, "sources", lambda: Sources((index.address,)))
    forget_indexes()
    for n in range(COUNT):
        add_release(index, "aiobotocore", f"2.{n}.0", f"botocore<1.{n}.3,>=1.{n}.0")
    add_release(index, "aiobotocore", "3.0.0b1", "botocore>=1")
    add_release(index, "aioboto3", "13.0.0", "aiobotocore[boto3]==2.5.0")
    add_release(index, "aioboto3", "14.0.0", "aiobotocore[boto3] (==2.30.0)")
    add_botocore(index, "1.30.0", "1.30.1", "1.39.2", "1.39.3", "1.40.0")
    yield index
    forget_indexes()
    server.shutdown()
    server.server_close()


def _fetched(index: Index) -> int:
    return sum(".whl" in path for path, _, _ in index.asked)


def test_the_newest_is_tried_first(index: Index) -> None:
    found = newest_allowing(Version("1.39.1"), AIOBOTOCORE)
    assert str(found) == "aiobotocore 2.39.0"
    assert _fetched(index) == 1
    folder = found.folders["aiobotocore"]
    assert (folder / "session.py").is_file()
    assert _fetched(index) == 1


@pytest.mark.parametrize("botocore", ["1.0.0", "1.17.2", "1.38.0"])
def test_an_older_one_is_bisected(index: Index, botocore: str) -> None:
    found = newest_allowing(Version(botocore), AIOBOTOCORE)
    assert str(found) == f"aiobotocore 2.{botocore.split('.')[1]}.0"
    assert _fetched(index) <= 8
    forget_indexes()
    before = _fetched(index)
    assert newest_allowing(Version(botocore), AIOBOTOCORE) == found
    assert _fetched(index) == before


@pytest.mark.usefixtures("index")
def test_a_library_that_needs_another() -> None:
    found = newest_allowing(Version("1.5.1"), AIOBOTO3)
    assert str(found) == "aioboto3 13.0.0 (aiobotocore 2.5.0)"
    assert set(found.folders) == set(AIOBOTO3)


@pytest.mark.parametrize(
    ("libraries", "botocore", "message"),
    [
        (
            AIOBOTOCORE,
            "1.44.5",
            "aiobotocore 2.39.0 allows 1.39.0 to 1.39.2; use --botocore 1.39.2",
        ),
        (AIOBOTOCORE, "1.7.3", "aiobotocore 2.7.0 allows 1.7.0 to 1.7.2; use --botocore 1.7.2"),
        (AIOBOTOCORE, "0.9", "aiobotocore 2.0.0 allows 1.0.0 to 1.0.2; use --botocore 1.0.2"),
        (
            AIOBOTO3,
            "1.39.0",
            "aioboto3 14.0.0 (aiobotocore 2.30.0) allows 1.30.0 to 1.30.2; use --botocore 1.30.2",
        ),
    ],
)
@pytest.mark.usefixtures("index")
def test_no_release_allows_it(libraries: tuple[str, ...], botocore: str, message: str) -> None:
    with pytest.raises(NotAllowedError) as raised:
        newest_allowing(Version(botocore), libraries)
    assert str(raised.value) == f"no wheel of {libraries[0]} allows botocore {botocore}; {message}"


@pytest.mark.parametrize(
    ("botocore", "release"),
    [("1.17.1", "2.17.0"), ("1.17.9", "2.18.0"), ("0.9", "2.0.0"), ("1.39.2", "2.39.0")],
)
@pytest.mark.usefixtures("index")
def test_the_oldest(botocore: str, release: str) -> None:
    assert str(oldest_allowing(Version(botocore), AIOBOTOCORE)) == f"aiobotocore {release}"
    assert oldest_allowing(Version("1.39.3"), AIOBOTOCORE) is None


@pytest.mark.usefixtures("index")
def test_the_newest_of_both() -> None:
    """The newest botocore is one that is published and allowed."""
    assert list(map(str, newest(AIOBOTOCORE))) == ["aiobotocore 2.39.0", "1.39.2"]
    assert list(map(str, newest(AIOBOTO3))) == ["aioboto3 14.0.0 (aiobotocore 2.30.0)", "1.30.1"]


def test_metadata_of_its_own(index: Index) -> None:
    """An index may serve the metadata beside the wheel (PEP 658)."""
    wheel = "aiobotocore-2.39.0-py3-none-any.whl"
    index.metadata[wheel] = b"Version: 2.39.0\nRequires-Dist: botocore<1.44.9,>=1.44.0\n"
    found = newest_allowing(Version("1.44.5"), AIOBOTOCORE)
    assert [path for path, _, _ in index.asked if "whl" in path] == [f"/files/{wheel}.metadata"]
    assert (found.folders["aiobotocore"] / "session.py").is_file()


@pytest.mark.parametrize("is_json", [True, False], ids=["json", "html"])
def test_metadata_of_its_own_has_a_digest(index: Index, *, is_json: bool) -> None:
    wheel = "aiobotocore-2.39.0-py3-none-any.whl"
    content = b"Version: 2.39.0\nRequires-Dist: botocore<1.44.9,>=1.44.0\n"
    index.metadata[wheel] = content
    index.is_json, index.metadata_digest = is_json, "0" * 64
    with pytest.raises(UsageError) as raised:
        newest_allowing(Version("1.44.5"), AIOBOTOCORE)
    address = index.address.replace("simple", f"files/{wheel}.metadata")
    assert str(raised.value) == (
        f"{address} has another digest than its index names: it is damaged, or somebody changed "
        "it; try again, or set another index"
    )
    index.metadata_digest = hashlib.sha256(content).hexdigest()
    forget_indexes()
    assert str(newest_allowing(Version("1.44.5"), AIOBOTOCORE)) == "aiobotocore 2.39.0"
    assert {path for path, _, _ in index.asked if "whl" in path} == {f"/files/{wheel}.metadata"}


@pytest.mark.parametrize("is_json", [True, False], ids=["json", "html"])
def test_yanked_releases(index: Index, *, is_json: bool) -> None:
    """One is chosen only if no other is right (PEP 592)."""
    index.is_json = is_json
    for version in ("2.38.1", "2.40.0"):
        wheel = add_release(index, "aiobotocore", version, "botocore<1.40,>=1.38.0")
        index.yanked.add(wheel)
    index.yanked.add("botocore-1.39.2-py3-none-any.whl")
    assert str(newest_allowing(Version("1.38.2"), AIOBOTOCORE)) == "aiobotocore 2.38.0"
    assert str(newest_allowing(Version("1.38.7"), AIOBOTOCORE)) == "aiobotocore 2.40.0"
    # All botocores that it allows are yanked.
    assert list(map(str, newest(AIOBOTOCORE))) == ["aiobotocore 2.39.0", "1.39.2"]
    add_botocore(index, "1.39.1")
    forget_indexes()
    assert list(map(str, newest(AIOBOTOCORE))) == ["aiobotocore 2.39.0", "1.39.1"]
    assert str(published_versions("aiobotocore").newest()) == "2.39.0"
    with pytest.raises(NotAllowedError, match=r"aiobotocore 2\.39\.0 allows 1\.39\.0 to 1\.39\.2"):
        newest_allowing(Version("1.44.5"), AIOBOTOCORE)
    index.yanked |= index.wheels.keys()
    forget_indexes()
    assert str(newest_allowing(Version("1.38.2"), AIOBOTOCORE)) == "aiobotocore 2.40.0"


def test_unusable_releases_are_left_out(index: Index) -> None:
    """The first releases do not name the botocore that they need."""
    for n in (0, 1, 2, 19, 20, 39):
        add_release(index, "aiobotocore", f"2.{n}.0", "botocore-of-others")
    assert str(newest_allowing(Version("1.18.0"), AIOBOTOCORE)) == "aiobotocore 2.18.0"
    assert str(newest_allowing(Version("1.3.0"), AIOBOTOCORE)) == "aiobotocore 2.3.0"
    with pytest.raises(UsageError, match=r"aiobotocore 2\.38\.0 allows 1\.38\.0 to 1\.38\.2"):
        newest_allowing(Version("1.39.0"), AIOBOTOCORE)


@pytest.mark.parametrize("tool", ["pip", "uv"])
def test_a_tool_fetches_it(
    tool: str, index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pip or uv are run if the indexes cannot be read directly."""
    wheel = "aiobotocore-2.5.0-py3-none-any.whl"

    def run(arguments: Sequence[str], *_: object) -> subprocess.CompletedProcess[str]:
        assert arguments[-1] == "aiobotocore==2.5.0"
        target = Path(arguments[arguments.index("--dest" if tool == "pip" else "--target") + 1])
        target.mkdir()
        if tool == "pip":
            (target / wheel).write_bytes(index.wheels[wheel])
        else:
            install_library(target, "aiobotocore", "2.5.0", "botocore<1.5.3,>=1.5.0")
        return subprocess.CompletedProcess(list(arguments), 0, "", "")

    monkeypatch.setattr(archives, "sources", lambda: None)
    monkeypatch.setattr(projects, "installer", lambda _: tool)
    monkeypatch.setattr(tools, f"run_{tool}", run)
    project = Project("aiobotocore", r"aiobotocore/session\.py")
    found = release_metadata(project, Version("2.5.0"))
    assert str(found.accepted("botocore")) == "<1.5.3,>=1.5.0"
    folder = release_folder(project, Version("2.5.0"))
    assert [path.name for path in (folder / "aiobotocore").iterdir()] == ["session.py"]
    assert folder.is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("accepted", "text"),
    [
        ("<1.43.118,>=1.43.115", "1.43.115 to 1.43.117"),
        ("==2.25.1", "2.25.1"),
        ("<1.36,>=1.35.10", "1.35.10 to below 1.36"),
        (">=1.35", "1.35 and newer"),
        ("==1.35.*", "1.35"),
    ],
)
def test_ranges(accepted: str, text: str) -> None:
    assert range_text(SpecifierSet(accepted)) == text


@pytest.mark.parametrize(
    ("accepted", "below", "not_below"),
    [
        ("<1.36,>=1.35", ["1.36", "2.0"], ["1.35.9", "1.0"]),
        ("<=1.36", ["1.36.1"], ["1.36"]),
        ("==1.36.1", ["1.36.2"], ["1.36.1", "1.36.0"]),
        ("==1.36.*", ["1.37"], ["1.36.1", "1.35.9"]),
        ("~=1.36.1", ["1.37"], ["1.36.2", "1.36.0"]),
        (">=1.36,!=1.37", [], ["1.38"]),
    ],
)
def test_ranges_below(accepted: str, below: Sequence[str], not_below: Sequence[str]) -> None:
    found = [
        text for text in (*below, *not_below) if is_below(SpecifierSet(accepted), Version(text))
    ]
    assert found == below


def test_installed_metadata(tmp_path: Path) -> None:
    install_library(tmp_path, "aioboto3", "15.5.0", "aiobotocore[boto3]==2.25.1")
    found = metadata_beside(tmp_path, "aioboto3")
    assert found is not None
    assert (str(found), str(found.accepted("aiobotocore"))) == ("aioboto3 15.5.0", "==2.25.1")
    assert metadata_beside(tmp_path, "aiobotocore") is None
