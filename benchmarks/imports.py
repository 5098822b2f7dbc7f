"""The time to import a service's types at run time, with and without its shape modules."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.measure import measure
from tests.support.environments import build

BAR = 50
RUNS = 7
# A program with boto3 has imported these two modules already, so their time does not count.
TIMED = """
import sys, time
import typing, typing_extensions
sys.path.insert(0, {package!r})
started = time.perf_counter()
{statement}
print((time.perf_counter() - started) * 1000)
"""
STATEMENTS = {
    "import boto_types.sagemaker": "import boto_types.sagemaker",
    "... SageMakerClient": "from boto_types.sagemaker import SageMakerClient",
    "... .requests": "import boto_types.sagemaker.requests",
}


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as scratch:
        run(build(Path(scratch) / "package", "sagemaker"))


def run(package: Path) -> None:
    """Print the table for a package. Each run has its own process, and the best run counts."""
    print(f"{'at run time, milliseconds':<34}{'':>7}{'bar':>6}")
    for name, statement in STATEMENTS.items():
        program = TIMED.format(package=str(package), statement=statement)
        times = [float(measure([sys.executable, "-c", program]).output) for _ in range(RUNS)]
        bar = BAR if name == next(iter(STATEMENTS)) else ""
        print(f"{name:<34}{min(times):>7.1f}{bar:>6}")


if __name__ == "__main__":
    main()
