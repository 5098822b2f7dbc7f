"""The lock of the tools agrees with pyproject.toml, the documents and the installation."""

from __future__ import annotations

import os
import re
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.lock import LOCK, ROOT, locked
from tests.support.checkers import CHECKERS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from pathlib import Path

DIRECT = "botowright (pyproject.toml)"
INSTALL = (
    "python3 -m venv .venv && .venv/bin/pip install -q -r requirements/dev.txt"
    " && .venv/bin/pip install -q --no-deps --no-build-isolation -e ."
)
# pip comes with Python, and our own distribution is not in its own lock.
UNLOCKED = {"pip", "botowright"}


def _declared() -> dict[str, Requirement]:
    """Return the requirements of pyproject.toml: to run, to develop and to build."""
    content = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = content["project"]
    lines = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lines += content["build-system"]["requires"]
    return {canonicalize_name(r.name): r for r in map(Requirement, lines)}


def test_the_lock_has_exactly_the_declared_requirements() -> None:
    direct = {pin.name for pin, _, askers in locked() if DIRECT in askers}
    assert direct == set(_declared())


def test_each_pin_is_in_the_declared_range_and_has_hashes() -> None:
    declared = _declared()
    for pin, hashes, askers in locked():
        (exact,) = pin.specifier
        assert exact.operator == "==", pin
        assert hashes, pin
        assert askers, pin
        if pin.name in declared:
            assert declared[pin.name].specifier.contains(exact.version), pin


@pytest.mark.parametrize("lock", sorted(LOCK.parent.glob("*.txt")), ids=lambda path: path.name)
def test_a_lock_names_no_index(lock: Path) -> None:
    """Each machine has its own index."""
    assert not re.search(r"index|://", lock.read_text("utf-8"))


@pytest.mark.parametrize("wanted", sorted(LOCK.parent.glob("*.in")), ids=lambda path: path.name)
def test_the_lock_of_an_async_library_is_for_its_version(wanted: Path) -> None:
    library = wanted.stem.replace("-", "==")
    pins = wanted.with_suffix(".txt").read_text("utf-8")
    assert f"\n{library} \\\n    --hash=" in pins
    assert library in re.sub(r"\[.*\]", "", wanted.read_text("utf-8"))


def test_every_document_installs_the_locked_versions() -> None:
    for name in ("README.md", "CONTRIBUTING.md", ".ci/install"):
        # A short line of the README ends in a backslash.
        text = re.sub(r" \\\n +", " ", (ROOT / name).read_text("utf-8"))
        lines = [line for line in text.splitlines() if "-m venv" in line and " -e " in line]
        assert len(lines) == 1, name
        assert lines[0].startswith(INSTALL), name


def test_the_documented_command_updates_the_lock() -> None:
    """The first lines of the lock have the command that wrote it."""
    command = re.search(r"uv pip compile .*", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert command is not None
    written_by = LOCK.read_text("utf-8").splitlines()[1].removeprefix("#").strip()
    assert written_by == re.sub(r" --(quiet|upgrade)\b", "", command[0])


def test_the_checkers_are_the_locked_ones() -> None:
    """The marks and the expected disagreements are right for these versions."""
    pins = {pin.name: str(pin.specifier) for pin, _, _ in locked()}
    assert {name: f"=={version(name)}" for name in CHECKERS} == {n: pins[n] for n in CHECKERS}


@pytest.mark.skipif("CI" not in os.environ, reason="a developer may have installed other tools")
def test_all_installed_distributions_are_locked() -> None:
    from importlib.metadata import distributions

    pins = {
        (pin.name, str(pin.specifier))
        for pin, _, _ in locked()
        if pin.marker is None or pin.marker.evaluate()
    }
    installed = {(canonicalize_name(d.name), f"=={d.version}") for d in distributions()}
    assert {pair for pair in installed if pair[0] not in UNLOCKED} == pins
