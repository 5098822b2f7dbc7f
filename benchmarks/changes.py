"""How long `botowright changes` takes and how much memory it has, over all its processes.

    python -m benchmarks.changes [--versions N] [--from VERSION --to VERSION]

prints a row for two versions and all services, in each format, and then a row for rows of releases
of one service, twice as long each time, up to N versions (30; a year has about 250), with the time
that a version takes: it stays the same where the whole is linear. Wheels are fetched before the
clock starts.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from benchmarks.build import BOTOWRIGHT
from benchmarks.measure import measure
from codegen.load import releases
from codegen.load.published import published, version_of

SECONDS_BAR, MEGABYTES_BAR = 10, 600
FORMATS = ("json", "markdown", "atom", "text", "html")
SERVICE = "sagemaker"


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--versions", type=int, default=30)
    parser.add_argument("--from", dest="old", default="1.44.0")
    parser.add_argument("--to", dest="new", default="1.44.5")
    arguments = parser.parse_args()
    for version in (arguments.old, arguments.new):
        releases.data_of_version(version)
    print(f"{'all services':<24}{'seconds':>9}{'bar':>6}{'MB':>7}{'bar':>6}")
    for name in FORMATS:
        seconds, megabytes = _measure(arguments.old, arguments.new, "--format", name)
        row = f"{seconds:>9.2f}{SECONDS_BAR:>6}{megabytes:>7.0f}{MEGABYTES_BAR:>6}"
        print(f"{name:<24}{row}")
    _print_rows(arguments.new, arguments.versions)


def _print_rows(newest: str, count: int) -> None:
    versions = published().between(None, version_of(newest))[-count:]
    for version in versions:
        releases.service_of_version(str(version), SERVICE)
    print(f"{SERVICE + ', versions':<24}{'seconds':>9}{'each':>7}{'MB':>7}")
    length = max(2, count // 8)
    while length <= len(versions):
        row = f"{versions[-length]}..{versions[-1]}"
        seconds, megabytes = _measure(row, "--service", SERVICE, "--format", "json")
        print(f"{length:<24}{seconds:>9.2f}{seconds / length:>7.3f}{megabytes:>7.0f}")
        length *= 2


def _measure(*arguments: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as scratch:
        output = str(Path(scratch) / "out.html")
        measured = measure([*BOTOWRIGHT, "changes", *arguments, "--output", output])
        return measured.seconds, measured.megabytes


if __name__ == "__main__":
    main()
