"""The templates of changes, and the quoting of the values that they print.

Each value that a template prints goes through the function of its format, unless it is marked as
quoted already. So a model's text stays text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from botowright.errors import printable
from botowright.render.environment import environment_of
from botowright.render.prose import fenced, markdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment

# Control characters, which a terminal interprets; line ends; characters that change the direction
# of text; halves of characters. JSON always escapes the control characters below U+0020.
_UNSEEN_JSON = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
# GitHub's Markdown makes links of the first, and lists or headings of lines that start with the
# second.
_LINKED = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_STARTS = re.compile(r"^(\s*)(?=[+=-])|^(\s*\d+)(?=[.)](?:\s|$))")


class Quoted(str):
    """A text that is quoted for the format of the template already."""

    __slots__ = ()


def render(template: str, **values: Any) -> str:
    """Return a template's text, in which every value is quoted."""
    return _environment(template).get_template(template).render(**values)


def json_text(text: str) -> str:
    """Return JSON that a terminal can show and UTF-8 can encode."""
    return _UNSEEN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def code(text: str) -> Quoted:
    """Return a text as code in Markdown, or "" for an empty text."""
    return Quoted(fenced(printable(text)) if text else "")


def _as_text(value: Any) -> Any:
    return printable(value) if isinstance(value, str) else value


def _as_markup(value: Any) -> Any:
    """Return a value for a template that escapes `<`, `&` and quotes by itself."""
    is_quoted = not isinstance(value, str) or hasattr(value, "__html__")
    return value if is_quoted else printable(value)


def _as_markdown(value: Any) -> Any:
    if not isinstance(value, str) or isinstance(value, Quoted):
        return value
    text = _LINKED.sub(r"\\", markdown(printable(value)).replace("~", r"\~"))
    return _STARTS.sub(lambda found: f"{found[0]}\\", text)


_QUOTES: dict[str, Callable[[Any], Any]] = {
    ".html.jinja": _as_markup,
    ".xml.jinja": _as_markup,
    "/markdown.jinja": _as_markdown,
    "/text.jinja": _as_text,
}


@cache
def _environment(template: str) -> Environment:
    (quote,) = (quote for end, quote in _QUOTES.items() if template.endswith(end))
    # The cache of compiled templates does not distinguish templates by their quoting.
    environment = environment_of(template).overlay(finalize=quote, bytecode_cache=None)
    environment.filters = {**environment.filters, "code": code}
    return environment
