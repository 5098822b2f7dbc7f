"""Stubs without docstrings, for the setting `documentation = "none"`.

Black lays the stubs out again. This takes 3 s of one core, so each result is kept in the user's
cache folder.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.stubs.shipped import digest, shipped_code
from botowright.system import cache as user_cache
from botowright.system.workers import run_on_cores

if TYPE_CHECKING:
    from collections.abc import Sequence

_CACHE_KIND = "stubs"
_DOCUMENTED = (ast.ClassDef, ast.FunctionDef)


def bare_stubs(stubs: Sequence[GeneratedFile], processes: int) -> list[GeneratedFile]:
    """Return stubs that `derived_stubs` returned, without their docstrings."""
    return run_on_cores(_bare, stubs, processes)


def without_docstrings(text: str) -> str:
    """Return the text of a stub without docstrings, laid out by Black."""
    # Deferred: it takes a quarter of a second, and most builds need no Black.
    from botowright.stubs.derive import laid_out

    lines = text.split("\n")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node) is not None:
            docstring = node.body[0]
            first, last = docstring.lineno - 1, docstring.end_lineno or docstring.lineno
            is_whole_body = len(node.body) == 1
            lines[first] = lines[first][: docstring.col_offset] + "..." if is_whole_body else ""
            lines[first + 1 : last] = [""] * (last - first - 1)
    # Only docstrings bring empty lines into a class.
    kept = [line for line in lines if line.strip()]
    return laid_out("\n".join(kept) + "\n")


def _bare(stub: GeneratedFile) -> GeneratedFile:
    if '"""' not in stub.text:
        return stub
    key = digest(shipped_code(), stub.text)
    kept = user_cache.read(_CACHE_KIND, key)
    text = without_docstrings(stub.text) if kept is None else kept.decode()
    if kept is None:
        user_cache.write(_CACHE_KIND, key, text.encode())
    return GeneratedFile(stub.path, text)
