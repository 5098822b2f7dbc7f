"""The Python code of a notebook, without the lines that only IPython understands."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError
from botowright.system.forms import Either, ListOf, Record, check_form

if TYPE_CHECKING:
    from collections.abc import Iterator

_CELL = Record(required={"cell_type": str, "source": Either(str, ListOf(str))})
_NOTEBOOK = Record(required={"cells": ListOf(_CELL)})

# Cell magics whose cell is still Python. Other cells are in another language.
_PYTHON_CELLS = re.compile(r"%%(?:time|timeit|capture|prun|python3?|debug)\b[^\n]*")
# `%magic`, `!command`, `?name`, `name?`, `x = !command`, `x = %magic`; a backslash goes on.
_MAGIC = re.compile(
    r"^(?P<indent>[ \t]*)(?:[%!?](?:[^\n]*\\\n)*[^\n]*|[\w.]+\?{1,2}[ \t]*$)", re.MULTILINE
)
_ASSIGNED = re.compile(r"^(?P<target>[ \t]*[\w, ]+=[ \t]*)[%!](?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with code. The number counts all cells of the notebook, from 1."""

    number: int
    code: str

    @property
    def plain_code(self) -> str:
        """The code without magics. Every line keeps its number."""
        code = self.code
        if code.lstrip().startswith("%%"):
            code, found = _PYTHON_CELLS.subn("", code, count=1)
            if not found:
                return "\n" * self.code.count("\n")
        code = _ASSIGNED.sub(lambda found: _replacement(f"{found['target']}None", found), code)
        return _MAGIC.sub(lambda found: _replacement(f"{found['indent']}pass", found), code)


def notebook_cells(content: bytes) -> list[Cell]:
    """Return the cells of a notebook that have code.

    Raises ModelError if it is not a notebook of format 4, which every Jupyter since 2015 writes.
    """
    try:
        notebook = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"expected the JSON of a notebook: {error}") from error
    check_form(notebook, _NOTEBOOK)
    return list(_code_cells(notebook))


def _code_cells(notebook: dict[str, Any]) -> Iterator[Cell]:
    for number, cell in enumerate(notebook["cells"], 1):
        if cell["cell_type"] == "code":
            source = cell["source"]
            yield Cell(number, source if isinstance(source, str) else "".join(source))


def _replacement(text: str, found: re.Match[str]) -> str:
    return text + "\n" * found[0].count("\n")
