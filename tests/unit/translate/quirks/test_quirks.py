"""The quirks are complete, and each one matches the models of its service."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from botocore import handlers
from botocore.handlers import BUILTIN_HANDLERS
from botocore.loaders import Loader
from botocore.model import ServiceModel

from botowright.translate import quirks as package
from botowright.translate.names import python_name
from botowright.translate.quirks import ALL_QUIRKS, quirks_of
from botowright.translate.quirks.kinds import Quirks, WiderMember

SENT = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.sent]
RECEIVED = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.received]
RAW_TEXTS = [(quirks.service, quirks.raw_text) for quirks in ALL_QUIRKS if quirks.raw_text]

# These handlers run between the arguments of a call and its response, and change no type. Judge a
# handler that is neither here nor in a quirk: does it accept a value, or change the response?
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


def test_every_file_is_registered_under_its_service() -> None:
    folder = Path(package.__path__[0])
    files = {file.stem for file in folder.glob("*.py")} - {"__init__", "kinds"}
    assert files == {python_name(quirks.service) for quirks in ALL_QUIRKS}
    assert len(files) == len(ALL_QUIRKS)


def test_additions_have_a_stub_for_each_service_that_uses_one() -> None:
    folder = Path(package.__path__[0], "additions")
    users = {q.service for q in ALL_QUIRKS if q.client_additions or q.hand_written}
    assert {file.stem for file in folder.glob("*.pyi")} == users


def test_a_service_without_quirks() -> None:
    assert quirks_of("sts") == Quirks("sts")


@pytest.mark.parametrize(("service", "entry"), SENT + RECEIVED)
def test_the_model_has_the_member(service: str, entry: WiderMember) -> None:
    """It is a member of an operation's own input, or of its own output."""
    model = service_model(service)
    assert entry.member in model.shape_for(entry.shape).members
    operations = map(model.operation_model, model.operation_names)
    is_sent = (service, entry) in SENT
    roots = {
        shape.name
        for operation in operations
        for shape in [operation.input_shape if is_sent else operation.output_shape]
        if shape is not None
    }
    assert entry.shape in roots


@pytest.mark.parametrize(("service", "entry"), SENT + RECEIVED)
def test_botocore_registers_the_handler(service: str, entry: WiderMember) -> None:
    """It is registered for an event of the service."""
    events = [
        event
        for event, handler, *_ in BUILTIN_HANDLERS
        if handler is getattr(handlers, entry.handler)
    ]
    assert [event for event in events if event.split(".")[1] == service]


def test_the_model_has_the_decoded_shapes() -> None:
    for quirks in ALL_QUIRKS:
        if quirks.decoded_shapes:
            assert quirks.decoded_shapes <= set(service_model(quirks.service).shape_names)


@pytest.mark.parametrize(("service", "raw_text"), RAW_TEXTS)
def test_outputs_have_the_shape_and_no_model_has_its_raw_text(service: str, raw_text) -> None:
    model = service_model(service)
    outputs = [
        operation.output_shape
        for operation in map(model.operation_model, model.operation_names)
        if operation.output_shape is not None
    ]
    dated = [o for o in outputs if raw_text.shape in [m.name for m in o.members.values()]]
    assert dated
    assert not [output for output in outputs if raw_text.key in output.members]


def test_botocore_decodes_policies() -> None:
    """Every string of the shape, at any place in a response (json_decode_policies)."""
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
    assert wanted - {(entry.shape, entry.member) for _, entry in SENT} == set()


def judged_handlers() -> set[str]:
    return {entry.handler for _, entry in SENT + RECEIVED} | {
        "json_decode_policies",  # decoded_shapes
        "handle_expires_header",  # raw_text
        "alias_parameter_in_call",  # ParameterAlias
        "sse_md5",
        "copy_source_sse_md5",
    }


def test_every_handler_is_judged() -> None:
    """This fails if a new botocore has one more handler between arguments and response."""
    found = {
        handler.__name__
        for event, handler, *_ in BUILTIN_HANDLERS
        if event.split(".")[0] in ("before-parameter-build", "before-parse", "after-call")
    }
    assert found - NO_TYPE_CHANGES - judged_handlers() == set()
