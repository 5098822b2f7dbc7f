"""Request types of Example Imports: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict

ImportRequest = TypedDict(
    "ImportRequest",
    {
        "from": str,
        "Token": NotRequired[str],
    },
    closed=True,
)
"""Parameters of `start_import`."""


class StartImportsRequest(TypedDict, closed=True):
    Imports: list[ImportRequest]
