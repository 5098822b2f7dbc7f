"""What comes back from Example CloudFormation."""

from typing import Any

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class GetTemplateOutput(TypedDict):
    TemplateBody: str | dict[str, Any]
    ResponseMetadata: ResponseMetadata
