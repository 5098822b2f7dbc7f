"""The core stubs of three packages: each module's skeleton, its overlay over it, as Black leaves it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.core import hub as hub_functions
from codegen.core.emit import Hub, text_of
from codegen.core.merge import Merge
from codegen.core.read import read_module
from codegen.core.stub import Class, Module
from codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from codegen.core.stub import Definition

@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module of a package, and the overlay for it."""

    name: str  # botocore.client
    is_package: bool
    path: str
    text: str
    overlay: str | None

    @property
    def stub_path(self) -> str:
        """Return where its stub stands in the output."""
        top, *rest = self.name.split(".")
        parts = [f"{top}-stubs", *rest]
        return "/".join(parts) + ("/__init__.pyi" if self.is_package else ".pyi")

    @property
    def overlay_path(self) -> str:
        """Return the overlay's file, for messages."""
        return self.stub_path.replace("-stubs", "", 1)


def derive_module(source: ModuleSource, *, strict: bool) -> str:
    """Return the text of a module's stub. Raises CodegenError for an overlay that does not fit."""
    import black

    module = read_module(
        source.text, source.name, source.path, is_package=source.is_package, is_stub=False
    )
    typed: frozenset[str] = frozenset()
    hub = Hub(hub_functions.FUNCTIONS.get(source.name, frozenset()))
    if source.overlay is not None:
        overlay = read_module(
            source.overlay,
            source.name,
            source.overlay_path,
            is_package=source.is_package,
            is_stub=True,
        )
        module = Merge(source.overlay_path, strict).modules(module, overlay)
        typed = frozenset(_names(overlay.definitions, ""))
        if hub.functions:
            hub = replace(hub, imports=frozenset(overlay.imports))
    text = text_of(module, typed, hub)
    try:
        return black.format_str(text, mode=black.Mode(is_pyi=True))
    except black.InvalidInput as error:
        message = f"{source.path}: its stub cannot be laid out: {error}"
        raise CodegenError(message) from error


def _names(definitions: Mapping[str, Definition], place: str) -> Iterator[str]:
    for name, definition in definitions.items():
        yield place + name
        if isinstance(definition, Class):
            yield from _names(definition.members, f"{place}{name}.")
