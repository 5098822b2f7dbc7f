"""What stands beside the services: the stub packages, the shared types, the package's own files.

Files that are the same in every build lie in `codegen/core/stubs`, laid out as they are written.
Those that name the services or the version are templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from codegen.render.environment import render
from codegen.render.files import GeneratedFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable

_TEMPLATES = {
    "boto3-stubs/__init__.pyi": "hub/boto3_init.pyi.jinja",
    "boto3-stubs/session.pyi": "hub/boto3_session.pyi.jinja",
    "botocore-stubs/session.pyi": "hub/botocore_session.pyi.jinja",
    "pyproject.toml": "package/pyproject.toml.jinja",
    "README.md": "package/README.md.jinja",
    "NOTICE": "package/NOTICE.jinja",
}


@dataclass(frozen=True, slots=True)
class HubService:
    """A generated service, as the hub knows it."""

    name: str
    package: str
    client: str


@dataclass(frozen=True, slots=True)
class CoreOptions:
    """What the package's own files say of it."""

    botocore_version: str
    distribution: str
    build_number: int

    @property
    def version(self) -> str:
        """Return the version of the package: botocore's, and a build number (PEP 440)."""
        return f"{self.botocore_version}.post{self.build_number}"


def core_files(options: CoreOptions, services: Sequence[HubService]) -> list[GeneratedFile]:
    """Return every file of the output that belongs to no service."""
    written = [
        GeneratedFile(path, render(template, options=options, services=services))
        for path, template in _TEMPLATES.items()
    ]
    return [*written, *_fixed_files(files("codegen.core").joinpath("stubs"), "")]


def _fixed_files(folder: Traversable, prefix: str) -> Iterator[GeneratedFile]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        path = f"{prefix}{entry.name}"
        if entry.is_file():
            yield GeneratedFile(path, entry.read_text("utf-8"))
        elif entry.name != "__pycache__":
            yield from _fixed_files(entry, f"{path}/")
