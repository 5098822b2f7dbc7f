"""The cost of the types for each checker, beside the cost of a published peer's types.

    python -m benchmarks.checkers [--peer NAME] [--peers FOLDER]

There are four programs. Three are checked with the types of all services installed: ten lines with
one SageMaker client, only `import boto3`, and an empty file. The fourth uses ten services, and only
the types of these ten are installed. Each side has an environment of its own.

The peer's packages are fetched once and kept in FOLDER. The two sides take turns. Each checker
begins without a cache, and mypy runs a second time with it. mypy, pyright, ty and pyrefly come from
the environment that runs the benchmark.

Two more tables show the limits of these figures: the ten services less the cost of an empty
program, and one SageMaker client if the clients of all other services are empty.
"""

from __future__ import annotations

import argparse
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from benchmarks.build import sources
from benchmarks.checker_runs import FAST, PLUGIN, mypy_again, mypy_cold
from benchmarks.environments import (
    IMPORT,
    SAGEMAKER,
    SERVICES,
    TEN,
    hollow_environment,
    our_environment,
    peer_environment,
    program_file,
)
from benchmarks.measure import Measured, best_in_turns, comparison_cells

if TYPE_CHECKING:
    from tests.support.environments import Environment

RUNS = 2
FAST_RUNS = 4  # for a checker that takes seconds
# The goals, in seconds.
BARS = {
    "mypy, plugin": "2.5",
    "mypy, plugin, again": "0.3",
    "pyright": "4",
    "ty": "0.4",
    "pyrefly": "0.8",
}
Pairs = dict[str, tuple[Measured, Measured]]


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", default="types-boto3", help="its distribution's name")
    parser.add_argument("--peers", type=Path, default=user_cache_path("botowright") / "peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch), arguments.peer, arguments.peers)


def run(scratch: Path, peer: str, peers: Path) -> None:
    """Print the tables. Keep scratch files in one folder and the peer's packages in another."""
    theirs = peer_environment(peers / "full", f"{peer}[full]")
    ours = our_environment(scratch / "all", "--all")
    print_sizes(ours, theirs)
    sagemaker = program_file(scratch / "sagemaker", SAGEMAKER)
    empty = program_file(scratch / "empty", "")
    for title, program in (
        ("ten lines, one SageMaker client", sagemaker),
        ("import boto3", program_file(scratch / "import", IMPORT)),
    ):
        print_table(f"{title}; all services installed", compared(program, ours, theirs))
    hollow = hollow_environment(scratch / "hollow", scratch / "all" / "package")
    print_table(
        "ten lines, one SageMaker client; the clients of all other services empty",
        compared(sagemaker, hollow, theirs),
    )
    own = compared(empty, ours, theirs)
    print_table("an empty program; all services installed", own)
    ours = our_environment(scratch / "ten", *TEN)
    theirs = peer_environment(peers / "ten", f"{peer}[{','.join(TEN)}]")
    ten = compared(program_file(scratch / "p", SERVICES), ours, theirs)
    print_table("ten services, these ten installed", ten)
    print_table("the ten services, less what an empty program costs", differences(ten, own))


def print_sizes(ours: Environment, theirs: Environment) -> None:
    """Print the size of the sources."""
    print("sources on disk, all services")
    sizes = {"botowright": _megabytes(ours), "peer": _megabytes(theirs)}
    for name, megabytes in sizes.items():
        print(f"  {name:<28}{megabytes:>8.1f} MB")
    print(f"  {'ratio':<28}{sizes['botowright'] / sizes['peer']:>8.2f}")


def _megabytes(environment: Environment) -> float:
    """Return the size of all typed packages; the names of the peer's packages have `boto3`."""
    folders = [
        path.resolve()
        for pattern in ("boto_types", "*boto3*", "*-stubs")
        for path in environment.site_packages.glob(pattern)
        if path.is_dir() and path.name != "boto3" and not path.name.endswith("-info")
    ]
    return sum(sources(*dict.fromkeys(folders)).values()) / 1e6


def compared(program: Path, ours: Environment, theirs: Environment) -> Pairs:
    """Return the cost of one program for each checker, with our types and with the peer's."""
    mypy = best_in_turns(
        RUNS,
        {
            "mypy, plugin": partial(mypy_cold, ours, program, *PLUGIN),
            "mypy": partial(mypy_cold, ours, program),
            "peer": partial(mypy_cold, theirs, program),
        },
    )
    again = {
        "mypy, plugin": mypy_again(ours, program, *PLUGIN),
        "mypy": mypy_again(ours, program),
        "peer": mypy_again(theirs, program),
    }
    pairs: Pairs = {}
    for name in ("mypy, plugin", "mypy"):
        pairs[name] = mypy[name], mypy["peer"]
        pairs[f"{name}, again"] = again[name], again["peer"]
    for name, check in FAST.items():
        pair = {"ours": partial(check, ours, program), "theirs": partial(check, theirs, program)}
        found = best_in_turns(FAST_RUNS, pair)
        pairs[name] = found["ours"], found["theirs"]
    return pairs


def differences(pairs: Pairs, others: Pairs) -> Pairs:
    """Return some figures less others, without the runs of mypy that have a cache."""
    return {
        name: (ours.difference(others[name][0]), theirs.difference(others[name][1]))
        for name, (ours, theirs) in pairs.items()
        if not name.endswith("again")
    }


def print_table(title: str, pairs: Pairs) -> None:
    """Print figures and their ratios."""
    print(f"\n{title}")
    print(
        f"  {'':<22}{'seconds':>8}{'peer':>7}{'ratio':>7}{'CPU s':>8}{'peer':>7}{'ratio':>7}"
        f"{'MB':>7}{'peer':>7}{'ratio':>7}   bar, s"
    )
    for name, (ours, theirs) in pairs.items():
        cells = comparison_cells(ours, theirs, 7)
        print(f"  {name:<22}{cells}   {BARS.get(name, ''):>6}", flush=True)


if __name__ == "__main__":
    main()
