"""`--botocore VERSION|WHEEL|DIR`: wrong values, and versions that cannot be fetched."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from packaging.version import Version

from tests.failures.wheel_files import MODEL, WHEEL, write_wheel
from tests.support.models import note_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.commands import Result


@pytest.fixture
def error(run: Callable[..., Result]) -> Callable[..., str]:
    """Return a function that runs a command with --botocore, and returns its only line."""

    def error(value: str | Path) -> str:
        result = run("list", "--botocore", value)
        assert result.exit_code == 2
        return result.error

    return error


@pytest.mark.parametrize("value", ["latest", "1.x", "botocore", "==1.36.0", "x" * 300, "1" * 5000])
def test_nonsense(value: str, error: Callable[..., str]) -> None:
    assert error(value) == (
        f"Error: {value!r} is not a version; "
        "--botocore takes a version like 1.44.5, a wheel or a folder"
    )


def test_missing_folder(error: Callable[..., str], tmp_path: Path) -> None:
    folder = tmp_path / "none"
    assert error(folder).startswith(f"Error: {folder} does not exist; --botocore takes")


def test_folder_without_models(error: Callable[..., str], tmp_path: Path) -> None:
    message = "there is no service/version/service-2.json in it"
    assert error(tmp_path) == f"Error: {tmp_path} holds no models: {message}"


@pytest.mark.parametrize("inside", ["", "data", "botocore/data"])
def test_folders_that_hold_models(
    inside: str, run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    """The option takes the data folder, the package, or a folder that holds the package."""
    place = tmp_path / "given" / inside
    place.parent.mkdir(parents=True, exist_ok=True)
    models.rename(place)
    if inside:
        (place.parent / "__init__.py").write_text("__version__ = '1.30.0'\n")
    result = run("build", "nothing", "--botocore", tmp_path / "given", "--output", tmp_path / "o")
    version = "1.30.0" if inside else "0"
    assert result.error.startswith(f'Error: there is no service "nothing" in botocore {version};')


@pytest.mark.parametrize(
    ("botocore", "version"),
    [
        ("1.36.0.dev1", "1.36.0.post1.dev1"),
        ("1.36.0rc1", "1.36.0rc1.post1"),
        ("1.36.0+acme", "1.36.0.post1+acme"),
        ("1.36.0.post4", "1.36.0.post4+1"),
    ],
)
def test_version_of_a_folder(
    botocore: str, version: str, run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    """pip accepts the version of the package, whatever form the version of botocore has."""
    package = tmp_path / "botocore"
    package.mkdir()
    models.rename(package / "data")
    (package / "__init__.py").write_text(f"__version__ = {botocore!r}\n")
    output = tmp_path / "out"
    assert run("build", "notes", "--botocore", package, "--output", output).exit_code == 0
    assert f'\nversion = "{version}"\n' in (output / "pyproject.toml").read_text()
    assert str(Version(version)) == version


def test_version_of_a_wrong_form(run: Callable[..., Result], models: Path, tmp_path: Path) -> None:
    """It is refused before the work begins."""
    (tmp_path / "__init__.py").write_text("__version__ = 'main-dev'\n")
    models.rename(tmp_path / "data")
    result = run("build", "notes", "--botocore", tmp_path / "data", "--output", tmp_path / "out")
    assert result.exit_code == 2
    assert result.error.startswith("Error: botocore's version 'main-dev' cannot be that of a")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", [WHEEL, "botocore/__init__.py", "botocore/data/endpoints.json"])
def test_pipe(name: str, run: Callable[..., Result], models: Path, tmp_path: Path) -> None:
    package = tmp_path / "given" / "botocore"
    package.mkdir(parents=True)
    models.rename(package / "data")
    pipe = package.parent / name
    os.mkfifo(pipe)
    botocore = pipe if name == WHEEL else package
    result = run("build", "notes", "--botocore", botocore, "--output", tmp_path / "out")
    assert result.exit_code != 0
    assert result.stderr.splitlines()[-1].startswith(f"Error: {pipe}")
    assert "is not a regular file" in result.stderr


def test_missing_wheel(error: Callable[..., str], tmp_path: Path) -> None:
    """The message is the same for a name that no wheel has."""
    for name in (WHEEL, "missing.whl"):
        assert error(tmp_path / name) == f"Error: {tmp_path / name} does not exist"


def test_name_that_no_wheel_has(error: Callable[..., str], tmp_path: Path) -> None:
    path = write_wheel(tmp_path / "botocore.whl")
    assert error(path).startswith(
        f"Error: {path} does not have the name of a wheel, e.g. botocore-"
    )


def test_wheel_of_another_project(error: Callable[..., str], tmp_path: Path) -> None:
    path = write_wheel(tmp_path / WHEEL.replace("botocore", "boto3"))
    assert error(path).startswith(f"Error: {path} is a wheel of boto3; name a wheel of botocore")


def test_wheel_without_models(error: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / WHEEL
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("botocore/__init__.py", "")
    assert error(path).startswith(f"Error: {path} holds no models: ")


def test_wheel_that_is_not_an_archive(error: Callable[..., str], tmp_path: Path) -> None:
    path = tmp_path / WHEEL
    path.write_text("no archive")
    assert error(path).startswith(f"Error: {path} cannot be read: ")


def test_wheel_that_is_a_folder(error: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / WHEEL).mkdir()
    assert str(tmp_path / WHEEL) in error(tmp_path / WHEEL)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_wheel_that_is_damaged(compression: int, error: Callable[..., str], tmp_path: Path) -> None:
    """The checksum is wrong, or the stream cannot be unpacked."""
    path = write_wheel(tmp_path / WHEEL, compression=compression)
    with zipfile.ZipFile(path) as wheel:
        start = wheel.getinfo(MODEL).header_offset + 30 + len(MODEL)
    content = bytearray(path.read_bytes())
    content[start : start + 8] = b"\xff" * 8
    path.write_bytes(content)
    assert error(path).startswith(f"Error: {path} cannot be read: ")


def test_wheel_is_read_and_never_imported(run: Callable[..., Result], tmp_path: Path) -> None:
    """The models are unpacked once. The output has the version of the wheel."""
    path = write_wheel(tmp_path / WHEEL)
    output = tmp_path / "out"
    assert run("build", "notes", "--botocore", path, "--output", output).exit_code == 0
    assert 'version = "1.36.0.post1"' in (output / "pyproject.toml").read_text()


class Commands:
    """A fake of pip or uv. It records its commands."""

    def __init__(self, *, fails: str, brings: Callable[[str], None]) -> None:
        self.asked: list[list[str]] = []
        self._fails, self._brings = fails, brings

    def answer(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        self.asked.append(command)
        if self._fails:
            return subprocess.CompletedProcess(command, 1, "", self._fails)
        target = "--dest" if "--dest" in command else "--target"
        self._brings(command[command.index(target) + 1])
        return subprocess.CompletedProcess(command, 0, "", "")


@pytest.fixture
def commands(tools: Callable[..., None]) -> Callable[..., Commands]:
    """Return a function that installs fakes of pip and uv, which use no network."""

    def commands(*, pip: bool = False, uv: bool = False, **options: Any) -> Commands:
        stand_in = Commands(**{"fails": "", "brings": lambda _: None, **options})
        tools(stand_in.answer, pip=pip, uv=uv)
        return stand_in

    return commands


def test_version_that_does_not_exist(
    error: Callable[..., str], commands: Callable[..., Commands]
) -> None:
    """The message has the newest version, and nothing else from pip's output."""
    commands(
        pip=True,
        fails="WARNING: a new pip is there\n"
        "ERROR: Could not find a version (from versions: 1.35.0, 1.36.0, 1.37.0rc1)\n"
        "ERROR: No matching distribution found for botocore==9.9.9\n"
        "[notice] A new release of pip is available\n\n",
    )
    assert error("9.9.9") == "Error: there is no wheel of botocore 9.9.9; the newest is 1.36.0"


def test_fetch_that_fails_without_a_reason(
    error: Callable[..., str], commands: Callable[..., Commands]
) -> None:
    commands(uv=True, fails=" ")
    assert error("1.36.0") == "Error: botocore==1.36.0 could not be fetched: exit code 1"


def test_neither_pip_nor_uv(error: Callable[..., str], commands: Callable[..., Commands]) -> None:
    commands()
    assert error("1.36.0").startswith(
        "Error: neither pip nor uv is installed to fetch botocore==1.36.0; install one"
    )


def test_version_without_wheel(
    error: Callable[..., str], commands: Callable[..., Commands]
) -> None:
    commands(pip=True)
    assert error("1.36.0").startswith("Error: botocore==1.36.0 has no wheel;")


@pytest.mark.parametrize("tool", ["pip", "uv"])
def test_version_is_fetched_once(
    tool: str, run: Callable[..., Result], commands: Callable[..., Commands]
) -> None:
    """pip fetches a version, or uv if pip is missing. The second time it is in the cache."""

    def bring(target: str) -> None:
        if tool == "pip":
            Path(target).mkdir()
            write_wheel(Path(target) / WHEEL)
        else:
            model = Path(target) / MODEL
            model.parent.mkdir(parents=True)
            model.write_text(json.dumps(note_model()))

    machine = commands(**{tool: True}, brings=bring)
    for _ in range(2):
        assert run("list", "--botocore", "v1.36").stdout == "notes  2024-05-01\n"
    (fetched,) = machine.asked
    assert fetched[-1] == "botocore==1.36"
    # Building a source archive would run its code.
    assert "--only-binary :all:" in " ".join(fetched)
