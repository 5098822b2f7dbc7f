"""Two runs that use the same output, and the folders that a killed run left."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from botowright.output import scratch, state
from botowright.output.tree import MANIFEST, Staging, read_manifest, reading
from botowright.system import lock
from tests.support.trees import put_files_of_others, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

pytestmark = pytest.mark.alone
fcntl = pytest.importorskip("fcntl")


def start(home: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "botowright", *map(str, arguments)],
        env={**os.environ, "HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("second", ["build", "check"])
def test_second_run_waits(
    second: str, build: Callable[..., Result], models: Path, output: Path, home: Path
) -> None:
    assert build(output).exit_code == 0
    options = ("--botocore", models, "notes") if second == "build" else ()
    with Staging(output) as staging:
        process = start(home, second, "--quiet", "--output", output, *options)
        assert process.stderr is not None
        line = process.stderr.readline()
        assert line == f"Waiting for another run that uses {output} ...\n"
        staging.begin()
        staging.commit({"options": "of the first"})  # now another folder has the path
        time.sleep(0.2)
        assert process.poll() is None
    _, stderr = process.communicate(timeout=30)
    if second == "build":
        assert (process.returncode, stderr) == (0, "")
        assert "boto_types/notes/client.pyi" in tree_of(output)
    else:  # it reads the new folder
        assert process.returncode == 2
        assert stderr.startswith(f"Error: {output / MANIFEST}: options: there is no")


def test_lock_of_a_folder_that_was_replaced(
    build: Callable[..., Result], output: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A run that has waited for the old folder locks the new one."""
    assert build(output).exit_code == 0
    with ThreadPoolExecutor(1) as pool:
        with Staging(output) as staging:
            waits = pool.submit(lock.lock_output, output, lambda: None)
            while "Waiting" not in capfd.readouterr().err:
                time.sleep(0.01)
            staging.begin()
            staging.commit({})
            with pytest.raises(BlockingIOError):  # a run that starts now
                lock.lock_folder(output)
        found = waits.result(timeout=10)
    assert found is not None
    assert found.is_of(output)
    found.close()


def test_build_waits_for_a_check(
    build: Callable[..., Result], models: Path, output: Path, home: Path
) -> None:
    assert build(output).exit_code == 0
    with reading(output):
        process = start(home, "build", "notes", "--quiet", "--botocore", models, "--output", output)
        assert process.stderr is not None
        assert process.stderr.readline().startswith("Waiting for another run")
        check = start(home, "check", "--quiet", "--output", output)  # both read
        assert check.wait(timeout=30) == 0
        check.communicate()
    assert process.wait(timeout=30) == 0
    process.communicate()


@pytest.mark.exhaustive
@pytest.mark.parametrize("attempt", range(8))
def test_builds_at_the_same_time(attempt: int, models: Path, output: Path, home: Path) -> None:
    """The state, the manifest and the files come from the same build."""
    options = ("--quiet", "--botocore", models, "--output", output)
    first = start(home, "build", "notes", *options)
    time.sleep(attempt * 0.1)
    second = start(home, "build", "--all", *options)
    for process in (first, second):
        process.communicate(timeout=60)
        assert process.returncode == 0
    parts = state.read_state(output)
    files = {name: stamp for part in parts.values() for name, stamp in part.files.items()}
    assert files == state.stamps_of(output, files)
    manifest = read_manifest(output)
    assert manifest is not None
    assert set(manifest.files) == set(files) == set(tree_of(output)) - {MANIFEST}
    check = start(home, "check", "--quiet", "--output", output)
    assert check.communicate(timeout=30) == ("", "")
    assert [path.name for path in output.parent.iterdir()] == [output.name]


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EBADF, errno.ENOTSUP])
def test_file_system_without_locks(
    number: int, build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_lock(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", no_lock)
    assert build(output).exit_code == 0
    assert build(output, "notes").exit_code == 0
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_system_without_locks(
    build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_HAS_LOCKS", False)
    assert build(output).exit_code == 0
    assert build(output, "notes").exit_code == 0


def test_scratch_folder_of_a_running_build_stays(
    build: Callable[..., Result], output: Path
) -> None:
    """That build may have another path for the output, e.g. in a container."""
    assert build(output).exit_code == 0
    live = scratch.make_scratch(output)
    (live / "new").mkdir()
    dead = scratch.make_scratch(output)
    (dead / "new").mkdir()
    other = output.parent / f".{output.name}.backup"
    other.mkdir()
    held = lock.lock_folder(live)
    assert held is not None
    assert build(output).exit_code == 0  # nothing to do
    assert sorted(output.parent.iterdir()) == sorted([live, other, output])
    held.close()
    assert build(output).exit_code == 0
    assert sorted(output.parent.iterdir()) == [other, output]


@pytest.mark.parametrize("command", ["build", "check"])
def test_output_that_was_moved_away(
    command: str,
    build: Callable[..., Result],
    run: Callable[..., Result],
    models: Path,
    output: Path,
) -> None:
    """A run was killed between two renames. The next run moves the output back."""
    assert build(output).exit_code == 0
    others = put_files_of_others(output)
    before = tree_of(output)
    aside = scratch.make_scratch(output)
    (aside / "new").mkdir()
    output.rename(aside / "old")
    models_of = ("--all", "--botocore", models) if command == "build" else ()
    result = run(command, *models_of, "--quiet", "--jobs", "1", "--output", output)
    assert result.exit_code == 0
    assert result.error == f"{output} is back: a run that was killed had moved it away."
    assert tree_of(output) == before
    assert others
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_output_that_was_moved_away_and_made_again(
    build: Callable[..., Result], output: Path
) -> None:
    """The old output may hold the only copy of some files, so it is not removed."""
    assert build(output).exit_code == 0
    aside = scratch.make_scratch(output)
    (aside / "new").mkdir()
    output.rename(aside / "old")
    output.mkdir()
    (output / "mine").write_text("mine")
    result = build(output)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {output} was moved to {aside / 'old'} by a run")
    assert (aside / "old" / MANIFEST).is_file()
    assert (output / "mine").read_text() == "mine"
