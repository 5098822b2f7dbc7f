"""Values in the documentation of a request's member that its enum does not have.

Models have two kinds of lists: the first words of the items of an HTML list, and words in a row
("A | B", "A, B or C"). A list counts if it has a value of the enum. A person has to judge each
value: documentation also misspells values, and mixes them with other things.

    python -m tests.oracles.enums            # all services
    python -m tests.oracles.enums ec2 sqs
"""

from __future__ import annotations

import html
import re
import sys
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from botocore.loaders import Loader

from tests.support.clients import service_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_INNER_LIST = re.compile(r"<ul>((?:(?!<ul>).)*?)</ul>", re.DOTALL)
_HEAD = re.compile(
    r"<li>\s*(?:<p>\s*)?(?:<(?:code|b|i)>\s*)*([^<>\s]+?)\s*"
    r"(?=</(?:code|b|i)>|</p>|</li>|\s+[-–—:]|\s*:)"
)
_END = re.compile(r"</(?:li|p|ul|div|note)>")
_TAG = re.compile(r"<[^>]+>")
_CODE = re.compile(r"<(?:code|i)>\s*([^<>\s]+?)\s*</(?:code|i)>")
_WORD = r"[\"'“”`]?[A-Za-z0-9][\w.:/\-]*[\"'“”`]?"
_RUN = re.compile(rf"{_WORD}(?:\s*(?:\||,\s*(?:and\b|or\b)?|\band\b|\bor\b)\s*{_WORD})+")
_VALUE = re.compile(r"[A-Za-z0-9][\w.:/\-]*")
# Ordinary words do not match, e.g. `on` and `Amazon`.
_MARKED = re.compile(r".*[-_\d].*|[A-Z]{4,}")
_MISSPELT = 0.88


@dataclass(frozen=True, slots=True)
class Candidate:
    """Values in a member's documentation that its enum does not have."""

    service: str
    shape: str
    member: str
    enum: str
    values: frozenset[str]

    def lines(self) -> list[str]:
        """Return a line for each value, as `expected_enum_values.py` has it."""
        place = f"{self.service}: {self.shape}.{self.member}"
        return [f"{place}: {value}" for value in sorted(self.values)]


def candidates(services: Iterable[str]) -> Iterator[Candidate]:
    """Yield the findings for some services of the installed botocore."""
    for service in services:
        # A loader keeps each model in memory, so each service has its own loader.
        shapes = Loader().load_service_model(service, "service-2")
        for shape, member, enum, text in _members(shapes):
            values = _more(text, shapes["shapes"][enum]["enum"])
            if values:
                yield Candidate(service, shape, member, enum, frozenset(values))


def _members(model: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """Yield each sent member that has an enum: shape, member, enum, documentation."""
    shapes = model["shapes"]
    for shape_name in sorted(_sent(model)):
        for member_name, member in shapes[shape_name].get("members", {}).items():
            mention, text = member, [member.get("documentation", "")]
            while True:
                shape = shapes[mention["shape"]]
                text.append(shape.get("documentation", ""))
                if shape["type"] == "list":
                    mention = shape["member"]
                elif shape["type"] == "map":
                    is_key = "enum" in shapes[shape["key"]["shape"]]
                    mention = shape["key"] if is_key else shape["value"]
                else:
                    break
            if shape["type"] == "string" and shape.get("enum"):
                yield shape_name, member_name, mention["shape"], "<p>".join(text)


def _sent(model: dict[str, Any]) -> set[str]:
    shapes = model["shapes"]
    found: set[str] = set()
    pending = [o["input"]["shape"] for o in model["operations"].values() if "input" in o]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            shape = shapes[name]
            mentions = [shape[part] for part in ("member", "key", "value") if part in shape]
            mentions += shape.get("members", {}).values()
            pending += [mention["shape"] for mention in mentions]
    return found


def _more(text: str, enum: list[str]) -> set[str]:
    """Return the values that a text lists together with values of the enum."""
    known = set(enum)
    found: set[str] = set()
    for heads in _heads(text):
        if heads & known:
            found |= heads
    coded = set(map(html.unescape, _CODE.findall(text)))
    plain = html.unescape(_TAG.sub("", _END.sub(" . ", text)))
    for run in _RUN.findall(plain):
        words = {word.strip("\"'“”`.:") for word in re.findall(_WORD, run)}
        if words & known:
            found |= {word for word in words if word in coded or _MARKED.fullmatch(word)}
    return {value for value in found - known if _VALUE.fullmatch(value) and _is_new(value, known)}


def _heads(text: str) -> Iterator[set[str]]:
    """Yield the first words of the items of each list, inner lists first."""
    while found := _INNER_LIST.search(text):
        yield set(map(html.unescape, _HEAD.findall(found[1])))
        text = text[: found.start()] + text[found.end() :]


def _is_new(value: str, known: set[str]) -> bool:
    """Return whether a value is not a spelling of another one, e.g. `icmp6` of `icmpv6`."""
    return not any(_is_spelling_of(value, other) for other in known)


def _is_spelling_of(value: str, other: str) -> bool:
    one, two = (re.sub(r"[\W_]", "", text).lower() for text in (value, other))
    return one == two or SequenceMatcher(None, one, two).ratio() > _MISSPELT


if __name__ == "__main__":
    for candidate in candidates(sys.argv[1:] or service_names()):
        print(*candidate.lines(), sep="\n")  # noqa: T201
