"""A model's text stays text in every format of `changes`: each output is parsed back.

The same two models are compared twice: once every text in them is a plain word, once it is hostile.
The hostile outputs have no more elements than the plain ones.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from botowright.changes.read.service import Service
from botowright.changes.read.versions import Release
from botowright.changes.services import step_changes
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds, ServiceChanges
from botowright.changes.show.summary import ServiceSummary

if TYPE_CHECKING:
    from collections.abc import Callable

FRAGMENTS = (
    "<script>alert(1)</script>", "</script>", "</style>", "</title>", "</code>", "-->", "<!--",
    "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "javascript:alert(1)",
    "&lt;b&gt;", "&#60;b&#62;", "&amp;", "]]>", "<![CDATA[", '"', "'", '" onclick="x', "' x='",
    "`", "``", "`<b>`", "``` ", "[x](http://x)", "![x](y)", "[x]: http://x", "<http://x>",
    "http://x.org/y", "www.x.org", "a@b.org", "**b**", "_e_", "*e*", "~~s~~", "\\", "\\\\`", "|",
    "# h", "- l", "+ l", "1. l", "> q", "---", "===", "\t", "    ", "{{ 7 }}", "{% raw %}",
    "\nINJECTED", "\r\nINJECTED", "\x00", "\x1b[31m", "\x07", "\x9b31m", "\x85INJECTED",
    "\u2028INJECTED", "\u202e", "\u2066", "\ud800", "\udfff", "\ufffe", "\uffff", "../x", "?a=b",
    "#f", "%2e", "/", ":", "é", "\U0001f600", "\u200b",
)  # fmt: skip
HOSTILE = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=4).map("".join)
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# A character with a backslash, or code in as many backticks as start it.
CODE = re.compile(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)")
LINK = re.compile(r"data:,|#[\w.-]+|[\w.-]+\.html", re.ASCII)
# The elements of a release note.
MARKDOWN = frozenset(
    {
        "heading", "paragraph", "bullet_list", "list_item", "inline", "text", "text_special",
        "code_inline", "strong", "blockquote",
    }
)  # fmt: skip

MAKERS = {
    "text": formats.text,
    "markdown": formats.markdown,
    "atom": formats.feed,
    "json": formats.as_json,
    "html": html_pages.page,
}
Outputs = dict[str, str]


def harmless_word(number: int) -> str:
    return f"Word{number}"


def outputs(text: Callable[[int], str]) -> tuple[Outputs, dict[str, str]]:
    """Return each format and the pages of a site. `text` gives the text at each place."""
    old, new = models(text)
    row = tuple(Release(text(number), f"1.{number}", "2024-05-06", "") for number in (1, 2))
    needs = FormatNeeds(reference=True, draw=html_pages.operation_html)
    services = [
        step_changes(ServiceChanges(name, "", *row, ()), *models, needs)
        for name, models in (
            (old.name, (old, new)),
            (text(3), (None, new)),
            (text(4), (old, None)),
        )
    ]
    assert all(service.changes for service in services)
    steps = [formats.StepSummary(*row, [ServiceSummary(own, text(5)) for own in services])]
    found = {name: make(steps) for name, make in MAKERS.items()}
    return found, {file.path: file.text for file in html_pages.files(steps)}


def models(text: Callable[[int], str]) -> tuple[Service, Service]:
    """Return two models that differ in every way, with a text at each place that has one."""
    return _model(text, new=False), _model(text, new=True)


def _model(text: Callable[[int], str], *, new: bool) -> Service:
    side = 100 + 50 * new  # where the two have other texts
    own = iter(range(side, side + 50))
    member = {
        "shape": text(10),
        "documentation": f"A: {text(next(own))}",
        "locationName": text(next(own)),
    }
    shapes: dict[str, Any] = {
        text(10): {
            "type": "string",
            "pattern": text(next(own)),
            "enum": [text(11), text(next(own))],
            "documentation": f"A: {text(next(own))}",
        },
        text(12): {
            "type": "structure",
            "required": [text(13)],
            "members": {
                text(13): member,
                text(14): {"shape": text(15)},
                text(next(own)): {"shape": text(16)},
                text(next(own)): {"shape": text(17), "deprecatedMessage": text(next(own))},
            },
            "documentation": f"<p>A: {text(next(own))}</p>",
        },
        text(15): {"type": "map", "key": {"shape": text(10)}, "value": {"shape": text(16)}},
        text(16): {"type": "list", "member": {"shape": text(10)}},
        text(17): {"type": "string", "deprecated": new, "deprecatedMessage": text(next(own))},
        text(18): {"type": "structure", "exception": True, "error": {"code": text(next(own))}},
        text(next(own)): {"type": "structure", "exception": True, "members": {}},
    }
    operation = {
        "input": {"shape": text(12)},
        "output": {"shape": text(12)},
        "errors": [{"shape": text(18)}],
        "http": {"requestUri": text(next(own))},
        "documentation": f"<p>A: {text(next(own))}</p><ul><li>B: {text(next(own))}</li></ul>",
        "deprecated": new,
        "deprecatedMessage": text(next(own)),
    }
    metadata = {
        "serviceFullName": text(19),
        "serviceId": text(20 + new),
        text(next(own)): text(next(own)),
    }
    return Service(
        name=text(0),
        api_version=text(next(own)),
        model={
            "metadata": metadata,
            "documentation": f"A: {text(next(own))}",
            "operations": {text(21): operation, text(next(own)): {}},
            "shapes": shapes,
        },
        paginators={
            text(22): {"result_key": text(next(own)), "input_token": text(next(own))},
            text(next(own)): {},
        },
        waiters={
            text(23): {
                "operation": text(next(own)),
                "acceptors": [{"state": "success", "expected": text(next(own))}],
            },
            text(next(own)): {"operation": text(21)},
        },
    )


class Elements(HTMLParser):
    """Counts elements by tag and attributes, and keeps links and identifiers."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: Counter[tuple[str, ...]] = Counter()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[(tag, *(name for name, _ in attrs))] += 1
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_comment(self, _: str) -> None:
        self.found[("a comment",)] += 1


def elements_of_markdown(text: str) -> Counter[str]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    found: Counter[str] = Counter()
    for token in parser.parse(text):
        for inner in [token, *(token.children or ())]:
            found[inner.type.removesuffix("_open").removesuffix("_close")] += 1
    return found


def check_html(page: str, expected: str, places: frozenset[str]) -> None:
    elements, wanted = Elements(page), Elements(expected)
    assert elements.found <= wanted.found, elements.found - wanted.found
    assert all(LINK.fullmatch(link) for link in elements.links), elements.links
    assert len(elements.ids) == len({*elements.ids})
    for link in elements.links:
        assert link == "data:," or link.removeprefix("#") in places.union(elements.ids), link


def check(text: Callable[[int], str]) -> None:
    """Raise AssertionError for an output in which a text of the model is more than text."""
    found, pages = outputs(text)
    plain_found, plain_pages = expected()
    for name, content in (found | pages).items():
        assert not UNSEEN.search(content), (name, UNSEEN.findall(content))
        assert not re.search(r"^[ •-]*INJECTED", content, re.MULTILINE), name
    check_html(found["html"], plain_found["html"], frozenset())
    assert len(pages) == len(plain_pages)
    for page, plain_page in zip(pages.values(), plain_pages.values(), strict=True):
        check_html(page, plain_page, frozenset(pages))
    elements = elements_of_markdown(found["markdown"])
    assert {*elements} <= MARKDOWN, {*elements} - MARKDOWN
    plain_elements = elements_of_markdown(plain_found["markdown"])
    for name in ("heading", "blockquote", "list_item", "strong"):
        assert elements[name] <= plain_elements[name]
    # GitHub makes links of these without any markup, except in code.
    uncoded = CODE.sub(lambda span: "" if span[1] else span[0], found["markdown"])
    assert not re.search(r"://|www\.|(?<!\\)@", uncoded)
    feed, plain_feed = (
        Counter(element.tag for element in ET.fromstring(content).iter())  # noqa: S314  # our own
        for content in (found["atom"], plain_found["atom"])
    )
    assert feed == plain_feed
    said = json.dumps(json.loads(found["json"]))
    assert json.dumps(text(19)) in said


@cache
def expected() -> tuple[Outputs, dict[str, str]]:
    """Return the plain outputs. Each of them shows the service's title."""
    found = outputs(harmless_word)
    assert all("Word19" in content for content in found[0].values())
    return found


def hostile(words: list[str]) -> Callable[[int], str]:
    """Return a function that gives a text for each place: another one, of the same fragments."""

    def text(number: int) -> str:
        word = words[number % len(words)]
        return f"{word}{harmless_word(number)}{word}"

    return text


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_each_fragment(fragment: str) -> None:
    check(hostile([fragment]))


@settings(max_examples=20, deadline=None, derandomize=True, database=None)
@given(words=st.lists(HOSTILE, min_size=1, max_size=3))
def test_hostile_text_stays_text(words: list[str]) -> None:
    check(hostile(words))


@pytest.mark.exhaustive
@settings(
    max_examples=1000,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(words=st.lists(HOSTILE, min_size=1, max_size=3))
def test_hostile_text_stays_text_in_many(words: list[str]) -> None:
    check(hostile(words))
