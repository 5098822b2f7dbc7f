"""What botocore's parsers make of a service's answer fits the type that the operation returns.

Full answers and small ones, of every protocol, go through botocore's parser and its handlers
("before-parse", "after-call"), as they do in a client.
"""

from __future__ import annotations

import ast
import io
import sys
from importlib import import_module
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from botocore import xform_name
from botocore.awsrequest import AWSResponse
from botocore.endpoint import convert_to_response_dict
from botocore.parsers import ResponseParserFactory

from botowright.translate.names import package_name
from tests.oracles import stubs
from tests.oracles.fake_responses import Extent, Values, answer
from tests.oracles.type_conformance import misfits
from tests.support.clients import clients, service_names
from tests.support.environments import build

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
# The small answers lack every key that a model leaves optional.
KEYS = ("--response-keys", "modelled")
CBOR = "smithy-rpc-v2-cbor"
# service: operation.place and why the value does not fit.
KNOWN = {
    # Two members are of one XML name, "Event", and one of them is flattened.
    *(
        f"s3: GetBucketNotification.{name}Configuration.Event is list, none of its literals"
        for name in ("CloudFunction", "Queue", "Topic")
    ),
}


def test_a_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = build(tmp_path / "stubs", *SAMPLE, *KEYS)
    assert set(_misfits(output, SAMPLE, monkeypatch)) == _known(SAMPLE)


@pytest.mark.oracle
def test_every_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = build(tmp_path / "stubs", "--all", *KEYS)
    services = service_names()
    known = _known(services)
    assert any("RequestId" in problem for problem in known)
    assert set(_misfits(output, services, monkeypatch)) == known


def _known(services: Iterable[str]) -> set[str]:
    """Return what is known not to fit in some services."""
    known = {problem for problem in KNOWN if problem.partition(":")[0] in services}
    for name, client in clients(services):
        if client.meta.service_model.resolved_protocol == CBOR:
            # botocore's CBOR parser reads no headers where there is no output shape.
            known |= {
                f"{name}: {operation.name}.ResponseMetadata.RequestId is missing"
                for operation in _operations(client)
                if operation.output_shape is None
            }
    return known


def _misfits(
    output: Path, services: Iterable[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Yield each operation whose parsed answer does not fit, and where."""
    for name in [name for name in sys.modules if name.split(".")[0] == "boto_types"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(output))
    for name, client in clients(services):
        types = _ReturnTypes(output, package_name(name))
        sparse = _sparse(client)
        for operation in _operations(client):
            hint = types.of(xform_name(operation.name))
            for extent in Extent:
                random = Random(operation.name)  # noqa: S311 - it chooses test data
                values = Values(random, sparse, extent)
                parsed = _parsed(client, operation, values)
                for problem in misfits(parsed, hint):
                    yield f"{name}: {operation.name}{problem}"


class _ReturnTypes:
    """What the methods of a client return, as the stub says it."""

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
    """Yield the operations that a client has and whose answers are bodies."""
    model = client.meta.service_model
    for method, operation_name in sorted(client.meta.method_to_api_mapping.items()):
        operation = model.operation_model(operation_name)
        # A stream of events that is not HTTP's body starts with an event that is made elsewhere.
        streams = operation.has_event_stream_output and model.resolved_protocol[:4] != "rest"
        if hasattr(client, method) and not streams:
            yield operation


def _sparse(client: BaseClient) -> frozenset[str]:
    shapes = client.meta.service_model._service_description["shapes"]
    return frozenset(name for name, shape in shapes.items() if shape.get("sparse"))


def _parsed(client: BaseClient, operation: OperationModel, values: Values) -> dict[str, Any]:
    """Return what a method would: botocore/endpoint.py and then botocore/client.py."""
    protocol = client.meta.service_model.resolved_protocol
    shape = operation.output_shape
    value = {} if shape is None else values.of(shape)
    sent = answer(protocol, shape, value)
    raw = SimpleNamespace(stream=lambda: [sent.body], read=io.BytesIO(sent.body).read)
    http = AWSResponse("https://localhost", 200, sent.headers, raw)
    context = {"operation_name": operation.name}
    event = f"{client.meta.service_model.service_id.hyphenize()}.{operation.name}"
    customized: dict[str, Any] = {}
    response = convert_to_response_dict(http, operation)
    client.meta.events.emit(
        f"before-parse.{event}",
        operation_model=operation,
        response_dict=response,
        customized_response_dict=customized,
    )
    parsed = ResponseParserFactory().create_parser(protocol).parse(response, shape)
    parsed.update(customized)
    parsed["ResponseMetadata"]["RetryAttempts"] = 0  # botocore/endpoint.py, _send_request
    client.meta.events.emit(
        f"after-call.{event}", http_response=http, parsed=parsed, model=operation, context=context
    )
    return parsed
