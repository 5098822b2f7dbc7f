"""The docstrings of sources, from reStructuredText to plain sentences.

The result has the sections of Google's style, which editors read. A parameter has one line, because
pyright's signature help shows only its first. Types are left out, because annotations have them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import wrap
from typing import TYPE_CHECKING

from botowright.stubs.stub import Class, Function

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.stubs.stub import Signature

_WIDTH = 80
_FIELD = re.compile(r"( *):(\w+)(?: +([^:`]+?))?:(?: +(.*))?$")
_SECTIONS = {
    "Args": ("param", "params", "parameter", "arg", "argument", "key", "keyword"),
    "Attributes": ("ivar", "var", "cvar"),
    "Returns": ("return", "returns"),
    "Raises": ("raise", "raises", "except", "exception"),
}
_SECTION_OF = {field: section for section, fields in _SECTIONS.items() for field in fields}
_ITEM = re.compile(r"(?:[*+-]|\d+[.)]|#\.) +(?=\S)")
_RULE = re.compile(r" *([-=~^]{3,}|[-=+| ]{4,}) *")
_DIRECTIVE = re.compile(r"\.\. ([\w-]+)::(?: +(.*))?$")
_ADMONITIONS = frozenset(("attention", "caution", "important", "note", "tip", "warning"))
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_COMPLETE = re.compile(r"[.:!?][\"'`)*]*$")
_INLINE = (
    # A reference leads to a page that is not here, so its sentence says nothing.
    (re.compile(r"(?:^|(?<=\. ))[^.]*:ref:`[^`]*`[^.]*(?:\.\s*|$)"), ""),
    (re.compile(r":[\w:]+:`[^`<]*<~?([^`>]+)>`"), r"`\1`"),
    (re.compile(r":[\w:]+:`~(?:[^`]*\.)?([^`.]+)`"), r"`\1`"),
    (re.compile(r":[\w:]+:`([^`]+)`"), r"`\1`"),
    (re.compile(r"``([^`]+)``"), r"`\1`"),
    (re.compile(r"`([^`<]+?) *<([^`>]+)>`__?"), r"[\1](\2)"),
    (re.compile(r"`([^`]+)`__?(?!\w)"), r"\1"),
)


def plain_docstring(text: str) -> str:
    """Return a docstring of a source as sentences, with a line for each parameter.

    Examples, tables and directives are left out, and so is the sentence that announces them.
    """
    above, fields = _split(text.expandtabs().splitlines())
    sections: dict[str, list[str]] = {}
    for kind, name, lines in fields:
        if section := _SECTION_OF.get(kind):
            content = _line(_paragraphs(lines))
            label = name.split()[-1].lstrip("*") if name else ""
            entry = ": ".join(filter(None, (label, content)))
            if content:
                sections.setdefault(section, []).append(f"    {entry}")
    parts = [_wrapped(paragraph) for paragraph in _paragraphs(above)]
    parts += ["\n".join((f"{name}:", *sections[name])) for name in _SECTIONS if name in sections]
    return "\n\n".join(parts)


def with_documented_init(found: Class) -> Class:
    """Return a class whose `__init__` has its sentences too.

    Some editors show the docstring of the class for a call, and others that of `__init__`.
    """
    init = found.members.get("__init__")
    if not isinstance(init, Function) or not found.documentation:
        return found
    documentation = init.signatures[0].documentation or ""
    if not documentation and "Args:" in found.documentation:
        documentation = found.documentation
    elif documentation.startswith("Args:"):
        summary = found.documentation.partition("\n\n")[0]
        documentation = f"{summary}\n\n{documentation}"
    documented = replace(init.signatures[0], documentation=documentation or None)
    init = replace(init, signatures=(documented, *init.signatures[1:]))
    return replace(found, members={**found.members, "__init__": init})


def with_documentation(
    signatures: Sequence[Signature], documentation: str | None
) -> tuple[Signature, ...]:
    """Return signatures with a docstring: each overload has it, and of a property the getter.

    For an overload without one, pyright and ty show that of the installed source.
    """
    if any(signature.documentation for signature in signatures):
        return tuple(signatures)
    is_overloaded = "overload" in signatures[-1].decorators
    return tuple(
        (
            replace(signature, documentation=documentation)
            if is_overloaded or index == 0
            else signature
        )
        for index, signature in enumerate(signatures)
    )


def _split(lines: Sequence[str]) -> tuple[list[str], list[tuple[str, str, list[str]]]]:
    """Return the lines above the fields, and each field: its kind, its name and its lines."""
    above: list[str] = []
    fields: list[tuple[str, str, list[str]]] = []
    current, margin = above, 0
    for line in lines:
        if found := _FIELD.match(line):
            margin = len(found[1])
            current = [found[4] or ""]
            fields.append((found[2], found[3] or "", current))
        elif current is not above and _ends(current, line, margin):
            current = above
            current += ["", line]
        else:
            current.append(line)
    return above, fields


def _ends(field: Sequence[str], line: str, margin: int) -> bool:
    """Return whether a line comes after a field: a blank line is before it, and no indentation."""
    return bool(line.strip()) and not field[-1].strip() and _indent(line) <= margin


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Return the paragraphs of prose, each on one line. An item of a list begins with "- "."""
    found: list[str] = []
    left_out: int | None = None  # the indentation above an example or a table
    for block in _blocks(lines):
        indent = _indent(block[-1])
        if left_out is not None and indent > left_out:
            continue
        left_out = None
        directive = _DIRECTIVE.match(block[0].strip())
        if directive and directive[1].lower() in _ADMONITIONS:
            found += _paragraphs([directive[2] or "", *block[1:]])
        elif directive or block[0].startswith(".. ") or _is_figure(block):
            left_out = _indent(block[0])
            _leave_out_introduction(found)
        elif indent and found and _announces(found[-1]) and not _ITEM.match(block[0].lstrip()):
            _leave_out_introduction(found)
        else:
            found += _joined(block)
            if block[-1].rstrip().endswith("::"):
                left_out = indent
                found[-1] = found[-1].rstrip(": ") + ":"
                _leave_out_introduction(found)
    _leave_out_introduction(found)
    return [text for text in map(_plain, found) if text]


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in (*lines, ""):
        if line.strip():
            block.append(line)
        if block and (not line.strip() or line.rstrip().endswith("::")):
            yield block
            block = []


def _is_figure(block: Sequence[str]) -> bool:
    """Return whether a block is a table, a heading, a drawing, or an example."""
    return block[0].lstrip().startswith(">>>") or any(_RULE.fullmatch(line) for line in block)


def _leave_out_introduction(found: list[str]) -> None:
    """Remove the sentence that announces lines that are left out, e.g. "For example:"."""
    if found and _announces(found[-1]):
        *kept, _ = _SENTENCE_END.split(found.pop())
        if kept:
            found.append(" ".join(kept))


def _announces(text: str) -> bool:
    return text.endswith((":", ":**"))


def _joined(block: Sequence[str]) -> list[str]:
    """Return the text of a block: one paragraph, or the items of a list."""
    texts: list[str] = []
    for line in map(str.strip, block):
        if _ITEM.match(line):
            texts.append(_ITEM.sub("- ", line, count=1))
        elif texts:
            texts[-1] += f" {line}"
        else:
            texts.append(line)
    return texts


def _plain(text: str) -> str:
    """Return a paragraph without the markup of reStructuredText. It ends with a full stop."""
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    text = " ".join(text.split()).rstrip(",;")
    return text if not text or _COMPLETE.search(text) else f"{text}."


def _line(paragraphs: Sequence[str]) -> str:
    return " ".join(text.removeprefix("- ") for text in paragraphs)


def _wrapped(paragraph: str) -> str:
    deeper = "  " if paragraph.startswith("- ") else ""
    return "\n".join(
        wrap(
            paragraph,
            _WIDTH,
            subsequent_indent=deeper,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
