"""The cost of asynchronous types, beside that of boto3's: builds, checkers, and our own code.

    python -m benchmarks.asynchronous [--rounds N] [--only WORD]

The builds take turns, and so do the checkers; the best round counts. A program makes one client,
once with boto3 and once with aioboto3. The package has the types of both, or of the asynchronous
library alone.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.environments import program_file
from benchmarks.measure import Measured, best_in_turns, comparison_cells, measure
from benchmarks.versus import CHECKS
from tests.support.async_environment import AIOBOTO3, async_environment, site_packages_with
from tests.support.environments import Environment, build

LIBRARY = AIOBOTO3
BUILD_BAR, SIZE_BAR, CHECKER_BAR = 1.35, 1.45, 1.1
SYNC = """\
import boto3


def main(name: str) -> None:
    client = boto3.client("{service}")
    {body}
"""
ASYNC = """\
import aioboto3


async def main(name: str) -> None:
    async with aioboto3.Session().client("{service}") as client:
        {body}
"""
# The body of each program, by the service of its client.
PROGRAMS = {
    "s3": "print(({await_}client.head_object(Bucket=name, Key=name))['ETag'])",
    "sagemaker": "print(({await_}client.describe_model(ModelName=name))['ModelName'])",
    "sqs": "print(({await_}client.send_message(QueueUrl=name, MessageBody=name))['MessageId'])",
}


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="only the rows whose name has this word")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _print_builds(Path(folder), arguments.rounds, arguments.only)
        _print_checkers(Path(folder), arguments.rounds, arguments.only)


def _print_builds(scratch: Path, rounds: int, only: str) -> None:
    if only not in "build":
        return
    botocore = str(site_packages_with(*LIBRARY) / "botocore")
    targets = {"sync": ("--target", "boto3"), "both": ("--target", "boto3", "--target", LIBRARY[0])}
    side = f"{'sync':>8}{'ratio':>7}"
    print(f"{'all services':<32}{'seconds':>8}{side}{'CPU s':>8}{side}{'MB':>7}{side}")
    made = {name: scratch / name for name in targets}
    turns = {
        name: partial(_built, made[name], "--all", "--botocore", botocore, *options)
        for name, options in targets.items()
    }
    found = best_in_turns(rounds, turns)
    print(f"{f'build; bar {BUILD_BAR:.2f}':<32}{comparison_cells(found['both'], found['sync'], 8)}")
    sync, both = (
        sum(f.stat().st_size for f in made[name].rglob("*") if f.is_file()) for name in targets
    )
    print(f"bytes: {both / 1e6:.1f} MB, {both / sync:.2f} of {sync / 1e6:.1f}; bar {SIZE_BAR:.2f}")


def _built(output: Path, *arguments: str) -> Measured:
    shutil.rmtree(output, ignore_errors=True)
    command = [sys.executable, "-m", "botowright", "build", "--quiet", "--output", str(output)]
    return measure([*command, *arguments])


def _print_checkers(scratch: Path, rounds: int, only: str) -> None:
    both, alone = environments(scratch)
    side = f"{'sync':>8}{'ratio':>7}"
    print(f"\n{'one client':<44}{'seconds':>8}{side}{'CPU s':>8}{side}{'MB':>7}{side}")
    for service in PROGRAMS:
        sync, asynchronous = programs(scratch, service)
        for name, check in CHECKS.items():
            if only in name:
                turns = {
                    "sync": partial(check, both, sync),
                    "both targets": partial(check, both, asynchronous),
                    "async alone": partial(check, alone, asynchronous),
                }
                found = best_in_turns(rounds, turns)
                for package in ("both targets", "async alone"):
                    cells = comparison_cells(found[package], found["sync"], 8)
                    print(f"{f'{service}, {package}, {name}':<44}{cells}", flush=True)
    print(f"bar of each ratio: {CHECKER_BAR}")


def environments(scratch: Path) -> tuple[Environment, Environment]:
    """Return an environment with both libraries' types, and one with the asynchronous alone."""
    return (
        _environment(scratch / "both", ("boto3", LIBRARY[0])),
        _environment(scratch / "alone", LIBRARY[:1]),
    )


def _environment(folder: Path, targets: tuple[str, ...]) -> Environment:
    options = [word for target in targets for word in ("--target", target)]
    botocore = str(site_packages_with(*LIBRARY) / "botocore")
    package = build(folder / "package", *PROGRAMS, *options, "--botocore", botocore)
    return async_environment(*LIBRARY, package, folder / "venv")


def programs(scratch: Path, service: str) -> tuple[Path, Path]:
    """Write the programs that call a service with boto3, and with the asynchronous library."""
    sync, asynchronous = (
        program_file(
            scratch / f"{service}-{name}",
            text.format(service=service, body=PROGRAMS[service].format(await_=await_)),
        )
        for name, text, await_ in (("sync", SYNC, ""), ("async", ASYNC, "await "))
    )
    return sync, asynchronous


if __name__ == "__main__":
    main()
