"""The instructions that mypy and ty execute, counted by valgrind.

    python -m benchmarks.instructions [--only WORD]

The time of a run differs by a tenth from the next run, and some bars are a twentieth. The number of
instructions is the same in each run, even if other programs run too. pyrefly is left out: its
threads wait for each other in a loop, and valgrind counts the loop. So is pyright, which takes
valgrind ten minutes.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import asynchronous, documentation
from benchmarks.checker_runs import PLUGIN, mypy_command, ty_command
from benchmarks.environments import SERVICES, program_file
from benchmarks.measure import measure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.support.environments import Environment

COLLECTED = re.compile(r"Collected : (\d+)")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only the rows whose name has this word")
    only = parser.parse_args().only
    if not shutil.which("valgrind"):
        sys.exit("valgrind is not installed; install it, e.g. with: apt-get install valgrind")
    with tempfile.TemporaryDirectory() as folder:
        _print_documentation(Path(folder) / "documentation", only)
        for service in asynchronous.PROGRAMS:
            _print_asynchronous(Path(folder) / "asynchronous", service, only)


def _print_documentation(scratch: Path, only: str) -> None:
    rows = _rows("documentation of ten services", only)
    if rows:
        program = program_file(scratch / "program", SERVICES)
        sides = documentation.environments(scratch)
        for title, count in rows.items():
            _print_row(title, count, {level: (one, program) for level, one in sides.items()})


def _print_asynchronous(scratch: Path, service: str, only: str) -> None:
    rows = _rows(f"one client of {service}", only)
    if rows:
        both, alone = _asynchronous_environments(scratch)
        sync, async_ = asynchronous.programs(scratch, service)
        sides = {
            "sync": (both, sync),
            "both targets": (both, async_),
            "async alone": (alone, async_),
        }
        for title, count in rows.items():
            _print_row(title, count, sides)


_asynchronous_environments = cache(asynchronous.environments)  # one pair for all services


def _rows(subject: str, only: str) -> dict[str, Callable[[Environment, Path], int]]:
    """Return the wanted rows by their titles. Making the environments of a row takes a minute."""
    rows = {f"{subject}, {name}": count for name, count in COUNTS.items()}
    return {title: count for title, count in rows.items() if only in title}


def _print_row(
    title: str,
    count: Callable[[Environment, Path], int],
    sides: Mapping[str, tuple[Environment, Path]],
) -> None:
    """Print the count of each side in millions, and its ratio to the first side."""
    counts = {side: count(*where) for side, where in sides.items()}
    first = next(iter(counts.values()))
    cells = (f"{side} {count / 1e6:.0f} ({count / first:.3f})" for side, count in counts.items())
    print(f"{title}: {', '.join(cells)}", flush=True)


def _mypy_count(environment: Environment, program: Path) -> int:
    with tempfile.TemporaryDirectory() as cache:
        command, path = mypy_command(environment, program, cache, *PLUGIN)
        return _count(command, program, {**path, "PYTHONHASHSEED": "0"})


def _ty_count(environment: Environment, program: Path) -> int:
    return _count(ty_command(environment, program), program, {"TY_MAX_PARALLELISM": "1"})


COUNTS = {"mypy with the plugin": _mypy_count, "ty": _ty_count}


def _count(command: list[str], program: Path, environment: Mapping[str, str]) -> int:
    with tempfile.NamedTemporaryFile() as log:
        valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
        measure(
            [*valgrind, f"--log-file={log.name}", *command],
            folder=program.parent,
            environment=environment,
        )
        found = COLLECTED.search(Path(log.name).read_text())
    if found is None:
        sys.exit(f"valgrind printed no count for {' '.join(command)}")
    return int(found[1])


if __name__ == "__main__":
    main()
