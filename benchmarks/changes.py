"""The time and memory of `botowright changes`, over all its processes.

    python -m benchmarks.changes [--versions N] [--from VERSION --to VERSION] [--since VERSION]

The first table compares two versions of all services, in each format. The second has the services
with the longest pages, and compares an old version with the newer one. The third has ranges of
releases of one service. Each range is twice as long as the one before, up to N versions (30; a year
has about 250): if the time is linear, the time for each version stays the same. The wheels are
fetched before the measurement starts.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from packaging.version import Version

from benchmarks.build import BOTOWRIGHT
from benchmarks.measure import measure
from botowright.releases.data_folders import data_of_version, service_of_version
from botowright.releases.published import published_versions

SECONDS_BAR, MEGABYTES_BAR = 10, 600
PAGE_BAR = 5  # megabytes
LONGEST = (
    "ec2",
    "quicksight",
    "sagemaker",
    "mediaconvert",
    "wafv2",
    "lexv2-models",
    "connect",
    "glue",
)
FORMATS = ("json", "markdown", "atom", "text", "html")
SERVICE = "sagemaker"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--versions", type=int, default=30)
    parser.add_argument("--from", dest="old", default="1.44.0")
    parser.add_argument("--to", dest="new", default="1.44.5")
    parser.add_argument("--since", default="1.36.0")
    arguments = parser.parse_args()
    for version in (arguments.old, arguments.new, arguments.since):
        data_of_version(version)
    print(f"{'all services':<24}{'seconds':>9}{'bar':>6}{'MB':>7}{'bar':>6}")
    for name in FORMATS:
        seconds, megabytes, _ = _measure(arguments.old, arguments.new, "--format", name)
        row = f"{seconds:>9.2f}{SECONDS_BAR:>6}{megabytes:>7.0f}{MEGABYTES_BAR:>6}"
        print(f"{name:<24}{row}")
    _print_longest(arguments.since, arguments.new)
    _print_rows(arguments.new, arguments.versions)


def _print_longest(old: str, new: str) -> None:
    bars = f"bars: {SECONDS_BAR} s, {PAGE_BAR} MB"
    print(f"{f'since {old}':<24}" + "".join(f"{name:>18}" for name in FORMATS) + f"  ({bars})")
    for service in LONGEST:
        row = ""
        for name in FORMATS:
            seconds, _, size = _measure(old, new, "--service", service, "--format", name)
            row += f"{seconds:>8.2f} s{size:>5.2f} MB"
        print(f"{service:<24}{row}")


def _print_rows(newest: str, count: int) -> None:
    versions = published_versions().between(None, Version(newest))[-count:]
    for version in versions:
        service_of_version(str(version), SERVICE)
    print(f"{SERVICE + ', versions':<24}{'seconds':>9}{'each':>7}{'MB':>7}")
    length = max(2, count // 8)
    while length <= len(versions):
        row = f"{versions[-length]}..{versions[-1]}"
        seconds, megabytes, _ = _measure(row, "--service", SERVICE, "--format", "json")
        print(f"{length:<24}{seconds:>9.2f}{seconds / length:>7.3f}{megabytes:>7.0f}")
        length *= 2


def _measure(*arguments: str) -> tuple[float, float, float]:
    """Return seconds, megabytes of memory, and megabytes of output."""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "out.html"
        measured = measure([*BOTOWRIGHT, "changes", *arguments, "--output", str(output)])
        return measured.seconds, measured.megabytes, output.stat().st_size / 1e6


if __name__ == "__main__":
    main()
