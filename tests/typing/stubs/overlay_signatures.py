"""The hand-written signatures, and those that no program calls."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.translate.hand_written import ASYNC_TRANSFERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[3]
OVERLAYS = ROOT / "codegen" / "botowright" / "stubs" / "overlays"
ADDITIONS = ROOT / "codegen" / "botowright" / "translate" / "quirks" / "additions"
# Python defines the parameters of other special methods.
_CALLED = {"__init__", "__call__"}
_NO_CALL = {"property", "setter"}


def signatures(package: str) -> list[str]:
    """Return `module.Class.method` of each signature in a package's overlays that a user can call.

    Include functions, methods and constructors; exclude properties, private names, and special
    methods other than `__init__` (written `module.Class`) and `__call__`.
    """
    found: list[str] = []
    for path in sorted((OVERLAYS / package).rglob("*.pyi")):
        parts = path.relative_to(OVERLAYS).with_suffix("").parts
        module = ".".join(part for part in parts if part != "__init__")
        found += _called(module, ast.parse(path.read_text("utf-8")).body)
    return list(dict.fromkeys(found))


def added_signatures() -> list[str]:
    """Return the methods that botocore and boto3 add to classes: `additions.S3Client.copy`."""
    return [
        f"additions.{file.stem.upper()}{name.replace('Transfers.', 'Client.')}"
        for file in sorted(ADDITIONS.glob("*.pyi"))
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name != ASYNC_TRANSFERS
        for name in _called(node.name, node.body)
    ]


def without_a_call(names: list[str], programs: Iterable[str]) -> list[str]:
    """Return the signatures that none of some programs calls.

    A call must have enough of the dotted name to be unique, e.g. `Waiter.wait(` if several classes
    have a method of this name, and otherwise `.wait(`.
    """
    text = "\n".join(programs)
    endings = Counter(ending for name in names for ending in _endings(name))
    return [
        name
        for name in names
        if not any(
            # A pattern is slow for each of so many names.
            ending in text and re.search(rf"(?<!\w){re.escape(ending)}(\.__init__)?\(", text)
            for ending in _endings(name)
            if endings[ending] == 1
        )
    ]


def _endings(name: str) -> Iterator[str]:
    parts = name.split(".")
    for start in range(len(parts)):
        yield ".".join(parts[start:])


def _called(owner: str, body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from _called(f"{owner}.{node.name}", node.body)
        elif isinstance(node, ast.FunctionDef):
            decorators = {
                ast.unparse(decorator).split(".")[-1] for decorator in node.decorator_list
            }
            if node.name == "__init__":
                yield owner
            elif node.name in _CALLED or not (node.name.startswith("_") or decorators & _NO_CALL):
                yield f"{owner}.{node.name}"
