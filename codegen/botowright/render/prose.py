"""Docstrings: a text, the errors that a call raises, a link to the full page, and the parameters.

Parameters have the form of Google's style guide (`Args:`), because pyright, basedpyright, ty,
pyrefly and Jedi then show the text of each one. pyright shows only its first line, so that it is
never wrapped. A model's text is also written to Markdown and TOML. Each kind of place has one
function.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from botowright.render.layout import INDENT, LINE_LENGTH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from botowright.ir.definitions import Documentation, Parameter, TypedDictDef

_KNOWN_TEXTS = 4096

# Control characters, line breaks, halves of characters, and those that turn the direction of text.
_UNSEEN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff]")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|!&]")


def docstring_lines(
    documentation: Documentation | str, indent: str, parameters: Sequence[Parameter] = ()
) -> list[str]:
    """Return the lines of a docstring with an indentation, or no lines if it is empty."""
    if isinstance(documentation, str):
        return _docstring(documentation, indent)
    raises = f"Raises {', '.join(documentation.errors)}." if documentation.errors else ""
    first, *rest = [text for text in (documentation.summary, raises) if text] or [""]
    arguments = [(p.name, p.documentation) for p in parameters if p.documentation]
    return _docstring(
        first, indent, *rest, link=documentation.link, section=_section("Args", arguments)
    )


def section_docstring(summary: str, arguments: Mapping[str, str]) -> list[str]:
    """Return the lines of the docstring of a method, with a line for each argument."""
    return _docstring(summary, INDENT * 2, section=_section("Args", list(arguments.items())))


def client_docstring(documentation: Documentation, lines: Sequence[str]) -> list[str]:
    """Return the lines of the docstring of a client class. The given lines come last."""
    summary, link = documentation.summary, documentation.link
    return _docstring(summary, INDENT, link=link, section=[*map(escaped, lines)])


@lru_cache(_KNOWN_TEXTS)
def key_docstring(text: str) -> str:
    """Return the lines of the docstring that follows a key in a class, as one text.

    The same text often documents a request type, a view and a response type.
    """
    return "\n".join(_with_quotes_at_the_end(docstring_lines(text, INDENT)))


def alias_docstring(text: str) -> list[str]:
    """Return the lines of the docstring that follows an alias, or no lines if it is empty."""
    return _with_quotes_at_the_end(docstring_lines(text, ""))


def call_docstring(definition: TypedDictDef) -> list[str]:
    """Return the lines of the docstring that follows a TypedDict in functional syntax.

    It documents the keys as well, because no docstring can follow one of them.
    """
    keys = [(field.key, field.documentation) for field in definition.fields if field.documentation]
    text = definition.documentation or ("Keys with their meaning." if keys else "")
    return _docstring(text, "", section=_section("Keys", keys))


def one_line(text: str) -> str:
    """Return a text on one line, without what no reader sees: control and direction characters."""
    return text if text.isprintable() else " ".join(_UNSEEN.sub(" ", text).split())


def escaped(text: str) -> str:
    """Return a text with the escapes that a docstring needs."""
    return one_line(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def toml_string(text: str) -> str:
    """Return a text as a string of TOML."""
    # TOML has the escapes of JSON, and one more for a control character, which `one_line` removes.
    return json.dumps(one_line(text), ensure_ascii=False)


def markdown(text: str) -> str:
    """Return a text as Markdown that shows it unchanged."""
    return _MARKUP.sub(r"\\\g<0>", one_line(text))


def code_span(text: str) -> str:
    """Return a text as code in Markdown."""
    return fenced(one_line(text))


def fenced(code: str) -> str:
    """Return a line as code in Markdown, with more backticks than any run of them in it."""
    longest = max(map(len, re.findall("`+", code)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {code} {fence}" if longest else f"{fence}{code}{fence}"


def _docstring(
    summary: str, indent: str, *paragraphs: str, link: str = "", section: Sequence[str] = ()
) -> list[str]:
    """Return the lines of some wrapped paragraphs, a link, and the lines of a section.

    The link and the section are not wrapped.
    """
    text, link = _escaped_lines(summary), escaped(link)
    if not text:
        text, link = link, ""
    if not text:
        return []
    # The closing quotes must fit on the line, and a space separates a quote from them.
    closing = ' """' if text[-1] == '"' else '"""'
    opening = '""" ' if text[0] == '"' else '"""'
    width = LINE_LENGTH - len(indent) - len(closing)
    lines = _wrapped(text, width, opening)
    for paragraph in paragraphs:
        lines += ["", *_wrapped(escaped(paragraph), width)]
    if link:
        lines += ["", link]
    if section:
        lines += ["", *section]
    if len(lines) == 1:
        return [f"{indent}{lines[0]}{closing}"]
    return [f"{indent}{line}".rstrip() for line in (*lines, '"""')]


def _with_quotes_at_the_end(docstring: list[str]) -> list[str]:
    """Return a docstring whose last line has the quotes, if they fit. This saves many lines.

    Only for the strings after keys and aliases: Black would move the quotes of other docstrings.
    """
    if len(docstring) == 1 or not docstring:
        return docstring
    *lines, last, quotes = docstring
    line = last + quotes.lstrip()
    if last.endswith('"') or len(line) > LINE_LENGTH:
        return docstring
    return [*lines, line]


def _section(title: str, entries: Sequence[tuple[str, str]]) -> list[str]:
    """Return the lines of a section of a docstring: `Args:`, and a line for each parameter."""
    if not entries:
        return []
    lines = [f"{title}:"]
    for name, text in entries:
        first, *rest = _escaped_lines(text).split("\n")
        lines.append(f"{INDENT}{escaped(name)}: {first}")
        lines += (f"{INDENT}{INDENT}{line}" for line in rest)
    return lines


def _escaped_lines(text: str) -> str:
    """Return a text with the escapes that a docstring needs, and its line breaks."""
    if "\n" not in text:
        return escaped(text)
    return "\n".join(map(escaped, text.split("\n"))).strip()


def _wrapped(text: str, width: int, opening: str = "") -> list[str]:
    """Return the lines of a text, wrapped. The first begins with `opening`.

    They are the lines of textwrap, in a tenth of its time: every method has a docstring.
    """
    if "\n" in text:  # Markdown, which has a meaning for each line
        return (opening + text).split("\n")
    words = text.split()
    lines = []
    line = opening + words[0]
    for word in words[1:]:
        if len(line) + 1 + len(word) <= width:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = word
    return [*lines, line]
