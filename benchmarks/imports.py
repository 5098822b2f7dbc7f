"""What importing a service's types costs at run time, until a module of shapes is touched."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.build import BOTOWRIGHT
from benchmarks.measure import measure

BAR = 50
RUNS = 7
# Their own cost: what a program with boto3 has imported already does not count.
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
        package = Path(scratch) / "package"
        measure([*BOTOWRIGHT, "build", "sagemaker", "--quiet", "--output", str(package)])
        run(package)


def run(package: Path) -> None:
    """Print the table for a package: the best of some runs, each in a process of its own."""
    print(f"{'at run time, milliseconds':<34}{'':>7}{'bar':>6}")
    for name, statement in STATEMENTS.items():
        program = TIMED.format(package=str(package), statement=statement)
        times = [float(measure([sys.executable, "-c", program]).said) for _ in range(RUNS)]
        bar = BAR if name == next(iter(STATEMENTS)) else ""
        print(f"{name:<34}{min(times):>7.1f}{bar:>6}")


if __name__ == "__main__":
    main()
