"""The cost of documentation: checkers and builds with each value of the setting, in one run.

    python -m benchmarks.documentation [--rounds N] [--only WORD]

Ten services are built with `documentation = "none"`, "short" and "full". "letter" is "short" with
each docstring cut to one letter: the cost of having docstrings at all. The checkers read a program
that uses all ten, in turns, and the best round counts. A ratio of 1.05 means that the documentation
costs 5 %. The last rows have the size of all services.
"""

from __future__ import annotations

import argparse
import ast
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.environments import SERVICES, TEN, program_file
from benchmarks.measure import best_in_turns, comparison_cells
from benchmarks.versus import CHECKS
from tests.support.environments import Environment, build, copied_environment

LEVELS = ("letter", "short", "full")
BARS = {"letter": "", "short": "; bar 1.05", "full": "; bar 1.10"}
SIZE_BAR = 75


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", default="", help="only the rows whose name has this word")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        _print_checkers(scratch, arguments.rounds, arguments.only)
        _print_sizes(scratch, arguments.only)


def _print_checkers(scratch: Path, rounds: int, only: str) -> None:
    side = f"{'none':>8}{'ratio':>7}"
    print(f"{'ten services':<40}{'seconds':>8}{side}{'CPU s':>8}{side}{'MB':>7}{side}")
    program = program_file(scratch / "program", SERVICES)
    sides = environments(scratch)
    for name, check in CHECKS.items():
        if only in name:
            turns = {level: partial(check, one, program) for level, one in sides.items()}
            found = best_in_turns(rounds, turns)
            for level in LEVELS:
                cells = comparison_cells(found[level], found["none"], 8)
                print(f"{f'{level}, {name}{BARS[level]}':<40}{cells}", flush=True)


def environments(scratch: Path) -> dict[str, Environment]:
    """Return an environment of each level that has the types of the ten services."""
    return {level: _environment(scratch / level, level) for level in ("none", *LEVELS)}


def _environment(folder: Path, level: str) -> Environment:
    setting = "short" if level == "letter" else level
    package = build(folder / "package", *TEN, "--documentation", setting)
    if level == "letter":
        for file in package.glob("boto_types/*/*.py*"):
            file.write_text(_with_letters(file.read_text("utf-8")), "utf-8")
    return copied_environment(package, folder / "venv")


def _with_letters(module: str) -> str:
    """Return the text of a module in which each docstring is one letter."""
    lines = module.encode().splitlines(keepends=True)
    docstrings = [
        node.value
        for node in ast.walk(ast.parse(module))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node.value.value, str)
    ]
    for one in sorted(docstrings, key=lambda node: node.lineno, reverse=True):
        first, last = one.lineno - 1, (one.end_lineno or one.lineno) - 1
        before, after = lines[first][: one.col_offset], lines[last][one.end_col_offset :]
        lines[first : last + 1] = [before + b'"x"' + after]
    return b"".join(lines).decode()


def _print_sizes(scratch: Path, only: str) -> None:
    if only in "all services":
        for level in ("none", "short", "full"):
            package = build(scratch / f"all-{level}", "--all", "--documentation", level)
            files = [f for f in package.rglob("boto_types/**/*.py*") if f.is_file()]
            size = sum(file.stat().st_size for file in files)
            largest = max(files, key=lambda file: file.stat().st_size)
            print(
                f"all services, {level}: {size / 1e6:.1f} MB (bar of short: {SIZE_BAR}), the "
                f"largest {largest.relative_to(package)} {largest.stat().st_size / 1e3:.0f} kB"
            )


if __name__ == "__main__":
    main()
