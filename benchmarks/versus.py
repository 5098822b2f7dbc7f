"""The cost of a change: this working tree beside a former commit, in one run.

    python -m benchmarks.versus REVISION [--rounds N] [--only WORD]

Each side builds the types of all services, and of ten, with its own code and with the packages of
this environment. Then the two sides take turns with each checker and each build, and the best round
counts. A ratio above 1 means that the figure got worse.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.checker_runs import FAST, PLUGIN, mypy_cold
from benchmarks.environments import SAGEMAKER, SERVICES, TEN, program_file
from benchmarks.measure import Measured, best_in_turns, comparison_cells, measure
from tests.support.environments import Environment, copied_environment

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
# Runs the command of a checkout, with `templates/` as a package inside its own package. An older
# revision has the package `codegen` at its root, with the command in `codegen/cli.py`.
COMMAND = """
import importlib, importlib.util, os, sys
root = sys.argv.pop(1)
is_older = os.path.exists(root + "/codegen/cli.py")
name, source_root = ("codegen", root) if is_older else ("botowright", root + "/codegen")
sys.path.insert(0, source_root)
package = importlib.import_module(name)
spec = importlib.util.spec_from_file_location(
    name + ".templates", root + "/templates/__init__.py",
    submodule_search_locations=[root + "/templates"],
)
package.templates = sys.modules[name + ".templates"] = importlib.util.module_from_spec(spec)
importlib.import_module(name + (".cli" if is_older else ".cli.main")).main()
"""
CHECKS: dict[str, Callable[[Environment, Path], Measured]] = {
    "mypy with the plugin": lambda environment, program: mypy_cold(environment, program, *PLUGIN),
    "mypy": mypy_cold,
    **FAST,
}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("revision")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", default="", help="only the rows whose name has this word")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        before = scratch / "before"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run(
            [*git, "add", "--quiet", "--detach", str(before), arguments.revision], check=True
        )
        try:
            run(scratch, {"now": ROOT, "before": before}, arguments.rounds, arguments.only)
        finally:
            subprocess.run([*git, "remove", "--force", str(before)], check=True)


def run(scratch: Path, roots: dict[str, Path], rounds: int, only: str) -> None:
    """Print a row for each checker and program, and for each build."""
    side = f"{'before':>8}{'ratio':>7}"
    print(f"{'':<44}{'seconds':>8}{side}{'CPU s':>8}{side}{'MB':>7}{side}")
    for title, services, text in (
        ("one client of all", ("--all",), SAGEMAKER),
        ("ten services", TEN, SERVICES),
    ):
        checks = {f"{title}, {name}": check for name, check in CHECKS.items()}
        checks = {name: check for name, check in checks.items() if only in name}
        if checks:
            folder = scratch / title.replace(" ", "-")
            program = program_file(folder / "program", text)
            sides = {
                side: _environment(folder / side, root, *services) for side, root in roots.items()
            }
            for name, check in checks.items():
                turns = {side: partial(check, one, program) for side, one in sides.items()}
                _print_row(name, best_in_turns(rounds, turns))
    for services in (("sagemaker",), ("--all",)):
        if only in f"build {services[0]}":
            turns = {
                side: partial(_build, scratch, root, *services) for side, root in roots.items()
            }
            _print_row(f"build {services[0]}", best_in_turns(rounds, turns))


def _environment(folder: Path, root: Path, *services: str) -> Environment:
    package = folder / "package"
    measure(_command(root, "build", *services, "--quiet", "--output", str(package)), folder=root)
    return copied_environment(package, folder / "venv")


def _build(scratch: Path, root: Path, *services: str) -> Measured:
    with tempfile.TemporaryDirectory(dir=scratch) as output:
        arguments = ("build", *services, "--quiet", "--output", f"{output}/stubs")
        return measure(_command(root, *arguments), folder=root)


def _command(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-c", COMMAND, os.fspath(root), *arguments]


def _print_row(name: str, found: dict[str, Measured]) -> None:
    print(f"{name:<44}{comparison_cells(found['now'], found['before'], 8)}", flush=True)


if __name__ == "__main__":
    main()
