"""Response types of Example Lookups: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class LookupOutput(TypedDict, total=False):
    """Exactly one of: `Found`, `Missing`."""

    Found: str
    Missing: bool
    ResponseMetadata: Required[ResponseMetadata]
