"""A parsed response fits the type that its operation returns.

Full and small responses of every protocol go through botocore's parser and its handlers
("before-parse", "after-call"), as they do in a client.
"""

from __future__ import annotations

import ast
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from botocore import xform_name

from botowright.translate.names import package_name
from tests.oracles import stubs
from tests.oracles.fake_values import Extent, Values
from tests.oracles.parsed_responses import parsed_response, sparse_shapes
from tests.oracles.type_conformance import misfits
from tests.support.clients import clients, service_names
from tests.support.environments import build
from tests.support.expected_differences import ExpectedDifference, unexpected
from tests.support.imports import importable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from botocore.client import BaseClient
    from botocore.model import OperationModel

# Two or more services of each protocol.
SAMPLE = (
    "cloudfront",
    "cloudformation",
    "cloudwatch",
    "dynamodb",
    "ec2",
    "iam",
    "lambda",
    "lex-runtime",
    "rds-data",
    "s3",
    "sqs",
)
# The small responses have no optional key.
KEYS = ("--response-keys", "modelled")
CBOR = "smithy-rpc-v2-cbor"
EXPECTED = (
    ExpectedDifference(
        "s3",
        r"GetBucketNotification\.(CloudFunction|Queue|Topic)Configuration\.Event is list, "
        "none of its literals",
        'Two members have the XML name "Event", and one of them is flattened.',
    ),
)


def test_a_sample(tmp_path: Path) -> None:
    output = build(tmp_path / "stubs", *SAMPLE, *KEYS)
    assert unexpected(_misfits(output, SAMPLE), _expected(SAMPLE), SAMPLE) == []


@pytest.mark.oracle
def test_every_service(all_services_as_modelled: Path) -> None:
    services = service_names()
    expected = _expected(services)
    assert any("RequestId" in entry.what for entry in expected)
    assert unexpected(_misfits(all_services_as_modelled, services), expected, services) == []


def _expected(services: Iterable[str]) -> list[ExpectedDifference]:
    """Return the expected differences, with those of each operation without output in CBOR."""
    return [
        *EXPECTED,
        *(
            ExpectedDifference(
                name,
                rf"{operation.name}\.ResponseMetadata\.RequestId is missing",
                "botocore's CBOR parser reads no headers if an operation has no output shape.",
            )
            for name, client in clients(services)
            if client.meta.service_model.resolved_protocol == CBOR
            for operation in _operations(client)
            if operation.output_shape is None
        ),
    ]


def _misfits(output: Path, services: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each service and operation whose parsed response does not fit, and the place."""
    with importable(output):
        for name, client in clients(services):
            types = _ReturnTypes(output, package_name(name))
            sparse = sparse_shapes(client)
            for operation in _operations(client):
                hint = types.of(xform_name(operation.name))
                for extent in Extent:
                    random = Random(operation.name)  # noqa: S311 - it chooses test data
                    parsed = parsed_response(client, operation, Values(random, sparse, extent))
                    yield from (
                        (name, f"{operation.name}{problem}") for problem in misfits(parsed, hint)
                    )


class _ReturnTypes:
    """The types that the methods of a client stub return."""

    def __init__(self, output: Path, package: str) -> None:
        path = output / "boto_types" / package / "client.pyi"
        self._methods: dict[str, list[ast.FunctionDef]] = {}
        for found in stubs.classes(path).values():
            self._methods |= found.methods
        self._package = package

    def of(self, method: str) -> Any:
        returned = ast.unparse(self._methods[method][-1].returns)
        if returned == "EmptyOutput":
            return import_module("boto_types.values").EmptyOutput
        module, _, name = returned.rpartition(".")
        assert module == "responses"
        return getattr(import_module(f"boto_types.{self._package}.responses"), name)


def _operations(client: BaseClient) -> Iterator[OperationModel]:
    """Yield the operations of a client whose responses are bodies."""
    model = client.meta.service_model
    for method, operation_name in sorted(client.meta.method_to_api_mapping.items()):
        operation = model.operation_model(operation_name)
        # An event stream that is not HTTP's body starts with an event, which we do not make.
        streams = operation.has_event_stream_output and model.resolved_protocol[:4] != "rest"
        if hasattr(client, method) and not streams:
            yield operation
