"""One stub: a module's skeleton, its overlay over it, laid out by Black."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import black
from black.mode import TargetVersion

from botowright.errors import CodegenError
from botowright.stubs.emit import Hub, text_of
from botowright.stubs.hierarchy import with_inherited_types
from botowright.stubs.hub_markers import HUB_FUNCTIONS
from botowright.stubs.merge import Merge
from botowright.stubs.read import read_module
from botowright.stubs.stub import INCOMPLETE, Class, Import

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.stubs.sources import ModuleSource
    from botowright.stubs.stub import Definition, Module

# The async libraries override methods of boto3 and botocore with coroutines. Lines have no marks,
# because the methods differ between releases.
_OVERRIDES = """\
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
"""
# Given, not detected: the hub's text has commas that Black takes for Python 3.6.
_MODE = black.Mode({TargetVersion.PY310}, is_pyi=True)


def derived_text(source: ModuleSource, *, strict: bool) -> str:
    """Return the text of a module's stub.

    Raises CodegenError if the source cannot be read, and, if `strict`, for an overlay that does not
    fit its source.
    """
    try:
        text = _stub_text(source, strict=strict)
    except RecursionError as error:
        message = f"{source.path} is nested too deeply to be read"
        raise CodegenError(message) from error
    try:
        laid = laid_out(text)
    except ValueError as error:  # black's InvalidInput
        message = f"{source.path}: Black cannot lay out its stub: {error}"
        raise CodegenError(message) from error
    return _OVERRIDES + laid if source.is_async and "class " in laid else laid


def laid_out(text: str) -> str:
    """Return the text of a stub in Black's layout. Raises ValueError if it is not Python."""
    return black.format_str(text, mode=_MODE)


def _stub_text(source: ModuleSource, *, strict: bool) -> str:
    module = read_module(
        source.text, source.name, source.path, is_package=source.is_package, is_stub=False
    )
    overlay = _overlay(source)
    typed: frozenset[str] = frozenset()
    hub = Hub(HUB_FUNCTIONS.get(source.name, frozenset()))
    if overlay is not None:
        if not strict:
            overlay = _without_missing_modules(overlay, source)
        module = Merge(source.overlay_path, strict).modules(module, overlay)
        typed = frozenset(_names(overlay.definitions, ""))
        if hub.functions:
            hub = replace(hub, imports=frozenset(overlay.imports))
    module = replace(module, definitions=with_inherited_types(module.definitions))
    return text_of(module, typed, hub)


def _overlay(source: ModuleSource) -> Module | None:
    if source.overlay is None:
        return None
    return read_module(
        source.overlay,
        source.name,
        source.overlay_path,
        is_package=source.is_package,
        is_stub=True,
    )


def _without_missing_modules(overlay: Module, source: ModuleSource) -> Module:
    """Return an overlay in which a name of a module that the release lacks is unknown."""
    package = source.name.partition(".")[0]
    depth = source.name.count(".") + source.is_package
    folder = Path(source.path).absolute().parents[depth]
    imports = {
        bound: (
            origin
            if origin.module.partition(".")[0] != package or _has_module(folder, origin.module)
            else Import("_typeshed", INCOMPLETE, bound)
        )
        for bound, origin in overlay.imports.items()
    }
    return replace(overlay, imports=imports)


def _has_module(folder: Path, name: str) -> bool:
    path = folder.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").exists()


def _names(definitions: Mapping[str, Definition], place: str) -> Iterator[str]:
    for name, definition in definitions.items():
        yield place + name
        if isinstance(definition, Class):
            yield from _names(definition.members, f"{place}{name}.")
