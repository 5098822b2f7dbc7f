"""What comes back from Example CloudFormation."""

from typing import Any

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class GetTemplateOutput(TypedDict):
    TemplateBody: NotRequired[str | dict[str, Any]]
    ResponseMetadata: ResponseMetadata
