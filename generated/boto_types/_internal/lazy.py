"""The names of the stubs at run time: they cost nothing until they are used.

botocore and boto3 make the classes of clients, paginators, waiters and resources while a program
runs. `boto_types._internal.doubles` has the stand-ins for these classes.

Each function also sets the `__dir__` of the module that calls it. `dir()` and `import *` then list
the names that the stub declares. The stub is read only for them.
"""

import sys

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

Resolver = Callable[[str], Any]

_SUFFIXES = {
    "Client": "client",
    "Exceptions": "errors",
    "Paginator": "paginators",
    "Waiter": "waiters",
}


def client_resolver(module_name: str, real_name: str, service_name: str) -> Resolver:
    """Return the `__getattr__` of a module with a client, for the class that botocore names."""
    return _doubles(module_name, "Client", real_name, service_name)


def paginator_resolver(module_name: str, real_name: str) -> Resolver:
    """Return the `__getattr__` of a module with the paginators of a client."""
    return _doubles(module_name, "Paginator", real_name)


def waiter_resolver(module_name: str, real_name: str) -> Resolver:
    """Return the `__getattr__` of a module with the waiters of a client."""
    return _doubles(module_name, "Waiter", real_name)


def errors_resolver(module_name: str, exceptions_name: str) -> Resolver:
    """Return the `__getattr__` of a module with errors and the type of `client.exceptions`."""

    def resolve(name: str) -> Any:
        if name == exceptions_name:
            return _double(module_name, name, "Exceptions", exceptions_name.rstrip("_"))
        return import_module("boto_types._internal.error_doubles").resolve(
            module_name, name, exceptions_name
        )

    return _resolver(module_name, resolve)


def stubber_resolver(module_name: str, stubber_name: str) -> Resolver:
    """Return the `__getattr__` of a module of stubbed responses. The stubber is botocore's own."""

    def resolve(name: str) -> Any:
        if name == stubber_name:
            return import_module("botocore.stub").Stubber
        return _declarations().declared_value(module_name, name)

    return _resolver(module_name, resolve)


def resource_resolver(module_name: str, service_name: str) -> Resolver:
    """Return the `__getattr__` of a module with the resources and collections of a service."""

    def resolve(name: str) -> Any:
        kinds = ("CollectionManager", "Collection")
        kind = next((kind for kind in kinds if name.endswith(kind)), "Resource")
        return _double(module_name, name, kind, service_name)

    return _resolver(module_name, resolve)


def origin_resolver(
    module_name: str, origins: Mapping[str, tuple[str, str]]
) -> Resolver:
    """Return the `__getattr__` of a module whose names are classes of other modules."""

    def resolve(name: str) -> Any:
        if name not in origins:
            message = f"module {module_name!r} has no attribute {name!r}"
            raise AttributeError(message)
        origin, class_name = origins[name]
        return getattr(import_module(origin), class_name)

    return _resolver(module_name, resolve, lambda: sorted(origins))


def _doubles(module_name: str, kind: str, *real: str) -> Resolver:
    return _resolver(module_name, lambda name: _double(module_name, name, kind, *real))


def _double(module_name: str, name: str, kind: str, *real: str) -> Any:
    return import_module("boto_types._internal.doubles").double(
        module_name, name, kind, *real
    )


def _resolver(
    module_name: str, find: Resolver, names: Callable[[], list[str]] | None = None
) -> Resolver:
    """Return a `__getattr__` that keeps the objects that it finds.

    `names` returns the names of the module, by default those that its stub declares.
    """
    listed = names or (lambda: _declared_names(module_name))

    def resolve(name: str) -> Any:
        if name == "__all__":
            return listed()
        if name.startswith("__"):
            message = f"module {module_name!r} has no attribute {name!r}"
            raise AttributeError(message)
        found = find(name)
        vars(import_module(module_name))[name] = found
        return found

    vars(sys.modules[module_name])["__dir__"] = listed
    return resolve


def _declared_names(module_name: str) -> list[str]:
    """Return the public names of a stub, none if it is not installed."""
    found = _declarations().stub(module_name)
    return [] if found is None else list(found.declared_names())


def _declarations() -> Any:
    return import_module("boto_types._internal.declarations")


def package_resolver(package_name: str) -> Resolver:
    """Return the `__getattr__` of a service's package, for its modules and re-exports."""

    def names() -> list[str]:
        found = _declarations().stub(f"{package_name}.__init__")
        return [] if found is None else sorted(found.imports())  # it exports them again

    def names_and_modules() -> list[str]:
        folders = vars(sys.modules[package_name])["__path__"]
        modules = import_module("pkgutil").iter_modules(folders)
        return sorted({*names(), *(module.name for module in modules)})

    def resolve(name: str) -> Any:
        if name == "__all__":
            return names()
        message = f"module {package_name!r} has no attribute {name!r}"
        if name.startswith("__"):
            raise AttributeError(message)
        found = (module for end, module in _SUFFIXES.items() if name.endswith(end))
        module_name = next(found, name)
        try:
            module = import_module(f"{package_name}.{module_name}")
        except ModuleNotFoundError:  # e.g. a package that has only `aio`
            raise AttributeError(message) from None
        return module if module_name == name else getattr(module, name)

    vars(sys.modules[package_name])["__dir__"] = names_and_modules
    return resolve
