"""What you send to Example Grids.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.grids.responses import Cell as Cell


class PutGridRequest(TypedDict, closed=True):
    Cells: NotRequired[list[list[Cell]]]
    Names: NotRequired[list[list[str]]]
    NamesByKey: NotRequired[dict[str, list[str]]]
    LabelSets: NotRequired[list[dict[str, str]]]
    Deep: NotRequired[dict[str, dict[str, list[dict[str, str]]]]]
