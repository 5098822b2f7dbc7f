"""What you send to Example Primitives.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from builtins import dict as _dict, str as _str

from typing_extensions import NotRequired, TypedDict

from boto_types.primitives.responses import (
    bool as bool,
    dict as dict,
    int as int,
    str as str,
    tuple as tuple,
    Values as Values,
)
from boto_types.values import BlobInput, FloatInput


class float(TypedDict):
    fraction: NotRequired[FloatInput]


class bytes(TypedDict):
    data: NotRequired[BlobInput]


class PutPrimitivesRequest(TypedDict, closed=True):
    Str: str
    Int: NotRequired[int]
    Float: NotRequired[float]
    Bool: NotRequired[bool]
    Bytes: NotRequired[bytes]
    Texts: NotRequired[list[_str]]
    Labels: NotRequired[_dict[_str, _str]]
    Values: NotRequired[Values]
