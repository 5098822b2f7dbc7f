"""All stubs of the libraries themselves: shipped, kept in the user's cache, or derived.

Deriving those of boto3 takes about 11 s of one core, so each stub is derived only once:

- The folder `derived` has a file for each package, with the stubs of one release, for which the
  overlays are written. A module of another release has the same stub if its source is the same.
  Most sources are.
- The user's cache folder keeps each stub that had to be derived.

`python -m botowright.stubs` writes that folder, with a digest of the code that derives stubs. A
build does not compare the digest with the code, because it takes too long. A test does.
"""

from __future__ import annotations

import ast
import io
import json
import tokenize
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from botowright.ir.files import GeneratedFile
from botowright.stubs.sources import module_sources
from botowright.system import cache as user_cache
from botowright.system import phases
from botowright.system.workers import run_on_cores

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from botowright.stubs.sources import ModuleSource

DERIVED = "derived"
CODE = "code.txt"
_CACHE_KIND = "stubs"
# Of one core, for each character of a source. Each process also imports libcst and Black first.
_CHARACTER_SECONDS, _IMPORT_SECONDS = 4.5e-6, 0.3
_FEW = 4  # modules that are not worth another process
# These choose modules and keep stubs. All other modules of this package shape the text of a stub.
_NOT_TEXT = frozenset(("__init__.py", "__main__.py", "shipped.py", "sources.py"))


class ShippedStub(TypedDict):
    """A shipped stub."""

    source: str  # the digest of the module's source
    overlay: str  # the digest of its overlay
    text: str


Shipped: TypeAlias = "dict[str, ShippedStub]"  # the stubs of a package, by path


def derived_stubs(
    names: Sequence[str], packages: Mapping[str, Path], processes: int
) -> list[GeneratedFile]:
    """Return the stubs of some packages, with markers for the functions that name services.

    `packages` has the folders to read some packages from; the others are the installed ones. Raises
    CodegenError if a package is missing, or if an overlay does not fit its source.
    """
    shipped = {path: stub for name in names for path, stub in shipped_stubs(name).items()}
    texts: dict[str, str] = {}
    missing: list[tuple[ModuleSource, bool]] = []
    for source in module_sources(names, packages):
        known = shipped.get(source.stub_path)
        # The overlays were written for this source, so they must fit.
        strict = known is not None and known["source"] == digest(source.text)
        if strict and known is not None and known["overlay"] == digest(source.overlay or ""):
            texts[source.stub_path] = known["text"]
        elif (kept := user_cache.read(_CACHE_KIND, _cache_key(source))) is not None:
            texts[source.stub_path] = kept.decode()
        else:
            missing.append((source, strict))
    # Large ones first, so that no core is left with one of them at the end.
    missing.sort(key=lambda pair: -len(pair[0].text))
    for (source, _), text in zip(missing, _derived(missing, processes), strict=True):
        user_cache.write(_CACHE_KIND, _cache_key(source), text.encode())
        texts[source.stub_path] = text
    return [GeneratedFile(path, texts[path]) for path in sorted(texts)]


@cache
def shipped_stubs(package: str) -> Shipped:
    """Return the stubs of a package that are shipped."""
    found: Shipped = json.loads(_shipped_text(f"{package}.json"))
    return found


@cache
def shipped_code() -> str:
    """Return the digest of the code that derived the shipped stubs."""
    return _shipped_text(CODE).strip()


def _shipped_text(name: str) -> str:
    return files("botowright.stubs").joinpath(DERIVED).joinpath(name).read_text("utf-8")


def to_ship(packages: Mapping[str, Path], processes: int) -> dict[str, str]:
    """Return the files of the folder `derived`: each name with its text.

    `packages` has the folder of each package. Raises CodegenError for an overlay that does not fit
    its source.
    """
    sources = list(module_sources(packages, packages))
    texts = _derived([(source, True) for source in sources], processes)
    stubs: dict[str, Shipped] = {package: {} for package in packages}
    for source, text in zip(sources, texts, strict=True):
        stubs[source.name.partition(".")[0]][source.stub_path] = ShippedStub(
            source=digest(source.text), overlay=digest(source.overlay or ""), text=text
        )
    return {
        CODE: f"{code_digest()}\n",
        **{
            f"{package}.json": json.dumps(shipped, indent=0, sort_keys=True) + "\n"
            for package, shipped in stubs.items()
        },
    }


def digest(*texts: str) -> str:
    """Return a digest of some texts."""
    found = sha256()
    for text in texts:
        found.update(f"{len(text)}\n{text}".encode())
    return found.hexdigest()


def code_digest() -> str:
    """Return the digest of the code that derives stubs, without its docstrings and comments.

    It is the same for every version of Python.
    """
    folder = files("botowright.stubs")
    names = sorted(
        entry.name
        for entry in folder.iterdir()
        if entry.name.endswith(".py") and entry.name not in _NOT_TEXT
    )
    return digest(*(without_prose(folder.joinpath(name).read_text("utf-8")) for name in names))


def without_prose(text: str) -> str:
    """Return the lines of a Python source without docstrings, comments and empty lines."""
    lines = text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(
            node
        ):
            docstring = node.body[0]
            for row in range(docstring.lineno, (docstring.end_lineno or 0) + 1):
                lines[row - 1] = ""
    return "\n".join(line.rstrip() for line in lines if line.strip())


def _derived(wanted: Sequence[tuple[ModuleSource, bool]], processes: int) -> list[str]:
    """Return the stub of each module. The second of a pair is true if its overlay must fit."""
    processes = 1 if len(wanted) < _FEW else processes
    if wanted:
        seconds = [_CHARACTER_SECONDS * len(source.text) for source, _ in wanted]
        for first in range(min(processes, len(seconds))):
            seconds[first] += _IMPORT_SECONDS
        phases.start_items("Deriving stubs of the libraries", seconds, processes)
    return run_on_cores(_derive, wanted, processes, lambda _: phases.advance())


def _derive(wanted: tuple[ModuleSource, bool]) -> str:
    # Deferred: Black and libcst take a quarter of a second to import, and most builds need neither.
    from botowright.stubs.derive import derived_text

    source, strict = wanted
    return derived_text(source, strict=strict)


def _cache_key(source: ModuleSource) -> str:
    return digest(shipped_code(), source.text, source.overlay or "")
