"""Docstrings: a sentence, the errors that a call raises, and a link to the full page.

A model's text is also written to Markdown and TOML. Each kind of place has one function.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from botowright.render.layout import LINE_LENGTH

if TYPE_CHECKING:
    from botowright.ir.definitions import Documentation

# Control characters, line breaks, halves of characters, and those that turn the direction of text.
_UNSEEN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff]")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|!&]")


def docstring_lines(documentation: Documentation | str, indent: str) -> list[str]:
    """Return the lines of a docstring with an indentation, or no lines if it is empty."""
    if isinstance(documentation, str):
        return _docstring(documentation, indent)
    raises = f"Raises: {', '.join(documentation.errors)}." if documentation.errors else ""
    first, *rest = [text for text in (documentation.summary, raises) if text] or [""]
    return _docstring(first, indent, *rest, link=documentation.link)


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


def _docstring(summary: str, indent: str, *paragraphs: str, link: str = "") -> list[str]:
    """Return the lines of some wrapped paragraphs, and of a link, which is not wrapped."""
    text, link = escaped(summary), escaped(link)
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
    if len(lines) == 1:
        return [f"{indent}{lines[0]}{closing}"]
    return [f"{indent}{line}".rstrip() for line in (*lines, '"""')]


def _wrapped(text: str, width: int, opening: str = "") -> list[str]:
    """Return the lines of a text, wrapped. The first begins with `opening`.

    They are the lines of textwrap, in a tenth of its time: every method has a docstring.
    """
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
