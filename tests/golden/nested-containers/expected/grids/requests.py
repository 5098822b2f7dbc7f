"""Request types of Example Grids: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.grids import responses


class PutGridRequest(TypedDict, total=False, closed=True):
    Cells: list[list[responses.Cell]]
    Names: list[list[str]]
    NamesByKey: dict[str, list[str]]
    LabelSets: list[dict[str, str]]
    Deep: dict[str, dict[str, list[dict[str, str]]]]


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.grids.responses import Cell as Cell
