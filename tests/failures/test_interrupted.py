"""Ctrl-C and SIGTERM: one line, exit code 130, and the old output."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.support.trees import files_of_others, put_files_of_others, tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.commands import Result

pytestmark = pytest.mark.alone


@pytest.fixture(autouse=True)
def _default_hangup() -> Iterator[None]:
    """A child of nohup ignores SIGHUP, and so would the commands that these tests interrupt."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


def _in_the_middle_of_a_build(output: Path, home: Path, jobs: str) -> subprocess.Popen[str]:
    """Return a build of all services that has started to write."""
    command = [sys.executable, "-m", "botowright", "build", "--all", "--quiet"]
    process = subprocess.Popen(
        [*command, "--jobs", jobs, "--output", str(output)],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 20
    while not list(output.parent.glob(".*/new/boto_types/*")):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return process


@pytest.mark.parametrize(
    ("signal_number", "jobs", "to_group"),
    [
        (signal.SIGINT, "2", True),
        (signal.SIGINT, "1", True),
        (signal.SIGTERM, "2", False),
        (signal.SIGHUP, "2", False),
    ],
    ids=["Ctrl-C", "Ctrl-C in one process", "SIGTERM", "SIGHUP"],
)
def test_interrupted_build(  # noqa: PLR0913
    signal_number: signal.Signals,
    jobs: str,
    to_group: bool,
    run: Callable[..., Result],
    models: Path,
    output: Path,
    home: Path,
) -> None:
    """A terminal sends Ctrl-C to the workers too. A supervisor ends only the main process."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    before = tree_of(output)
    process = _in_the_middle_of_a_build(output, home, jobs)
    if to_group:
        os.killpg(process.pid, signal_number)
    else:
        process.send_signal(signal_number)
    stdout, stderr = process.communicate(timeout=30)
    assert stdout == ""
    # click ends the line on which a terminal prints ^C.
    assert stderr.lstrip("\n") == "Interrupted. The output is as it was before.\n"
    assert process.returncode == 130
    assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_workers_end_with_a_parent_that_was_killed(output: Path, home: Path) -> None:
    """Otherwise they keep its output open, and a reader of it waits without end."""
    process = _in_the_middle_of_a_build(output, home, "2")
    process.kill()
    process.communicate(timeout=20)  # ends when no process has the pipe any more
    assert process.returncode == -signal.SIGKILL


def _doubled(arguments: list[str], home: Path, gap: float) -> tuple[int, str, float, list[int]]:
    """Interrupt a run twice. Return its exit code, its message, its duration and its workers.

    The first signal comes soon after both workers have started.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "botowright", *arguments, "--jobs", "2"],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    workers: list[int] = []
    deadline = time.monotonic() + 30
    while len(workers) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
        workers = [child.pid for child in psutil.Process(process.pid).children()]
    time.sleep(0.3)
    os.killpg(process.pid, signal.SIGINT)
    interrupted = time.monotonic()
    time.sleep(gap)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    stdout, stderr = process.communicate(timeout=30)
    assert stdout == ""
    return process.returncode, stderr.lstrip("\n"), time.monotonic() - interrupted, workers


GAPS = [0, 0.001, 0.003, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1]
GAPS += [0.13, 0.16, 0.2, 0.23, 0.26, 0.3, 0.33, 0.36, 0.4]


@pytest.mark.parametrize(
    ("command", "gap"),
    [
        *(
            pytest.param(c, gap, marks=pytest.mark.exhaustive)
            for c in ("build", "check")
            for gap in GAPS
        ),
        *(("build", 0.02), ("check", 0.1)),
    ],
)
def test_interrupted_twice(  # noqa: PLR0913
    command: str,
    gap: float,
    run: Callable[..., Result],
    models: Path,
    output: Path,
    home: Path,
) -> None:
    """A second signal arrives while the run is ending."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    if command == "check":  # of all services
        manifest = output / "botowright.json"
        content = json.loads(manifest.read_text())
        content["options"] |= {"services": [], "all_services": True, "botocore": None}
        manifest.write_text(json.dumps(content))
    before = tree_of(output)
    put_files_of_others(output)
    others = files_of_others(output)
    arguments = [command, "--quiet", "--output", str(output)]
    arguments += ["--all"] if command == "build" else []
    code, stderr, seconds, workers = _doubled(arguments, home, gap)
    outcome = " The output is as it was before." if command == "build" else ""
    assert (code, stderr) == (130, f"Interrupted.{outcome}\n")
    assert seconds < 5
    assert len(workers) == 2
    assert not [pid for pid in workers if psutil.pid_exists(pid)]
    assert {name: text for name, text in tree_of(output).items() if name in before} == before
    assert files_of_others(output) == others
    assert [path.name for path in output.parent.iterdir()] == [output.name]


@pytest.mark.exhaustive
@pytest.mark.parametrize("attempt", range(30))
def test_interrupted_at_any_moment(
    attempt: int, build: Callable[..., Result], models: Path, output: Path, home: Path
) -> None:
    """The message tells whether the output is the old one or the new one."""
    assert build(output, "notes").exit_code == 0
    put_files_of_others(output)
    assert build(output, "notes").exit_code == 0
    new = tree_of(output)
    assert build(output).exit_code == 0
    old, others = tree_of(output), files_of_others(output)
    command = ["build", "notes", "--quiet", "--botocore", str(models), "--output", str(output)]
    process = subprocess.Popen(
        [sys.executable, "-c", ANNOUNCED, *command],
        env={**os.environ, "HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n"
    time.sleep(random.Random(attempt).uniform(0, 0.5))  # noqa: S311
    process.send_signal(signal.SIGTERM)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    stderr = stderr.lstrip("\n")
    if (process.returncode, stderr) in ((130, OLD), (130, EARLY)):
        assert tree_of(output) == old
    else:
        assert (process.returncode, stderr) in ((0, ""), (130, NEW))
        assert tree_of(output) == new
    assert files_of_others(output) == others
    assert [path.name for path in output.parent.iterdir()] == [output.name]


EARLY = "Interrupted.\n"  # before the options are read
OLD = "Interrupted. The output is as it was before.\n"
NEW = "Interrupted. The output is the new one.\n"
ANNOUNCED = """
from botowright.cli import main as cli
print("begins", flush=True)
cli.main()
"""
# Interrupts itself at the call of a function that belongs to one indivisible step.
INTERRUPTED_AT = """
import importlib, os, signal, sys
from botowright.cli import main as cli

place = sys.argv.pop(1)
module, _, name = place.partition(":")
owner = importlib.import_module(module)
function = getattr(owner, name)

def interrupted(*arguments, **options):
    os.kill(os.getpid(), signal.SIGINT)
    os.kill(os.getpid(), signal.SIGTERM)
    return function(*arguments, **options)

setattr(owner, name, interrupted)
cli.main()
"""


@pytest.mark.parametrize(
    ("place", "message"),
    [
        (
            "botowright.output.scratch:make_scratch",
            "Interrupted. The output is as it was before.\n",
        ),
        ("botowright.output.foreign:carry_over", "Interrupted. The output is as it was before.\n"),
        ("botowright.system.swap:swap", NEW),
        ("botowright.output.scratch:remove", NEW),
        ("botowright.output.state:write_state", NEW),
    ],
)
def test_interrupted_at_a_step(  # noqa: PLR0913
    place: str, message: str, build: Callable[..., Result], models: Path, output: Path, home: Path
) -> None:
    assert build(output, "notes").exit_code == 0
    new = tree_of(output)
    assert build(output).exit_code == 0
    old = tree_of(output)
    command = ["build", "notes", "--quiet", "--botocore", str(models), "--output", str(output)]
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_AT, place, *command],
        env={**os.environ, "HOME": str(home)},
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert (done.returncode, done.stderr.lstrip("\n")) == (130, message)
    assert tree_of(output) == (new if message == NEW else old)
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    ino = output.stat().st_ino
    assert build(output, "notes").exit_code == 0
    assert (output.stat().st_ino == ino) == (message == NEW)  # there is nothing to do


# Interrupts itself after the last step.
INTERRUPTED_LATE = """
import atexit, os, signal
from botowright.cli import main as cli
atexit.register(lambda: os.kill(os.getpid(), signal.SIGINT))
cli.main()
"""


def test_interrupted_after_the_last_step(models: Path, home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_LATE, "list", "--botocore", str(models)],
        env={**os.environ, "HOME": str(home)},
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert (done.returncode, done.stderr) == (0, "")


# One worker sleeps during its service. The other one has no service left, and waits.
IDLE_WORKER = """
import sys, time
from botowright.build import service
from botowright.cli import main as cli
from botowright.errors import ModelError

def generate_service(source, entry, *options):
    if entry.service_name == "alarms":
        time.sleep(3)
    raise ModelError("is odd")

service.generate_service = generate_service
cli.main()
"""


@pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="a worker has what was patched here"
)
def test_interrupted_while_a_worker_waits(models: Path, output: Path, home: Path) -> None:
    """A worker that waits for work ends without a message too."""
    command = [sys.executable, "-c", IDLE_WORKER, "build", "--all", "--jobs", "2"]
    process = subprocess.Popen(
        [*command, "--botocore", str(models), "--output", str(output)],
        env={**os.environ, "HOME": str(home)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "1/2 services (notes, 1 failed)\n"
    time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert stderr.lstrip("\n") == "Interrupted. The output is as it was before.\n"
    assert process.returncode == 130
    assert list(output.parent.iterdir()) == []
