"""The migration of a project: its code, then its requirements, then the steps that are left."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.environments.advice import uninstall_command
from botowright.environments.distributions import installed_distributions
from botowright.errors import UsageError, counted
from botowright.project.migrate.code import CodeMigration
from botowright.project.migrate.distributions import is_peers
from botowright.project.migrate.lookup import Lookup
from botowright.project.migrate.peer import MENTION
from botowright.project.migrate.plugin import with_plugin
from botowright.project.migrate.reading import names_of
from botowright.project.migrate.requirements import migrated_requirements
from botowright.project.migrate.run_time import run_time_imports
from botowright.project.migrate.spelling import renamed_names
from botowright.project.models import project_environment, project_models
from botowright.project.rewriting import Rewriting, chosen_files, rewritten
from botowright.system import phases
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import libcst as cst

    from botowright.environments.environment import Environment
    from botowright.project.rewriting import ChosenFiles, Finding
    from botowright.settings.in_force import SettingsInForce

_MENTION = re.compile(
    MENTION.pattern + rb"|boto3[-_]stubs|(?:mypy|types)-(?:boto3|aiobotocore|aioboto3)"
)


@dataclass(frozen=True, slots=True)
class Migration:
    """The changes to a project, their folder, and a line for each step that is left."""

    root: Path
    rewriting: Rewriting
    steps: tuple[str, ...]


def migration(path: Path, settings: SettingsInForce) -> Migration:
    """Return the migration of a folder or a file.

    Names come from the models of the project's botocore. Raises UsageError for a path or for models
    that cannot be used.
    """
    files = chosen_files(path)
    models = project_models(settings)
    lookup = Lookup(models.source, tuple(models.entries))
    phases.start("Reading the code")
    rewriting = rewritten(files, CodeMigration(lookup, _shared_names(files, lookup)), _MENTION)
    if path.is_dir():
        rewriting += migrated_requirements(path)
        rewriting = with_plugin(path, rewriting)
    return Migration(files.root, rewriting, tuple(_steps(_environment(settings), rewriting)))


def _environment(settings: SettingsInForce) -> Environment | None:
    try:
        return project_environment(settings)
    except UsageError:
        return None


def _shared_names(files: ChosenFiles, lookup: Lookup) -> frozenset[str]:
    """Return the names of the peer that modules of the project may import from each other.

    They keep their form, so that the other modules still find them.
    """
    renamed: set[str] = set()
    foreign: set[str] = set()

    def read(_: str, tree: cst.Module) -> tuple[cst.Module, list[Finding]]:
        names = names_of(tree)
        renamed.update(renamed_names(names, lookup))
        foreign.update(names.foreign)
        return tree, []

    rewritten(files, read, _MENTION)
    if not renamed:
        return frozenset()
    words = re.compile(rb"\b(?:%s)\b" % b"|".join(name.encode() for name in sorted(renamed)))
    for file in files.names:
        try:
            content = regular_content(files.root / file)
        except OSError:
            continue  # it has a finding
        if not _MENTION.search(content):
            foreign.update(word.decode() for word in words.findall(content))
    return frozenset(renamed & foreign)


def _steps(environment: Environment | None, rewriting: Rewriting) -> Iterator[str]:
    """Yield the steps after the changes."""
    installed = [] if environment is None else installed_distributions(environment.search_path)
    names = sorted(name for name in installed if is_peers(name))
    if names and environment is not None:
        yield uninstall_command(environment, names)
    if names or rewriting.changes:
        yield "botowright sync"
    places = run_time_imports(rewriting.changes)
    if places:
        yield (
            f"{counted(len(places), 'import')} at run time, the first in {places[0]}: where the "
            "code runs without the types, use `if TYPE_CHECKING:`"
        )
