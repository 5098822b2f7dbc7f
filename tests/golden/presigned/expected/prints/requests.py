"""Request types of Example Prints: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class GetPrintRequest(TypedDict, closed=True):
    """Parameters of `import`."""

    PrintId: str
    Frame: NotRequired[str]


class ListPrintsRequest(TypedDict, total=False, closed=True):
    Prefix: str
