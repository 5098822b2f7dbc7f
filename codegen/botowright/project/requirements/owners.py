"""The classes whose methods and attributes count: clients, resources, and those that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore.client import BaseClient

from botowright.ir.annotations import Name, options_of
from botowright.ir.modules import CLIENT, RESOURCE_CLIENT, without_part
from botowright.project.values import BoundMethod, Typed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.values import Value

CLIENTS = (CLIENT, RESOURCE_CLIENT)
# Instances have these, and the class does not.
_OF_INSTANCES = frozenset(
    ("exceptions", "meta", "generate_presigned_post", "generate_presigned_url")
)


def module_of(value: Typed) -> str | None:
    """Return the module of a type, without the part of an asynchronous library: ".client"."""
    names = (option for option in options_of(value.annotation) if isinstance(option, Name))
    return next((without_part(name.symbol.module) for name in names), None)


def methods_of(types: ServiceTypes, owners: Iterable[Value], name: str) -> list[BoundMethod]:
    """Return the methods that clients may have under a name.

    If an owner may be one of several clients, those that have the name are meant. If none has it,
    an owner that may be something else, e.g. a mock, has it perhaps.
    """
    values = list(owners)
    clients = [v for v in values if isinstance(v, Typed) and module_of(v) in CLIENTS]
    methods = [BoundMethod(client, name) for client in clients]
    known = [m for m in methods if types.method(m) is not None or hasattr(BaseClient, name)]
    return known or (methods if len(clients) == len(values) else [])


def is_operation(types: ServiceTypes, method: BoundMethod) -> bool:
    """Return whether an attribute of a client can only be an operation.

    It need not exist: a newer botocore may have it, or none.
    """
    name = method.name
    is_own = name.startswith("_") or name in _OF_INSTANCES or hasattr(BaseClient, name)
    return not is_own and not types.is_added(method)
