"""Views of Example Lengths: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Mapping

from typing_extensions import ReadOnly, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import literals, responses
from boto_types.values import TimestampInput


class Itemxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
    TypedDict,
    total=False,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class ItemxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxx: ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[str] | tuple[str, ...]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(
    TypedDict,
    total=False,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[str] | tuple[str, ...]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]
