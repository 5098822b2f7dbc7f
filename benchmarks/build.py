"""The time and memory of builds, over all their processes.

    python -m benchmarks.build [--jobs N]

The first table has a row for each command. A command runs two or three times, and its best figures
count, because other programs on the machine slow it down. The second table compares the time with
the size of the models. The third has the sizes on disk.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import Measured, best, best_in_turns, measure
from botowright.load.source import model_source, service_entries
from tests.support.environments import build

if TYPE_CHECKING:
    from collections.abc import Iterable

RUNS = 3
GROWTH_RUNS = 6
BOTOWRIGHT = [sys.executable, "-m", "botowright"]
MEGABYTE = 1e6


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jobs", default="2")
    jobs = ["--jobs", parser.parse_args().jobs]
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch), jobs)


def run(scratch: Path, jobs: list[str]) -> None:
    """Print the tables, and leave the package of all services in the folder `all`."""
    print_builds(scratch, jobs)
    print_growth(scratch)
    print_sizes(scratch, jobs)


def print_builds(scratch: Path, jobs: list[str]) -> None:
    """Print the cost of each command."""
    everything = scratch / "all"
    print(f"{'botowright':<34}{'seconds':>8}{'bar':>6}{'CPU s':>8}{'MB':>6}{'bar':>6}")
    _row("build sagemaker", best(RUNS, lambda: _new(scratch, "sagemaker", *jobs)), 1.2, 600)
    _row("build --all", best(2, lambda: _new(scratch, "--all", *jobs)), 8, 600)
    again = [*BOTOWRIGHT, "build", "--all", *jobs, "--quiet", "--output", str(everything)]
    _row("build --all, nothing to do", best(RUNS, lambda: measure(again)), 0.5, 600)
    models = _sagemaker_models(scratch / "models")
    changed = [*again, "--models", str(models.parent.parent.parent)]
    _row("build --all, SageMaker changed", best(2, lambda: _touched(models, changed)), 2, 600)
    for command in ("list", "--help"):
        _row(command, best(RUNS, lambda: measure([*BOTOWRIGHT, command])), 0.4, 600)  # noqa: B023


def _new(scratch: Path, *arguments: str) -> Measured:
    output = scratch / arguments[0].strip("-")
    shutil.rmtree(output, ignore_errors=True)
    return measure([*BOTOWRIGHT, "build", *arguments, "--quiet", "--output", str(output)])


def _sagemaker_models(folder: Path) -> Path:
    source = model_source(None, [])
    (entry,) = (e for e in service_entries(source) if e.service_name == "sagemaker")
    copy = folder / "sagemaker" / entry.api_version
    shutil.copytree(Path(source.search_paths[-1]) / "sagemaker" / entry.api_version, copy)
    return next(copy.glob("service-2.json*"))


def _touched(model: Path, command: list[str]) -> Measured:
    os.utime(model)
    return measure(command)


def _row(name: str, measured: Measured, seconds_bar: float, megabytes_bar: float) -> None:
    print(
        f"{name:<34}{measured.seconds:>8.2f}{seconds_bar:>6.1f}{measured.cpu_seconds:>8.2f}"
        f"{measured.megabytes:>6.0f}{megabytes_bar:>6.0f}"
    )


def print_growth(scratch: Path) -> None:
    """Print the time for EC2, and for ten services whose models together are as large."""
    print(f"\n{'linear growth, one process':<34}{'CPU s':>8}{'model MB':>10}{'ms per kB':>11}")
    source = model_source(None, [])
    entries = {entry.service_name: entry.size for entry in service_entries(source)}
    sizes = sorted(entries.items(), key=lambda pair: pair[1])
    target = entries["ec2"]
    near = sorted(sizes, key=lambda pair: abs(pair[1] - target / 10))[:10]
    sides = {
        "nothing": ["sso"],
        "ec2": ["ec2"],
        "ten services of a tenth of it": [name for name, _ in near],
    }
    measured = best_in_turns(
        GROWTH_RUNS,
        {label: partial(_new, scratch, *names, "--jobs", "1") for label, names in sides.items()},
    )
    nothing = measured.pop("nothing").cpu_seconds
    for label, of_side in measured.items():
        size = sum(entries[name] for name in sides[label]) / MEGABYTE
        seconds = of_side.cpu_seconds - nothing
        print(f"{label:<34}{seconds:>8.2f}{size:>10.1f}{seconds / size:>11.3f}")


def print_sizes(scratch: Path, jobs: list[str]) -> None:
    """Print the bytes of the sources of all services, with documentation and without."""
    bare = scratch / "bare"
    build(bare, "--all", "--documentation", "none", *jobs)
    print(f"\n{'sources of all services':<34}{'MB':>8}{'bar':>6}")
    for title, package, bar in (
        ("default documentation", scratch / "all", 55),
        ("no documentation", bare, 32),
    ):
        files = sources(package)
        print(f"{title:<34}{sum(files.values()) / MEGABYTE:>8.1f}{bar:>6}")
        for suffix in (".pyi", ".py"):
            part = sum(size for path, size in files.items() if path.suffix == suffix)
            print(f"{'  of it ' + suffix:<34}{part / MEGABYTE:>8.1f}")


def sources(*folders: Path) -> dict[Path, int]:
    """Return the sizes of the Python files and stubs below some folders."""
    found: Iterable[Path] = (path for folder in folders for path in folder.rglob("*.py*"))
    return {path: path.stat().st_size for path in found if path.suffix in {".py", ".pyi"}}


if __name__ == "__main__":
    main()
