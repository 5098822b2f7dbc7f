"""What comes back from Example Lookups."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class LookupOutput(TypedDict):
    Found: NotRequired[str]
    Missing: NotRequired[bool]
    ResponseMetadata: ResponseMetadata
