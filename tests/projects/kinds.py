"""New projects of pip, uv and poetry, with the commands that their users type.

All have the code of `shop/`. Packages come from the indexes that pip and uv are configured for.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = Path(__file__).parent / "shop"
MISTAKES = Path(__file__).parent / "mistakes.py"
BIN = Path(sys.executable).parent
UV = str(BIN / "uv")
BOTO3 = version("boto3")
OLDER_BOTO3 = "1.44.5"
TABLES = '[tool.mypy]\nplugins = ["boto_types.mypy_plugin"]\n'
PROJECT = f"""\
[project]
name = "shop"
version = "1.0"
requires-python = ">={sys.version_info.major}.{sys.version_info.minor},<4"
dependencies = ["boto3=={BOTO3}"]

[dependency-groups]
dev = ["mypy=={version("mypy")}"]

"""
HATCHLING = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n'
POETRY = """\
[tool.poetry]
packages = [{ include = "shop" }]

[[tool.poetry.source]]
name = "index"
url = "%s"
priority = "primary"

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"

"""
# Variables that say which environment is active, or where tools keep theirs.
_OF_TOOLS = ("VIRTUAL_ENV", "CONDA_PREFIX", "UV_PROJECT_ENVIRONMENT", "PYTHONPATH", "PIP_REQUIRE")


@dataclass
class Project:
    """A project with an environment that has boto3 and mypy, and no types yet."""

    root: Path
    wheel: Path  # of botowright
    variables: dict[str, str] = field(init=False)  # of a shell in which no environment is active
    package: ClassVar[str] = "shop"  # the folder of the project's own package

    def __post_init__(self) -> None:
        """Make the project and its environment."""
        self.root.mkdir(parents=True)
        self.variables = {k: v for k, v in os.environ.items() if k not in _OF_TOOLS}
        self.variables |= {"XDG_CACHE_HOME": str(self.root.parent / "cache"), "COLUMNS": "200"}
        self.variables["UV_PYTHON_DOWNLOADS"] = "never"
        # The caches of these tools save most of the time. That of botowright is new.
        cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
        for tool, name in {"UV": "uv", "PIP": "pip", "POETRY": "pypoetry"}.items():
            self.variables.setdefault(f"{tool}_CACHE_DIR", str(cache / name))
        # Only uv itself is on PATH, not the development tools beside it.
        for name in ("uv", "uvx"):
            (self.root.parent / "bin").mkdir(exist_ok=True)
            (self.root.parent / "bin" / name).symlink_to(BIN / name)
        folders = [f for f in os.get_exec_path() if Path(f) != BIN]
        self.variables["PATH"] = os.pathsep.join([str(self.root.parent / "bin"), *folders])
        shutil.copytree(CODE, self.root, dirs_exist_ok=True)
        self.make()
        self.before = set(self.installed())

    def make(self) -> None:
        """Make the environment, and what else a project of this kind has."""
        raise NotImplementedError

    @cached_property
    def environment(self) -> Path:
        """The folder of the environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return self.environment / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """The folder of installed packages."""
        (found,) = self.environment.glob("lib/python*/site-packages")
        return found

    def installed(self) -> Iterator[str]:
        """Yield the installed files, except bytecode and metadata of the project itself."""
        site = self.site_packages
        for path in site.rglob("*"):
            name = path.relative_to(site).as_posix()
            if path.is_file() and "__pycache__" not in name and "shop" not in name:
                yield name

    @property
    def activated(self) -> dict[str, str]:
        """The variables of a shell in which the environment is active."""
        path = f"{self.environment / 'bin'}{os.pathsep}{self.variables['PATH']}"
        return {**self.variables, "VIRTUAL_ENV": str(self.environment), "PATH": path}

    def run(
        self,
        *command: str | Path,
        codes: tuple[int, ...] = (0,),
        folder: Path | None = None,
        variables: object = None,
    ) -> str:
        """Return the output of a command in the project."""
        done = subprocess.run(
            list(map(str, command)),
            cwd=folder or self.root,
            env=variables or self.variables,  # type: ignore[arg-type]
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in codes, f"{command}\n{done.stdout}{done.stderr}"
        self.errors = done.stderr
        return done.stdout

    def botowright(self, *arguments: str, code: int = 0) -> list[str]:
        """Return the lines that botowright prints."""
        command = (*self.command, *arguments)
        return self.run(*command, codes=(code,), folder=self.folder).splitlines()

    @property
    def command(self) -> tuple[str, ...]:
        """The command that runs botowright."""
        return ("uvx", "--python", sys.executable, "--from", str(self.wheel), "botowright")

    @property
    def folder(self) -> Path:
        """The folder in which botowright runs."""
        return self.root

    def listed(self) -> dict[str, str]:
        """Return the installed distributions, as the tool of the project lists them."""
        raise NotImplementedError

    def install_boto3(self, release: str) -> None:
        """Put another release of boto3, and its botocore, into the environment."""
        raise NotImplementedError

    def uninstall(self) -> None:
        """Remove the types, as a user of the tool does."""
        raise NotImplementedError


class PipProject(Project):
    """requirements.txt, `.venv`, and botowright in the same environment, which is active."""

    def make(self) -> None:
        """Make the environment with venv, and install with pip."""
        (self.root / "requirements.txt").write_text(f"boto3=={BOTO3}\n")
        (self.root / "mypy.ini").write_text("[mypy]\nplugins = boto_types.mypy_plugin\n")
        self.run(sys.executable, "-m", "venv", ".venv")
        tools = (self.wheel, f"mypy=={version('mypy')}")
        self._pip("install", "--quiet", "--requirement", "requirements.txt", *tools)

    def _pip(self, *arguments: str | Path) -> str:
        return self.run("pip", "--disable-pip-version-check", *arguments, variables=self.activated)

    @property
    def command(self) -> tuple[str, ...]:
        """The command that runs botowright."""
        return (str(self.environment / "bin" / "botowright"),)

    @property
    def folder(self) -> Path:
        """The folder in which botowright runs: one below the project."""
        return self.root / "scripts"

    def listed(self) -> dict[str, str]:
        """Return what `pip list` prints."""
        return _versions(self._pip("list", "--format", "json"))

    def install_boto3(self, release: str) -> None:
        """Run `pip install`."""
        self._pip("install", "--quiet", f"boto3=={release}", f"botocore=={release}")

    def uninstall(self) -> None:
        """Run `pip uninstall`."""
        self._pip("uninstall", "--yes", "boto-types")


class UvProject(Project):
    """pyproject.toml, uv.lock, `src/`, and botowright by uvx."""

    package = "src/shop"

    def make(self) -> None:
        """Lock and sync with uv."""
        (self.root / "src").mkdir()
        (self.root / "shop").rename(self.root / "src" / "shop")
        (self.root / "pyproject.toml").write_text(PROJECT + HATCHLING + TABLES)
        self.run("uv", "venv", "--quiet", "--python", sys.executable)
        self.run("uv", "lock", "--quiet")
        self.run("uv", "sync", "--quiet")

    def listed(self) -> dict[str, str]:
        """Return what `uv pip list` prints."""
        return _versions(self.run("uv", "pip", "list", "--format", "json"))

    def install_boto3(self, release: str) -> None:
        """Run `uv add`, and leave the types as they are."""
        pins = (f"boto3=={release}", f"botocore=={release}")
        self.run("uv", "add", "--quiet", "--no-sync", *pins)
        self.run("uv", "sync", "--quiet", "--inexact")

    def uninstall(self) -> None:
        """Run `uv sync`: the types are not in the lock."""
        self.run("uv", "sync", "--quiet")


class PoetryProject(Project):
    """poetry.lock, an environment in poetry's own folder, and botowright run elsewhere."""

    def make(self) -> None:
        """Lock and install with poetry, which has an environment of its own."""
        place = self.root.parent
        self.variables |= {
            "POETRY_VIRTUALENVS_PATH": str(place / "environments"),
            "POETRY_VIRTUALENVS_IN_PROJECT": "false",
            "POETRY_NO_INTERACTION": "1",
        }
        self.run("uv", "venv", "--quiet", "--python", sys.executable, place / "poetry")
        python = place / "poetry" / "bin" / "python"
        self.run("uv", "pip", "install", "--quiet", "--python", python, "poetry>=2,<3")
        (place / "bin" / "poetry").symlink_to(place / "poetry" / "bin" / "poetry")
        (self.root / "pyproject.toml").write_text(PROJECT + POETRY % _index() + TABLES)
        self.run("poetry", "env", "use", sys.executable)
        self.run("poetry", "lock")
        self.run("poetry", "install", "--with", "dev")

    @cached_property
    def environment(self) -> Path:
        """The folder of the environment."""
        return Path(self.run("poetry", "env", "info", "--path").strip())

    def botowright(self, *arguments: str, code: int = 0) -> list[str]:
        """Return the lines that botowright prints in another folder."""
        verb, *rest = arguments
        return super().botowright(
            verb, "--config", str(self.root / "pyproject.toml"), *rest, code=code
        )

    @property
    def folder(self) -> Path:
        """The folder in which botowright runs."""
        return self.root.parent

    def listed(self) -> dict[str, str]:
        """Return what `poetry run pip list` prints."""
        return _versions(self.run("poetry", "run", "pip", "list", "--format", "json"))

    def install_boto3(self, release: str) -> None:
        """Run `poetry add`, which leaves the types as they are."""
        self.run("poetry", "add", f"boto3=={release}", f"botocore=={release}")

    def uninstall(self) -> None:
        """Run `poetry sync`: the types are not in the lock."""
        self.run("poetry", "sync", "--with", "dev")


KINDS: dict[str, type[Project]] = {"pip": PipProject, "uv": UvProject, "poetry": PoetryProject}


def _versions(text: str) -> dict[str, str]:
    return {each["name"]: each["version"] for each in json.loads(text)}


def _index() -> str:
    """Return the index of pip, which poetry does not ask for."""
    from pip._internal.models.index import PyPI

    command = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or os.environ.get("PIP_INDEX_URL", PyPI.simple_url)
