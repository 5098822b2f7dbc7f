"""Response types of Example Lengths: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.lengths import literals
from boto_types.values import ResponseMetadata


class Itemxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict, total=False):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(
    TypedDict,
    total=False,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
    TypedDict,
    total=False,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[datetime]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(
    TypedDict,
    total=False,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: str
    ResponseMetadata: Required[ResponseMetadata]
