"""Versions that are fetched from an index without pip or uv, and indexes that answer oddly."""

from __future__ import annotations

import os
import sysconfig
import zipfile
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

import pytest
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import archives, data_folders, pages
from botowright.releases import partial as partial_archives
from botowright.releases.data_folders import data_of_version, fetch_services, release_date
from botowright.releases.published import published_versions
from botowright.releases.sources import Sources
from botowright.releases.transfers import TransferError
from botowright.system import installers, watch
from tests.failures.wheel_files import write_wheel
from tests.support.indexes import Index, forget_indexes, serve
from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.commands import Result

VERSIONS = ("1.36.0", "1.36.1", "1.37.0rc1", "1.37.0")
TOOL = "the tool was asked"


def _name(version: str) -> str:
    return f"botocore-{version}-py3-none-any.whl"


@pytest.fixture
def served(
    home: Path,  # noqa: ARG001  # with its cache folder
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Index]:
    """Yield an index."""
    index = Index()
    for version in VERSIONS:
        index.add(_wheel(tmp_path / _name(version)))
    server = serve(index)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 60.0)  # on a busy machine
    monkeypatch.setattr(partial_archives, "_END", 5_000)
    monkeypatch.setattr(partial_archives, "_GAP", 1_000)
    forget_indexes()
    yield index
    forget_indexes()
    server.shutdown()
    server.server_close()


@pytest.fixture
def index(served: Index, monkeypatch: pytest.MonkeyPatch) -> Index:
    """Return an index that is the only source. The user's pip and uv fail."""
    monkeypatch.setattr(archives, "sources", lambda: Sources((served.address,)))
    monkeypatch.setattr(data_folders, "fetched_by_tool", _tool)
    monkeypatch.setattr(installers, "pip_settings", lambda: "")
    return served


@contextmanager
def _tool(_: str) -> Iterator[None]:
    raise UsageError(TOOL)
    yield


def _wheel(path: Path) -> Path:
    """Write a wheel in which the services are far from each other."""
    data = path.parent / "wheel" / "botocore" / "data"
    for service in ("alarms", "notes", "zones"):
        write_model(data, service, note_model())
    with zipfile.ZipFile(path, "w") as wheel:
        for name in ("alarms", "between", "notes", "then", "zones"):
            files = sorted(file for file in (data / name).rglob("*") if file.is_file())
            for file in files:
                inside = str(file.relative_to(data.parent.parent))
                entry = zipfile.ZipInfo(inside, (2024, 8, 20, 0, 0, 0))
                wheel.writestr(entry, file.read_bytes())
            if not files:
                wheel.writestr(zipfile.ZipInfo(f"botocore/{name}.bin"), os.urandom(20_000))
        wheel.writestr(zipfile.ZipInfo("botocore/__init__.py"), "raise RuntimeError")
    return path


@pytest.mark.parametrize("is_json", [True, False], ids=["json", "html"])
def test_versions_of_a_page(index: Index, *, is_json: bool) -> None:
    """Only released ones that have a wheel are listed. Others can be named."""
    index.is_json = is_json
    index.wheels |= {"botocore-1.38.0.tar.gz": b"", "boto3-1.38.0-py3-none-any.whl": b""}
    index.wheels |= {"botocore-1.38.0-cp39-cp39-linux_x86_64.whl": b"", "botocore-x.whl": b""}
    found = published_versions().between(None, Version("9"))
    assert list(map(str, found)) == ["1.36.0", "1.36.1", "1.37.0"]
    folder, version = data_of_version("v1.37rc1")
    assert version == "1.37rc1"
    assert (folder / "notes").is_dir()


@pytest.mark.parametrize("is_json", [True, False], ids=["json", "html"])
def test_wheels_of_other_pythons(index: Index, *, is_json: bool) -> None:
    index.is_json = is_json
    index.keys = {"requires-python": "<3.4"}
    assert archives.offered_wheels("botocore") is None
    forget_indexes()
    index.keys = {"requires-python": ">=3.4", "yanked": "a bug"}
    assert len(archives.offered_wheels("botocore") or ()) == len(VERSIONS)


@pytest.mark.parametrize("names_sizes", [True, False])
def test_only_a_part_is_fetched(index: Index, *, names_sizes: bool) -> None:
    index.names_sizes = names_sizes
    folder = fetch_services([("1.36.0", "notes")])["1.36.0", "notes"]
    assert {name.split("/")[0] for name in tree_of(folder)} == {"notes"}
    assert release_date(folder) == "2024-08-20"
    (_, end), (_, part) = index.files_asked
    assert (end == "bytes=-5000") == (not names_sizes)
    start, _, last = part.removeprefix("bytes=").partition("-")
    assert int(last) - int(start) < 10_000
    assert (folder.parent.parent / "inventory.json").is_file()
    assert fetch_services([("1.36.0", "notes")])["1.36.0", "notes"] == folder
    assert len(index.files_asked) == 2


def test_services_share_an_archive(index: Index) -> None:
    """A version is fetched once for its services, and a part that is far away is not."""
    pairs = [(v, s) for v in ("1.36.0", "1.37.0") for s in ("alarms", "zones", "nothing")]
    found = fetch_services(pairs)
    assert list(found) == pairs
    for version, service in pairs:
        names = {name.split("/")[0] for name in tree_of(found[version, service])}
        assert names == ({service} - {"nothing"})
    for version in ("1.36.0", "1.37.0"):
        parts = [part for name, part in index.files_asked if name == _name(version)]
        assert len(parts) == 2  # the end has the last service
    sizes = sum(
        int(last) - int(first)
        for first, _, last in (part[6:].partition("-") for _, part in index.files_asked)
    )
    assert sizes < 30_000


@pytest.mark.parametrize(
    ("ranges", "suffixes", "count"), [(False, True, 1), (True, False, 2)], ids=["none", "suffix"]
)
def test_index_that_serves_no_parts(
    index: Index, *, ranges: bool, suffixes: bool, count: int
) -> None:
    """The whole wheel comes instead, without another request if it is the answer."""
    index.serves_ranges, index.serves_suffixes, index.names_sizes = ranges, suffixes, False
    folder = fetch_services([("1.36.0", "notes")])["1.36.0", "notes"]
    assert {name.split("/")[0] for name in tree_of(folder)} == {"notes"}
    assert len(index.files_asked) == count


def test_long_directory(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is fetched in a second step."""
    monkeypatch.setattr(partial_archives, "_END", 100)
    folder = fetch_services([("1.36.0", "notes")])["1.36.0", "notes"]
    assert {name.split("/")[0] for name in tree_of(folder)} == {"notes"}
    assert len(index.files_asked) == 3


def test_whole_version(index: Index) -> None:
    folder, version = data_of_version("1.36")
    assert version == "1.36"
    assert {name.split("/")[0] for name in tree_of(folder)} == {"alarms", "notes", "zones"}
    assert (folder.parent / "__init__.py").is_file()
    assert release_date(folder) == "2024-08-20"
    assert index.files_asked == [(_name("1.36.0"), "")]
    assert fetch_services([("1.36", "notes")])["1.36", "notes"] == folder


def test_redirected_files(index: Index) -> None:
    index.redirects = True
    assert fetch_services([("1.36.0", "notes")])
    assert len(index.files_asked) == 4


def test_credentials(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are sent for the page and for the files of the same host."""
    index.login = "me:secret/word"
    host = index.address.split("/")[2]
    own = partial(Sources, (index.address,))
    monkeypatch.setattr(archives, "sources", partial(own, credentials={host: ("me", "wrong")}))
    assert archives.offered_wheels("botocore") is None
    forget_indexes()
    right = {host: ("me", "secret/word")}
    monkeypatch.setattr(archives, "sources", partial(own, credentials=right))
    assert fetch_services([("1.36.0", "notes")])


def test_proxy(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    own = Sources(("http://127.0.0.1:1/simple",), proxy=index.address.removesuffix("/simple"))
    monkeypatch.setattr(archives, "sources", lambda: own)
    assert fetch_services([("1.36.0", "notes")])
    assert len(index.asked) == 3


@pytest.mark.parametrize("name", ["verify", "client_certificate"])
def test_certificates_that_are_missing(
    name: str, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = index.address.replace("http", "https")
    own = partial(Sources, (address,), **{name: "/does/not/exist"})
    monkeypatch.setattr(archives, "sources", own)
    with pytest.raises(TransferError, match="/does/not/exist"):
        pages.wheels_of(own(), "botocore")
    assert archives.offered_wheels("botocore") is None


def test_redirection_to_an_insecure_host(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip would not read it."""
    index.redirects = True
    accepts = Sources.accepts
    monkeypatch.setattr(Sources, "accepts", lambda s, a: accepts(s, a) and "/files/" not in a)
    with pytest.raises(UsageError, match=TOOL):
        fetch_services([("1.36.0", "notes")])


def test_no_threads(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    assert archives.offered_wheels("botocore")

    def start(_: object) -> None:
        message = "can't start new thread"
        raise RuntimeError(message)

    monkeypatch.setattr("threading.Thread.start", start)
    with pytest.raises(UsageError, match=TOOL):
        fetch_services([("1.36.0", "notes")])
    assert index.files_asked == []


WRONG = {
    "digest": {"digest": "0" * 64, "serves_ranges": False},
    "cut off": {"is_cut_off": True},
    "cut off whole": {"is_cut_off": True, "serves_ranges": False},
    "refused": {"status": 403},
    "missing": {"status": 404},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_wrong_files(wrong: dict[str, object], index: Index, home: Path) -> None:
    """The user's pip or uv is asked, and nothing is kept."""
    for name, value in wrong.items():
        setattr(index, name, value)
    for fetch in (
        lambda: fetch_services([("1.36.0", "notes"), ("1.36.1", "notes")]),
        lambda: data_of_version("1.36.0"),
    ):
        with pytest.raises(UsageError, match=TOOL):
            fetch()
    assert tree_of(home / ".cache") == {}


def test_wrong_digest_of_a_whole_version(index: Index) -> None:
    """The digest of a part cannot be checked, that of a version is."""
    index.digest = "0" * 64
    assert fetch_services([("1.36.0", "notes")])
    with pytest.raises(UsageError, match=TOOL):
        data_of_version("1.36.0")


PAGES = {
    "refused": {"page_status": 403},
    "failed": {"page_status": 500},
    "missing": {"page_status": 404},
    "empty": {"page": "<html></html>"},
    "version": {"page": "<meta name='pypi:repository-version' content='2.0'>"},
    "fragment": {"page": "<a href='botocore-1.36.0-py3-none-any.whl#x'>"},
    "base": {"page": "<BASE href='/other/'><a href='botocore-1.36.0-py3-none-any.whl'>"},
}


@pytest.mark.parametrize("wrong", PAGES.values(), ids=PAGES)
def test_wrong_pages(wrong: dict[str, object], index: Index) -> None:
    for name, value in wrong.items():
        setattr(index, name, value)
    assert archives.offered_wheels("botocore") is None
    assert index.asked
    with pytest.raises(UsageError, match=TOOL):
        data_of_version("1.36.0")


def test_several_indexes(index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip takes the wheels of all indexes, and uv those of the first that has any."""
    other = Index()
    other.add(_wheel(tmp_path / _name("1.35.0")))
    server = serve(other)
    both = (index.address, other.address)
    for addresses, first, count in (
        (both, False, len(VERSIONS) + 1),
        (both, True, len(VERSIONS)),
        (both[::-1], True, 1),
        ((both[0].replace("simple", "none"), both[1]), True, 1),
    ):
        own = Sources(addresses, is_first_index_enough=first)
        monkeypatch.setattr(archives, "sources", lambda own=own: own)
        forget_indexes()
        assert len(archives.offered_wheels("botocore") or ()) == count
    # One that cannot be reached is not replaced by another one.
    server.shutdown()
    server.server_close()
    monkeypatch.setattr(archives, "sources", lambda: Sources(both))
    forget_indexes()
    assert archives.offered_wheels("botocore") is None


@pytest.mark.parametrize("form", ["path", "address", "page", "index", "remote"])
def test_local_wheels(
    form: str, index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    wheel = _wheel(folder / _name("1.30.0"))
    place, indexes = str(folder), ()
    match form:
        case "address":
            place = folder.as_uri()
        case "page":
            page = tmp_path / "links.html"
            page.write_text(f"<a href='links/{wheel.name}'>x</a><a href='https://a/b'>y</a>")
            place = page.as_uri()
        case "index":
            (tmp_path / "simple" / "botocore").mkdir(parents=True)
            page = tmp_path / "simple" / "botocore" / "index.html"
            page.write_text(f"<a href='../../links/{wheel.name}'>x</a>")
            place, indexes = "", ((tmp_path / "simple").as_uri(), (tmp_path / "none").as_uri())
        case "remote":
            index.wheels = {wheel.name: wheel.read_bytes()}
            place = f"{index.address}/botocore/"
    own = Sources(indexes, (place,) if place else ())
    monkeypatch.setattr(archives, "sources", lambda: own)
    assert list(map(str, archives.offered_wheels("botocore") or ())) == ["1.30.0"]
    assert fetch_services([("1.30.0", "notes")])
    assert bool(index.asked) == (form == "remote")


def test_local_wheel_that_is_gone(
    index: Index,  # noqa: ARG001  # it replaces the tools
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wheel = _wheel(tmp_path / _name("1.30.0"))
    monkeypatch.setattr(archives, "sources", lambda: Sources((), (str(wheel),)))
    assert archives.offered_wheels("botocore")
    wheel.unlink()
    with pytest.raises(UsageError, match=TOOL):
        data_of_version("1.30.0")


def test_wheel_that_is_not_an_archive(index: Index, run: Callable[..., Result]) -> None:
    """Its address is in the message."""
    index.wheels[_name("1.36.0")] = b"no archive"
    result = run("list", "--botocore", "1.36.0")
    address = index.address.replace("simple", f"files/{_name('1.36.0')}")
    assert result.error.startswith(f"Error: {address} cannot be read: ")
    index.wheels[_name("1.36.1")] = b"no archive"
    with pytest.raises(UsageError, match=TOOL):
        fetch_services([("1.36.1", "notes")])


def test_hostile_wheel_of_an_index(
    index: Index, run: Callable[..., Result], tmp_path: Path, home: Path
) -> None:
    """A part of a wheel is checked like a whole one."""
    path = write_wheel(tmp_path / _name("1.36.0"))
    with zipfile.ZipFile(path, "a") as wheel:
        wheel.writestr("botocore/data/../../above", "x")
    index.add(path)
    result = run("changes", "1.36.0", "1.36.1", "--service", "notes")
    assert "leads out of the folder" in result.error
    assert "1.36.0" not in "".join(tree_of(home / ".cache"))


def test_slow_answers(
    index: Index, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slow ones are waited for, and the user reads the index's name. Slower ones are an error."""
    monkeypatch.setattr(watch, "_POLL_EVERY", 0.05)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 0.1)
    monkeypatch.setattr(watch, "_FAIL_AFTER", 5.0)
    index.seconds = 0.4
    result = run("list", "--botocore", "1.36.0")
    assert result.exit_code == 0
    page, file = result.stderr.splitlines()
    assert page == f"Waiting for {index.address}/botocore/, which has the versions of botocore"
    assert file.endswith(f"/{_name('1.36.0')}, which has botocore==1.36.0")
    monkeypatch.setattr(watch, "_FAIL_AFTER", 0.2)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 5.0)
    result = run("list", "--botocore", "1.36.1")
    assert result.exit_code == 2
    assert result.error.startswith("Error: botocore==1.36.1 could not be fetched: nothing arrived")
    assert result.error.endswith(f"{_name('1.36.1')}; try again, or set another index")


@pytest.mark.parametrize("tool", ["pip", "uv"])
def test_settings_of_the_tools(
    tool: str, served: Index, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real pip or uv has an index with a password, and is not run to fetch."""
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("UV_NO_CONFIG", "1")
    served.login = "me:secret"
    address = served.address.replace("://", "://me:secret@")
    monkeypatch.setenv("PIP_INDEX_URL" if tool == "pip" else "UV_DEFAULT_INDEX", address)
    if tool == "uv":
        monkeypatch.setattr(installers, "has_pip", lambda: False)
        scripts = sysconfig.get_path("scripts")
        monkeypatch.setenv("PATH", os.pathsep.join((scripts, os.environ["PATH"])))
    forget_indexes()
    result = run("changes", "1.36.0..1.37.0", "--service", "notes")
    assert (result.exit_code, result.stderr) == (0, "")
    assert served.programs == {"python-requests"}
