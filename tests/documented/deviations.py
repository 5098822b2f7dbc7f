"""Differences between the types and botocore's documentation that are right, with the reasons.

The place of a difference is a service. The difference reads
`<method> <signature|TypedDict|response> <path>: <difference>`.
"""

from __future__ import annotations

from botocore import xform_name

from botowright.translate.quirks import ALL_QUIRKS
from tests.support.expected_differences import ExpectedDifference, for_one_reason

DEVIATIONS = (
    *for_one_reason(
        "A client has old names of methods (ClientMethodAlias), which no page lists.",
        r"""
        cloudwatch: (get|start|stop|update)_o_tel_enrichment: in the client, not documented
        mturk: list_hi_ts_for_qualification_type: in the client, not documented
        signin: create_o_auth2_token: in the client, not documented
        socialmessaging: delete_whatsapp_media_message: in the client, not documented
        """,
    ),
    *for_one_reason(
        "A method accepts a parameter by its documented alias and by its own name "
        "(ParameterAlias in botocore/handlers.py). The TypedDict has the model's name.",
        r"""
        ec2: \w+ TypedDict Filter: in the types, not documented
        ec2: \w+ TypedDict Filters: documented, not in the types
        logs: create_export_task TypedDict from: in the types, not documented
        logs: create_export_task TypedDict fromTime: documented, not in the types
        cloudsearchdomain: search TypedDict return: in the types, not documented
        cloudsearchdomain: search TypedDict returnFields: documented, not in the types
        """,
    ),
    *for_one_reason(
        "base64_encode_user_data in botocore/handlers.py also encodes bytes. The page has the "
        "model's string.",
        r"""
        ec2: run_instances \w+ UserData: documented string, typed bytes
        autoscaling: create_launch_configuration \w+ UserData: documented string, typed bytes
        """,
    ),
    *for_one_reason(
        "sse_md5 and copy_source_sse_md5 in botocore/handlers.py also encode bytes.",
        r"""
        s3: \w+ (signature|TypedDict) (CopySource)?SSECustomerKey: documented string, typed bytes
        """,
    ),
    *for_one_reason(
        "A policy is sent as a string: the validator refuses a dict. On the page it looks like a "
        "received one (DocumentModifiedShape), which json_decode_policies decodes.",
        r"""
        iam: \w+ (signature|TypedDict) \S+: documented structure, typed string
        iam: \w+ (signature|TypedDict) \w*PolicyDocument: documented optional, typed required
        """,
    ),
    *for_one_reason(
        "A decoded policy has the keys of IAM's grammar. The page has `{}`, like for a structure "
        "without members.",
        r"""
        iam: \w+ response \S+\.(Version|Id|Statement): in the types, not documented
        """,
    ),
    *for_one_reason(
        "HideParamFromOperations removes the checksum from the pages. A call accepts and sends it.",
        r"""
        s3: put_\w+ (signature|TypedDict) ContentMD5: in the types, not documented
        """,
    ),
    *for_one_reason(
        "json_decode_template_body decodes a JSON template, and leaves a YAML template as it is. "
        "The page has `{}` for both.",
        r"""
        cloudformation: get_template response TemplateBody: documented structure, typed (map|string)
        """,
    ),
    *for_one_reason(
        "A bucket in us-east-1 has no location (parse_get_bucket_location).",
        r"""
        s3: get_bucket_location response LocationConstraint: documented .+, typed None
        """,
    ),
)

# A page lists the values of the model's enum, and the text beside the list has more values.
_WIDER_ENUM = "AWS documents more values than the enum has (codegen/botowright/translate/quirks)."
DEVIATIONS += tuple(
    ExpectedDifference(
        quirks.service,
        rf"\w+ (signature|TypedDict|response) \S+: '({'|'.join(entry.values)})' "
        "is in the types, not documented",
        _WIDER_ENUM,
    )
    for quirks in ALL_QUIRKS
    for entry in quirks.wider_enums
)
# The enum that replaces the member's own enum may have still more values.
DEVIATIONS += tuple(
    ExpectedDifference(
        quirks.service,
        rf"{xform_name(operation)} (signature|TypedDict) {entry.member}(\[\])?: '\w+' "
        "is in the types, not documented",
        _WIDER_ENUM,
    )
    for quirks in ALL_QUIRKS
    for entry in quirks.wider_enum_members
    for operation in [entry.shape.removesuffix("Request")]
)
