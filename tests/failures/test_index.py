"""The real pip and uv: beside strange files, and with an index that does not answer."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import sysconfig
import threading
import time
from typing import TYPE_CHECKING

import pytest

from botowright.releases import archives
from botowright.releases.published import published_versions
from botowright.system import installers, watch
from tests.support.indexes import forget_indexes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.commands import Result


LIMITS = watch._NOTICE_AFTER, watch._FAIL_AFTER


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget which tools are installed, and ignore the settings of this machine."""
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("UV_NO_CONFIG", "1")
    monkeypatch.setattr(watch, "_POLL_EVERY", 0.1)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 60.0)  # pip starts slowly on a busy machine
    forget_indexes()
    yield
    forget_indexes()


@pytest.fixture(params=["silent", "drips"])
def index(request: pytest.FixtureRequest) -> Iterator[str]:
    """Yield the address of an index that accepts connections, and sends nothing or single bytes."""
    connections = []

    def accept() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            connections.append(connection)
            if request.param == "drips":
                threading.Thread(target=_drip, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/simple"
        server.shutdown(socket.SHUT_RDWR)
    for connection in connections:
        connection.close()


def _drip(connection: socket.socket) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"
    try:
        connection.sendall(head)
        while True:
            connection.sendall(b" ")
            time.sleep(0.05)
    except OSError:
        return


def _use_uv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers, "has_pip", lambda: False)
    scripts = sysconfig.get_path("scripts")
    monkeypatch.setenv("PATH", os.pathsep.join((scripts, os.environ["PATH"])))


@pytest.mark.parametrize("is_direct", [True, False], ids=["direct", "tool"])
@pytest.mark.parametrize("tool", ["pip", "uv"])
@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        (("list", "--botocore", "1.36.0"), "botocore==1.36.0"),
        (("since", "sqs.send_message"), "the versions of botocore"),
    ],
    ids=["fetch", "list"],
)
def test_index_that_does_not_answer(  # noqa: PLR0913  # fixtures
    *,
    is_direct: bool,
    tool: str,
    command: tuple[str, ...],
    wanted: str,
    index: str,
    run: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The user soon reads what takes so long, and gets one line at the end."""
    if tool == "uv":
        _use_uv(monkeypatch)
    for name in ("PIP_INDEX_URL", "UV_INDEX_URL"):
        monkeypatch.setenv(name, index)
    assert archives.sources()  # before the limits are short
    if not is_direct:
        monkeypatch.setattr(archives, "sources", lambda: None)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 0.1)
    monkeypatch.setattr(watch, "_FAIL_AFTER", 0.6)
    result = run(*command)
    assert result.exit_code == 2
    told, error = result.stderr.splitlines()
    if is_direct:
        wanted = "the versions of botocore"
        assert told == f"Waiting for {index}/botocore/, which has {wanted}"
    else:
        assert told == f"Waiting for {tool}, which asks its index for {wanted}"
    assert error.startswith(f"Error: {wanted} could not be fetched: nothing arrived for 1 s from")


def test_time_limits() -> None:
    notice_after, fail_after = LIMITS
    assert notice_after < 5
    assert fail_after < 28  # and Python and pip start


def test_index_that_cannot_be_reached(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another index with a version does not replace it."""
    (tmp_path / "botocore-1.43.106-py3-none-any.whl").write_bytes(b"")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    for command in (("since", "sqs.send_message"), ("changes", "1.2.0..1.43.106")):
        result = run(*command)
        assert result.exit_code == 2
        assert result.error.startswith("Error: the versions of botocore cannot be listed: http://")
        assert result.error.endswith(
            "did not answer: connection error: Failed to establish a new connection: "
            "[Errno 111] Connection refused; check its address and your network"
        )
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    result = run("list", "--botocore", "9.9.9")
    message = "there is no wheel of botocore 9.9.9; the newest is 1.43.106"
    assert result.error == f"Error: {message}"
    assert [str(v) for v in published_versions().versions] == ["1.43.106"]


def test_index_that_does_not_have_botocore(tmp_path: Path) -> None:
    """404 is an answer, because another index may have it. Other refusals are not."""
    line = "2026-01-01T00:00:00,000 Could not fetch URL https://a/simple/botocore/: {} - skipping\n"
    log = tmp_path / "pip.log"
    assert installers.unreached_index(tmp_path) is None
    log.write_text(line.format("404 Client Error: Not Found for url: https://a/"))
    assert installers.unreached_index(tmp_path) is None
    log.write_text(line.format("403 Client Error: Forbidden for url: https://a/"))
    found = installers.unreached_index(tmp_path)
    assert found is not None
    assert found.startswith("https://a/simple/botocore/ did not answer: 403 Client Error")


def test_uv_that_is_offline(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its cache has only some versions."""
    _use_uv(monkeypatch)
    monkeypatch.setenv("UV_OFFLINE", "1")
    assert "while UV_OFFLINE is set" in run("since", "sqs.send_message").error


def test_modules_of_the_current_folder_are_not_run(home: Path) -> None:
    for name in ("pip", "platform", "json", "packaging", "runpy"):
        (home / f"{name}.py").write_text(f"open({str(home / 'ran')!r}, 'w')\nraise SystemExit(3)\n")
    assert installers.has_pip()
    assert not (home / "ran").exists()


SPAWN = """
import multiprocessing, sys
from botowright.cli.main import main
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()
"""


@pytest.mark.skipif(sys.version_info < (3, 11), reason="Python has no PYTHONSAFEPATH before")
def test_workers_run_no_modules_of_the_current_folder(
    home: Path, models: Path, output: Path, tmp_path: Path
) -> None:
    """Workers are not forks on macOS, on Windows, and on Linux since Python 3.14."""
    (home / "multiprocessing.py").write_text(f"open({str(home / 'ran')!r}, 'w')\n")
    (tmp_path / "script").mkdir()
    script = tmp_path / "script" / "spawn.py"
    script.write_text(SPAWN)
    command = [sys.executable, str(script), "build", "--all", "--jobs", "2"]
    command += ["--botocore", str(models), "--output", str(output)]
    done = subprocess.run(command, cwd=home, capture_output=True, check=False)
    assert done.returncode == 0
    assert not (home / "ran").exists()


def test_uv_of_the_current_folder_is_not_run(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    uv = home / "uv"
    uv.write_text("#!/bin/sh\n")
    uv.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".")))
    assert installers.uv_path() is None
    installers.uv_path.cache_clear()
    monkeypatch.setenv("PATH", str(home))
    assert installers.uv_path() == str(uv)


PIP = """
import os, sys, time
if "config" in sys.argv:
    print("global.some-new-option='x'")
else:
    with open(os.path.join(os.environ["TMPDIR"], "part"), "w") as file:
        for _ in range(8):
            file.write("x" * 30_000)
            file.flush()
            time.sleep(0.25)
    print("ERROR: that was all", file=sys.stderr)
    sys.exit(1)
"""


def test_slow_fetch(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes on as long as data arrives. PYTHONPATH may name the pip."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "pip.py").write_text(PIP)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    monkeypatch.setattr(watch, "_FAIL_AFTER", 1.0)
    result = run("list", "--botocore", "1.36.0")
    assert result.error == "Error: botocore==1.36.0 could not be fetched: that was all"


def test_uv_reads_no_project(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pyproject.toml can have constraints, which would hide versions."""
    tasks = []
    monkeypatch.setattr(installers, "_run", tasks.append)
    installers.run_uv(["compile"], home / "scratch", "versions")
    assert tasks[0].folder == home / "scratch"
