"""Whether an environment may be changed, and who has the place of a file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from botowright.environments.advice import uninstall_command
from botowright.environments.distributions import owners
from botowright.errors import UsageError
from botowright.system.file_problems import file_problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from botowright.environments.distributions import Distribution
    from botowright.environments.environment import Environment

_WAYS_OUT = (
    "make an environment with `python3 -m venv .venv`, name one with --python, or write the types "
    "into a folder with --output"
)


def check_changeable(environment: Environment) -> None:
    """Raise UsageError if nothing may be installed into an environment."""
    if environment.is_externally_managed:
        message = (
            f"{environment.prefix} ({environment.found_by}) belongs to the system, whose packages "
            f"an installer must not touch; {_WAYS_OUT}"
        )
        raise UsageError(message)
    refused = environment.access_problem
    if refused is not None:
        message = (
            f"{environment.site_packages} ({environment.found_by}) cannot be written: "
            f"{file_problem(refused)}; {_WAYS_OUT}"
        )
        raise UsageError(message)


def check_free(
    environment: Environment, files: Collection[str], ours: Collection[Distribution]
) -> None:
    """Raise UsageError if files that are not ours are in the places of new files.

    The files are relative to the environment's folder of packages. `ours` are the distributions
    that are replaced. A file of theirs that another distribution lists too is not ours: removing
    that one would remove it.
    """
    site = environment.site_packages
    for name in sorted({file.partition("/")[0] for file in files} - {*files}):
        if os.path.lexists(site / name) and (
            os.path.islink(site / name) or not (site / name).is_dir()
        ):
            message = f"{site / name} is not a folder of packages; move it away"
            raise UsageError(message)
    owned = {each: found for each, found in owners(site, files).items() if each not in ours}
    if owned:
        raise _owned_by(environment, owned)
    known = {file for each in ours for file in each.files}
    taken = [file for file in files if file not in known and os.path.lexists(site / file)]
    if taken:
        more = f" and {len(taken) - 1} more" if len(taken) > 1 else ""
        message = (
            f"{site / min(taken)}{more} would be overwritten, and no installed distribution owns "
            f"{'them' if more else 'it'}; move {'them' if more else 'it'} away"
        )
        raise UsageError(message)


def _owned_by(environment: Environment, owned: Mapping[Distribution, list[str]]) -> UsageError:
    folders = sorted({f"{file.partition('/')[0]}/" for files in owned.values() for file in files})
    verb, them = ("own", "them") if len(owned) > 1 else ("owns", "it")
    return UsageError(
        f"{listed(map(str, owned))} {verb} {listed(folders)} in {environment.prefix}; uninstall "
        f"{them} first: {uninstall_command(environment, [each.name for each in owned])}"
    )


def foreign_files(site: Path, entry: str, ours: Collection[str]) -> Iterator[str]:
    """Yield the files in an entry of a folder of packages that are not ours.

    Bytecode that Python compiled from a module of ours is left out.
    """
    for file in _files_below(site, entry):
        if file not in ours and _compiled_from(file) not in ours:
            yield file


def _files_below(site: Path, entry: str) -> Iterator[str]:
    if os.path.islink(site / entry) or not os.path.isdir(site / entry):
        yield entry
        return
    for name in sorted(os.listdir(site / entry)):
        yield from _files_below(site, f"{entry}/{name}")


def _compiled_from(file: str) -> str | None:
    folder, _, name = file.rpartition("/")
    if not folder.endswith("/__pycache__"):
        return None
    return f"{folder.removesuffix('__pycache__')}{name.partition('.')[0]}.py"


def listed(texts: Iterable[str]) -> str:
    """Return texts as a sentence lists them: "a, b and c"."""
    *first, last = texts
    return f"{', '.join(first)} and {last}" if first else last
