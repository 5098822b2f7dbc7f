"""The installation of our distribution into an environment, without pip and without a network.

PyPA's installer writes the files and the RECORD into a staging folder, and a commit puts them in
place: see transaction.py. So pip, uv and poetry list and uninstall it like any other distribution.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from botowright.environments.distributions import RECORD, Distribution, is_metadata
from botowright.environments.installed import Installed, installed_in, keep_installed_stamps
from botowright.environments.places import check_changeable, check_free, foreign_files
from botowright.environments.requirements import removal_notice, requirement_notices
from botowright.environments.transaction import NEW, commit, discard, make_staging, recover
from botowright.errors import UsageError
from botowright.system.file_problems import problem_and_way_out
from botowright.system.files import first_outside
from botowright.system.interrupts import NEW_OUTPUT, allowed, expect_output, held, set_outcome
from botowright.system.lock import closing, lock_output
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from botowright.environments.environment import Environment

# Files of the metadata that an installer writes. REQUESTED: the user asked for it, so no tool that
# removes packages nobody needs may take it for one.
_BY_INSTALLER = {"INSTALLER": b"botowright\n", "REQUESTED": b""}
_SURE_FILES = ("__init__.py", "__init__.pyi")  # a package has one of them


def check_place(environment: Environment, name: str, packages: Iterable[str]) -> None:
    """Raise UsageError if a distribution cannot be installed, e.g. as others have its packages.

    A build takes a minute, so the caller asks before it. `name` is the distribution's.
    """
    check_changeable(environment)
    check_packages(environment, name, packages)


def check_packages(environment: Environment, name: str, packages: Iterable[str]) -> None:
    """Raise UsageError if another distribution than `name` has files of some packages."""
    files = [f"{package}/{file}" for package in packages for file in _SURE_FILES]
    check_free(environment, files, installed_in(environment.site_packages, name))


def install(
    files: Iterable[tuple[str, bytes]],
    environment: Environment,
    notes: Mapping[str, bytes] | None = None,
) -> Installed:
    """Install a distribution in the place of its earlier version, and return it.

    `files` are those of a wheel except RECORD, each with its path and its content. `notes` are
    files for its metadata. Files of others are kept. Raises UsageError if it cannot be installed.
    That, an interruption or any other failure leaves everything as it was.
    """
    contents = dict(files)
    metadata = next(filter(is_metadata, (name.partition("/")[0] for name in contents)))
    site = environment.site_packages
    check_changeable(environment)
    expect_output()
    with (
        held(),
        _reported(site),
        closing(lock_output(site, lambda: os.makedirs(site, exist_ok=True))),
    ):
        recover(site)
        staging = make_staging(site)
        try:
            with allowed():
                replaced = _stage(contents, metadata, environment, staging, notes or {})
            commit(site, staging, replaced)
            set_outcome(NEW_OUTPUT)
        finally:
            discard(site, staging)
    found = Installed(Distribution(site / metadata, metadata.partition("-")[0].replace("_", "-")))
    keep_installed_stamps(found)
    for notice in requirement_notices(environment, found):
        tell(notice)
    removal = removal_notice(environment, found)
    if removal is not None and not replaced:  # once, so not after an update
        tell(removal)
    return found


def _stage(
    contents: Mapping[str, bytes],
    metadata: str,
    environment: Environment,
    staging: Path,
    notes: Mapping[str, bytes],
) -> set[str]:
    """Fill the staging folder, and return the entries of the earlier version.

    The new entries have the files of others that are in the old ones.
    """
    # Deferred: importing takes 0.05 s, and often there is nothing to install.
    from botowright.environments.wheel_source import unpack

    site, new = environment.site_packages, staging / NEW
    earlier = installed_in(site, metadata.partition("-")[0])
    check_free(environment, [*contents, f"{metadata}/{RECORD}"], earlier)
    unpack(contents, metadata, {**_BY_INSTALLER, **notes}, new)
    ours = {file for each in earlier for file in each.files if not first_outside([file])}
    # The metadata of an egg has no RECORD, so its folder is replaced as a whole.
    old_metadata = {each.folder.name for each in earlier}
    old = {file.partition("/")[0] for file in ours} - old_metadata
    for entry in sorted({*old, *os.listdir(new)} - old_metadata - {metadata}):
        if os.path.lexists(site / entry):
            _carry_over(site, new, foreign_files(site, entry, ours))
    return old | old_metadata


def _carry_over(site: Path, new: Path, files: Iterable[str]) -> None:
    for file in files:
        os.makedirs((new / file).parent, exist_ok=True)
        try:
            os.link(site / file, new / file, follow_symlinks=False)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):  # a file system without links
            shutil.copy2(site / file, new / file, follow_symlinks=False)


@contextmanager
def _reported(site: Path) -> Iterator[None]:
    """Turn an OSError into a UsageError that names the file."""
    try:
        yield
    except OSError as error:
        message = f"{error.filename or site} cannot be written: {problem_and_way_out(error)}"
        raise UsageError(message) from error
