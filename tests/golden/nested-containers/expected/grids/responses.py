"""What comes back from Example Grids."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Cell(TypedDict):
    Text: NotRequired[str]


class PutGridResponse(TypedDict):
    Cells: NotRequired[list[list[Cell]]]
    Names: NotRequired[list[list[str]]]
    NamesByKey: NotRequired[dict[str, list[str]]]
    LabelSets: NotRequired[list[dict[str, str]]]
    Deep: NotRequired[dict[str, dict[str, list[dict[str, str]]]]]
    ResponseMetadata: ResponseMetadata
