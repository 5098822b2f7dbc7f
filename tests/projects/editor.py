"""An editor: what a language server answers at a place of a program."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.support.language_server import LanguageServer, Place, language_server, split

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def editor(folder: Path, python: Path) -> Iterator[Editor]:
    """Open a folder in an editor that uses an interpreter."""
    with language_server("pyright", folder, python) as server:
        yield Editor(folder, server)


class Editor:
    """Programs that somebody types. `|` is the cursor."""

    def __init__(self, folder: Path, server: LanguageServer) -> None:
        """Take a server that has opened the folder."""
        self._folder, self._server, self._files = folder, server, 0

    def completions(self, program: str) -> set[str]:
        """Return the labels of the proposals at the cursor."""
        items = self._server.completion(*self._typed(program))
        return {item["label"].strip("\"'") for item in items}

    def hover(self, program: str) -> str:
        """Return the text of the hover on the name before the cursor."""
        file, (line, character) = self._typed(program)
        return self._server.hover(file, Place(line, character - 1))

    def _typed(self, program: str) -> tuple[Path, Place]:
        self._files += 1
        file = self._folder / f"typed{self._files}.py"
        text, place = split(program)
        self._server.open(file, text)
        return file, place
