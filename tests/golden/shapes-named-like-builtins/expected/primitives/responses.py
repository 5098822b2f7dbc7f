"""What comes back from Example Primitives."""

from builtins import (
    bool as _bool,
    bytes as _bytes,
    dict as _dict,
    float as _float,
    int as _int,
    list as _list,
    str as _str,
)

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class str(TypedDict):
    text: NotRequired[_str]


class int(TypedDict):
    number: NotRequired[_int]


class float(TypedDict):
    fraction: NotRequired[_float]


class bool(TypedDict):
    truth: NotRequired[_bool]


class bytes(TypedDict):
    data: NotRequired[_bytes]


class dict(TypedDict):
    items: NotRequired[_dict[_str, _str]]


class tuple(TypedDict):
    items: NotRequired[_list[_str]]


class Values(TypedDict):
    Dict: NotRequired[dict]
    Tuple: NotRequired[tuple]


class PutPrimitivesResponse(TypedDict):
    Str: NotRequired[str]
    Int: NotRequired[int]
    Float: NotRequired[float]
    Bool: NotRequired[bool]
    Bytes: NotRequired[bytes]
    Texts: NotRequired[_list[_str]]
    Labels: NotRequired[_dict[_str, _str]]
    Values: NotRequired[Values]
    ResponseMetadata: ResponseMetadata


class list(TypedDict):
    items: NotRequired[_list[_str]]


class ListPrimitivesResponse(TypedDict):
    Lists: NotRequired[_list[list]]
    ResponseMetadata: ResponseMetadata


class type(TypedDict):
    name: NotRequired[_str]
