"""The output folder: refused folders, kept files, and no remains of failed runs."""

from __future__ import annotations

import builtins
import errno
import json
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

import pytest

from botowright.errors import ModelError
from botowright.output import tree
from botowright.system import swap
from botowright.system.file_problems import file_problem
from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.load.source import ServiceEntry
    from tests.support.commands import Result

FORKED = pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="a worker has what was patched here"
)


def test_output_that_is_a_file(build: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "stubs"
    file.write_text("mine")
    result = build(file)
    assert result.exit_code == 2
    assert result.error == f"Error: {file} is a file; --output takes a folder"
    assert file.read_text() == "mine"


@pytest.mark.parametrize("written", [".", ".."])
def test_output_that_holds_the_current_folder(
    written: str, build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shell would be in a folder that does not exist any more."""
    assert build(output).exit_code == 0
    before = tree_of(output)
    monkeypatch.chdir(output / "boto_types" if written == ".." else output)
    result = build(Path(written), "notes")
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {output} is your current folder, or contains it")
    assert tree_of(output) == before


def test_output_in_the_current_folder(
    build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert build(output).exit_code == 0
    monkeypatch.chdir(output)
    assert build(Path("inner"), "notes").exit_code == 0


def test_output_that_is_mounted(
    build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build would move the volume beside the output, and then delete its files."""
    assert build(output).exit_code == 0
    before = tree_of(output)
    volume = output / "boto_types"
    monkeypatch.setattr(tree, "mounts_in", lambda folder: [str(volume)] if folder == output else [])
    result = build(output, "notes")
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {volume} is a mount point, and a build replaces")
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_output_of_somebody_else(build: Callable[..., Result], output: Path) -> None:
    """A folder with files but without a manifest is not replaced."""
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    result = build(output)
    assert result.exit_code == 2
    assert "is not empty and botowright did not write it" in result.error
    assert tree_of(output) == {"mine.txt": b"mine"}


def test_output_that_is_empty(build: Callable[..., Result], output: Path) -> None:
    output.mkdir()
    assert build(output).exit_code == 0
    assert (output / tree.MANIFEST).is_file()


# Root may write everywhere except here.
@pytest.mark.parametrize("parent", ["file/stubs", "file/deep/stubs", "/proc/self/stubs"])
def test_output_in_a_place_that_cannot_be_written(
    parent: str, build: Callable[..., Result], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    result = build(tmp_path / parent)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {tmp_path / parent} cannot be written: ")
    assert (tmp_path / "file").read_text() == "mine"


def test_output_with_a_name_that_is_too_long(build: Callable[..., Result], tmp_path: Path) -> None:
    result = build(tmp_path / ("x" * 300))
    assert result.exit_code == 2
    assert "its name or its path is too long" in result.error


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "{}", '{"options": {}}', '{"options": 1, "files": []}', "\xff"]
)
def test_manifest_that_is_unreadable(
    content: str, build: Callable[..., Result], output: Path
) -> None:
    """We cannot know who wrote which file, so the folder stays."""
    output.mkdir()
    manifest = output / tree.MANIFEST
    manifest.write_text(content, "latin-1")
    result = build(output)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {manifest} cannot be read: ")
    assert manifest.read_text("latin-1") == content


def _touch(models: Path) -> None:
    """Let each model count as changed, so that a build has something to do."""
    for path in models.rglob("*.json"):
        os.utime(path, (0, 0))


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=FORKED)])
def test_disk_that_is_full(
    jobs: int,
    build: Callable[..., Result],
    models: Path,
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A file that cannot be written ends the build. The output stays."""
    assert build(output).exit_code == 0
    _touch(models)
    before = tree_of(output)
    opened = builtins.open

    def full(path: Path | str, mode: str = "r", *arguments: Any, **options: Any) -> IO[Any]:
        if mode == "wb" and Path(path).name == "requests.py":
            raise OSError(28, "No space left on device")
        return opened(path, mode, *arguments, **options)

    monkeypatch.setattr(builtins, "open", full)
    result = build(output, jobs=jobs)
    assert result.exit_code == 2
    assert "cannot be written: no space left on the device" in result.error
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_disk_that_is_full_at_the_state(
    build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The state is written last, when the new output is complete."""
    assert build(output, "notes").exit_code == 0
    new = tree_of(output)
    assert build(output).exit_code == 0
    replace = os.replace

    def full(path: str, target: Path) -> None:
        if Path(target).name == "state.json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        result = build(output, "notes")
    assert result.exit_code == 2
    assert result.error == (
        f"Error: {output}/.botowright/state.json cannot be written: no space left on the device; "
        "free some space, or choose a place on another one"
    )
    assert tree_of(output) == new
    assert [path.name for path in (output / ".botowright").iterdir()] == [".gitignore"]
    assert build(output, "notes").exit_code == 0
    assert tree_of(output) == new


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EBUSY, errno.EACCES])
def test_folders_that_cannot_be_swapped(
    number: int, build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """E.g. an output in a container image, which is a lower layer of overlayfs."""
    assert build(output).exit_code == 0
    before = tree_of(output)

    def refused(*_: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(swap, "_exchanged", refused)
    result = build(output, "notes")
    assert result.exit_code == 2
    assert result.error.startswith(
        f"Error: {output} cannot be written: {file_problem(OSError(number, os.strerror(number)))}"
    )
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_second_rename_that_fails(
    build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If folders cannot be exchanged, the old one is moved back."""
    assert build(output).exit_code == 0
    before = tree_of(output)
    rename = os.rename

    def fails(path: Path, target: Path) -> None:
        if Path(path).name == "new":
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        rename(path, target)

    monkeypatch.setattr(swap, "_exchanged", lambda *_: False)
    monkeypatch.setattr(os, "rename", fails)
    result = build(output, "notes")
    assert result.exit_code == 2
    assert result.error == f"Error: {output} cannot be written: permission denied"
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


@FORKED
@pytest.mark.parametrize("allowed", [0, 1])
def test_limit_on_processes(
    allowed: int, build: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work is done by the workers that can be started."""
    fork = os.fork
    forks = []

    def limited() -> int:
        if len(forks) == allowed:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        forks.append(1)
        return fork()

    with monkeypatch.context() as patch:
        patch.setattr(os, "fork", limited)
        result = build(output, jobs=2)
    assert len(forks) == allowed
    if allowed:
        assert (result.exit_code, result.stderr) == (0, "")
    else:
        problem = "resource temporarily unavailable; try --jobs 1"
        assert result.exit_code == 2
        assert result.error == f"Error: no worker process can be started: {problem}"
        assert list(output.parent.iterdir()) == []


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(errno.ENOMEM, os.strerror(errno.ENOMEM)),
        ImportError("libz.so.1: failed to map segment from shared object"),
        SystemError("error return without exception set"),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=FORKED)])
def test_limit_on_memory(
    jobs: int,
    error: Exception,
    build: Callable[..., Result],
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def lacks(*_: object) -> NoReturn:
        raise error

    monkeypatch.setattr("botowright.build.service.generate_service", lacks)
    result = build(output, jobs=jobs)
    assert result.exit_code == 2
    assert result.error.startswith("Error: there is not enough memory; try --jobs 1")
    assert list(output.parent.iterdir()) == []


@FORKED
def test_worker_that_dies(
    build: Callable[..., Result], models: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system kills a worker while another one waits. The build prints one line."""
    assert build(output).exit_code == 0
    _touch(models)
    before = tree_of(output)

    def dies(_: object, entry: ServiceEntry, *__: object) -> None:
        if entry.service_name == "notes":
            problem = "is odd"
            raise ModelError(problem)
        time.sleep(0.5)
        os._exit(9)

    monkeypatch.setattr("botowright.build.service.generate_service", dies)
    result = build(output, jobs=2)
    assert result.exit_code not in (0, 130)
    assert result.error
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_files_of_others_are_kept(build: Callable[..., Result], output: Path) -> None:
    """A user's files in the output folder survive the next build."""
    assert build(output).exit_code == 0
    (output / ".git" / "refs").mkdir(parents=True)
    (output / ".git" / "refs" / "main").write_text("abc")
    (output / "boto_types" / "mine.py").write_text("mine")
    (output / "boto_types" / "notes" / "mine.py").write_text("mine")
    script = output / "build.sh"
    script.write_text("#!/bin/sh")
    script.chmod(0o755)
    (output / "link").symlink_to("build.sh")
    (output / "broken").symlink_to("nowhere")
    assert build(output, "alarms").exit_code == 0
    assert (output / ".git" / "refs" / "main").read_text() == "abc"
    assert (output / "boto_types" / "mine.py").read_text() == "mine"
    assert (output / "boto_types" / "notes" / "mine.py").read_text() == "mine"
    assert script.stat().st_mode & 0o777 == 0o755
    assert (output / "link").is_symlink()
    assert (output / "broken").is_symlink()


def test_links_to_folders_are_kept(build: Callable[..., Result], output: Path) -> None:
    """A user's link to a folder survives as a link."""
    assert build(output).exit_code == 0
    (output / "docs").symlink_to("boto_types", target_is_directory=True)
    assert build(output).exit_code == 0
    assert (output / "docs").is_symlink()


def test_files_of_removed_services(build: Callable[..., Result], output: Path) -> None:
    """Files of the last build that this build does not write are removed."""
    assert build(output).exit_code == 0
    assert (output / "boto_types" / "notes").is_dir()
    assert build(output, "alarms").exit_code == 0
    assert not (output / "boto_types" / "notes").exists()
    manifest = json.loads((output / tree.MANIFEST).read_text())
    assert not [file for file in manifest["files"] if "/notes/" in file]
    assert set(manifest["files"]) == set(tree_of(output)) - {tree.MANIFEST}


def test_output_that_is_a_link(build: Callable[..., Result], output: Path) -> None:
    """The target of the link is replaced, not the link."""
    real = output.parent / "real"
    real.mkdir()
    output.symlink_to(real)
    assert build(output).exit_code == 0
    assert output.is_symlink()
    assert (real / tree.MANIFEST).is_file()


def test_output_can_be_read_by_others(build: Callable[..., Result], output: Path) -> None:
    """The folder has the normal mode of mkdir, not that of a temporary folder."""
    assert build(output).exit_code == 0
    plain = output.parent / "plain"
    plain.mkdir()
    assert output.stat().st_mode == plain.stat().st_mode


def test_same_output_whatever_runs_it(home: Path, models: Path, tmp_path: Path) -> None:
    """The output does not depend on the number of processes or on the hashes of strings."""
    model = note_model()
    members = model["shapes"]["PutNoteRequest"]["members"]
    for number in range(20):
        members[f"Member{number}"] = {"shape": f"Shape{number}"}
        model["shapes"][f"Shape{number}"] = {
            "type": "structure",
            "members": {"At": {"shape": "Time"}, "Up": {"shape": f"Shape{(number + 1) % 20}"}},
        }
    model["shapes"]["Time"] = {"type": "timestamp"}
    model["shapes"]["PutNoteResponse"]["members"] |= members
    for service in ("notes", "alarms", "third"):
        write_model(models, service, model)
    trees = []
    for seed, jobs in (("0", "1"), ("1", "2"), ("2", "3")):
        output = tmp_path / f"seed-{seed}"
        command = [sys.executable, "-m", "botowright", "build", "--all", "--quiet"]
        command += ["--botocore", str(models), "--output", str(output), "--jobs", jobs]
        environment = {**os.environ, "HOME": str(home), "PYTHONHASHSEED": seed}
        subprocess.run(command, env=environment, check=True)
        trees.append(tree_of(output))
    assert trees[0] == trees[1] == trees[2]
    assert any("/third/" in path for path in trees[0])
