"""The environment of a project: which Python's packages its code and its checkers use.

The first of these that exists is chosen. It must work: skipping a broken one would be a surprise.

1. the one that the user names
2. `$VIRTUAL_ENV`
3. `$UV_PROJECT_ENVIRONMENT`, or `.venv` in the project or a folder above it
4. `$CONDA_PREFIX`, except conda's base
5. the one that poetry, pipenv or pdm has for the project
6. conda's base
7. the one that runs botowright, unless a tool makes an environment for the project
8. likewise `python3` on PATH, if it has botocore

Environments that a tool made for one command are left out: those of uvx, pipx and pre-commit.
pre-commit sets `VIRTUAL_ENV` to its own.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from botowright.environments.environment import Environment, environment_of, python_in
from botowright.environments.project_tools import making_command, tool_environment
from botowright.environments.throwaway import command_folders, throwaway_of
from botowright.errors import UsageError
from botowright.system.command_paths import command_path
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ".venv"
_ACTIVE = "VIRTUAL_ENV"
_CONDA = "CONDA_PREFIX"
_UV = "UV_PROJECT_ENVIRONMENT"
_OWN = "the Python that runs botowright"
_REPOSITORY = (".git", ".hg", ".jj")
_OTHER_NAMES = ("venv", "env")  # people use them, but nothing proves that one is the project's

_Place: TypeAlias = tuple[Path, str]  # the folder of an environment, and how it was found


def found_environment(
    root: Path, wanted: str | None = None, wanted_by: str = "--python"
) -> Environment:
    """Return the environment of a project in the folder `root`.

    `wanted` is the interpreter, the folder or the name on PATH that the user chose, and `wanted_by`
    names the option or the setting. Raises UsageError if there is none, or if it does not work.
    """
    if wanted is not None:
        if os.path.isdir(wanted):
            return _environment_in(Path(os.path.abspath(wanted)), wanted_by)
        return environment_of(_wanted_python(wanted, wanted_by), wanted_by)
    root = Path(os.path.abspath(root))
    place = next(_places(root), None)
    if place is not None:
        return _environment_in(*place)
    making = making_command(folders_above(root))
    environment = _own_or_on_path() if making is None else None
    if environment is None:
        raise _not_found(root, making)
    return environment


def unused_folder(root: Path, environment: Environment) -> Path | None:
    """Return the `.venv` of a project whose environment is another one, or None."""
    folder = Path(os.path.abspath(root)) / FOLDER
    if python_in(folder) is None or folder.resolve() == environment.prefix.resolve():
        return None
    return folder


def folders_above(root: Path) -> list[Path]:
    """Return a project's folder and the folders above it that may belong to it.

    They end at the repository's root. Without a repository they end below the user's home: a
    folder such as /tmp belongs to everybody.
    """
    folders = [root, *root.parents]
    for count, folder in enumerate(folders, start=1):
        if any((folder / name).exists() for name in _REPOSITORY):
            return folders[:count]
    home = Path.home()
    return folders[: max(folders.index(home), 1)] if home in folders else [root]


def folder_of_projects(root: Path, environment: Environment) -> Path:
    """Return the folder whose projects use an environment: the one that has it, or `root`.

    It is a folder above `root` in a workspace of uv, where all members share an environment.
    """
    place = environment.prefix.parent
    above = folders_above(Path(os.path.abspath(root)))[1:]
    return Path(os.path.relpath(place)) if place in above else root


def _wanted_python(wanted: str, wanted_by: str) -> Path:
    path = Path(os.path.abspath(wanted))
    if os.path.lexists(path):
        return path
    if (
        os.path.basename(wanted) == wanted
        and (found := command_path(wanted, command_folders())) is not None
    ):
        return Path(found)
    message = (
        f"{wanted_by}: there is no {wanted}; name an interpreter, the folder of an environment, or "
        "a Python on PATH"
    )
    raise UsageError(message)


def _environment_in(folder: Path, found_by: str) -> Environment:
    """Return the environment in a folder, whose interpreter must have it as its own."""
    python = python_in(folder)
    removed = folder / "bin" / "python"
    if python is not None:
        environment = environment_of(python, found_by)
        if os.path.realpath(environment.prefix) == os.path.realpath(folder):
            return environment
        problem = f"its Python belongs to {environment.prefix}"
    elif removed.is_symlink():
        problem = f"its Python was removed ({os.path.realpath(removed)})"
    elif folder.is_dir():
        problem = "it has no Python"
    else:
        problem = "it is a file" if folder.is_file() else "it does not exist"
    ways = {f"${_ACTIVE}": "run `deactivate`", FOLDER: f"run `python3 -m venv --clear {folder}`"}
    way_out = "remove it" if folder.is_file() else ways.get(found_by, "make it again")
    message = (
        f"{folder} ({found_by}) is not an environment: {problem}; {way_out}, or name another "
        "with --python"
    )
    raise UsageError(message)


def _places(root: Path) -> Iterator[_Place]:
    """Yield the environments that there are for a project, the first choice first."""
    active = _variable(_ACTIVE)
    if active is not None and not _is_of_this_command(active):
        yield active, f"${_ACTIVE}"
    yield from _in_project(root)
    conda = _variable(_CONDA)
    is_base = os.environ.get("CONDA_DEFAULT_ENV") == "base"
    if conda is not None and not is_base:
        yield conda, f"${_CONDA}"
    yield from tool_environment(folders_above(root))
    if conda is not None and is_base:
        yield conda, f"${_CONDA}"


def _variable(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value) if value else None


def _is_of_this_command(active: Path) -> bool:
    """Return whether a tool made the active environment, and not the user.

    A hook of pre-commit may also run in an environment of the user. Then it is found later.
    """
    if throwaway_of(active) is not None:
        return True
    return "PRE_COMMIT" in os.environ and active == Path(sys.prefix)


def _in_project(root: Path) -> Iterator[_Place]:
    folders = folders_above(root)
    given = _variable(_UV)
    if given is not None:
        # uv takes it relative to the project that has the lock.
        locked = (folder for folder in folders if (folder / "uv.lock").exists())
        folder = next(locked, root) / given
        if folder.is_dir():
            yield folder, f"${_UV}"
    for folder in folders:
        if os.path.lexists(folder / FOLDER):
            yield _pointed_to(folder / FOLDER), FOLDER


def _pointed_to(place: Path) -> Path:
    """Return the folder that a file `.venv` names, as for pipenv. A folder is returned itself."""
    if not place.is_file():
        return place
    with suppress(OSError, ValueError):
        named = regular_content(place).decode("utf-8").strip()
        if named and "\n" not in named:
            return place.parent / named
    return place


def _own_or_on_path() -> Environment | None:
    """Return the environment that runs botowright, otherwise a Python on PATH with botocore."""
    own = python_in(Path(sys.prefix))
    if own is not None and throwaway_of(Path(sys.prefix)) is None:
        return environment_of(own, _OWN)
    for name in ("python3", "python"):
        found = command_path(name, command_folders())
        if found is None:
            continue
        with suppress(UsageError):
            environment = environment_of(Path(found), f"{name} on PATH")
            if any(os.path.isdir(f"{folder}/botocore") for folder in environment.search_path):
                return environment
    return None


def _not_found(root: Path, making: str | None) -> UsageError:
    if making is not None:
        message = (
            f"there is no Python environment for {root} yet; run `{making}`, activate yours, or "
            "name it with --python"
        )
        return UsageError(message)
    named = [root / name for name in _OTHER_NAMES if (root / name / "pyvenv.cfg").is_file()]
    hint = f"give --python {named[0]}" if named else f"run `python3 -m venv {root / FOLDER}`"
    return UsageError(
        f"there is no Python environment for {root}: no active one, no {FOLDER} there or above it, "
        f"and no Python on PATH has botocore ({throwaway_of(Path(sys.prefix))} runs botowright in "
        f"an environment of its own); {hint}, activate yours, or name it with --python"
    )
