"""Where the types differ from what botocore's documentation says, on purpose, and why.

A line here that explains no difference of its service is an error: it has had its day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.translate.quirks import ALL_QUIRKS

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Deviation:
    """Differences of one service, and why they are right.

    A difference reads `<method> <signature|TypedDict|response> <path>: <what differs>`.
    """

    service_name: str
    pattern: str
    reason: str

    def explains(self, difference: str) -> bool:
        """Return whether this is the reason for a difference."""
        return re.fullmatch(self.pattern, difference) is not None


# A method takes a parameter under its documented alias and under its own name (`ParameterAlias` in
# botocore/handlers.py); the TypedDict of all parameters has the model's names.
_ALIAS = "the TypedDict has the model's name, the method takes both"
# `base64_encode_user_data` in botocore/handlers.py encodes str and bytes alike; the page shows the
# model's string.
_USER_DATA = "botocore encodes bytes as well"
# `sse_md5` and `copy_source_sse_md5` encode a customer's key, str and bytes alike.
_CUSTOMER_KEY = "botocore encodes bytes as well"
# `DocumentModifiedShape` rewrites the policies that are sent like those that come back, mark
# included; only the latter are decoded (`json_decode_policies`, after the call), and the validator
# takes no dict for a string.
_POLICY_SENT = "a policy is sent as a string"
# The page writes a decoded policy as `{}`, like a structure without members.
_POLICY_RECEIVED = "a decoded policy has the keys of IAM's grammar"
# `json_decode_template_body` leaves a template alone that is not JSON; the page shows `{}` for
# both.
_TEMPLATE = "a JSON template is decoded, a YAML template is not"
# The eldest region has no name in S3's answer (`parse_get_bucket_location`).
_NO_LOCATION = "a bucket in us-east-1 has no location"
# `HideParamFromOperations` takes it from the pages; a call takes it, and sends it.
_HIDDEN = "botocore takes the checksum that it documents nowhere"
# `ClientMethodAlias`: the client answers names that it had before, and no page lists them.
_OLD_NAME = "an old spelling of a method"

DEVIATIONS = (
    Deviation(
        "cloudwatch",
        r"(get|start|stop|update)_o_tel_enrichment: in the client, not documented",
        _OLD_NAME,
    ),
    Deviation(
        "mturk",
        r"list_hi_ts_for_qualification_type: in the client, not documented",
        _OLD_NAME,
    ),
    Deviation("signin", r"create_o_auth2_token: in the client, not documented", _OLD_NAME),
    Deviation(
        "socialmessaging",
        r"delete_whatsapp_media_message: in the client, not documented",
        _OLD_NAME,
    ),
    Deviation("ec2", r"\w+ TypedDict Filter: in the types, not documented", _ALIAS),
    Deviation("ec2", r"\w+ TypedDict Filters: documented, not in the types", _ALIAS),
    Deviation("logs", r"create_export_task TypedDict from: in the types, not documented", _ALIAS),
    Deviation(
        "logs", r"create_export_task TypedDict fromTime: documented, not in the types", _ALIAS
    ),
    Deviation(
        "cloudsearchdomain", r"search TypedDict return: in the types, not documented", _ALIAS
    ),
    Deviation(
        "cloudsearchdomain", r"search TypedDict returnFields: documented, not in the types", _ALIAS
    ),
    Deviation("ec2", r"run_instances \w+ UserData: documented string, typed bytes", _USER_DATA),
    Deviation(
        "autoscaling",
        r"create_launch_configuration \w+ UserData: documented string, typed bytes",
        _USER_DATA,
    ),
    Deviation(
        "iam", r"\w+ (signature|TypedDict) \S+: documented structure, typed string", _POLICY_SENT
    ),
    Deviation(
        "iam",
        r"\w+ (signature|TypedDict) \w*PolicyDocument: documented optional, typed required",
        _POLICY_SENT,
    ),
    Deviation(
        "iam",
        r"\w+ response \S+\.(Version|Id|Statement): in the types, not documented",
        _POLICY_RECEIVED,
    ),
    Deviation(
        "s3",
        r"\w+ (signature|TypedDict) (CopySource)?SSECustomerKey: documented string, typed bytes",
        _CUSTOMER_KEY,
    ),
    Deviation(
        "s3",
        r"put_\w+ (signature|TypedDict) ContentMD5: in the types, not documented",
        _HIDDEN,
    ),
    Deviation(
        "cloudformation",
        r"get_template response TemplateBody: documented structure, typed (map|string)",
        _TEMPLATE,
    ),
    Deviation(
        "s3",
        r"get_bucket_location response LocationConstraint: documented .+, typed None",
        _NO_LOCATION,
    ),
)

# A page lists the values of the model's enum, and the text beside it names more.
_WIDER_ENUM = "AWS documents more values than the enum has (codegen/botowright/translate/quirks)"
DEVIATIONS += tuple(
    Deviation(
        quirks.service,
        rf"\w+ (signature|TypedDict|response) \S+: '({'|'.join(entry.values)})' "
        "is in the types, not documented",
        _WIDER_ENUM,
    )
    for quirks in ALL_QUIRKS
    for entry in quirks.wider_enums
)
# The other enum may have values more.
DEVIATIONS += tuple(
    Deviation(
        quirks.service,
        rf"{xform_name(operation)} (signature|TypedDict) {entry.member}(\[\])?: '\w+' "
        "is in the types, not documented",
        _WIDER_ENUM,
    )
    for quirks in ALL_QUIRKS
    for entry in quirks.wider_enum_members
    for operation in [entry.shape.removesuffix("Request")]
)


def unexplained(service_name: str, differences: Iterable[str]) -> list[str]:
    """Return the differences that no deviation explains, and the deviations that explain none."""
    own = [deviation for deviation in DEVIATIONS if deviation.service_name == service_name]
    explained = {line: [d for d in own if d.explains(line)] for line in differences}
    used = {deviation for deviations in explained.values() for deviation in deviations}
    left = [f"{service_name} {line}" for line, deviations in explained.items() if not deviations]
    return left + [f"{service_name}: explains nothing: {d.pattern}" for d in own if d not in used]
