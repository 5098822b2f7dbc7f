"""Real clients, without the endpoint rules that make `session.create_client` slow.

A client has all its names but cannot send a request. botocore's own creator makes the class, so the
handlers of botocore and boto3 add their methods.
"""

from __future__ import annotations

import copy
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import boto3
import botocore.session
from botocore.client import BaseClient, ClientCreator
from botocore.config import Config
from botocore.errorfactory import ClientExceptionsFactory
from botocore.handlers import BUILTIN_HANDLERS
from botocore.loaders import create_loader

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def service_names() -> list[str]:
    """Return every service of the installed botocore."""
    return create_loader().list_available_services("service-2")


def clients(names: Iterable[str]) -> Iterator[tuple[str, BaseClient]]:
    """Yield each service with its client, as boto3 makes it."""
    session = botocore.session.Session()
    boto3.session.Session(
        botocore_session=session, region_name="us-east-1"
    )  # adds boto3's handlers
    for name in names:
        yield name, _client(name, copy.copy(session.get_component("event_emitter")))


def alias_names(client: BaseClient) -> Iterator[str]:
    """Yield the names that a client answers only through `__getattr__` (botocore/handlers.py)."""
    prefix = f"getattr.{client.meta.service_model.service_id.hyphenize()}."
    for event, *_ in BUILTIN_HANDLERS:
        if event.startswith(prefix):
            yield event.removeprefix(prefix)


def _client(name: str, events: Any) -> BaseClient:
    # A loader keeps each model in memory, so each service has its own loader.
    loader = create_loader()
    creator = ClientCreator(loader, None, "agent", events, None, None)
    return creator.create_client_class(name)(
        serializer=None,
        endpoint=SimpleNamespace(host="https://localhost"),
        response_parser=None,
        event_emitter=events,
        request_signer=SimpleNamespace(handler=_unused),
        service_model=creator._load_service_model(name),
        loader=loader,
        client_config=Config(region_name="us-east-1"),
        partition="aws",
        exceptions_factory=ClientExceptionsFactory(),
        user_agent_creator=SimpleNamespace(rebuild_and_replace_user_agent_handler=_unused),
    )


def _unused(**_kwargs: Any) -> None:
    """Replace a handler of requests. These clients send none."""
