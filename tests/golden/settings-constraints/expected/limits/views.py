"""Views of Limits: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.limits import responses


class NestedLike(TypedDict, total=False):
    Name: ReadOnly[str]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Inner: ReadOnly["Sequence[responses.Nested | NestedLike]"]
    """Items: at most 3."""


class ChoiceLike_Text(TypedDict):
    Text: ReadOnly[str]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Number: NotRequired[ReadOnly[Absent]]


class ChoiceLike_Number(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Number: ReadOnly[int]
    """Range: -1 to 10."""


ChoiceLike: TypeAlias = ChoiceLike_Text | ChoiceLike_Number
"""Exactly one of: `Text`, `Number`."""


class HiddenLike(TypedDict, total=False):
    MinLen: ReadOnly[str]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Pattern: ReadOnly[str]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Annotated: ReadOnly[int]
    """Range: -1 to 10."""


KeywordLike = TypedDict(
    "KeywordLike",
    {
        "from": ReadOnly[str],
        "text": ReadOnly[str],
    },
    total=False,
)
"""Keys with their meaning.

Keys:
    from: Length: 1 to 128. Pattern: `[\\w-]+`.
    text: Length: 20 to 2048.
"""


class PatternLike(TypedDict, total=False):
    Name: ReadOnly[str]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""
