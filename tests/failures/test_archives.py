"""A wheel or an sdist that cannot be written: one line, and what was there stays."""

from __future__ import annotations

import errno
import os
import signal
import tempfile
from typing import TYPE_CHECKING, NoReturn

import pytest
from wheel.wheelfile import WheelFile

from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

KINDS = ("wheel", "sdist")
NAMES = {
    "wheel": "boto_types-0.post1-py3-none-any.whl",
    "sdist": "boto_types-0.post1.tar.gz",
}
NO_SPACE = "no space left on the device; free some space, or choose a place on another one"


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def archive(
    run: Callable[..., Result], models: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Result]:
    """Return a function that builds an archive of two services into a folder."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    def archive(folder: Path | str, *options: str | Path, services: str = "--all") -> Result:
        command = ("build", services, "--quiet", "--jobs", "1", "--botocore", models)
        return run(*command, f"--{kind}", folder, *options)

    return archive


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """Return a folder for archives that has one of an earlier build and a file of a user."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name in (*NAMES.values(), "mine.txt"):
        (folder / name).write_text("before")
    return folder


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the system's folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_only_the_archive_is_written(
    archive: Callable[..., Result], kind: str, wheels: Path, temporary: Path
) -> None:
    result = archive(wheels)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    changed = {name for name, content in tree_of(wheels).items() if content != b"before"}
    assert changed == {NAMES[kind]}
    assert not list(temporary.iterdir())


def test_archive_of_an_output_that_is_kept(
    archive: Callable[..., Result], kind: str, tmp_path: Path, output: Path
) -> None:
    assert archive(tmp_path / "first", "--output", output).exit_code == 0
    assert archive(tmp_path / "second", "--output", output).exit_code == 0
    (first,), (second,) = (tree_of(tmp_path / name).items() for name in ("first", "second"))
    assert first == second
    assert first[0] == NAMES[kind]


def test_archive_in_the_output_folder(archive: Callable[..., Result], output: Path) -> None:
    """It is a file of others there: the next build keeps it, and no archive has it."""
    sizes = []
    for _ in range(2):
        assert archive(output / "dist", "--output", output).exit_code == 0
        (written,) = (output / "dist").iterdir()
        sizes.append(written.stat().st_size)
    assert sizes[0] == sizes[1]


def test_paths_are_printed(run: Callable[..., Result], models: Path, home: Path) -> None:
    result = run("build", "--all", "--botocore", models, "--wheel", "new/dist", "--sdist", "new")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1:] == [f"new/dist/{NAMES['wheel']}", f"new/{NAMES['sdist']}"]
    assert set(tree_of(home / "new")) == {f"dist/{NAMES['wheel']}", NAMES["sdist"]}


def test_no_folder_at_all(run: Callable[..., Result], models: Path) -> None:
    result = run("build", "--all", "--botocore", models)
    assert result.exit_code == 2
    assert (
        result.stderr.splitlines()[-1] == "Error: name a folder with --output, --wheel or --sdist"
    )


@pytest.mark.parametrize("below", ["", "/deep/er"])
def test_folder_that_is_a_file(
    below: str, archive: Callable[..., Result], kind: str, tmp_path: Path, output: Path
) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    result = archive(f"{file}{below}", "--output", output)
    assert result.exit_code == 2
    assert result.error == f"Error: {file} is not a folder; --{kind} takes a folder"
    assert file.read_text() == "mine"
    assert not output.exists()


def test_folder_that_cannot_be_written(
    archive: Callable[..., Result],
    kind: str,
    tmp_path: Path,
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: path != tmp_path)  # root may write anywhere
    result = archive(tmp_path / "new", "--output", output)
    assert result.exit_code == 2
    assert (
        result.error
        == f"Error: {tmp_path} cannot be written: permission denied; give --{kind} another folder"
    )
    assert not output.exists()


def test_folder_that_cannot_be_made(
    archive: Callable[..., Result], kind: str, tmp_path: Path
) -> None:
    folder = tmp_path / ("x" * 300)
    result = archive(folder)
    assert result.exit_code == 2
    problem = "its name or its path is too long; choose a shorter path"
    assert result.error == f"Error: {folder / NAMES[kind]} cannot be written: {problem}"


def test_epoch_that_is_no_number(
    archive: Callable[..., Result], wheels: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    result = archive(wheels, "--output", output)
    assert result.exit_code == 2
    assert result.error == (
        "Error: SOURCE_DATE_EPOCH is 'yesterday'; set it to a number of seconds up to 4354819199"
    )
    assert not output.exists()


@pytest.mark.parametrize("services", ["--all", "notes"])
def test_service_that_fails(  # noqa: PLR0913
    services: str,
    archive: Callable[..., Result],
    kind: str,
    models: Path,
    wheels: Path,
    output: Path,
) -> None:
    """The folder has the other services. An archive without one of them is not published."""
    model = note_model()
    del model["shapes"]["Tag"]
    write_model(models, "notes", model)
    before = tree_of(wheels)
    result = archive(wheels, "--output", output, services=services)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == (
        f"The {kind} was not written: correct these models, or name other services."
    )
    assert tree_of(wheels) == before
    assert (output / "boto_types" / "alarms").exists() == (services == "--all")


@pytest.mark.parametrize("place", ["temporary file", "new file"])
def test_disk_that_is_full(  # noqa: PLR0913
    place: str,
    archive: Callable[..., Result],
    kind: str,
    wheels: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if place == "new file":
        make = tempfile.mkstemp
        monkeypatch.setattr(
            tempfile, "mkstemp", lambda **o: (full if o["dir"] == str(wheels) else make)(**o)
        )
        problem = f"{wheels / NAMES[kind]} cannot be written"
    else:
        monkeypatch.setattr(WheelFile, "writestr", full)
        monkeypatch.setattr("gzip.GzipFile.write", full)
        problem = f"the {kind} cannot be written"
    before = tree_of(wheels)
    result = archive(wheels)
    assert result.exit_code == 2
    assert result.error == f"Error: {problem}: {NO_SPACE}"
    assert tree_of(wheels) == before
    assert not list(temporary.iterdir())


def test_no_temporary_folder(
    archive: Callable[..., Result], wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(**_: object) -> NoReturn:
        raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found in /tmp")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", missing)
    before = tree_of(wheels)
    result = archive(wheels)
    assert result.exit_code == 2
    assert result.error.startswith("Error: no temporary folder can be made: no usable")
    assert tree_of(wheels) == before


def test_interrupted(
    archive: Callable[..., Result],
    wheels: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Ctrl-C while an archive is written leaves the old one."""

    def interrupt(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(WheelFile, "writestr", interrupt)
    monkeypatch.setattr("gzip.GzipFile.write", interrupt)
    before = tree_of(wheels)
    result = archive(wheels)
    assert result.exit_code == 130
    # click ends the line on which a terminal prints ^C.
    assert result.stderr.lstrip("\n") == "Interrupted. A wheel or sdist was not written.\n"
    assert tree_of(wheels) == before
    assert not list(temporary.iterdir())


def test_archive_that_is_a_link(
    archive: Callable[..., Result], kind: str, wheels: Path, tmp_path: Path
) -> None:
    """The target is replaced, as for every file that a user names."""
    target = tmp_path / "target"
    (wheels / NAMES[kind]).unlink()
    (wheels / NAMES[kind]).symlink_to(target)
    assert archive(wheels).exit_code == 0
    assert (wheels / NAMES[kind]).is_symlink()
    assert target.stat().st_size > 10_000
