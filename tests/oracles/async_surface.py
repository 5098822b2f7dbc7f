"""The members of real clients and resources of aiobotocore and aioboto3, printed as JSON.

The interpreter of an environment with the library runs this file, so it imports nothing of ours.
No client sends a request. Each member has a kind:

- "coroutine": a call returns a coroutine, or a property is one;
- "iterator": the result of a call, or the value, can be iterated with `async for`;
- "plain": anything else.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import sys
from types import SimpleNamespace
from typing import Any

import aiobotocore.session
from aiobotocore.client import AioClientCreator
from aiobotocore.config import AioConfig
from botocore.errorfactory import ClientExceptionsFactory
from botocore.loaders import create_loader

Kinds = dict[str, str]


async def main(library: str, names: list[str]) -> None:
    """Print the surface of some services, or of all."""
    session = aiobotocore.session.get_session()
    resources = None
    if library == "aioboto3":
        import aioboto3

        aioboto3.Session("key", "secret", region_name="us-east-1", botocore_session=session)
        resources = aioboto3.Session("key", "secret", region_name="us-east-1")
    available = resources.get_available_resources() if resources else []
    found = {}
    for name in names or create_loader().list_available_services("service-2"):
        client = await client_of(session, name)
        found[name] = {
            "client": {member: call_kind(client, member) for member in public(client)},
            "exceptions": public(client.exceptions),
            "paginators": dict(paginators(client)),
            "waiters": {waiter: waiter_kind(client, waiter) for waiter in client.waiter_names},
        }
        if name in available:
            found[name]["resources"] = await resources_of(resources, name)
    json.dump(found, sys.stdout)


async def client_of(session: Any, name: str) -> Any:
    """Return a client without endpoint rules, which make `create_client` slow."""
    loader = create_loader()
    events = copy.copy(session.get_component("event_emitter"))
    creator = AioClientCreator(loader, None, "agent", events, None, None)
    return (await awaited(creator.create_client_class(name)))(
        serializer=None,
        endpoint=SimpleNamespace(host="https://localhost", http_session=None),
        response_parser=None,
        event_emitter=events,
        request_signer=SimpleNamespace(handler=nothing),
        service_model=await awaited(creator._load_service_model(name)),
        loader=loader,
        client_config=AioConfig(region_name="us-east-1"),
        partition="aws",
        exceptions_factory=ClientExceptionsFactory(),
    )


async def awaited(value: Any) -> Any:
    """Return a value, which some versions await."""
    return await value if inspect.iscoroutine(value) else value


def nothing(**_: Any) -> None:
    """Sign nothing."""


def public(value: Any) -> list[str]:
    """Return the public members."""
    return [name for name in dir(value) if not name.startswith("_")]


def kind_of(value: Any) -> str:
    """Return the kind of a value."""
    if inspect.iscoroutine(value):
        value.close()
        return "coroutine"
    return "iterator" if hasattr(value, "__aiter__") else "plain"


def call_kind(owner: Any, name: str) -> str:
    """Return the kind of a method's result, or of the value of a property."""
    value = getattr(owner, name)
    if not inspect.isroutine(value):
        return kind_of(value)
    if inspect.iscoroutinefunction(value):
        return "coroutine"
    parameters = inspect.signature(value).parameters.values()
    required = [p for p in parameters if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
    try:
        return kind_of(value(*["x" for _ in required]))
    except Exception:  # noqa: BLE001  # a plain method that refuses "x"
        return "plain"


def paginators(client: Any) -> Any:
    """Yield the paginators of a client, with the kind of their pages."""
    for name in client.meta.method_to_api_mapping:
        if hasattr(client, name) and client.can_paginate(name):
            config = client._cache["page_config"][client._PY_TO_OP_NAME[name]]
            try:
                paginator = client.get_paginator(name)
            except AttributeError:  # it looks at the real endpoint
                from aiobotocore.paginate import AioPaginator

                operation = client.meta.service_model.operation_model(client._PY_TO_OP_NAME[name])
                paginator = AioPaginator(getattr(client, name), config, operation)
            yield name, kind_of(paginator.paginate())


def waiter_kind(client: Any, name: str) -> str:
    """Return the kind of a waiter's `wait`."""
    return call_kind(client.get_waiter(name), "wait")


async def resources_of(session: Any, name: str) -> dict[str, Kinds]:
    """Return the members of each resource and collection, by the name of its class."""
    found: dict[str, Kinds] = {}
    async with session.resource(name) as service:
        context = boto3_context(service, name)
        made = [(service, "ServiceResource")]
        for kind, definition in context.resource_json_definitions.items():
            factory = session.resource_factory
            cls = await factory.load_from_definition(kind, definition, context)
            identifiers = [f"id-{i}" for i in range(len(definition.get("identifiers", ())))]
            made.append((cls(*identifiers, client=service.meta.client), kind))
        for resource, kind in made:
            found[kind] = dict(resource_members(resource))
            for collection in resource.meta.resource_model.collections:
                every = getattr(resource, collection.name).all()
                found[f"{kind}.{collection.name}"] = {
                    member: call_kind(every, member) for member in public(every)
                }
    return found


def resource_members(resource: Any) -> Any:
    """Yield the members of a resource with their kinds. References need data and fail."""
    model = resource.meta.resource_model
    references = {reference.name for reference in model.references}
    for member in public(resource):
        if member in references:
            yield member, "plain"
        else:
            yield member, call_kind(resource, member)


def boto3_context(service: Any, name: str) -> Any:
    """Return what the factory of resources needs to know about a service."""
    import boto3.utils

    return boto3.utils.ServiceContext(
        service_name=name,
        service_model=service.meta.client.meta.service_model,
        service_waiter_model=None,
        resource_json_definitions=service.meta.resource_model._resource_defs,
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
