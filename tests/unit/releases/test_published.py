"""Published versions, as pip and uv list them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases import archives
from botowright.releases.published import published_versions, version_of
from botowright.releases.tools import UvVersions
from botowright.system import installers
from tests.support.indexes import forget_indexes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VERSIONS = [Version(text) for text in ("1.2.0", "1.2.9", "1.2.10", "1.3.0", "2.0.0")]
REFUSED = (
    "ERROR: Could not find a version that satisfies the requirement botocore==0 "
    "(from versions: 1.2.0, 1.2.9, 1.2.10, 1.3.0rc1, 1.3.0, 2.0.0)\n"
    "ERROR: No matching distribution found for botocore==0\n"
)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., list[list[str]]]]:
    """Return a function that sets the answers of pip and uv, and returns the list of commands."""

    def machine(
        answer: Callable[..., tuple[int, str, str]], *, pip: bool, uv: str | None = None
    ) -> list[list[str]]:
        asked: list[list[str]] = []

        def run(command: Any) -> subprocess.CompletedProcess[str]:
            asked.append(command.arguments)
            code, output, error = answer(command.arguments, command.stdin)
            return subprocess.CompletedProcess(command.arguments, code, output, error)

        monkeypatch.setattr(installers, "_run", run)
        monkeypatch.setattr(installers, "has_pip", lambda: pip)
        monkeypatch.setattr(installers, "uv_path", lambda: uv)
        monkeypatch.setattr(archives, "sources", lambda: None)
        return asked

    forget_indexes()
    yield machine
    forget_indexes()


def uv(arguments: list[str], stdin: str) -> tuple[int, str, str]:
    """Answer as `uv pip compile` 0.13.8 does."""
    project = stdin.strip().partition("<")[0].partition(">")[0]
    bound = stdin.removeprefix(project).strip()
    fits = [v for v in VERSIONS if not bound or v in _specifiers(bound)]
    if fits:
        chosen = fits[0] if "lowest-direct" in arguments else fits[-1]
        return 0, f"{project}=={chosen}\n", ""
    return 1, "", "error: No solution found\n  cause: your requirements are unsatisfiable.\n"


def _specifiers(bound: str):
    from packaging.specifiers import SpecifierSet

    return SpecifierSet(bound)


def test_pip_lists_versions_if_it_is_asked_for_an_impossible_one(machine) -> None:
    asked = machine(lambda *_: (1, "", REFUSED), pip=True)
    index = published_versions()
    assert index.between(None, Version("9")) == VERSIONS
    assert index.between(Version("1.2.0"), Version("1.3.0")) == VERSIONS[1:4]
    assert index.series_ends() == [VERSIONS[2], VERSIONS[3], VERSIONS[4]]
    assert index.series_ends(Version("1.2.9")) == [VERSIONS[1]]
    assert published_versions() is index
    assert len(asked) == 1
    assert "--only-binary :all:" in " ".join(asked[0])


def test_pip_with_another_message(machine) -> None:
    def answer(command: list[str], _: str) -> tuple[int, str, str]:
        if "index" in command:
            return 0, "botocore (2.0.0)\nAvailable versions: 2.0.0, 1.3.0\n", ""
        return 1, "", "ERROR: no\n"

    machine(answer, pip=True)
    assert published_versions().between(None, Version("9")) == VERSIONS[3:]


def test_pip_without_a_network(machine) -> None:
    refused = REFUSED.partition(" (from")[0]
    none = f"{refused} (from versions: none)\nERROR: No matching distribution\n"
    machine(lambda *_: (1, "", none), pip=True)
    with pytest.raises(
        UsageError,
        match="cannot be listed: pip found no version of botocore; check its index settings",
    ):
        published_versions()


def test_uv_is_asked_version_by_version(machine) -> None:
    asked = machine(uv, pip=False, uv="/bin/uv")
    index = published_versions()
    assert isinstance(index, UvVersions)
    assert index.between(Version("1.2.0"), Version("1.3.0")) == VERSIONS[1:4]
    assert len(asked) == 4
    assert index.between(None, Version("9")) == VERSIONS
    assert index.series_ends() == [VERSIONS[2], VERSIONS[3], VERSIONS[4]]
    assert index.series_ends(Version("1.2.9")) == [VERSIONS[1]]


@pytest.mark.parametrize("tool", ["pip", "uv"])
def test_what_a_requirement_accepts(tool: str, machine) -> None:
    """boto3 has versions of its own here, and so have the libraries built on botocore."""
    refused = REFUSED.replace("botocore", "boto3")
    machine(uv if tool == "uv" else lambda *_: (1, "", refused), pip=tool == "pip", uv="/bin/uv")
    versions = published_versions("boto3")
    accepted = SpecifierSet(">=1.2.1,<2")
    assert versions.oldest_within(accepted) == Version("1.2.9")
    assert versions.newest_within(accepted) == Version("1.3.0")
    assert versions.newest_within(SpecifierSet(">=3")) is None
    assert versions.oldest_within(SpecifierSet(">=3")) is None
    assert versions.newest() == Version("2.0.0")


def test_uv_without_a_network(machine) -> None:
    machine(
        lambda *_: (2, "", "error: Failed to fetch\n  cause: no route\n"), pip=False, uv="/bin/uv"
    )
    with pytest.raises(UsageError, match="cannot be listed: Failed to fetch"):
        published_versions().between(None, Version("9"))


def test_neither_pip_nor_uv(machine) -> None:
    machine(uv, pip=False)
    with pytest.raises(UsageError, match="neither pip nor uv is installed to list"):
        published_versions()


def test_a_text_that_is_not_a_version() -> None:
    with pytest.raises(UsageError, match="'newest' is not a version; write one"):
        version_of("newest", "write one")
