"""What botocore's handlers do to a call is known, and matches something in its models."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from botocore import handlers
from botocore.handlers import BUILTIN_HANDLERS
from botocore.loaders import Loader
from botocore.model import ServiceModel

from botowright.translate.botocore_handlers import (
    DECODED_SHAPES,
    EXPIRES,
    RECEIVED,
    SENT,
)

if TYPE_CHECKING:
    from botowright.translate.botocore_handlers import WiderMember

# The handlers between a call's arguments and its answer that change no type. One that is not here
# and in no table of overrides has to be judged: does it let a value in, or make another come out?
NO_TYPE_CHANGES = {
    "_handle_200_error",
    "_handle_request_validation_mode_member",
    "_handle_sqs_compatible_error",
    "_map_oauth2_errors",
    "convert_body_to_file_like_object",  # text for a body, which every blob takes
    "decode_console_output",  # a string in a string's place
    "decode_list_object",
    "decode_list_object_v2",
    "decode_list_object_versions",
    "fix_route53_ids",
    "generate_idempotent_uuid",  # required_parameters
    "inject_account_id",  # AutoPopulatedParam
    "remove_accid_host_prefix_from_model",
    "remove_bucket_from_url_paths_from_model",
    "set_list_objects_encoding_type_url",
    "validate_ascii_metadata",
    "validate_bucket_name",
}


@cache
def service_model(service: str) -> ServiceModel:
    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@pytest.mark.parametrize("entry", SENT + RECEIVED, ids=lambda e: f"{e.shape}.{e.member}")
def test_entry_matches(entry: WiderMember) -> None:
    """An override that matches nothing is an error: the shape and its member are there."""
    model = service_model(entry.service)
    assert entry.member in model.shape_for(entry.shape).members
    operations = map(model.operation_model, model.operation_names)
    roots = {
        shape.name
        for operation in operations
        for shape in [operation.input_shape if entry in SENT else operation.output_shape]
        if shape is not None
    }
    assert entry.shape in roots


@pytest.mark.parametrize("entry", SENT + RECEIVED, ids=lambda e: f"{e.shape}.{e.member}")
def test_handler_is_botocores(entry: WiderMember) -> None:
    """The handler that an entry names is registered, for an event of that service."""
    events = [
        event
        for event, handler, *_ in BUILTIN_HANDLERS
        if handler is getattr(handlers, entry.handler)
    ]
    assert [event for event in events if event.split(".")[1] == entry.service]


def test_decoded_shapes_match() -> None:
    for service, shapes in DECODED_SHAPES.items():
        assert shapes <= set(service_model(service).shape_names)


def test_expires_matches() -> None:
    """The raw text stands in no model: botocore adds it to each output that has the date."""
    service, shape_name, raw_text = EXPIRES
    model = service_model(service)
    outputs = [
        operation.output_shape
        for operation in map(model.operation_model, model.operation_names)
        if operation.output_shape is not None
    ]
    dated = [o for o in outputs if shape_name in [m.name for m in o.members.values()]]
    assert dated
    assert not [output for output in outputs if raw_text in output.members]


def test_policies_are_strings_that_are_decoded() -> None:
    """Every string of the shape, wherever it stands in an answer (json_decode_policies)."""
    model = service_model("iam")
    operation = model.operation_model("GetPolicyVersion")
    parsed = {"PolicyVersion": {"Document": "%7B%22Version%22%3A1%7D"}}
    handlers.json_decode_policies(parsed, operation)
    assert parsed == {"PolicyVersion": {"Document": {"Version": 1}}}


def test_customer_keys_can_be_bytes() -> None:
    """S3 encodes a customer's key itself, and a key is 32 random bytes (handlers.sse_md5)."""
    model = service_model("s3")
    keys = {("sse_md5", "SSECustomerKey"), ("copy_source_sse_md5", "CopySourceSSECustomerKey")}
    wanted = {
        (input_shape.name, member)
        for event, handler, *_ in BUILTIN_HANDLERS
        for handler_name, member in keys
        if handler is getattr(handlers, handler_name)
        for input_shape in [model.operation_model(event.split(".")[2]).input_shape]
        if member in input_shape.members
    }
    assert wanted
    assert wanted - {(entry.shape, entry.member) for entry in SENT} == set()


def judged() -> set[str]:
    return {entry.handler for entry in SENT + RECEIVED} | {
        "json_decode_policies",  # DECODED_SHAPES
        "handle_expires_header",  # EXPIRES
        "alias_parameter_in_call",  # ParameterAlias
        "sse_md5",
        "copy_source_sse_md5",
    }


def test_every_handler_is_judged() -> None:
    """A botocore with a new handler between arguments and answer fails here."""
    found = {
        handler.__name__
        for event, handler, *_ in BUILTIN_HANDLERS
        if event.split(".")[0] in ("before-parameter-build", "before-parse", "after-call")
    }
    assert found - NO_TYPE_CHANGES - judged() == set()
