"""Each mention of a shape has the same properties as in botocore's classes."""

from __future__ import annotations

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel

from botowright.load.shapes import StructureShape, operations_of, shapes_of

# Traits of mentions (s3: places; ssm: tokens; lex-runtime: JSON), streams, cycles (wafv2).
SERVICES = ["ec2", "iam", "kinesis", "lambda", "lex-runtime", "lex-models", "s3", "ssm", "wafv2"]
TRAITS = ("enum", "document", "union", "idempotencyToken", "required")
SERIALIZATION = ("jsonvalue", "streaming", "eventstream", "payload")


@pytest.mark.parametrize("service", SERVICES)
def test_a_shape_is_what_botocore_makes_of_it(service: str) -> None:
    description = Loader().load_service_model(service, "service-2")
    model = ServiceModel(description, service)
    shapes = shapes_of(description["shapes"])
    for name in model.shape_names:
        theirs = model.shape_for(name)
        assert _said(shapes[name]) == _said_by_botocore(theirs)
        match theirs.type_name:
            case "structure":
                ours = shapes[name]
                assert list(ours.members) == list(theirs.members)
                if ours.traits.get("exception"):
                    assert ours.error_code == theirs.error_code
                for member_name, member in theirs.members.items():
                    assert _said(ours.members[member_name]) == _said_by_botocore(member)
                    assert ours.documentation_of(member_name) == member.documentation
            case "list":
                assert _said(shapes[name].member) == _said_by_botocore(theirs.member)
            case "map":
                assert _said(shapes[name].key) == _said_by_botocore(theirs.key)
                assert _said(shapes[name].value) == _said_by_botocore(theirs.value)


@pytest.mark.parametrize("service", SERVICES)
def test_an_operation_is_what_botocore_makes_of_it(service: str) -> None:
    description = Loader().load_service_model(service, "service-2")
    model = ServiceModel(description, service)
    operations = operations_of(description["operations"], shapes_of(description["shapes"]))
    assert list(operations) == model.operation_names
    for name, ours in operations.items():
        theirs = model.operation_model(name)
        assert ours.documentation == theirs.documentation
        assert ours.has_event_stream_input == theirs.has_event_stream_input
        for direction in ("input_shape", "output_shape"):
            mine, botocores = getattr(ours, direction), getattr(theirs, direction)
            assert (mine and mine.name) == (botocores and botocores.name)


def test_a_mention_with_a_trait_is_an_object_of_its_own_with_the_members_of_the_shape() -> None:
    shapes = shapes_of(
        {
            "Tree": {
                "type": "structure",
                "members": {
                    "Same": {"shape": "Tree", "documentation": "The same."},
                    "Stream": {"shape": "Tree", "eventstream": True},
                    "Name": {"shape": "Name"},
                },
            },
            "Name": {"type": "string", "jsonvalue": True},
        }
    )
    tree = shapes["Tree"]
    assert isinstance(tree, StructureShape)
    assert tree.members["Same"] is tree
    assert tree.documentation_of("Same") == "The same."
    stream = tree.members["Stream"]
    assert stream is not tree
    assert isinstance(stream, StructureShape)
    assert stream.traits["eventstream"]
    assert stream.members is tree.members


def test_a_stream_yields_no_event_that_is_an_exception() -> None:
    members = {"Chunk": {"shape": "Chunk"}, "Failed": {"shape": "Failed"}}
    shapes = shapes_of(
        {
            "Stream": {"type": "structure", "eventstream": True, "members": members},
            "Plain": {"type": "structure", "members": members},
            "Chunk": {"type": "structure", "event": True},
            "Failed": {"type": "structure", "exception": True},
        }
    )
    stream, plain = shapes["Stream"], shapes["Plain"]
    assert isinstance(stream, StructureShape)
    assert isinstance(plain, StructureShape)
    assert list(stream.members) == ["Chunk", "Failed"]
    assert list(stream.possible_members) == ["Chunk"]
    assert list(plain.possible_members) == ["Chunk", "Failed"]


def _said(shape) -> tuple[object, ...]:
    traits = (*TRAITS, *SERIALIZATION)
    return shape.name, shape.type_name, *(shape.traits.get(trait) for trait in traits)


def _said_by_botocore(shape) -> tuple[object, ...]:
    metadata = (shape.metadata.get(trait) for trait in TRAITS)
    return (
        shape.name,
        shape.type_name,
        *metadata,
        *(shape.serialization.get(trait) for trait in SERIALIZATION),
    )
