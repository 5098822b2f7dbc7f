"""A command that is run in this process, and models that it can read."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from botowright.cli import main as cli
from botowright.output.state import FOLDER
from botowright.releases import installers, published, releases
from botowright.system.interrupts import SIGNALS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Result:
    """What a command did. `error` is its one line on standard error, where it has one."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def error(self) -> str:
        (line,) = self.stderr.splitlines()
        return line


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a user's home folder without AWS configuration, models or cache: where they are."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
    for name in ("AWS_DATA_PATH", "AWS_CONFIG_FILE", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Return a function that replaces pip, or uv, by a fake; no network is used.

    The fake gets each command and answers it.
    """

    def tools(answer: Callable[[list[str]], Any], *, pip: bool = True, uv: bool = False) -> None:
        monkeypatch.setattr(installers, "_run", lambda task: answer(task.command))
        monkeypatch.setattr(releases, "has_pip", lambda: pip)
        monkeypatch.setattr(releases, "uv_path", lambda: "/bin/uv" if uv else None)
        monkeypatch.setattr(published, "has_pip", lambda: pip)
        monkeypatch.setattr(published, "uv_path", lambda: "/bin/uv" if uv else None)

    published.published.cache_clear()
    yield tools
    published.published.cache_clear()


@pytest.fixture
def run(
    home: Path,  # noqa: ARG001  # every command runs in it
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Callable[..., Result]:
    """Return a function that runs a command line; a traceback in its output is an error."""

    def run(*arguments: str | Path) -> Result:
        monkeypatch.setenv("PYTHONSAFEPATH", "")  # main sets it
        monkeypatch.setattr(sys, "argv", ["botowright", *map(str, arguments)])
        handlers = {number: signal.getsignal(number) for number in SIGNALS}
        capfd.readouterr()
        exit_code = 0
        try:
            cli.main()
        except SystemExit as stop:
            exit_code = stop.code or 0
        except Exception as error:  # noqa: BLE001  # whatever it is, a user would see its traceback
            pytest.fail(f"ends in a traceback: {error!r}", pytrace=False)
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
        output, error = capfd.readouterr()
        assert "Traceback" not in output + error
        return Result(exit_code, output, error)

    return run


def note_model() -> dict[str, Any]:
    """Return a model that is whole, with one shape of each kind."""
    return {
        "version": "2.0",
        "metadata": {"apiVersion": "2024-05-01", "protocol": "json", "serviceId": "Notes"},
        "operations": {
            "PutNote": {
                "name": "PutNote",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "PutNoteRequest"},
                "output": {"shape": "PutNoteResponse"},
                "errors": [{"shape": "NoteTooLong"}],
            }
        },
        "shapes": {
            "PutNoteRequest": {
                "type": "structure",
                "required": ["Title"],
                "members": {
                    "Title": {"shape": "String"},
                    "Tags": {"shape": "TagList"},
                    "Labels": {"shape": "LabelMap"},
                    "Color": {"shape": "Color"},
                },
            },
            "PutNoteResponse": {"type": "structure", "members": {"NoteId": {"shape": "String"}}},
            "TagList": {"type": "list", "member": {"shape": "Tag"}},
            "Tag": {"type": "structure", "members": {"Key": {"shape": "String"}}},
            "LabelMap": {
                "type": "map",
                "key": {"shape": "String"},
                "value": {"shape": "String"},
            },
            "Color": {"type": "string", "enum": ["RED", "BLUE"]},
            "NoteTooLong": {"type": "structure", "members": {}, "exception": True},
            "String": {"type": "string"},
        },
    }


def write_model(folder: Path, service: str, model: Any, name: str = "service-2") -> Path:
    """Write a model file in botocore's layout and return its path."""
    path = folder / service / "2024-05-01" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(model), "utf-8")
    return path


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Return a folder with the models of two services: what `--botocore` takes."""
    folder = tmp_path / "models"
    for service in ("alarms", "notes"):
        write_model(folder, service, note_model())
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Return where a build writes to: a folder beside nothing else."""
    folder = tmp_path / "built"
    folder.mkdir()
    return folder / "stubs"


@pytest.fixture
def build(run: Callable[..., Result], models: Path) -> Callable[..., Result]:
    """Return a function that builds some services into a folder."""

    def build(output: Path, *services: str, jobs: int = 1) -> Result:
        options = ("--quiet", "--jobs", str(jobs), "--botocore", models, "--output", output)
        return run("build", *(services or ("--all",)), *options)

    return build


def tree_of(folder: Path) -> dict[str, bytes]:
    """Return the content of every file below a folder, by its path, but for a build's own state."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and FOLDER not in path.parts
    }


@dataclass(frozen=True)
class Entry:
    """The properties of an entry of a folder, except its name."""

    mode: int
    owner: tuple[int, int]
    changed: int
    identity: int  # 0 for a folder: it is made again
    content: str | bytes

    @classmethod
    def of(cls, path: Path) -> Entry:
        status = path.lstat()
        content: str | bytes = ""
        if path.is_symlink():
            content = os.readlink(path)
        elif path.is_file():
            content = path.read_bytes()
        identity = 0 if stat.S_ISDIR(status.st_mode) else status.st_ino
        owner = status.st_uid, status.st_gid
        return cls(status.st_mode, owner, status.st_mtime_ns, identity, content)


def put_files_of_others(output: Path) -> dict[str, Entry]:
    """Put into an output what a build did not write, one of each kind; return it by its path."""
    mine = output / "mine"
    for folder in ("refs/heads/empty", "readonly", "private"):
        (mine / folder).mkdir(parents=True)
    (output / "boto_types" / "notes" / "empty").mkdir()
    (output / "boto_types" / "mine.py").write_text("mine")
    (mine / "private" / "key").write_text("secret")
    (mine / "private" / "key").chmod(0o600)
    (mine / "private").chmod(0o700)
    os.link(mine / "private" / "key", mine / "same-key")
    (mine / "readonly" / "cached.txt").write_text("cached")
    (mine / "link").symlink_to("private/key")
    (mine / "broken").symlink_to("nowhere")
    (output / "docs").symlink_to("boto_types", target_is_directory=True)
    os.mkfifo(mine / "pipe")
    for path in (mine / "readonly", mine / "refs", mine, mine / "private" / "key"):
        os.utime(path, (1_000_000_000, 1_100_000_000))
    (mine / "readonly").chmod(0o555)
    return files_of_others(output)


def files_of_others(output: Path) -> dict[str, Entry]:
    """Return what `put_files_of_others` has put there."""
    folder = output / "mine"
    paths = [folder, *folder.rglob("*"), output / "docs", output / "boto_types" / "mine.py"]
    paths.append(output / "boto_types" / "notes" / "empty")
    return {path.relative_to(output).as_posix(): Entry.of(path) for path in paths}
