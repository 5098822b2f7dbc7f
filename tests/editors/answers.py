"""The answers of a language server, as text for a reviewer, and the cell of the table for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlparse

from botowright.errors import assert_never
from tests.editors.questions import Completion, Definition, Hover, SignatureHelp
from tests.support.language_server import ServerError, marked_up, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from tests.editors.questions import Question
    from tests.support.language_server import LanguageServer

FULL = "yes"
NOTHING = "no"
_LABELS = 5  # of a completion that are kept
_WIDTH = 100
_FENCE = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
# Places on this machine, and a rule.
_NOISE = re.compile(r"^(?:Go to \[.*|\*\*Full name:\*\* .*|---|)$")


@dataclass(frozen=True)
class Answer:
    """A cell of the table, and the lines that it sums up."""

    cell: str
    lines: tuple[str, ...]


def answer(server: LanguageServer, file: Path, question: Question) -> Answer:
    """Type a question's program into a file, and ask."""
    program, place = split(question.program)
    server.open(file, program)
    match question:
        case Completion():
            return _completion(server, server.completion(file, place), question)
        case Hover():
            return _hover(server.hover(file, place), question)
        case SignatureHelp():
            return _signature_help(server.signature_help(file, place), question)
        case Definition():
            return _definition(server.definition(file, place), question)
        case _:
            assert_never(question)


def _completion(
    server: LanguageServer, items: Sequence[dict[str, Any]], question: Completion
) -> Answer:
    labels = [item["label"] for item in items]
    # Among names that fit everywhere, such as Python's own, the parameters are what we give.
    ours = [name for name in labels if name.endswith("=")] or [n for n in labels if n[0] != "_"]
    by_name = {name.strip("\"'="): items[labels.index(name)] for name in ours}
    found = [name for name in question.wanted if name in by_name]
    strangers = [name for name in question.unwanted if name in by_name]
    first = ", ".join([*by_name][:_LABELS])
    lines = [f"{len(by_name)}: {first}" if by_name else "nothing"]
    if strangers:
        lines.append(f"strangers: {', '.join(strangers)}")
    if found:
        words = _words(_documentation(server, by_name[found[0]]))
        lines += [f"{found[0]}: {line}" for line in words[:1]]
    complete = len(found) == len(question.wanted)
    cell = FULL if complete and not strangers else NOTHING
    if cell != FULL and found:
        cell = "others too" if complete else "some"
    return Answer(cell, tuple(_cut(lines)))


def _documentation(server: LanguageServer, item: dict[str, Any]) -> str:
    try:
        return marked_up(server.resolved(item).get("documentation"))
    except ServerError:  # jedi-language-server fails for a key of a response
        return "the server fails"


def _hover(text: str, question: Hover) -> Answer:
    code = [line for block in _FENCE.findall(text) for line in block.splitlines()]
    words = _words(text)
    shown = {
        "type": question.code in "\n".join(code),
        "words": any(question.words in line for line in words),
    }
    cell = " and ".join(name for name, there in shown.items() if there) or NOTHING
    return Answer(
        FULL if all(shown.values()) else cell, tuple(_cut([*code[:2], *words[:2]])) or ("nothing",)
    )


def _signature_help(help_: dict[str, Any], question: SignatureHelp) -> Answer:
    if not help_["signatures"]:
        return Answer(NOTHING, ("nothing",))
    signature = help_["signatures"][help_.get("activeSignature") or 0]
    active = signature.get("activeParameter", help_.get("activeParameter"))
    parameter = signature["parameters"][active]
    name = _label(signature["label"], parameter["label"])
    own = _words(marked_up(parameter.get("documentation")))
    whole = _words(marked_up(signature.get("documentation")))
    lines = (name, *(f"about it: {line}" for line in own[:1]), *(f"method: {w}" for w in whole[:1]))
    return Answer(_signature_cell(name, own, whole, question), tuple(_cut(lines)))


def _signature_cell(name: str, own: list[str], whole: list[str], question: SignatureHelp) -> str:
    if question.parameter not in name:
        return NOTHING
    if any(question.words in line for line in own):
        return FULL
    return "the method's words" if whole else "type"


def _definition(found: list[tuple[str, int]], question: Definition) -> Answer:
    lines = [_line_at(uri, number) for uri, number in found]
    wanted = f"boto_types/{question.file}: {question.line}"
    cell = FULL if any(line.startswith(wanted) for line in lines) else NOTHING
    return Answer(cell, tuple(_cut(lines)) or ("nothing",))


def _line_at(uri: str, number: int) -> str:
    """Return the path of a file inside its environment, and a line of it."""
    path = Path(unquote(urlparse(uri).path))
    line = path.read_text("utf-8").splitlines()[number].strip()
    short = str(path).rpartition("site-packages/")[2]
    return f"{short if short != str(path) else path.name}: {line}"


def _label(signature: str, label: str | list[int]) -> str:
    """Return the text of a parameter; a server may give its place in the signature."""
    return label if isinstance(label, str) else signature[slice(*label)]


def _words(text: str) -> list[str]:
    """Return the lines of a documentation, without its code and without marks."""
    plain = text.replace("```text\n", "").replace("\\_", "_").replace("&nbsp;", " ")
    lines = (line.strip() for line in _FENCE.sub("", plain).replace("```", "").splitlines())
    return [line for line in lines if not _NOISE.match(line)]


def _cut(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…"
