"""Response types of Example Folders: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Folder(TypedDict, total=False):
    Files: int
    Folders: "dict[str, Folder]"


class GetFolderResponse(TypedDict):
    Root: NotRequired[Folder]
    ResponseMetadata: ResponseMetadata
