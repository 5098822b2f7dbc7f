"""Request types of Example Primitives: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from builtins import dict as _dict, str as _str

from typing_extensions import Required, TypedDict

from boto_types.primitives.responses import (
    bool as bool,
    dict as dict,
    int as int,
    str as str,
    tuple as tuple,
    Values as Values,
)
from boto_types.values import BlobInput, FloatInput


class float(TypedDict, total=False):
    fraction: FloatInput


class bytes(TypedDict, total=False):
    data: BlobInput


class PutPrimitivesRequest(TypedDict, total=False, closed=True):
    Str: Required[str]
    Int: int
    Float: float
    Bool: bool
    Bytes: bytes
    Texts: list[_str]
    Labels: _dict[_str, _str]
    Values: Values
