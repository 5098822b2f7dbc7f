"""What you send to Example Grids.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.grids.responses import Cell as Cell


class PutGridRequest(TypedDict, total=False, closed=True):
    Cells: list[list[Cell]]
    Names: list[list[str]]
    NamesByKey: dict[str, list[str]]
    LabelSets: list[dict[str, str]]
    Deep: dict[str, dict[str, list[dict[str, str]]]]
