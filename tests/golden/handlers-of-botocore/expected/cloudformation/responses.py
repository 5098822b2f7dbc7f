"""Response types of Example CloudFormation: TypedDicts of the data that AWS returns."""

from typing import Any

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class GetTemplateOutput(TypedDict):
    TemplateBody: str | dict[str, Any]
    ResponseMetadata: ResponseMetadata
