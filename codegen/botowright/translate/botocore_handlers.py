"""Where botocore's built-in handlers make a call differ from its model.

What botocore says of itself is read from its table of handlers (botocore/handlers.py,
BUILTIN_HANDLERS): parameters with an alias, parameters that it hides, parameters that it fills in,
methods with an old spelling.
What only its code says stands below, each line with its handler. An entry whose shape or member
is not in a service that it names is an error where the service's model is the one that the entry
was written for; older models may lack it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from botocore.handlers import (
    BUILTIN_HANDLERS,
    AutoPopulatedParam,
    ClientMethodAlias,
    HideParamFromOperations,
    ParameterAlias,
)

from botowright.translate import symbols as s

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.ir.annotations import Annotation

ANY_OPERATION = "*"


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


@dataclass(frozen=True, slots=True)
class ParameterRules:
    """What botocore's handlers do to an operation's parameters, by wire name."""

    aliases: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    filled_in: set[str] = field(default_factory=set)


_NO_RULES = ParameterRules()


def parameter_rules(service_name: str, operation_name: str) -> ParameterRules:
    """Return the rules for an operation, as botocore's table of handlers has them."""
    table = _handler_table()
    keys = ((service_name, ANY_OPERATION), (service_name, operation_name))
    found = [table[key] for key in keys if key in table]
    if not found:
        return _NO_RULES
    rules = ParameterRules()
    for part in found:
        rules.aliases.update(part.aliases)
        rules.hidden.update(part.hidden)
        rules.filled_in.update(part.filled_in)
    return rules


def method_aliases(service_name: str) -> dict[str, str]:
    """Return a client's old method names that botocore still answers, each with today's."""
    aliases: dict[str, str] = {}
    for event, handler, *_ in BUILTIN_HANDLERS:
        match event.split("."), handler:
            case ["getattr", service, old_name], ClientMethodAlias(_actual=name):
                if service == service_name:
                    aliases[old_name] = name
            case _:
                pass
    return aliases


@cache
def _handler_table() -> dict[tuple[str, str], ParameterRules]:
    table: dict[tuple[str, str], ParameterRules] = defaultdict(ParameterRules)
    for event, owner in _documenting_handlers():
        # docs.<section>.<service>.<operation>.complete-section
        _, _, service_name, operation_name, _ = event.split(".")
        match owner:
            case ParameterAlias(_original_name=original, _alias_name=alias):
                table[service_name, operation_name].aliases[original] = alias
            case AutoPopulatedParam(name=name):
                table[service_name, operation_name].filled_in.add(name)
            case HideParamFromOperations(_parameter_name=name, _params_events=events):
                for params_event in events:
                    _, _, service, operation, _ = params_event.split(".")
                    table[service, operation].hidden.add(name)
            case _:
                pass
    return dict(table)


def _documenting_handlers() -> Iterator[tuple[str, object]]:
    """Yield the handlers of documentation events that are methods, by the object they belong to."""
    for event, handler, *_ in BUILTIN_HANDLERS:
        owner = getattr(handler, "__self__", None)
        if event.startswith("docs.") and owner is not None:
            yield event, owner
