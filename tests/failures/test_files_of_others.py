"""Files of others in an output folder survive a build unchanged, or the build is refused."""

from __future__ import annotations

import errno
import os
import shutil
import socket
import subprocess
from typing import TYPE_CHECKING, NoReturn

import pytest

from botowright.output import foreign
from botowright.system import swap
from tests.support.trees import files_of_others, put_files_of_others, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.fixture
def built(build: Callable[..., Result], output: Path) -> Path:
    """Return an output of both services."""
    assert build(output).exit_code == 0
    return output


def test_all_kinds(build: Callable[..., Result], built: Path) -> None:
    """They keep content, mode, owner and times, as do links, named pipes and empty folders."""
    before = put_files_of_others(built)
    assert build(built, "notes").exit_code == 0
    assert files_of_others(built) == before
    assert (built / "mine/same-key").samefile(built / "mine/private/key")
    assert [path.name for path in built.parent.iterdir()] == [built.name]


def test_a_removed_service(build: Callable[..., Result], built: Path) -> None:
    """Its folder stays as long as it has files of others."""
    before = put_files_of_others(built)
    assert build(built, "alarms").exit_code == 0
    assert files_of_others(built) == before
    assert [path.name for path in (built / "boto_types/notes").iterdir()] == ["empty"]


def test_file_system_without_links(
    build: Callable[..., Result], built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then files are copied, with the same attributes."""
    before = put_files_of_others(built)

    def no_link(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_link)
    assert build(built, "notes").exit_code == 0
    after = files_of_others(built)
    assert after.keys() == before.keys()
    for name, entry in after.items():
        was = before[name]
        assert (entry.mode, entry.owner, entry.content) == (was.mode, was.owner, was.content)
        assert entry.changed == was.changed or (built / name).is_symlink()


def test_socket(build: Callable[..., Result], built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is linked, and its server still listens to it. It cannot be copied."""
    monkeypatch.chdir(built)  # a socket's path has at most 108 characters
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("agent")
        server.listen()
        monkeypatch.chdir(built.parent)
        assert build(built, "notes").exit_code == 0
        monkeypatch.chdir(built)
        with socket.socket(socket.AF_UNIX) as client:
            client.connect("agent")
        monkeypatch.chdir(built.parent)
        monkeypatch.setattr(foreign, "link", lambda *_: os.link("nowhere", "either"))
        before = tree_of(built)
        result = build(built)
        assert result.exit_code == 2
        assert result.error.startswith(f"Error: {built / 'agent'} is a socket or a device")
        assert tree_of(built) == before


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")
def test_git_repository(build: Callable[..., Result], built: Path) -> None:
    def git(*arguments: str) -> str:
        command = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments]
        return subprocess.run(command, cwd=built, check=True, capture_output=True, text=True).stdout

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "Add stubs")
    refs = built / ".git/refs/tags"
    assert refs.is_dir()
    assert build(built, "notes").exit_code == 0
    assert refs.is_dir()
    git("fsck", "--strict")
    assert " D boto_types/alarms/client.pyi" in git("status", "--porcelain").splitlines()
    assert not [line for line in git("status", "--porcelain").splitlines() if "notes" in line]


def test_modes_of_folders(build: Callable[..., Result], built: Path) -> None:
    """The modes of the output and of its folders stay as strict as they are."""
    built.chmod(0o700)
    (built / "boto_types/notes").chmod(0o750)
    assert build(built, "notes").exit_code == 0
    assert built.stat().st_mode & 0o7777 == 0o700
    assert (built / "boto_types/notes").stat().st_mode & 0o7777 == 0o750


def test_folder_that_cannot_be_listed(
    build: Callable[..., Result], built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its content is unknown, so it cannot be carried over. (The tests may run as root.)"""
    put_files_of_others(built)
    locked = built / "mine/private"
    before = tree_of(built)
    scandir = os.scandir

    def refused(path: str) -> object:
        if str(path) == str(locked):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refused)
        result = build(built, "notes")
    assert result.exit_code == 2
    assert result.error == (
        f"Error: {locked} cannot be carried over to the new output: permission denied; move it away"
    )
    assert tree_of(built) == before
    assert [path.name for path in built.parent.iterdir()] == [built.name]


@pytest.mark.parametrize("kind", ["file", "folder", "folder above", "fifo"])
def test_place_that_is_taken(kind: str, build: Callable[..., Result], output: Path) -> None:
    """A new service has a file whose place is taken."""
    assert build(output, "notes").exit_code == 0
    (output / "boto_types/alarms").mkdir()
    path = output / "boto_types/alarms/client.pyi"
    if kind == "file":
        path.write_text("mine")
    elif kind == "folder":
        path.mkdir()
        (path / "mine").write_text("mine")
    elif kind == "folder above":
        path = path.parent
        path.rmdir()
        path.write_text("mine")
    else:
        os.mkfifo(path)
    before = tree_of(output)
    result = build(output)
    assert result.exit_code == 2
    assert f"{path} is not what botowright wrote" in result.error
    assert tree_of(output) == before


def test_empty_folder_for_a_generated_file(build: Callable[..., Result], built: Path) -> None:
    """Nothing of others is in it, so the build replaces it as it replaces an edited file."""
    before = tree_of(built)
    path = built / "boto_types/notes/client.pyi"
    path.unlink()
    path.mkdir()
    assert build(built).exit_code == 0
    assert tree_of(built) == before


@pytest.mark.parametrize("name", [".botowright", ".botowright/state.json", "botowright.json"])
def test_fifo_for_a_file_of_ours(name: str, build: Callable[..., Result], built: Path) -> None:
    """Reading from it would never end."""
    path = built / name
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    os.mkfifo(path)
    before = tree_of(built)
    result = build(built, "notes")
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {path} ")
    assert tree_of(built) == before


def test_fifo_for_a_generated_file(
    run: Callable[..., Result], build: Callable[..., Result], built: Path
) -> None:
    path = built / "boto_types/notes/client.pyi"
    path.unlink()
    os.mkfifo(path)
    result = run("check", "--quiet", "--jobs", "1", "--output", built)
    assert (result.exit_code, result.error) == (
        2,
        f"Error: {path} cannot be read: it is not a regular file; build the folder again",
    )
    assert build(built).exit_code == 2
    assert path.is_fifo()


def test_folder_around_the_output(build: Callable[..., Result], output: Path) -> None:
    """No build changes its mode: neither the first one, nor a later one, nor a refused one."""
    output.parent.mkdir(exist_ok=True)
    output.parent.chmod(0o1777)
    for names in ((), ("notes",), ("absent",)):
        build(output, *names)
        assert output.parent.stat().st_mode & 0o7777 == 0o1777


@pytest.mark.parametrize("is_one_step", [True, False])
def test_changes_before_the_swap(
    build: Callable[..., Result], built: Path, monkeypatch: pytest.MonkeyPatch, *, is_one_step: bool
) -> None:
    """Files that others change before the swap are carried over after it."""
    (built / ".git").mkdir()
    (built / ".git/HEAD").write_text("old")
    (built / "same").write_text("same")
    inode = (built / "same").stat().st_ino
    real_swap = swap.swap

    def late_swap(new: Path, output: Path, aside: Path) -> Path | None:
        (output / "fresh").write_text("fresh")
        (output / "mine").mkdir()
        (output / "mine/fresh").write_text("fresh")
        (output / ".git/HEAD.lock").write_text("new")
        os.replace(output / ".git/HEAD.lock", output / ".git/HEAD")
        return real_swap(new, output, aside)

    monkeypatch.setattr(swap, "swap", late_swap)
    if not is_one_step:
        monkeypatch.setattr(swap, "_exchanged", lambda *_: False)
    assert build(built, "notes").exit_code == 0
    assert (built / ".git/HEAD").read_text() == "new"
    assert (built / "fresh").read_text() == (built / "mine/fresh").read_text() == "fresh"
    assert (built / "same").stat().st_ino == inode
    assert [path.name for path in built.parent.iterdir()] == [built.name]


def test_output_that_cannot_be_put_back(
    build: Callable[..., Result], built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old output stays in its place. The error names the place, and the next build uses it."""
    put_files_of_others(built)
    before = files_of_others(built)
    real_rename = os.rename

    def rename(source: Path, target: Path) -> None:
        if target == built:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        real_rename(source, target)

    monkeypatch.setattr(swap, "_exchanged", lambda *_: False)
    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", rename)
        result = build(built, "notes")
    assert result.exit_code == 2
    (scratch,) = built.parent.iterdir()
    assert result.error.endswith(f"; move the old folder back, it is {scratch}/old")
    assert build(built, "notes").exit_code == 0
    assert files_of_others(built) == before
    assert [path.name for path in built.parent.iterdir()] == [built.name]
