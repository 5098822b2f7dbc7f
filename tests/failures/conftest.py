"""Fixtures that run a command in this process, on models of two services."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest

from botowright.cli import main as cli
from botowright.releases import archives
from botowright.system import installers
from botowright.system.interrupts import SIGNALS
from tests.support.commands import Result
from tests.support.indexes import forget_indexes
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder: a user's home without AWS configuration, models or cache."""
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
    """Return a function that replaces pip or uv by a fake, so that no test uses the network.

    The fake gets each command and returns its result.
    """

    def tools(answer: Callable[[list[str]], Any], *, pip: bool = True, uv: bool = False) -> None:
        monkeypatch.setattr(installers, "_run", lambda command: answer(command.arguments))
        monkeypatch.setattr(installers, "has_pip", lambda: pip)
        monkeypatch.setattr(installers, "uv_path", lambda: "/bin/uv" if uv else None)
        monkeypatch.setattr(archives, "sources", lambda: None)

    forget_indexes()
    yield tools
    forget_indexes()


@pytest.fixture
def run(
    home: Path,  # noqa: ARG001  # every command runs in it
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> Callable[..., Result]:
    """Return a function that runs a command line. It fails if the output has a traceback."""

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
        except Exception as error:  # noqa: BLE001  # a user would see the traceback of any error
            pytest.fail(f"the command ends in a traceback: {error!r}", pytrace=False)
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
        output, error = capfd.readouterr()
        assert "Traceback" not in output + error
        return Result(exit_code, output, error)

    return run


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Return a folder with the models of two services, for `--botocore`."""
    folder = tmp_path / "models"
    for service in ("alarms", "notes"):
        write_model(folder, service, note_model())
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Return the output path of a build, in an empty folder."""
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
