"""An editor: what a language server answers at a place of a program."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.editor import Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CURSOR = "|"


@contextmanager
def editor(folder: Path, python: Path) -> Iterator[Editor]:
    """Open a folder in an editor that uses an interpreter."""
    server = Server(folder, python)
    try:
        yield Editor(folder, server)
    finally:
        server.stop()


class Editor:
    """Programs that somebody types. `|` is the cursor."""

    def __init__(self, folder: Path, server: Server) -> None:
        """Take a server that has opened the folder."""
        self._folder, self._server, self._files = folder, server, 0

    def completions(self, program: str) -> set[str]:
        """Return the labels of the proposals at the cursor."""
        return {item["label"].strip("\"'") for item in self._asked("completion", program)["items"]}

    def hover(self, program: str) -> str:
        """Return the text of the hover on the name before the cursor."""
        return str(self._asked("hover", program, -1)["contents"]["value"])

    def _asked(self, method: str, program: str, shift: int = 0) -> Any:
        self._files += 1
        before = program[: program.index(CURSOR)]
        place = {
            "line": before.count("\n"),
            "character": len(before.rpartition("\n")[2]) + shift,
        }
        uri = (self._folder / f"typed{self._files}.py").as_uri()
        text = program.replace(CURSOR, "")
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._server.notify("textDocument/didOpen", {"textDocument": document})
        asked = {"textDocument": {"uri": uri}, "position": place}
        return self._server.request(f"textDocument/{method}", asked)
