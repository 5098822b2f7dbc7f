"""AWS's documentation of one thing → one or two sentences of it on one line.

The first sentence is the first that says something. A second one follows a short one. It is the
one about the default, if there is one.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from botowright.translate.markup import Block, Part, blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LIST = (Part.ITEM, Part.DETAIL)
_SHORT = 120  # A second sentence follows a first one of at most this length,
_BOTH = 240  # if both have at most this length.
_LONGEST = 500
_STOPS = (".", "!", "?", ":", ";", '."', ".)")
_FEW_SPACES = 4
_BEFORE_LIST = (":", " following", " following.")
_MOST_BLOCKS = 40  # that are read; a text may have many pages
_MOST_ITEMS = 100  # characters of a list's items
_LONGEST_ITEM = 40

# Two of three texts, without anything that `blocks` changes.
_PARAGRAPH = re.compile(r"\s*<p>\s*([^<&\\(\[\s][^<&\\]*)</p>\s*")
# A full stop ends a sentence if a space follows, and then the start of one: "e.g. a" goes on, and
# so does "(- . _ ~)".
# The stop comes first in the pattern, so that the look-behinds run only at a stop.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g[.!?])(?<!\bi\.e[.!?])(?<!\bvs[.!?])(?<!\betc[.!?])(?<!\bNo[.])(?<!\bInc[.])(?<!\b[A-Z][.])"
    r"[)\"'\u201d]?(?=\s+[^\sa-z!-&)-/:-@\\\]^_|}~]|$)"
)
# Without one, a text is one sentence. Half of all texts are.
_INNER_STOP = re.compile(r"[.!?]\W?\s")
_IS_OPTIONAL = re.compile(r"\A[(\[](?:optional|required)[)\]][.:]?\s+", re.IGNORECASE)
# Sentences that repeat the type or the constraints, in the form of AWS's API reference. Operations
# of gamelift begin with the fleets that they are for.
_METADATA = re.compile(
    r"(?:this (?:member|parameter|field|value|property|element) is "
    r"(?:required|optional|a required field)|required|optional|"
    r"(?:type|required|length constraints?|array members|pattern|valid range|update requires|"
    r"ancestors?|parent|constraints|this api works with the following fleet types):.*)[.]?",
    re.IGNORECASE | re.DOTALL,
)
# Second sentences that say nothing by themselves.
_REFERENCE = re.compile(
    r"\(?(?:for (?:more|additional|further|detailed|general|a list|a complete list|details|"
    r"information|an example|examples|instructions)\b|see\b|to learn more\b|learn more\b|"
    r"(?:for|to) [^,]{1,120}, (?:see|refer to)\b|"
    r"to (?:get|retrieve|obtain|find|view|list) .* (?:operation|command|action)\b|"
    r"(?:this|the) (?:data ?type|structure|object|operation) is used (?:as|in|by)\b|"
    r"more information\b|you received this\b)",
    re.IGNORECASE,
)
_DEFAULT = re.compile(
    r"\A(?:the )?default(?: value| setting)?:|\bdefault (?:value |setting )?(?:is|of)\b|"
    r"\bdefault(?:s|ed) to\b|\bby default\b",
    re.IGNORECASE,
)
_ITEM_HEAD = re.compile(r"(.+?)(?:\s+[-\u2013\u2014=]\s|:\s|:$|\s\(|\.\s|\.$|$)")


def short_text(documentation: str, *, one_sentence: bool = False) -> str:
    """Return one or two sentences of a text, on one line.

    They are those of a note, a list or a title only if the text has nothing else. If the text has
    the default, `one_sentence` still allows a second one, because it may be the one on the default.
    """
    most = 0 if one_sentence else _SHORT
    paragraph = _PARAGRAPH.fullmatch(documentation)
    if paragraph:
        text = " ".join(paragraph[1].split())
        if len(text) <= _LONGEST and not _INNER_STOP.search(text) and text[-1] != ":":
            return text
        return _chosen_of([Block(Part.TEXT, text)], (Part.TEXT,), documentation, most)
    for parts in ((Part.TEXT,), (Part.NOTE, *_LIST), (Part.TITLE,)):
        chosen = _chosen_of(blocks(documentation), parts, documentation, most)
        if chosen:
            return chosen
    return ""


def _chosen_of(
    read: Iterable[Block], parts: tuple[Part, ...], documentation: str, most: int
) -> str:
    states_default = "efault" in documentation
    first_blocks = islice(read, _MOST_BLOCKS)
    sentences = _sentences(first_blocks, parts, to_end=states_default)
    return _chosen(sentences, most, states_default=states_default)


def is_metadata(sentence: str) -> bool:
    """Return whether a sentence only repeats the type or the constraints: "Required."."""
    return _METADATA.fullmatch(sentence) is not None


def _sentences(read: Iterator[Block], parts: tuple[Part, ...], *, to_end: bool) -> Iterator[str]:
    """Yield the sentences of some parts: up to the next part, or to the end."""
    block = next(read, None)
    has_text = False
    while block is not None and (to_end or not has_text or block.part in parts):
        following = None
        if block.part in parts:
            has_text = True
            *sentences, last = _split(_IS_OPTIONAL.sub("", block.text))
            yield from sentences
            if last.endswith(_BEFORE_LIST):
                names, following = _names(read)
                yield _completed(last, names)
            else:
                yield last
        block = following or next(read, None)


def _names(read: Iterator[Block]) -> tuple[list[str], Block | None]:
    """Return the names that a list begins with, and the block after the list."""
    names: list[str] = []
    for block in read:
        if block.part not in _LIST:
            return names, block
        head = _ITEM_HEAD.match(block.text)
        if block.part is Part.ITEM and head:
            names.append(head[1].strip())
    return names, None


def _split(text: str) -> list[str]:
    ends = [0, *(end.end() for end in _SENTENCE_END.finditer(text)), len(text)]
    sentences = (text[start:end].strip() for start, end in pairwise(ends))
    return [sentence for sentence in sentences if sentence]


def _completed(sentence: str, names: list[str]) -> str:
    """Return a sentence in front of a list, with the names of the list."""
    start = sentence.rstrip(" .:")
    if not names or any(len(name) > _LONGEST_ITEM for name in names):
        return f"{start}..."
    joined = ", ".join(names)
    if len(joined) <= _MOST_ITEMS:
        return f"{start}: {joined}."
    return f"{start}: {joined[: joined.rfind(', ', 0, _MOST_ITEMS)]}, ..."


def _chosen(sentences: Iterator[str], most: int, *, states_default: bool) -> str:
    """Return one or two of some sentences. No more of them are read than necessary.

    A second one follows a first one of at most `most` characters.
    """
    beginning = next(sentences, "")
    first = beginning
    while first and is_metadata(first):
        first = next(sentences, "")
    if not first:
        return beginning
    room = _BOTH - len(first) - len(" ")
    following = next(sentences, "") if states_default or len(first) <= most else ""
    if states_default:
        for sentence in (following, *sentences):
            if "efault" in sentence and len(sentence) <= room and _DEFAULT.search(sentence):
                return f"{_ended(first)} {sentence}"
    if following and len(first) <= most and len(following) <= room and _says_more(following):
        return f"{_ended(first)} {following}"
    return _cut(first)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(_STOPS) else f"{sentence}."


def _says_more(sentence: str) -> bool:
    """Return whether a second sentence says something by itself."""
    if sentence.endswith("...") or _REFERENCE.match(sentence) or is_metadata(sentence):
        return False
    # A few words without an end are a heading: "Name formats" (lambda).
    return sentence.endswith(_STOPS) or sentence.count(" ") >= _FEW_SPACES


def _cut(sentence: str) -> str:
    """Return a sentence, or the clauses of it that fit. No code is cut."""
    if len(sentence) <= _LONGEST:
        return sentence
    kept = sentence[: _LONGEST - len("...")]
    for separator in ("; ", ", ", " "):
        end = kept.rfind(separator)
        if end > _LONGEST // 2:
            kept = kept[:end]
            break
    if kept.count("`") % 2:
        kept = kept[: kept.rindex("`")].rstrip()
    return f"{kept}..."
