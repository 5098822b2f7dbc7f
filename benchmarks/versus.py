"""The cost of a change: this working tree beside a former commit, in one run.

    python -m benchmarks.versus REVISION [--rounds N] [--only WORD]

Both build the types of all services, and of ten, each with its own code and this environment's
packages. Then the two sides take turns under each checker and with each command; the best round
counts. A ratio above 1 is a figure that got worse.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.checkers import SAGEMAKER, SERVICES, TEN, Site, programs, site_of
from benchmarks.measure import Measured, alternately, measure

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
# Runs the command of a checkout. An installed package maps `templates/` to a package inside ours.
# Older revisions have their package at the root: `codegen`, with the command in `codegen/cli.py`.
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
    everything = {
        name: _site(scratch / name / "all", root, "--all") for name, root in roots.items()
    }
    ten = {name: _site(scratch / name / "ten", root, *TEN) for name, root in roots.items()}
    print(
        f"{'':<44}{'seconds':>8}{'before':>8}{'ratio':>7}{'CPU s':>8}{'before':>8}{'ratio':>7}",
        end="",
    )
    print(f"{'MB':>7}{'before':>8}{'ratio':>7}")
    one_client = programs(scratch / "sagemaker", SAGEMAKER)
    services = programs(scratch / "services", SERVICES)
    for title, sites, program in (
        ("one client of all", everything, one_client),
        ("ten services", ten, services),
    ):
        for checker, check in _checkers(program).items():
            name = f"{title}, {checker}"
            if only in name:
                turns = {side: _turn(check, site) for side, site in sites.items()}
                _print_row(name, alternately(rounds, turns))
    for arguments in (("sagemaker",), ("--all",)):
        name = f"build {arguments[0]}"
        if only in name:
            turns = {side: _build(scratch / side, root, *arguments) for side, root in roots.items()}
            _print_row(name, alternately(rounds, turns))


def _checkers(program: Path) -> dict[str, Callable[[Site], Measured]]:
    return {
        "mypy with the plugin": lambda site: site.mypy_cold(program, "--config-file", "plugin.ini"),
        "mypy": lambda site: site.mypy_cold(program),
        "pyright": lambda site: site.pyright(program),
        "ty": lambda site: site.ty(program),
        "pyrefly": lambda site: site.pyrefly(program),
    }


def _turn(check: Callable[[Site], Measured], site: Site) -> Callable[[], Measured]:
    return lambda: check(site)


def _site(folder: Path, root: Path, *services: str) -> Site:
    package = folder / "package"
    measure(_command(root, "build", *services, "--quiet", "--output", str(package)), folder=root)
    return site_of(folder, package)


def _build(folder: Path, root: Path, *services: str) -> Callable[[], Measured]:
    def build() -> Measured:
        with tempfile.TemporaryDirectory(dir=folder) as output:
            arguments = ("build", *services, "--quiet", "--output", f"{output}/stubs")
            return measure(_command(root, *arguments), folder=root)

    return build


def _command(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-c", COMMAND, os.fspath(root), *arguments]


def _print_row(name: str, found: dict[str, Measured]) -> None:
    now, before = found["now"], found["before"]
    cells = "".join(
        f"{one:>{width}.{digits}f}{other:>8.{digits}f}{one / other:>7.2f}"
        for one, other, width, digits in (
            (now.seconds, before.seconds, 8, 2),
            (now.processor, before.processor, 8, 2),
            (now.megabytes, before.megabytes, 7, 0),
        )
    )
    print(f"{name:<44}{cells}", flush=True)


if __name__ == "__main__":
    main()
