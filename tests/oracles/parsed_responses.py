"""Fake responses, parsed by botocore's own parsers and handlers."""

from __future__ import annotations

import io
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from botocore.awsrequest import AWSResponse
from botocore.endpoint import convert_to_response_dict
from botocore.parsers import ResponseParserFactory

from tests.oracles.fake_responses import answer

if TYPE_CHECKING:
    from botocore.client import BaseClient
    from botocore.model import OperationModel

    from tests.oracles.fake_values import Values


def sparse_shapes(client: BaseClient) -> frozenset[str]:
    """Return the lists and maps of a service that can hold null."""
    shapes = client.meta.service_model._service_description["shapes"]
    return frozenset(name for name, shape in shapes.items() if shape.get("sparse"))


def parsed_response(
    client: BaseClient, operation: OperationModel, values: Values
) -> dict[str, Any]:
    """Return a response as a method returns it.

    Follow `_get_response` of botocore/endpoint.py and `_make_api_call` of botocore/client.py.
    """
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
