"""AWS's documentation, HTML in the models → all of its text as Markdown."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

from html_to_markdown import ConversionOptions, convert

from botowright.translate.markup import (
    CODE,
    CODE_ELEMENT,
    INLINE_TAG,
    TAG,
    cleaned,
    is_start,
    unescaped,
    without_html,
)

# The library reads the elements of HTML. AWS has elements of its own, and DocBook's.
_QUOTE = ("<blockquote>", "</blockquote>")
_TITLE = ("<p><b>", "</b></p>")
_BLOCK = ("<div>", "</div>")
_HTML = {
    "note": _QUOTE,
    **{
        name: (f"<blockquote><p><b>{name.capitalize()}</b></p>", "</blockquote>")
        for name in ("important", "caution", "warning")
    },
    **dict.fromkeys(("fullname", "title", "h1", "h2", "h3", "h4", "h5", "h6"), _TITLE),
    **dict.fromkeys(("text", "value", "section", "zonbook", "xhtml"), _BLOCK),
    "para": ("<p>", "</p>"),
    # A term and its description are an item of a list.
    "dl": ("<ul>", "</ul>"),
    "dt": ("<li><p>", "</p>"),
    "dd": ("", "</li>"),
    "br": ("<p></p>", ""),
    **dict.fromkeys(("link", "replaceable", "filename", "literal", "userinput", "u"), ("", "")),
}
_OPTIONS = ConversionOptions(
    extract_metadata=False, escape_asterisks=True, autolinks=False, compact_tables=True
)
_ADDRESS = re.compile(r"""\shref=["']?\s*((?:https?:/)?/[^\s"'<>]*)""", re.IGNORECASE)
# The library puts spaces around it: "DD<i>T</i>HH" in the form of a date.
_PART_OF_WORD = re.compile(
    r"<(i|b|em|strong)>([^<]*)</\1>(?=\w)|(?<=\w)<(?:i|b|em|strong)>([^<]*)</(?:i|b|em|strong)>"
)
_STOP_AFTER_CODE = re.compile(r"(</code>) ([.,])(?=[\s<])")
_SITE = "https://docs.aws.amazon.com"
_SAFE = "/:?#@!$&'*+,;=%~"  # all that an address may have, except what ends a link in Markdown
# Half of all texts. They need no escapes: a first letter cannot start a list or a heading.
_PLAIN = re.compile(r"\s*<p>\s*([A-Za-z][^<&*`\\\[\]]*)</p>\s*")
# The library puts several empty lines after the title of a quote.
_EMPTY_QUOTE = re.compile(r"^((?: *>)+)\n(?:\1\n)+", re.MULTILINE)
# An empty line between two items makes them paragraphs, and a list twice as long.
_LOOSE_ITEM = re.compile(
    r"^( *(?:[-*+]|[0-9]+\.) [^\n]*)\n\n(?= *(?:[-*+]|[0-9]+\.) )", re.MULTILINE
)
_HALVES = re.compile("[\ud800-\udfff\0]")  # of characters; Rust has no text with one


def markdown_text(documentation: str) -> str:
    """Return all of a text as Markdown, with the tags that AWS does not use as code."""
    text = _HALVES.sub("\ufffd", documentation)
    plain = _PLAIN.fullmatch(text)
    if plain:
        return " ".join(plain[1].split())
    markdown = convert(_standard_html(cleaned(text)), _OPTIONS).content or ""
    markdown = "\n".join(line.rstrip() for line in markdown.strip().splitlines())
    return _LOOSE_ITEM.sub(r"\1\n", _EMPTY_QUOTE.sub(r"\1\n", markdown))


def _standard_html(text: str) -> str:
    """Return a text with the elements of HTML only."""
    text = _PART_OF_WORD.sub(r"\2\3", text)
    text = _STOP_AFTER_CODE.sub(r"\1\2", CODE_ELEMENT.sub(_trimmed_code, text))
    pieces: list[str] = []
    end = 0
    in_code = False
    for tag in TAG.finditer(text):
        name = tag[2].lower()
        pieces += (_escaped(text[end : tag.start()], in_code=in_code), _standard_tag(tag, name))
        end = tag.end()
        if name == CODE:
            in_code = is_start(tag)
    return "".join((*pieces, _escaped(text[end:], in_code=in_code)))


def _trimmed_code(element: re.Match[str]) -> str:
    """Return code on one line without the spaces at its ends, which move outside."""
    code = INLINE_TAG.sub("", element[1])
    if "\n" in code or not code.strip():
        return element[0]
    before, after = (" " if end.isspace() else "" for end in (code[0], code[-1]))
    return f"{before}<code>{code.strip()}</code>{after}"


def _standard_tag(tag: re.Match[str], name: str) -> str:
    is_end = bool(tag[1])
    if name == "a" and not is_end:
        return _link(tag[0])
    if name == CODE and not is_end and not is_start(tag):
        return ""
    return _HTML[name][is_end] if name in _HTML else tag[0]


def _link(tag: str) -> str:
    """Return the start of a link to a page. Other links go to a place in AWS's own document."""
    address = _ADDRESS.search(tag)
    if address is None:
        return "<a>"
    page = _SITE if address[1].startswith("/") else ""
    return f'<a href="{page}{quote(address[1], safe=_SAFE)}">'


def _escaped(piece: str, *, in_code: bool) -> str:
    return html.escape(unescaped(piece) if in_code else without_html(piece), quote=False)
