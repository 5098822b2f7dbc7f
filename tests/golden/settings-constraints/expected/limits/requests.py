"""Request types of Limits: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import Annotated as _Annotated, TypeAlias

from annotated_types import Ge, Le, MaxLen, MinLen as _MinLen
from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.patterns import Pattern as _Pattern
from boto_types.limits import literals, responses
from boto_types.values import (
    BlobInput,
    FloatInput,
    JsonInput,
    StreamingBlobInput,
    TimestampInput,
)


class Choice_Text(TypedDict):
    Text: _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Number: NotRequired[Absent]


class Choice_Number(TypedDict):
    Text: NotRequired[Absent]
    Number: _Annotated[int, Ge(-1), Le(10)]
    """Range: -1 to 10."""


Choice: TypeAlias = Choice_Text | Choice_Number
"""Exactly one of: `Text`, `Number`."""


class Hidden(TypedDict, total=False):
    MinLen: _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Pattern: _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Annotated: _Annotated[int, Ge(-1), Le(10)]
    """Range: -1 to 10."""


Keyword = TypedDict(
    "Keyword",
    {
        "from": _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")],
        "text": _Annotated[
            str,
            _MinLen(20),
            MaxLen(2048),
            _Pattern(
                "arn:aws[a-z-]*:limits:[a-z]{2}-[a-z]+-[0-9]:[0-9]{12}:thing/(first|second|third)/[a-zA-Z0-9._-]{1,64}(:[0-9]+)?"
            ),
        ],
    },
    total=False,
)
"""Keys with their meaning.

Keys:
    from: Length: 1 to 128. Pattern: `[\\w-]+`.
    text: Length: 20 to 2048.
"""


class Pattern(TypedDict, total=False):
    Name: _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""


class PutThingInput(TypedDict, total=False, closed=True):
    Name: Required[_Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Arn: Required[
        _Annotated[
            str,
            _MinLen(20),
            MaxLen(2048),
            _Pattern(
                "arn:aws[a-z-]*:limits:[a-z]{2}-[a-z]+-[0-9]:[0-9]{12}:thing/(first|second|third)/[a-zA-Z0-9._-]{1,64}(:[0-9]+)?"
            ),
        ]
    ]
    """Length: 20 to 2048."""

    Quotes: _Annotated[str, _Pattern("[^\"'\\\\\n]*é")]
    Kind: literals.Kind
    Anything: str
    Count: _Annotated[int, Ge(-1), Le(10)]
    """Range: -1 to 10."""

    Weight: _Annotated[FloatInput, Ge(0), Le(0.5)]
    """Range: 0 to 0.5."""

    Small: _Annotated[FloatInput, Ge(1e-06)]
    """Range: at least 1e-06."""

    Names: _Annotated[
        list[_Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")]],
        _MinLen(1),
        MaxLen(5),
    ]
    """Items: 1 to 5."""

    ByName: _Annotated[
        dict[
            _Annotated[str, _MinLen(1), MaxLen(128), _Pattern("[\\w-]+")],
            _Annotated[int, Ge(-1), Le(10)],
        ],
        MaxLen(50),
    ]
    """Items: at most 50."""

    Data: _Annotated[BlobInput, _MinLen(1), MaxLen(1024)]
    """Length: 1 to 1024."""

    When: TimestampInput
    Nested: responses.Nested
    Own: _Annotated[str, _MinLen(1), MaxLen(9), _Pattern("[\\w-]+")]
    """Length: 1 to 9. Pattern: `[\\w-]+`."""

    Choice: Choice
    Hidden: Hidden
    Keyword: Keyword
    Pattern: Pattern


class PutBodyInput(TypedDict, total=False, closed=True):
    Body: StreamingBlobInput
    """Length: at most 10."""

    Policy: JsonInput


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.limits.responses import Nested as Nested
