"""Response types of Example IAM: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import PolicyDocument, ResponseMetadata


class PolicyVersion(TypedDict, total=False):
    Document: PolicyDocument
    VersionId: str


class GetPolicyVersionResponse(TypedDict):
    PolicyVersion: NotRequired[PolicyVersion]
    ResponseMetadata: ResponseMetadata
