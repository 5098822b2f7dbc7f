"""The time of a scan of a project with 100,000 lines: cold, and after a change of a few files.

    python -m benchmarks.scan [--lines N] [--runs N]

Two projects have the same number of lines. In one, a tenth of the files make clients, as in most
projects. In the other, every file does, so libcst must read all of them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import best, measure

if TYPE_CHECKING:
    from benchmarks.measure import Measured

COLD_BAR, WARM_BAR = 6.0, 0.5  # seconds
_CHANGED = 3  # files
_FILE_LINES = 400
_SERVICES = ("s3", "sqs", "dynamodb", "lambda", "sts", "iam")
_PROGRAM = """
import sys
from pathlib import Path
from botowright.project.scan import scanned_services
scan = scanned_services(Path(sys.argv[1]), sys.argv[2].split(","))
print(len(scan.uses), ",".join(scan.services))
"""
_WITHOUT = '''
class Order{number}:
    """An order of a customer, with its lines."""

    def __init__(self, name: str, lines: list[tuple[str, int, float]]) -> None:
        self.name = name
        self.lines = [line for line in lines if line[1] > 0]
        self.total = sum(count * price for _, count, price in self.lines)

    def describe(self, indent: int = 0) -> str:
        # The longest name decides on the width.
        width = max((len(name) for name, _, _ in self.lines), default=0)
        rows = [f"{{name:<{{width}}}} {{count:>5}}" for name, count, _ in self.lines]
        if not rows:
            return " " * indent + "nothing"
        return "\\n".join(" " * indent + row for row in sorted(rows))

'''
_WITH = """
class Store{number}:
    def __init__(self, session: boto3.Session) -> None:
        self.client = session.client("{service}")
        self.options = {{"Bucket": "{service}-{number}", "Key": str({number})}}

    def send(self, body: bytes) -> object:
        return self.client.put_object(Body=body, **self.options)

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
    print(f"{'makes clients':<24}{'cold':>7}{'bar':>5}{'CPU':>7}{'again':>8}{'bar':>5}{'changed':>9}")
    for project in PROJECTS:
        with tempfile.TemporaryDirectory() as folder:
            _print_row(project, Path(folder), arguments.lines, arguments.runs)


def _print_row(project: _Project, folder: Path, lines: int, runs: int) -> None:
    _write(project, folder / "project", lines)
    cold = best(runs, lambda: _measure(folder / "project", folder / "unused" / _next(folder)))
    again = best(runs, lambda: _measure(folder / "project", folder / "cache"))
    changed = best(runs, lambda: _changed(folder))
    print(
        f"{project.title:<24}{cold.seconds:>7.2f}{COLD_BAR:>5.1f}{cold.cpu_seconds:>7.2f}"
        f"{again.seconds:>8.2f}{WARM_BAR:>5.1f}{changed.seconds:>9.2f}  {cold.output}"
    )


def _write(project: _Project, folder: Path, lines: int) -> None:
    folder.mkdir()
    for number in range(lines // _FILE_LINES):
        text, part = "import boto3\n" if number % project.users == 0 else "", 0
        while text.count("\n") < _FILE_LINES:
            service = _SERVICES[part % len(_SERVICES)]
            is_use = number % project.users == 0 and part % 5 == 0
            text += (_WITH if is_use else _WITHOUT).format(number=part, service=service)
            part += 1
        package = folder / f"package{number // 25}"
        package.mkdir(exist_ok=True)
        (package / f"module{number}.py").write_text(text, "utf-8")


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
