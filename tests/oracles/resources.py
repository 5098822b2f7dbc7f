"""Real resources, as boto3 makes them, with a client that responds without sending anything."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import boto3
from botocore.handlers import json_decode_policies

from tests.oracles.fake_values import Extent, Values
from tests.oracles.parsed_responses import parsed_response, sparse_shapes

if TYPE_CHECKING:

    from boto3.resources.base import ServiceResource
    from botocore.client import BaseClient


class CalledError(Exception):
    """Stops a recorded call that gets no response."""


class Answers:
    """Replaces a client's `_make_api_call`: records each call and returns a fake response."""

    def __init__(self, client: BaseClient, extent: Extent) -> None:
        self.client = client
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.silent = False
        self.extent = extent
        self._sparse = sparse_shapes(client)

    def __call__(self, operation_name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        self.calls.append((operation_name, dict(parameters)))
        if self.silent:
            raise CalledError
        operation = self.client.meta.service_model.operation_model(operation_name)
        return parsed_response(self.client, operation, self.values(operation_name))

    def values(self, seed: str) -> Values:
        """Return a maker of values, the same for one seed."""
        return Values(Random(seed), self._sparse, self.extent)  # noqa: S311 - test data


def every_resource(name: str, extent: Extent) -> tuple[list[ServiceResource], Answers]:
    """Return the service resource, a resource of each other kind, and their responses."""
    session = boto3.session.Session("key", "secret", region_name="us-east-1")
    service = session.resource(name)
    client = service.meta.client
    answers = Answers(client, extent)
    client._make_api_call = answers
    definitions = service.meta.resource_model._resource_defs
    context = boto3.utils.ServiceContext(
        service_name=name,
        service_model=client.meta.service_model,
        service_waiter_model=None,
        resource_json_definitions=definitions,
    )
    found = [service]
    for resource_name, definition in definitions.items():
        factory = session.resource_factory
        made = factory.load_from_definition(resource_name, definition, context)
        identifiers = [f"id-{i}" for i in range(len(definition.get("identifiers", ())))]
        found.append(made(*identifiers, client=client))
    return found, answers


def kind(resource: object) -> str:
    """Return the kind of a resource: `Bucket` of `s3.Bucket`."""
    return type(resource).__name__.rpartition(".")[2]


def fill(resource: ServiceResource, answers: Answers) -> None:
    """Fill a resource with all data of its shape, like its method `load`."""
    shape = resource.meta.resource_model.shape
    if shape is not None:
        model = answers.client.meta.service_model.shape_for(shape)
        resource.meta.data = answers.values(shape).of(model)
        json_decode_policies(resource.meta.data, SimpleNamespace(output_shape=model))
