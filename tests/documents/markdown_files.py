"""The documents, and the code blocks in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A code block."""

    document: Path
    line: int  # of its first line of code
    text: str

    @property
    def name(self) -> str:
        """A name for a file that holds the block."""
        path = self.document.relative_to(ROOT).with_suffix("")
        return "_".join(path.parts).replace("-", "_").lower() + f"_{self.line}"

    @property
    def place(self) -> str:
        """The document and the line of the block."""
        return f"{self.document.relative_to(ROOT)}:{self.line}"


def documents() -> list[Path]:
    """Return the documents that people read."""
    top = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return [*top, *(file for name in ("docs", "examples") for file in _in(ROOT / name))]


def _in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.md"))


def blocks(language: str) -> Iterator[Block]:
    """Return the code blocks of a language, in all documents."""
    for document in documents():
        yield from blocks_of(document, language)


def blocks_of(document: Path, language: str) -> Iterator[Block]:
    """Return the code blocks of a language in one document."""
    text = document.read_text("utf-8")
    for found in _BLOCK.finditer(text):
        if found["language"] == language:
            yield Block(document, text.count("\n", 0, found.start("text")) + 1, found["text"])
