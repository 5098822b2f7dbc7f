"""The run-time side of the stubs: names that cost nothing until they are used.

A client, a paginator or a waiter has no class of its own at run time; its name resolves to
botocore's base class, and a resource's to boto3's. An error resolves to a subclass of
ClientError that botocore never raises: `client.exceptions` has the class to catch.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

_SUFFIXES = {
    "Client": "client",
    "Exceptions": "errors",
    "Paginator": "paginators",
    "Waiter": "waiters",
}


def resolver(module_name: str, stands_for: str) -> Callable[[str], Any]:
    """Return a module's `__getattr__`: every public name is the class it stands for."""
    origin, _, base_name = stands_for.rpartition(".")

    def resolve(name: str) -> Any:
        if name.startswith("__"):
            message = f"module {module_name!r} has no attribute {name!r}"
            raise AttributeError(message)
        base = getattr(import_module(origin), base_name)
        if base_name == "ClientError":
            base = type(name, (base,), {"__module__": module_name})
        vars(import_module(module_name))[name] = base
        return base

    return resolve


def errors_resolver(module_name: str, exceptions_name: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module of errors and of the type of `client.exceptions`."""
    exceptions = resolver(module_name, "botocore.errorfactory.BaseClientExceptions")
    error = resolver(module_name, "botocore.exceptions.ClientError")

    def resolve(name: str) -> Any:
        return exceptions(name) if name == exceptions_name else error(name)

    return resolve


def resource_resolver(module_name: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module of resources and collections, which boto3 makes."""
    resource = resolver(module_name, "boto3.resources.base.ServiceResource")
    collection = resolver(module_name, "boto3.resources.collection.ResourceCollection")
    manager = resolver(module_name, "boto3.resources.collection.CollectionManager")

    def resolve(name: str) -> Any:
        if name.endswith("CollectionManager"):
            return manager(name)
        return collection(name) if name.endswith("Collection") else resource(name)

    return resolve


def package_resolver(package_name: str) -> Callable[[str], Any]:
    """Return a service package's `__getattr__`: its modules, and the classes that it re-exports."""

    def resolve(name: str) -> Any:
        for suffix, module in _SUFFIXES.items():
            if name.endswith(suffix):
                return getattr(import_module(f"{package_name}.{module}"), name)
        if name.startswith("__"):
            message = f"module {package_name!r} has no attribute {name!r}"
            raise AttributeError(message)
        try:
            return import_module(f"{package_name}.{name}")
        except ModuleNotFoundError:
            message = f"module {package_name!r} has no attribute {name!r}"
            raise AttributeError(message) from None

    return resolve
