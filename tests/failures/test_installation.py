"""An installation that fails, is interrupted or is killed at each of its steps."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from botowright.environments import transaction
from botowright.environments.environment import environment_of
from botowright.environments.installation import install
from botowright.environments.installed import changed_files, installed
from botowright.errors import CodegenError, UsageError
from tests.support.wheels import small_wheel

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.environments.environment import Environment

OLD = {"boto_types/a.py": "old", "boto3-stubs/a.pyi": "old", "old-stubs/a.pyi": "old"}
NEW = {"boto_types/a.py": "new", "boto3-stubs/a.pyi": "new", "new-stubs/a.pyi": "new"}
THEIRS = {"boto_types/mine.py": "mine"}
# Old and new metadata, three old entries, three new ones.
STEPS = 8


@pytest.fixture(scope="module")
def own() -> Environment:
    """Return the environment that runs the tests."""
    return environment_of(Path(sys.executable), "own")


@pytest.fixture
def environment(own: Environment, home: Path) -> Environment:
    """Return an environment with the old version, and a file of the user in it."""
    site = home / "site-packages"
    environment = replace(own, site_packages=site, search_path=(str(site),))
    install(small_wheel(OLD, version="1.0"), environment)
    _write_theirs(environment)
    return environment


def _write_theirs(environment: Environment) -> None:
    for name, text in THEIRS.items():
        (environment.site_packages / name).write_text(text)


def _tree(environment: Environment) -> dict[str, str]:
    site = environment.site_packages
    return {
        path.relative_to(site).as_posix(): path.read_text()
        for path in sorted(site.rglob("*"))
        if path.is_file() and ".dist-info" not in path.parts[len(site.parts)]
    }


def _assert_is(environment: Environment, files: dict[str, str], version: str) -> None:
    """Assert that a version is there as a whole, and nothing else."""
    found = installed(environment, "boto-types")
    assert found is not None
    assert found.version == version
    assert changed_files(found) == []
    assert _tree(environment) == {**files, **THEIRS}
    names = os.listdir(environment.site_packages)
    assert [name for name in names if name.startswith(".botowright")] == []
    assert [name for name in names if name.endswith("-info")] == [found.distribution.folder.name]


def _act_at(monkeypatch: pytest.MonkeyPatch, step: int, act: Callable[[], Any]) -> list[int]:
    """Act before a step of the next commit. Return a list that has the number of renames."""
    rename, count = os.rename, [0]

    def counted(source: Any, target: Any) -> None:
        count[0] += 1
        if count[0] == step:
            act()
        rename(source, target)

    monkeypatch.setattr(transaction.os, "rename", counted)
    return count


def _in_child(action: Callable[[], object]) -> int:
    """Run an action in a fork, which may be killed. Return its status."""
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            action()
        os._exit(0)
    return os.waitpid(child, 0)[1]


def test_a_commit_has_so_many_steps(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = _act_at(monkeypatch, 0, lambda: None)
    install(small_wheel(NEW, version="2.0"), environment)
    assert count == [STEPS]
    _assert_is(environment, NEW, "2.0")


@pytest.mark.parametrize("step", range(1, STEPS + 1))
@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_a_failed_step_leaves_the_old_version(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, step: int, version: str
) -> None:
    def fail() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    _act_at(monkeypatch, step, fail)
    with pytest.raises(UsageError, match="cannot be written: no space left on the device"):
        install(small_wheel(NEW, version=version), environment)
    _assert_is(environment, OLD, "1.0")


@pytest.mark.parametrize("step", range(1, STEPS + 1))
@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_a_killed_run_looks_unfinished_and_the_next_one_mends_it(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, step: int, version: str
) -> None:
    def install_and_die() -> None:
        _act_at(monkeypatch, step, lambda: os.kill(os.getpid(), signal.SIGKILL))
        install(small_wheel(NEW, version=version), environment)

    assert _in_child(install_and_die) == signal.SIGKILL
    found = installed(environment, "boto-types")
    assert (found is None) == (step > 1)
    # Another run that fails early puts the old version back.
    with pytest.raises(CodegenError):
        install(_failing_files(), environment)
    _assert_is(environment, OLD, "1.0")


def _failing_files() -> Any:
    yield from small_wheel({"boto_types": "a file in the place of a folder"}, version="3.0")


@pytest.mark.parametrize("step", range(1, STEPS + 6))
def test_a_killed_recovery_is_done_again(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def install_and_die() -> None:
        _act_at(monkeypatch, STEPS, die)
        install(small_wheel(NEW, version="2.0"), environment)

    def recover_and_die() -> None:
        _act_at(monkeypatch, step, die)
        transaction.recover(environment.site_packages)

    assert _in_child(install_and_die) == signal.SIGKILL
    _in_child(recover_and_die)
    transaction.recover(environment.site_packages)
    _assert_is(environment, OLD, "1.0")


def test_a_run_that_is_killed_while_it_cleans_up_leaves_the_new_version(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install_and_die() -> None:
        kill = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)  # noqa: E731
        monkeypatch.setattr(transaction.shutil, "rmtree", kill)
        install(small_wheel(NEW, version="2.0"), environment)

    assert _in_child(install_and_die) == signal.SIGKILL
    found = installed(environment, "boto-types")
    assert found is not None
    assert changed_files(found) == []
    install(small_wheel(NEW, version="2.0"), environment)
    _assert_is(environment, NEW, "2.0")


def test_a_clean_up_that_is_killed_does_not_undo_twice(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The old version is back, and a part of the staging folder is already removed.
    def fail() -> None:
        raise OSError(errno.EIO, "broken")

    removed = []

    def remove_new_entries(folder: Path, **_: object) -> None:
        removed.append(folder)
        shutil.rmtree(folder / "new" / "boto_types")

    rmtree = shutil.rmtree
    _act_at(monkeypatch, STEPS, fail)
    with monkeypatch.context() as context:
        context.setattr(transaction, "shutil", _Only(remove_new_entries, rmtree))
        with pytest.raises(UsageError):
            install(small_wheel(NEW, version="2.0"), environment)
    assert removed
    transaction.recover(environment.site_packages)
    _assert_is(environment, OLD, "1.0")


class _Only:
    """The module shutil, with another rmtree."""

    def __init__(self, rmtree: Any, original: Any) -> None:
        self.rmtree = rmtree
        self._original = original

    def __getattr__(self, name: str) -> Any:
        return getattr(shutil, name)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_while_files_are_written_leaves_the_old_version(
    environment: Environment, number: int
) -> None:
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from botowright.environments import wheel_source\n"
        "from dataclasses import replace\n"
        "from botowright.environments.environment import environment_of\n"
        "from botowright.environments.installation import install\n"
        "from botowright.system import interrupts\n"
        "from tests.support.wheels import small_wheel\n"
        "interrupts.catch()\n"
        "interrupts.set_outcome(interrupts.NEW_OUTPUT)\n"  # by a build into the cache
        "environment = environment_of(Path(sys.executable), '')\n"
        "environment = replace(environment, site_packages=Path(sys.argv[1]))\n"
        "original = wheel_source.unpack\n"
        "def unpack(*arguments):\n"
        "    original(*arguments)\n"
        f"    os.kill(os.getpid(), {int(number)})\n"
        "wheel_source.unpack = unpack\n"
        "try:\n"
        "    install(small_wheel({'boto_types/a.py': 'new'}, version='2.0'), environment)\n"
        "except KeyboardInterrupt:\n"
        "    sys.exit(interrupts.message())\n"
    )
    command = [sys.executable, "-c", program, str(environment.site_packages)]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.stderr == "Interrupted. The output is as it was before.\n"
    _assert_is(environment, OLD, "1.0")


@pytest.fixture
def overlayfs(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse to rename the old folders, as overlayfs does if they are part of an image."""
    rename = os.rename

    def refusing(source: Path, target: Path) -> None:
        is_there = source.parent == environment.site_packages and source.exists()
        if is_there and not _is_new(source):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        rename(source, target)

    monkeypatch.setattr(transaction.os, "rename", refusing)


def _is_new(entry: Path) -> bool:
    return any(path.read_text() == "new" for path in entry.rglob("*.py*"))


@pytest.mark.usefixtures("overlayfs")
def test_a_folder_that_cannot_be_renamed_is_copied(environment: Environment) -> None:
    install(small_wheel(NEW, version="2.0"), environment)
    _assert_is(environment, NEW, "2.0")


@pytest.mark.usefixtures("overlayfs")
@pytest.mark.parametrize("removals", [1, 2, 3, 4])
def test_a_copied_folder_is_put_back(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, removals: int
) -> None:
    rmtree, count = shutil.rmtree, [0]

    def half_removed(folder: Path, **options: Any) -> None:
        count[0] += 1
        if count[0] != removals:
            rmtree(folder, **options)
            return
        for path in list(folder.iterdir())[:1]:
            path.unlink()
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(transaction.shutil, "rmtree", half_removed)
    with pytest.raises(UsageError, match="broken"):
        install(small_wheel(NEW, version="2.0"), environment)
    _assert_is(environment, OLD, "1.0")


def test_what_cannot_be_put_back_is_named_and_mended_later(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, count = os.rename, [0]

    def failing(source: Any, target: Any) -> None:
        count[0] += 1
        if count[0] >= 4:
            raise OSError(errno.EIO, "broken", str(source))
        rename(source, target)

    with monkeypatch.context() as context:
        context.setattr(transaction.os, "rename", failing)
        with pytest.raises(UsageError, match=r"cannot be put back: broken; run the command again"):
            install(small_wheel(NEW, version="2.0"), environment)
    assert installed(environment, "boto-types") is None
    install(small_wheel(NEW, version="2.0"), environment)
    _assert_is(environment, NEW, "2.0")


def test_a_first_installation_that_fails_leaves_nothing(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = environment.site_packages
    for name in os.listdir(site):
        shutil.rmtree(site / name)

    def fail() -> None:
        raise OSError(errno.EIO, "broken")

    for step in range(1, 5):
        with monkeypatch.context() as context:
            _act_at(context, step, fail)
            with pytest.raises(UsageError):
                install(small_wheel(NEW, version="2.0"), environment)
        assert os.listdir(site) == []
    install(small_wheel(NEW, version="2.0"), environment)
    assert _tree(environment) == NEW


def test_two_runs_follow_each_other(environment: Environment) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from dataclasses import replace\n"
        "from botowright.environments.environment import environment_of\n"
        "from botowright.environments.installation import install\n"
        "from tests.support.wheels import small_wheel\n"
        "environment = environment_of(Path(sys.executable), '')\n"
        "environment = replace(environment, site_packages=Path(sys.argv[1]))\n"
        "files = {f'boto_types/{sys.argv[2]}{n}.py': '' for n in range(300)}\n"
        "for _ in range(5):\n"
        "    install(small_wheel(files, version=sys.argv[2]), environment)\n"
    )
    command = [sys.executable, "-c", program, str(environment.site_packages)]
    runs = [
        subprocess.Popen([*command, version], cwd=Path(__file__).parents[2]) for version in "34"
    ]
    assert [run.wait() for run in runs] == [0, 0]
    found = installed(environment, "boto-types")
    assert found is not None
    files = {f"boto_types/{found.version}{n}.py": "" for n in range(300)}
    _assert_is(environment, files, found.version)
