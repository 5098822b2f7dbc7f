"""The rules about traits are those of botocore's own classes, in every service."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.utils import is_json_value_header

from botowright.load.handlers import parameter_rules
from botowright.load.shapes import StructureShape, operations_of, shapes_of
from botowright.load.traits import (
    Constraints,
    constraints_of,
    is_json_value,
    is_payload_blob,
    required_parameters,
)

# Tokens, streams, payloads, and strings that are JSON in a header.
SERVICES = ["apigateway", "lambda", "lex-runtime", "lexv2-runtime", "medialive", "s3", "ssm"]


def model_of(service: str) -> dict[str, Any]:
    return Loader().load_service_model(service, "service-2")


@pytest.mark.parametrize("service", SERVICES)
def test_the_rules_are_those_of_botocore(service: str) -> None:
    description = model_of(service)
    theirs = ServiceModel(description, service)
    operations = operations_of(description["operations"], shapes_of(description["shapes"]))
    for name, ours in operations.items():
        operation = theirs.operation_model(name)
        if ours.input_shape is not None:
            traits = {n: m.traits for n, m in ours.input_shape.members.items()}
            tokens = set(operation.idempotent_members)
            required = set(operation.input_shape.required_members) - tokens
            assert required_parameters(ours.input_shape.traits, traits, []) == required
            for member_name, member in operation.input_shape.members.items():
                assert is_json_value(traits[member_name]) == is_json_value_header(member)
        if ours.output_shape is not None:
            streams = [
                name
                for name, member in ours.output_shape.members.items()
                if is_payload_blob(ours.output_shape.traits, name, member.traits)
            ]
            payload = operation.get_streaming_output()
            assert len(streams) == (payload is not None)


def test_a_parameter_that_a_handler_fills_in_or_hides_is_not_required() -> None:
    structure = {"required": ["accountId", "vaultName"]}
    rules = parameter_rules("glacier", "ListJobs")
    assert required_parameters(structure, {}, [rules]) == {"vaultName"}
    structure = {"required": ["Bucket", "ContentMD5"]}
    rules = parameter_rules("s3", "DeleteObjects")
    assert required_parameters(structure, {}, [rules]) == {"Bucket"}


@pytest.mark.parametrize(
    ("traits", "expected"),
    [
        ({"type": "string"}, Constraints()),
        ({"type": "string", "min": 0}, Constraints(is_of_length=True)),
        (
            {"type": "string", "min": 1, "max": 0, "pattern": "a"},
            Constraints(1, 0, "a", is_of_length=True),
        ),
        ({"type": "list", "max": 5, "pattern": "a"}, Constraints(None, 5, is_of_length=True)),
        ({"type": "map", "min": 1.5, "max": 2.5}, Constraints(2, 2, is_of_length=True)),
        ({"type": "blob", "min": -1, "max": -1}, Constraints(is_of_length=True)),
        ({"type": "integer", "min": 0, "max": -1}, Constraints(0, -1)),
        ({"type": "long", "min": 0.5, "max": 1.5}, Constraints(1, 1)),
        ({"type": "double", "min": 0, "max": 1.5}, Constraints(0, 1.5)),
        ({"type": "string", "enum": ["a"], "min": 1, "pattern": "a"}, Constraints()),
        ({"type": "string", "jsonvalue": True, "location": "header", "min": 1}, Constraints()),
        ({"type": "timestamp", "min": 1}, Constraints()),
        ({"type": "structure", "min": 1}, Constraints()),
    ],
)
def test_the_constraints_of_a_shape(traits: dict[str, Any], expected: Constraints) -> None:
    found = constraints_of(traits)
    assert found == expected or not (found or expected)
    if traits["type"] != "double":
        assert not any(isinstance(b, float) for b in (found.minimum, found.maximum))


def test_a_mention_has_constraints_of_its_own() -> None:
    shapes = shapes_of(
        {
            "In": {"type": "structure", "members": {"Name": {"shape": "Name", "max": 5}}},
            "Name": {"type": "string", "min": 1, "max": 9},
        }
    )
    structure = shapes["In"]
    assert isinstance(structure, StructureShape)
    own = structure.members["Name"]
    assert constraints_of(own.traits) == Constraints(1, 5, is_of_length=True)
