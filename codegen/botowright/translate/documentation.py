"""AWS's documentation (HTML in the models) → one plain sentence, or none at all."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.ir.definitions import Documentation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.ir.definitions import Method, NamedClass
    from botowright.ir.modules import ConvertedDef, ServicePackage
    from botowright.ir.resources import ResourcesDef

_NOTHING = Documentation("", "")
# Both look for an end from each start, so that they take quadratic time where there is none:
# they see no text behind the last end.
_TAG = re.compile(r"</?[A-Za-z][^>]*>")
_TAG_OR_COMMENT = re.compile(r"</?[A-Za-z][^>]*>|<!--.*?-->", re.DOTALL)
_TITLE_START = re.compile(r"<(fullname|h[1-6])\b", re.IGNORECASE)
_TITLE_END = {
    name: re.compile(f"</{name}>", re.IGNORECASE)
    for name in ("fullname", "h1", "h2", "h3", "h4", "h5", "h6")
}
# Python reads no number of more than 4,300 digits, and no character has one of 8.
_NO_CHARACTER = re.compile(r"&#[0-9]{8,};?")
_BLOCK_END = re.compile(r"</p>|</note>|<ul>|<ol>|<br\s*/?>", re.IGNORECASE)
# A full stop ends a sentence where a space and no lower-case letter follow: "e.g. a" goes on.
# The stop comes first in the pattern, so that what is before it is looked at there alone.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g[.!?])(?<!\bi\.e[.!?])(?<!\bvs[.!?])(?<!\betc[.!?])(?=\s+[^a-z\s]|$)"
)


def plain_text(documentation: str) -> str:
    """Return a documentation text on one line, without its markup."""
    text = _without_tags(documentation)
    if "&#" in text:
        text = _NO_CHARACTER.sub("\ufffd", text)
    return " ".join(html.unescape(text).split())


def first_sentence(documentation: str) -> str:
    """Return the first sentence that a documentation text has, without its markup."""
    for block in _blocks(documentation):
        text = plain_text(block)
        if text:
            end = _SENTENCE_END.search(text)
            return text[: end.end()] if end else text
    return ""


def _blocks(documentation: str) -> Iterator[str]:
    """Yield the blocks of a documentation text, which may be of many pages, without its titles."""
    first, *more = _BLOCK_END.split(documentation, maxsplit=1)
    if _TITLE_START.search(first):
        first, *more = _BLOCK_END.split(_without_titles(documentation), maxsplit=1)
    yield first
    for rest in more:
        yield from _BLOCK_END.split(_without_titles(rest))


def _without_tags(text: str) -> str:
    if "<" not in text:
        return text
    comments_end = text.rfind("-->") + 1
    if not comments_end:
        return _without(_TAG, text, text.rfind(">") + 1)
    comments_end += len("--")
    rest = text[comments_end:]
    return _TAG_OR_COMMENT.sub("", text[:comments_end]) + _without(_TAG, rest, rest.rfind(">") + 1)


def _without(pattern: re.Pattern[str], text: str, end: int) -> str:
    """Return a text without what a pattern finds before a place."""
    return pattern.sub("", text[:end]) + text[end:]


def _without_titles(text: str) -> str:
    """Return a text without its titles: `<h1 class="x">Title</h1>`, and what AWS calls fullname."""
    kept: list[str] = []
    end = 0
    unclosed: set[str] = set()  # names of titles that no end follows
    for start in _TITLE_START.finditer(text):
        name = start[1].lower()
        if start.start() < end or name in unclosed:
            continue
        tag_end = text.find(">", start.end())
        closing = _TITLE_END[name].search(text, tag_end + 1) if tag_end >= 0 else None
        if closing is None:
            unclosed.add(name)
        else:
            kept += (text[end : start.start()], " ")
            end = closing.end()
    return "".join((*kept, text[end:]))


def without_documentation(package: ServicePackage) -> ServicePackage:
    """Return a service's package without AWS's sentences and links."""
    client = package.client
    return replace(
        package,
        client=replace(
            client,
            documentation=_NOTHING,
            methods=tuple(map(_bare, client.methods)),
            additions=tuple(map(_bare, client.additions)),
        ),
        paginators=_bare_classes(package.paginators),
        waiters=_bare_classes(package.waiters),
        errors=tuple(replace(error, documentation="") for error in package.errors),
        resources=_bare_resources(package.resources),
        converted=_bare_converted(package.converted),
    )


def _bare_resources(resources: ResourcesDef | None) -> ResourcesDef | None:
    if resources is None:
        return None
    return replace(
        resources,
        resources=tuple(
            replace(
                resource,
                documentation=_NOTHING,
                properties=tuple(replace(p, documentation="") for p in resource.properties),
                methods=tuple(map(_bare, resource.methods)),
            )
            for resource in resources.resources
        ),
        collections=tuple(
            replace(collection, methods=tuple(map(_bare, collection.methods)))
            for collection in resources.collections
        ),
    )


def _bare_converted(converted: ConvertedDef | None) -> ConvertedDef | None:
    if converted is None:
        return None
    methods = tuple(map(_bare, converted.client.methods))
    return replace(
        converted,
        client=replace(converted.client, documentation=_NOTHING, methods=methods),
        paginators=_bare_classes(converted.paginators),
        plain_paginators=_bare_classes(converted.plain_paginators),
        waiters=_bare_classes(converted.waiters),
    )


def _bare(method: Method) -> Method:
    return replace(method, documentation=_NOTHING)


def _bare_classes(classes: Iterable[NamedClass]) -> tuple[NamedClass, ...]:
    return tuple(replace(item, method=_bare(item.method)) for item in classes)
