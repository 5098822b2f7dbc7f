"""The core stubs: each module's skeleton, its overlay over it, as Black leaves it.

libcst and Black take about 11 s of one core for all three packages, so a stub is derived once. What
was derived for the release that the overlays are written for is shipped (`derived.json`); the rest
is kept in the user's cache folder. Both are found by a digest of all that the text depends on: the
module's source, its overlay and the code of this package. Most modules are the same in the next
botocore, and these are found as well, whatever its version.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, TypedDict

from botowright.errors import CodegenError
from botowright.ir.files import GeneratedFile
from botowright.package import hub as hub_functions
from botowright.stubs.emit import Hub, text_of
from botowright.stubs.sources import package_folders, source_files
from botowright.stubs.stub import Class
from botowright.system import cache as user_cache
from botowright.system.workers import run_tasks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from botowright.stubs.stub import Definition

DERIVED = "derived.json"
_KIND = "core"  # of what the user's cache keeps
_FEW = 4  # modules that are not worth another process


class Shipped(TypedDict):
    """A stub in `derived.json`."""

    source: str  # the digest of the module's source
    key: str
    text: str


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
        """Return the path of the overlay's file under `overlays`."""
        return self.stub_path.replace("-stubs", "", 1)

    @property
    def key(self) -> str:
        """Return the digest of all that the stub depends on."""
        return digest(_code_digest(), self.text, self.overlay or "")


def derived_stubs(botocore: Path | None, processes: int) -> list[GeneratedFile]:
    """Return the stubs of boto3, botocore and s3transfer, without what names the services.

    The installed packages are read, but botocore from a folder where one is given. Raises
    CodegenError where a package is missing, or an overlay does not fit its source.
    """
    sources = list(module_sources(botocore))
    shipped = shipped_stubs()
    texts: dict[str, str] = {}
    wanted: list[tuple[ModuleSource, bool]] = []
    for source in sources:
        known = shipped.get(source.stub_path)
        text = known["text"] if known and known["key"] == source.key else _kept(source.key)
        if text is None:
            # The same source as the overlays were written for: they have to fit.
            wanted.append((source, known is not None and known["source"] == digest(source.text)))
        else:
            texts[source.stub_path] = text
    for source, text in derive_all(wanted, processes):
        user_cache.write(_KIND, source.key, text.encode())
        texts[source.stub_path] = text
    return [GeneratedFile(path, texts[path]) for path in sorted(texts)]


def _kept(key: str) -> str | None:
    content = user_cache.read(_KIND, key)
    return None if content is None else content.decode()


def derive_all(
    wanted: Sequence[tuple[ModuleSource, bool]], processes: int
) -> list[tuple[ModuleSource, str]]:
    """Return each module with its stub. The second of a pair says whether the merge is strict."""
    few = len(wanted) < _FEW
    texts = run_tasks(_derive, wanted, 1 if few else processes)
    return [(source, text) for (source, _), text in zip(wanted, texts, strict=True)]


def _derive(wanted: tuple[ModuleSource, bool]) -> str:
    return derive_module(*wanted)


def derive_module(source: ModuleSource, strict: bool) -> str:  # noqa: FBT001  # of a pair
    """Return the text of a module's stub. Raises CodegenError for an overlay that does not fit."""
    try:
        return _derived(source, strict=strict)
    except RecursionError as error:
        message = f"{source.path} is nested too deeply to be read"
        raise CodegenError(message) from error


def _derived(source: ModuleSource, *, strict: bool) -> str:
    # These take a quarter of a second to import, and most builds find every stub.
    import black
    from black.mode import TargetVersion

    from botowright.stubs.hierarchy import with_inherited_types
    from botowright.stubs.merge import Merge
    from botowright.stubs.read import read_module

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
    module = replace(module, definitions=with_inherited_types(module.definitions))
    text = text_of(module, typed, hub)
    try:
        # Said, not found out: what the hub adds has commas that Black dates to Python 3.6.
        versions = {TargetVersion.PY310}
        return black.format_str(text, mode=black.Mode(versions, is_pyi=True))
    except ValueError as error:  # black's InvalidInput
        message = f"{source.path}: its stub cannot be laid out: {error}"
        raise CodegenError(message) from error


def module_sources(botocore: Path | None) -> Iterator[ModuleSource]:
    """Return every module of the three packages, with its overlay."""
    overlays = files("botowright.stubs").joinpath("overlays")
    for package, folder in package_folders(botocore).items():
        for file in source_files(package, folder):
            source = ModuleSource(file.module, file.is_package, str(file.path), file.text(), None)
            overlay = overlays.joinpath(source.overlay_path)
            if overlay.is_file():
                source = replace(source, overlay=overlay.read_text("utf-8"))
            yield source


def shipped_stubs() -> dict[str, Shipped]:
    """Return the stubs that are shipped, by their paths."""
    file = files("botowright.stubs").joinpath(DERIVED)
    if not file.is_file():
        return {}
    found: dict[str, Shipped] = json.loads(file.read_text("utf-8"))
    return found


def to_ship(processes: int) -> str:
    """Return the text of `derived.json` for what is installed. Overlays have to fit."""
    derived = derive_all([(source, True) for source in module_sources(None)], processes)
    found = {
        source.stub_path: Shipped(source=digest(source.text), key=source.key, text=text)
        for source, text in derived
    }
    return json.dumps(found, indent=0, sort_keys=True) + "\n"


def digest(*texts: str) -> str:
    """Return a digest of some texts."""
    found = sha256()
    for text in texts:
        found.update(f"{len(text)}\n{text}".encode())
    return found.hexdigest()


@cache
def _code_digest() -> str:
    folder = files("botowright.stubs")
    code = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".py"))
    return digest(*(folder.joinpath(name).read_text("utf-8") for name in code))


def _names(definitions: Mapping[str, Definition], place: str) -> Iterator[str]:
    for name, definition in definitions.items():
        yield place + name
        if isinstance(definition, Class):
            yield from _names(definition.members, f"{place}{name}.")
