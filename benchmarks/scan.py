"""The time of a scan of a project with 100,000 lines: cold, and after a change of a few files.

    python -m benchmarks.scan [--lines N] [--runs N]

Two projects consist of copies of botowright's own code. In one, a tenth of the files make clients.
In the other, every file does, so libcst must read all of them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import botowright
from benchmarks.measure import best, measure

if TYPE_CHECKING:
    from benchmarks.measure import Measured

COLD_BAR, WARM_BAR = 6.0, 0.5  # seconds
_CHANGED = 3  # files
_SHORT = 50  # lines; shorter files are mostly empty packages
_CODE = Path(botowright.__file__).parent
_SERVICES = ("s3", "sqs", "dynamodb", "lambda", "sts", "iam")
_PROGRAM = """
import sys
from pathlib import Path
from botowright.project.scan import scanned_services
scan = scanned_services(Path(sys.argv[1]), sys.argv[2].split(","))
print(len(scan.uses), ",".join(scan.services))
"""
_USE = """

import boto3


class Store:
    def __init__(self, session: boto3.Session) -> None:
        self.client = session.client("{service}")

    def send(self, name: str, body: bytes) -> object:
        return self.client.put_object(Key=name, Body=body)
"""


@dataclass(frozen=True)
class _Project:
    title: str
    users: int  # one of so many files makes clients


PROJECTS = (_Project("a tenth of the files", 10), _Project("every file", 1))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    print(
        f"{'makes clients':<24}{'cold':>7}{'bar':>5}{'CPU':>7}{'again':>8}{'bar':>5}{'changed':>9}"
    )
    for project in PROJECTS:
        with tempfile.TemporaryDirectory() as folder:
            _print_row(project, Path(folder), arguments.lines, arguments.runs)


def _print_row(project: _Project, folder: Path, lines: int, runs: int) -> None:
    _write(project, folder / "project", lines)
    cold = best(runs, lambda: _measure(folder / "project", folder / "unused" / _next(folder)))
    _measure(folder / "project", folder / "cache")  # fills the cache
    again = best(runs, lambda: _measure(folder / "project", folder / "cache"))
    changed = best(runs, lambda: _changed(folder))
    print(
        f"{project.title:<24}{cold.seconds:>7.2f}{COLD_BAR:>5.1f}{cold.cpu_seconds:>7.2f}"
        f"{again.seconds:>8.2f}{WARM_BAR:>5.1f}{changed.seconds:>9.2f}  {cold.output}"
    )


def _write(project: _Project, folder: Path, lines: int) -> None:
    sources = [path.read_text("utf-8") for path in sorted(_CODE.rglob("*.py"))]
    sources = [text for text in sources if text.count("\n") > _SHORT]
    written = number = 0
    while written < lines:
        text = sources[number % len(sources)].replace("boto", "code")
        if number % project.users == 0:
            text += _USE.format(service=_SERVICES[number % len(_SERVICES)])
        package = folder / f"package{number // 25}"
        package.mkdir(parents=True, exist_ok=True)
        (package / f"module{number}.py").write_text(text, "utf-8")
        written += text.count("\n")
        number += 1


def _next(folder: Path) -> str:
    return str(len(list((folder / "unused").glob("*"))))


def _changed(folder: Path) -> Measured:
    for file in sorted((folder / "project").rglob("*.py"))[:_CHANGED]:
        file.write_text(file.read_text("utf-8") + "\n# changed\n", "utf-8")
    return _measure(folder / "project", folder / "cache")


def _measure(project: Path, cache: Path) -> Measured:
    cache.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", _PROGRAM, str(project), ",".join(_SERVICES)]
    return measure(command, environment={"XDG_CACHE_HOME": str(cache)})


if __name__ == "__main__":
    main()
