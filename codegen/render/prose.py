"""Docstrings: a sentence, the errors that a call raises, and the page that has the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.render.layout import LINE_LENGTH

if TYPE_CHECKING:
    from codegen.ir.definitions import Documentation


def docstring_lines(documentation: Documentation | str, indent: str) -> list[str]:
    """Return a docstring's lines at an indentation; no line for an empty one."""
    if isinstance(documentation, str):
        return _docstring(documentation, indent)
    raises = f"Raises: {', '.join(documentation.errors)}." if documentation.errors else ""
    first, *rest = [text for text in (documentation.summary, raises) if text] or [""]
    return _docstring(first, indent, *rest, link=documentation.link)


def escaped(text: str) -> str:
    """Return a text as it stands in a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def _docstring(summary: str, indent: str, *paragraphs: str, link: str = "") -> list[str]:
    """Return the lines of some paragraphs, wrapped, and of a link, which is not."""
    text = escaped(summary)
    if not text and not link:
        return []
    if not text:
        return [f'{indent}"""{link}"""']
    # The closing quotes have to fit after a lone line, and a space keeps a quote apart from them.
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
    """Return a text's lines, as many words on each as fit; what precedes the first counts too.

    The lines of textwrap, in a tenth of its time: every method has a docstring.
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
