"""What you send to Example Primitives.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from builtins import (
    bool as _bool,
    dict as _dict,
    int as _int,
    str as _str,
    tuple as _tuple,
)

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.primitives.responses import (
    bool as bool,
    dict as dict,
    int as int,
    str as str,
    tuple as tuple,
    Values as Values,
)
from boto_types.values import BlobInput, FloatInput


class strLike(TypedDict):
    text: NotRequired[ReadOnly[_str]]


class intLike(TypedDict):
    number: NotRequired[ReadOnly[_int]]


class float(TypedDict):
    fraction: NotRequired[FloatInput]


class floatLike(TypedDict):
    fraction: NotRequired[ReadOnly[FloatInput]]


class boolLike(TypedDict):
    truth: NotRequired[ReadOnly[_bool]]


class bytes(TypedDict):
    data: NotRequired[BlobInput]


class bytesLike(TypedDict):
    data: NotRequired[ReadOnly[BlobInput]]


class dictLike(TypedDict):
    items: NotRequired[ReadOnly[_dict[_str, _str]]]


class tupleLike(TypedDict):
    items: NotRequired[ReadOnly[list[_str] | _tuple[_str, ...]]]


class ValuesLike(TypedDict):
    Dict: NotRequired[ReadOnly[dictLike]]
    Tuple: NotRequired[ReadOnly[tupleLike]]


class PutPrimitivesRequest(TypedDict, closed=True):
    Str: str
    Int: NotRequired[int]
    Float: NotRequired[float]
    Bool: NotRequired[bool]
    Bytes: NotRequired[bytes]
    Texts: NotRequired[list[_str]]
    Labels: NotRequired[_dict[_str, _str]]
    Values: NotRequired[Values]
