"""Where botocore's built-in handlers make a call differ from its model.

load/handlers.py reads the rules that botocore's own table holds. The rules that only botocore's
code has are below, each line with its handler. An entry whose shape or member
is not in a service that it names is an error where the service's model is the one that the entry
was written for; older models may lack it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.translate import symbols as s

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation


@dataclass(frozen=True, slots=True)
class WiderMember:
    """A member that can be more than its model says, since a handler rewrites it."""

    service: str
    shape: str
    member: str
    also: Annotation
    handler: str


# Sent: the handler runs before validation ("before-parameter-build").
SENT: tuple[WiderMember, ...] = (
    WiderMember("s3", "CopyObjectRequest", "CopySource", s.COPY_SOURCE, "handle_copy_source_param"),
    WiderMember(
        "s3", "UploadPartCopyRequest", "CopySource", s.COPY_SOURCE, "handle_copy_source_param"
    ),
    WiderMember("ec2", "RunInstancesRequest", "UserData", s.BYTES, "base64_encode_user_data"),
    WiderMember(
        "autoscaling",
        "CreateLaunchConfigurationType",
        "UserData",
        s.BYTES,
        "base64_encode_user_data",
    ),
)

_KEY_HANDLERS = {"SSECustomerKey": "sse_md5", "CopySourceSSECustomerKey": "copy_source_sse_md5"}
_CUSTOMER_KEYS = {
    "SSECustomerKey": (
        "CompleteMultipartUpload",
        "CopyObject",
        "CreateMultipartUpload",
        "GetObject",
        "HeadObject",
        "PutObject",
        "SelectObjectContent",
        "UploadPart",
        "UploadPartCopy",
    ),
    "CopySourceSSECustomerKey": ("CopyObject", "UploadPartCopy"),
}
SENT += tuple(
    WiderMember("s3", f"{operation}Request", member, s.BYTES, _KEY_HANDLERS[member])
    for member, operations in _CUSTOMER_KEYS.items()
    for operation in operations
)

# Received: the handler runs after the call ("after-call").
RECEIVED = (
    WiderMember(
        "cloudformation",
        "GetTemplateOutput",
        "TemplateBody",
        s.JSON_OBJECT,
        "json_decode_template_body",
    ),
    # The XML of a bucket in us-east-1 has no text.
    WiderMember(
        "s3", "GetBucketLocationOutput", "LocationConstraint", s.NONE, "parse_get_bucket_location"
    ),
)

# A string of this shape comes back as a decoded document (json_decode_policies).
DECODED_SHAPES = {"iam": frozenset(("policyDocumentType",))}

# The class in additions.pyi of the methods that botocore and boto3 add to a client
# ("creating-client-class").
ADDITIONS = {"dsql": "DSQLClient", "rds": "RDSClient", "s3": "S3Client"}

# An S3 output with this member has its raw text beside it (handle_expires_header).
EXPIRES = ("s3", "Expires", "ExpiresString")


def also_of(table: tuple[WiderMember, ...], service_name: str) -> dict[tuple[str, str], Annotation]:
    """Return what a handler lets a service's members be besides: (shape, member) → annotation."""
    return {(e.shape, e.member): e.also for e in table if e.service == service_name}
