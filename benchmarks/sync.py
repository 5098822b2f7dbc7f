"""The time of `botowright sync` in a new project, and of checkers with its types and the peer's.

    python -m benchmarks.sync [--peer NAME] [--peers FOLDER] [--runs N]

The projects use 1, 10 and 40 services. Each run of a sync starts without the user's cache folder,
so it includes the scan, the build and the installation. The checkers read a program of one service:
with the types that a sync installed, and with all services of the peer.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from benchmarks.checker_runs import FAST
from benchmarks.environments import SAGEMAKER, TEN, peer_environment, program_file
from benchmarks.measure import Measured, best, best_in_turns, comparison_cells, measure
from botowright.load.source import model_source, service_entries
from tests.support.environments import Environment, bare_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST_BAR, SERVICE_BAR = 4.0, 0.1  # seconds: for a sync, and for each of its services
AGAIN_BAR = 0.5
CHECKER_BAR = 0.6  # of the peer's time and memory
CHECKER_ROUNDS = 5
MANY = 40


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", default="types-boto3", help="its distribution's name")
    parser.add_argument("--peers", type=Path, default=user_cache_path("botowright") / "peers")
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch), arguments.peer, arguments.peers, arguments.runs)


def run(scratch: Path, peer: str, peers: Path, runs: int) -> None:
    """Print the tables. Keep scratch files in one folder and the peer's packages in another."""
    print(
        f"{'sync, services':<16}{'first':>8}{'bar':>6}{'again':>8}{'check':>8}{'bar':>6}  seconds"
    )
    names = [entry.service_name for entry in service_entries(model_source(None, []))]
    for services in (("sagemaker",), TEN, names[:MANY]):
        print_row(scratch / str(len(services)), services, runs)
    print()
    ours = Environment(_project(scratch / "one", ("sagemaker",)) / ".venv" / "bin" / "python")
    _sync(scratch / "one", scratch / "cache")
    theirs = peer_environment(peers / "full", f"{peer}[full]")
    print_checkers(program_file(scratch / "program", SAGEMAKER), ours, theirs)


def print_row(folder: Path, services: Sequence[str], runs: int) -> None:
    """Print the times of a sync: the first, one without work, and a check."""
    folder.mkdir()
    first = best(runs, lambda: _first(folder, services))
    _project(folder / "again", services)
    _sync(folder / "again", folder / "cache")
    again = best(runs, partial(_sync, folder / "again", folder / "cache"))
    check = best(runs, partial(_sync, folder / "again", folder / "cache", "--check"))
    bar = FIRST_BAR + SERVICE_BAR * len(services)
    print(
        f"{len(services):<16}{first.seconds:>8.2f}{bar:>6.1f}{again.seconds:>8.2f}"
        f"{check.seconds:>8.2f}{AGAIN_BAR:>6.1f}"
    )


def print_checkers(program: Path, ours: Environment, theirs: Environment) -> None:
    """Print the cost of one program for each checker, with our types and with the peer's."""
    title = f"one service; bar {CHECKER_BAR}"
    print(f"{title:<24}{'seconds':>18}{'ratio':>7}{'CPU':>18}{'ratio':>7}{'MB':>16}{'ratio':>7}")
    for name, check in FAST.items():
        pair = {"ours": partial(check, ours, program), "theirs": partial(check, theirs, program)}
        found = best_in_turns(CHECKER_ROUNDS, pair)
        print(f"{name:<24}{comparison_cells(found['ours'], found['theirs'], 10)}")


def _first(folder: Path, services: Sequence[str]) -> Measured:
    project = _project(Path(tempfile.mkdtemp(dir=folder)), services)
    return _sync(project, project / "cache")


def _project(folder: Path, services: Sequence[str]) -> Path:
    """Write a project with an environment that has boto3 and no types."""
    bare_environment(folder / ".venv")
    (folder / "pyproject.toml").write_text('[project]\nname = "shop"\nversion = "1"\n')
    for service in services:
        (folder / f"uses_{service.replace('-', '_')}.py").write_text(
            f'import boto3\n\nclient = boto3.client("{service}")\n'
        )
    return folder


def _sync(project: Path, cache: Path, *options: str) -> Measured:
    command = [sys.executable, "-m", "botowright", "sync", "--quiet", *options]
    environment = {"XDG_CACHE_HOME": str(cache), "VIRTUAL_ENV": ""}
    return measure(command, folder=project, environment=environment)


if __name__ == "__main__":
    main()
