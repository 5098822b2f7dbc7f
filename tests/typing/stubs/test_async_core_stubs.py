"""The stubs of aiobotocore and aioboto3 are right, for old and new versions."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.async_environment import (
    AIOBOTO3,
    AIOBOTOCORE,
    async_environment,
    interpreter_with,
)
from tests.support.async_stubs import core_stubs_of
from tests.support.checkers import CHECKERS
from tests.support.expected_differences import ExpectedDifference, unexpected
from tests.typing.checked_programs import assert_checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.environments import Environment

pytestmark = pytest.mark.exhaustive  # the first run fetches the libraries

FOLDER = Path(__file__).parent
LATEST = (AIOBOTOCORE, AIOBOTO3)
VERSIONS = (
    *(("aiobotocore", v) for v in ("2.13.0", "2.16.0", "2.20.0", "2.25.1", "3.0.0", "3.5.0")),
    *(("aioboto3", v) for v in ("13.0.0", "14.0.0", "15.0.0")),
    *LATEST,
)
EXPECTED = (
    ExpectedDifference(
        "async_chalice.pyi",
        r".*([Cc]halice|RestAPIEventHandler|Base class type is unknown).*",
        "The extra chalice is not installed here.",
    ),
    ExpectedDifference(
        r".*\.pyi", r'"_\w+" is private .*', "The stubs of the libraries share private types."
    ),
)


# They import mypy and pydantic, which are not in the environment of an old version.
_SHARED = ("boto_types/_internal/mypy", "boto_types/_internal/stand_in", "boto_types/mypy_plugin")


@pytest.fixture(params=LATEST, ids="-".join)
def environment(request: pytest.FixtureRequest, tmp_path: Path) -> Environment:
    """Return an environment with a library and its stubs."""
    stubs = core_stubs_of(*request.param, tmp_path / "stubs")
    return async_environment(*request.param, stubs, tmp_path / "venv")


def _library(environment: Environment) -> str:
    assert environment.package is not None
    return "aioboto3" if (environment.package / "aioboto3-stubs").exists() else "aiobotocore"


def _stubtest(environment: Environment) -> subprocess.CompletedProcess[str]:
    library = _library(environment)
    # For mypy. The packages of the environment itself come first.
    environment.add_path(sysconfig.get_path("purelib"))
    command = [str(environment.python), "-m", "mypy.stubtest", "--concise"]
    command += ["--mypy-config-file", str(FOLDER / "stubtest.ini")]
    for name in ("async", library):
        command += ["--allowlist", str(FOLDER / f"allowlist-{name}.txt")]
    packages = dict.fromkeys((library, "aiobotocore"))
    return subprocess.run([*command, *packages], capture_output=True, text=True, check=False)


def test_stubtest_passes(environment: Environment) -> None:
    """stubtest also reports a line of an allowlist that is not needed."""
    done = _stubtest(environment)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr


def test_stubtest_reports_a_stub_that_is_wrong(environment: Environment) -> None:
    stub = environment.site_packages / "aiobotocore-stubs" / "client.pyi"
    stub.write_text(stub.read_text("utf-8").replace("async def close", "def close"), "utf-8")
    done = _stubtest(environment)
    assert "aiobotocore.client.AioBaseClient.close is an" in done.stdout
    assert done.returncode == 1


@pytest.mark.parametrize("checker", CHECKERS)
def test_programs(checker: str, environment: Environment, tmp_path: Path) -> None:
    programs = tmp_path / "all"
    for library in dict.fromkeys(("aiobotocore", _library(environment))):
        shutil.copytree(FOLDER / "async_programs" / library, programs, dirs_exist_ok=True)
    assert_checked(checker, environment.python, programs, tmp_path)


@pytest.mark.parametrize("version", VERSIONS, ids="-".join)
def test_a_version_has_clean_stubs(version: tuple[str, str], tmp_path: Path) -> None:
    stubs = core_stubs_of(*version, tmp_path)
    python = interpreter_with(*version)
    folders = sorted(stubs.glob("*-stubs"))
    names = {folder.name for folder in folders}
    assert f"{version[0]}-stubs" in names
    for path in _async_stubs(stubs):
        compile(path.read_text("utf-8"), str(path), "exec")
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python)]
    command += ["--always-true", "BOTO_TYPES_OVERLOADS", "--cache-dir", str(tmp_path / ".cache")]
    command += ["boto_types/aio", *sorted(names)]
    done = subprocess.run(command, cwd=stubs, capture_output=True, text=True, check=False)
    assert [line for line in done.stdout.splitlines() if _is_unexpected(line)] == []
    environment = async_environment(*version, stubs, tmp_path / "venv")
    found = CHECKERS["pyright"](
        environment.python, [folder for folder in folders if "aio" in folder.name]
    )
    places = {path.name for path in _async_stubs(stubs)}
    messages = [(finding.file, finding.message) for finding in found]
    assert unexpected(messages, EXPECTED, places) == []


def _is_unexpected(line: str) -> bool:
    if line.startswith(_SHARED):
        return False
    return ": error: " in line and "async_chalice.pyi" not in line


def _async_stubs(stubs: Path) -> Iterator[Path]:
    for library in ("aiobotocore", "aioboto3"):
        yield from stubs.glob(f"{library}-stubs/**/*.pyi")


def test_a_class_that_a_version_does_not_have_is_absent(tmp_path: Path) -> None:
    stubs = core_stubs_of("aiobotocore", "2.13.0", tmp_path) / "aiobotocore-stubs"
    assert not (stubs / "httpxsession.pyi").exists()
    assert "Incomplete as HttpxSession" in (stubs / "config.pyi").read_text("utf-8")
