"""What the methods of Example Primitives take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import BlobInput, FloatInput


class strLike(TypedDict):
    text: NotRequired[ReadOnly[str]]


class intLike(TypedDict):
    number: NotRequired[ReadOnly[int]]


class floatLike(TypedDict):
    fraction: NotRequired[ReadOnly[FloatInput]]


class boolLike(TypedDict):
    truth: NotRequired[ReadOnly[bool]]


class bytesLike(TypedDict):
    data: NotRequired[ReadOnly[BlobInput]]


class dictLike(TypedDict):
    items: NotRequired[ReadOnly[dict[str, str]]]


class tupleLike(TypedDict):
    items: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ValuesLike(TypedDict):
    Dict: NotRequired[ReadOnly[dictLike]]
    Tuple: NotRequired[ReadOnly[tupleLike]]
