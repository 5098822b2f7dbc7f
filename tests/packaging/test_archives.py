"""The wheel and the sdist of a build, beside those that build backends make, and installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest

from tests.packaging.wheels import wheel_of, wheel_of_installed
from tests.support.environments import build
from tests.support.interpreters import DECLARED, interpreter
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from pathlib import Path

SERVICES = ("sqs", "s3")
NAME = "Acme.Boto_Types"  # file names have another form of it
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the folders `stubs` and `dist` of one build."""
    folder = tmp_path_factory.mktemp("built")
    archives = ("--wheel", str(folder / "dist"), "--sdist", str(folder / "dist"))
    build(folder / "stubs", *SERVICES, "--name", NAME, "--build-number", "7", *archives)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (wheel,) = (built / "dist").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def sdist(built: Path) -> Path:
    (sdist,) = (built / "dist").glob("*.tar.gz")
    return sdist


def _content(archive: Path) -> dict[str, bytes]:
    """Return the files of a wheel or an sdist."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as opened:
            return {name: opened.read(name) for name in opened.namelist()}
    with tarfile.open(archive) as opened:
        files = [entry for entry in opened if entry.isfile()]
        return {entry.name: opened.extractfile(entry).read() for entry in files}  # type: ignore[union-attr]


def _fields(metadata: bytes) -> dict[str, list[str]]:
    """Return the fields of a METADATA or a PKG-INFO, and its text."""
    message = message_from_bytes(metadata)
    fields = {name: sorted(map(str, message.get_all(name, []))) for name in message}
    return {**fields, "text": [str(message.get_payload())]}


def _assert_same_wheel(wheel: Path, other: Path) -> None:
    """Assert that wheels have the same name, files, tags, metadata and hashes of the files."""
    assert wheel.name == other.name
    info = f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"
    ours, theirs = _content(wheel), _content(other)
    assert {*ours} == {*theirs}
    own = {f"{info}/METADATA", f"{info}/WHEEL", f"{info}/RECORD"}
    assert {n: text for n, text in ours.items() if n not in own} == {
        n: theirs[n] for n in ours if n not in own
    }
    assert _fields(ours[f"{info}/METADATA"]) == _fields(theirs[f"{info}/METADATA"])
    tags, other_tags = (_fields(files[f"{info}/WHEEL"]) for files in (ours, theirs))
    assert tags.pop("Generator")[0].startswith("botowright (")
    assert other_tags.pop("Generator")[0].startswith("hatchling ")
    assert tags == other_tags
    of_files = [
        {row for row in files[f"{info}/RECORD"].decode().splitlines() if info not in row}
        for files in (ours, theirs)
    ]
    assert of_files[0] == of_files[1]


def test_wheel_is_the_one_of_pip(built: Path, wheel: Path, tmp_path: Path) -> None:
    project = shutil.copytree(built / "stubs", tmp_path / "stubs")
    before = tree_of(project)
    _assert_same_wheel(wheel, wheel_of(project, tmp_path / "wheels"))
    assert tree_of(project) == before


def test_wheel_of_the_sdist(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    _assert_same_wheel(wheel, wheel_of(sdist, tmp_path / "wheels"))


def test_archives_are_those_of_uv(built: Path, wheel: Path, sdist: Path, tmp_path: Path) -> None:
    """uv makes the wheel from the sdist."""
    project = shutil.copytree(built / "stubs", tmp_path / "stubs")
    command = [sys.executable, "-m", "uv", "build", "--quiet", "--offline", "--no-build-isolation"]
    command += ["--python", sys.executable, "--out-dir", str(tmp_path / "dist"), str(project)]
    subprocess.run(command, check=True)
    _assert_same_wheel(wheel, tmp_path / "dist" / wheel.name)
    ours, theirs = _content(sdist), _content(tmp_path / "dist" / sdist.name)
    start = sdist.name.removesuffix(".tar.gz")
    information = f"{start}/PKG-INFO"
    assert _fields(ours.pop(information)) == _fields(theirs.pop(information))
    assert ours == theirs


@pytest.mark.parametrize("epoch", [None, "1700000000"])
def test_the_same_bytes_wherever_a_build_runs(epoch: str | None, tmp_path: Path) -> None:
    """Files, folders, modes, hashes, time zone and the number of processes do not count."""
    archives = []
    for number, umask in ((1, 0o022), (2, 0o077)):
        folder = tmp_path / f"run-{number}"
        folder.mkdir()
        (folder / "pyproject.toml").write_text("")
        (folder / ".gitignore").write_text("*\n" if number == 2 else "")
        variables = {"PYTHONHASHSEED": str(number), "TZ": f"UTC{number}", "TMPDIR": str(folder)}
        if epoch is not None:
            variables["SOURCE_DATE_EPOCH"] = epoch
        command = [sys.executable, "-m", "botowright", "build", *SERVICES, "--quiet"]
        command += ["--jobs", str(number), "--wheel", "dist", "--sdist", "dist"]
        if number == 2:
            command += ["--output", "stubs"]
        environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
        subprocess.run(
            command, cwd=folder, env={**environment, **variables}, umask=umask, check=True
        )
        archives.append(tree_of(folder / "dist"))
    assert archives[0] == archives[1]
    assert len(archives[0]) == 2
    (wheel,) = (tmp_path / "run-1" / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        years = {entry.date_time[0] for entry in opened.infolist()}
    assert years == {1980 if epoch is None else 2023}


@pytest.mark.parametrize(
    "version",
    [v if v == HERE else pytest.param(v, marks=pytest.mark.exhaustive) for v in DECLARED],
)
def test_installation(version: str, wheel: Path, tmp_path: Path) -> None:
    """pip installs the wheel without an index, lists it, and removes every file."""
    python = tmp_path / "venv" / "bin" / "python"
    venv = [interpreter(version), "-m", "venv", "--without-pip", str(tmp_path / "venv")]
    subprocess.run(venv, check=True)
    wheels = tmp_path / "dist"
    wheels.mkdir()
    shutil.copy(wheel, wheels)

    def pip(*arguments: str, exit_code: int = 0) -> str:
        command = [sys.executable, "-m", "pip", "--python", str(python), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == exit_code, done.stderr
        return done.stdout + done.stderr

    (site_packages,) = (tmp_path / "venv" / "lib").glob("python3*/site-packages")
    before = {path for path in site_packages.rglob("*") if "__pycache__" not in path.parts}
    install = ("install", "--quiet", "--no-index", "--no-compile")
    message = pip(*install, str(wheels / wheel.name), exit_code=1)
    assert "typing-extensions>=4.15" in message
    alone = tmp_path / "alone"
    pip(*install, "--no-deps", "--target", str(alone), str(wheels / wheel.name))
    assert (alone / "boto_types" / "s3").is_dir()

    wheel_of_installed("typing_extensions", wheels)
    pip(*install, *map(str, sorted(wheels.iterdir())))
    (listed,) = (p for p in json.loads(pip("list", "--format=json")) if p["name"] == NAME)
    assert listed["version"] == wheel.name.split("-")[1]
    program = "from boto_types.s3 import requests; print(sorted(requests.Tag.__required_keys__))"
    run = [str(python), "-B", "-c", program]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert done.stdout == "['Key', 'Value']\n"

    pip("uninstall", "--quiet", "--yes", NAME, "typing_extensions")
    left = {path for path in site_packages.rglob("*") if "__pycache__" not in path.parts}
    assert left == before
