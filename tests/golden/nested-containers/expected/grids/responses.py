"""Response types of Example Grids: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class Cell(TypedDict, total=False):
    Text: str


class PutGridResponse(TypedDict, total=False):
    Cells: list[list[Cell]]
    Names: list[list[str]]
    NamesByKey: dict[str, list[str]]
    LabelSets: list[dict[str, str]]
    Deep: dict[str, dict[str, list[dict[str, str]]]]
    ResponseMetadata: Required[ResponseMetadata]
