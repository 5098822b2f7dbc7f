"""A file is replaced in one step. A device or a pipe is not replaced."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from botowright.errors import UsageError
from botowright.system.files import is_stream, temporary_folder, write_file

if TYPE_CHECKING:
    from pathlib import Path


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_in_a_new_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "out.txt"
    write_file(path, "text\n")
    assert path.read_bytes() == b"text\n"
    umask = os.umask(0)
    os.umask(umask)
    assert mode_of(path) == 0o666 & ~umask
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_file_keeps_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("before")
    path.chmod(mode)
    inode = path.stat().st_ino
    write_file(path, "after")
    assert (path.read_text(), mode_of(path)) == ("after", mode)
    assert path.stat().st_ino != inode


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_a_link(*, exists: bool, tmp_path: Path) -> None:
    target, link = tmp_path / "folder" / "target", tmp_path / "link"
    target.parent.mkdir()
    if exists:
        target.write_text("before")
        target.chmod(0o600)
    link.symlink_to("folder/target")
    write_file(link, "after")
    assert link.is_symlink()
    assert target.read_text() == "after"
    assert not exists or mode_of(target) == 0o600


def test_a_named_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    write_file(pipe, "text")
    reader.join(10)
    assert read == ["text"]
    assert pipe.is_fifo()


def test_a_device_is_written_to(tmp_path: Path) -> None:
    device = tmp_path / "null"
    try:
        os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 3))
        device.write_text("")
    except PermissionError:
        pytest.skip("only root makes devices")
    for path in (device, tmp_path / "link"):
        if path != device:
            path.symlink_to(device)
        write_file(path, "text")
        assert device.is_char_device()


def test_an_open_file_is_added_to(tmp_path: Path) -> None:
    """A log that a shell writes to (`>> log`) is not replaced."""
    log = tmp_path / "log"
    with log.open("a") as file:
        file.write("before\n")
        file.flush()
        link = tmp_path / "link"
        link.symlink_to(f"/proc/self/fd/{file.fileno()}")
        if not link.exists():
            pytest.skip("there is no /proc")
        inode = log.stat().st_ino
        write_file(link, "after\n")
    assert log.read_text() == "before\nafter\n"
    assert log.stat().st_ino == inode


def test_streams(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    os.mkfifo(tmp_path / "pipe")
    found = {name: is_stream(tmp_path / name) for name in ("file", "pipe", "none", ".")}
    assert found == {"file": False, "pipe": True, "none": False, ".": False}


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_file(path, "text")
    assert path.read_text() == "text"


def test_a_file_that_cannot_be_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.txt"
    path.write_text("before")
    path.chmod(0o444)
    # Root could write it.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(UsageError, match=r"out.txt cannot be written: permission denied"):
        write_file(path, "after")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(UsageError, match="loop cannot be written: "):
        write_file(loop, "after")
    with pytest.raises(UsageError, match="cannot be written: "):
        write_file(path / "below", "after")
    assert path.read_text() == "before"
    assert {*tmp_path.iterdir()} == {path, loop}


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    write_file(path, b"\r\n\xff\x00")
    assert path.read_bytes() == b"\r\n\xff\x00"


def test_a_temporary_folder_is_removed() -> None:
    with temporary_folder() as folder:
        (folder / "file").write_text("text")
    assert not folder.exists()


def test_no_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    with (
        pytest.raises(
            UsageError, match=r"no temporary folder can be made: it does not exist.*TMPDIR"
        ),
        temporary_folder(),
    ):
        pass
