"""Response types of Example Primitives: TypedDicts of the data that AWS returns."""

from builtins import (
    bool as _bool,
    bytes as _bytes,
    dict as _dict,
    float as _float,
    int as _int,
    list as _list,
    str as _str,
)

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata


class str(TypedDict, total=False):
    text: _str


class int(TypedDict, total=False):
    number: _int


class float(TypedDict, total=False):
    fraction: _float


class bool(TypedDict, total=False):
    truth: _bool


class bytes(TypedDict, total=False):
    data: _bytes


class dict(TypedDict, total=False):
    items: _dict[_str, _str]


class tuple(TypedDict, total=False):
    items: _list[_str]


class Values(TypedDict, total=False):
    Dict: dict
    Tuple: tuple


class PutPrimitivesResponse(TypedDict, total=False):
    Str: str
    Int: int
    Float: float
    Bool: bool
    Bytes: bytes
    Texts: _list[_str]
    Labels: _dict[_str, _str]
    Values: Values
    ResponseMetadata: Required[ResponseMetadata]


class list(TypedDict, total=False):
    items: _list[_str]


class ListPrimitivesResponse(TypedDict):
    Lists: NotRequired[_list[list]]
    ResponseMetadata: ResponseMetadata


class type(TypedDict, total=False):
    name: _str
