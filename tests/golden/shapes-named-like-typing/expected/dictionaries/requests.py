"""Request types of Example Dictionaries: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required as _Required, TypedDict as _TypedDict

from boto_types.dictionaries import literals, responses
from boto_types.values import TimestampInput


class TypedDict(_TypedDict, total=False):
    Required: _Required[responses.NotRequired]
    Wordy: literals.Literal
    Aliased: literals.TypeAlias
    At: TimestampInput


PutEntryRequest = _TypedDict(
    "PutEntryRequest",
    {
        "Typed": _Required[TypedDict],
        "Words": list[literals.Literal],
        "Many": list[responses.Sequence],
        "Named": dict[str, responses.Mapping],
        "Choice": responses.Choice,
        "from": responses.NotRequired,
    },
    total=False,
    closed=True,
)


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.dictionaries.responses import (
    Any as Any,
    Choice as Choice,
    Choice_Mapping as Choice_Mapping,
    Choice_Sequence as Choice_Sequence,
    deprecated as deprecated,
    Mapping as Mapping,
    NotRequired as NotRequired,
    Optional as Optional,
    overload as overload,
    ReadOnly as ReadOnly,
    Sequence as Sequence,
    Union as Union,
    Union_Optional as Union_Optional,
    Union_Text as Union_Text,
    Unpack as Unpack,
)
