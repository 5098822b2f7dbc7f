"""Views of Example Primitives: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import BlobInput, FloatInput


class strLike(TypedDict, total=False):
    text: ReadOnly[str]


class intLike(TypedDict, total=False):
    number: ReadOnly[int]


class floatLike(TypedDict, total=False):
    fraction: ReadOnly[FloatInput]


class boolLike(TypedDict, total=False):
    truth: ReadOnly[bool]


class bytesLike(TypedDict, total=False):
    data: ReadOnly[BlobInput]


class dictLike(TypedDict, total=False):
    items: ReadOnly[dict[str, str]]


class tupleLike(TypedDict, total=False):
    items: ReadOnly[list[str] | tuple[str, ...]]


class ValuesLike(TypedDict, total=False):
    Dict: ReadOnly[dictLike]
    Tuple: ReadOnly[tupleLike]
