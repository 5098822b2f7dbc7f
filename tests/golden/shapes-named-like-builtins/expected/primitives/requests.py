"""Request types of Example Primitives: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from builtins import dict as _dict, str as _str

from typing_extensions import Required, TypedDict

from boto_types.primitives import responses
from boto_types.values import BlobInput, FloatInput


class float(TypedDict, total=False):
    fraction: FloatInput


class bytes(TypedDict, total=False):
    data: BlobInput


class PutPrimitivesRequest(TypedDict, total=False, closed=True):
    Str: Required[responses.str]
    Int: responses.int
    Float: float
    Bool: responses.bool
    Bytes: bytes
    Texts: list[_str]
    Labels: _dict[_str, _str]
    Values: responses.Values


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.primitives.responses import (
    bool as bool,
    dict as dict,
    int as int,
    str as str,
    tuple as tuple,
    Values as Values,
)
