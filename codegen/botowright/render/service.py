"""One service's package → its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.render import calls, classes, resources, shapes
from botowright.render.environment import render
from botowright.render.layout import from_import, in_brackets, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.ir.modules import ConvertedDef, ServicePackage

ROOT = "boto_types"


def render_service(service: ServicePackage) -> list[GeneratedFile]:
    """Return the files of a service's package, under `boto_types/<package>/`."""
    package = f"{ROOT}.{service.package_name}"
    texts = {
        "__init__.py": render("service/init.py.jinja", service=service),
        "__init__.pyi": _init_stub(package, service),
        **dict(_shape_modules(package, service)),
        **dict(_class_modules(package, service)),
    }
    folder = package.replace(".", "/")
    return [GeneratedFile(f"{folder}/{name}", text) for name, text in sorted(texts.items())]


def _shape_modules(package: str, service: ServicePackage) -> Iterator[tuple[str, str]]:
    title = service.title
    yield "literals.py", shapes.literals_module(
        package, title, service.literals, service.helper_names
    )
    for module, definitions in (
        (".requests", service.requests),
        (".views", service.views),
        (".responses", service.responses),
    ):
        text = shapes.structures_module(package, module, title, definitions)
        yield f"{module.removeprefix('.')}.py", text
    if service.kwargs:
        yield "kwargs.py", shapes.structures_module(package, ".kwargs", title, service.kwargs)


def _class_modules(package: str, service: ServicePackage) -> Iterator[tuple[str, str]]:
    yield "client.pyi", classes.client_module(package, service)
    yield "client.py", _lazy_client(service)
    if service.paginators:
        yield "paginators.pyi", classes.paginators_module(package, service)
        yield "paginators.py", _lazy("paginator_resolver", _real_client_name(service))
    if service.waiters:
        yield "waiters.pyi", classes.waiters_module(package, service)
        yield "waiters.py", _lazy("waiter_resolver", _real_client_name(service))
    yield "errors.pyi", classes.errors_module(package, service)
    yield "errors.py", _lazy("errors_resolver", service.client.exceptions_name)
    if service.stubber is not None:
        yield "stubber.pyi", calls.stubber_module(package, service, service.stubber)
        *_, stubber = calls.stubber_symbols(service.client)
        yield "stubber.py", _lazy("stubber_resolver", stubber.name)
    if service.converted is not None:
        yield from _converted_modules(package, service, service.converted)
    if service.resources is not None:
        yield "resources.pyi", resources.resources_module(package, service, service.resources)
        yield "resources.py", _lazy("resource_resolver", service.service_name)


def _real_client_name(service: ServicePackage) -> str:
    """Return the name that botocore gives the class of a client, as Python spells it: "S3"."""
    return service.client.class_name.removesuffix("Client")


def _lazy_client(service: ServicePackage) -> str:
    return _lazy("client_resolver", _real_client_name(service), service.service_name)


def _lazy(function: str, *arguments: str) -> str:
    """Return the module beside a stub, which makes the stub's names."""
    listed = ["__name__", *map(quoted, arguments)]
    resolver = in_brackets(f"__getattr__ = {function}(", listed, ")")
    return render("service/lazy.py.jinja", function=function, resolver=resolver)


def _converted_modules(
    package: str, service: ServicePackage, converted: ConvertedDef
) -> Iterator[tuple[str, str]]:
    for module, definitions in (
        (".resource_requests", converted.requests),
        (".resource_views", converted.views),
        (".resource_responses", converted.responses),
        (".resource_kwargs", converted.kwargs),
    ):
        text = shapes.structures_module(package, module, service.title, definitions)
        yield f"{module.removeprefix('.')}.py", text
    yield "resource_client.pyi", classes.converted_client_module(package, service, converted)
    yield "resource_client.py", _lazy_client(service)
    paginators = classes.converted_paginators_module(package, service, converted)
    yield "resource_paginators.pyi", paginators
    yield "resource_paginators.py", _lazy("paginator_resolver", _real_client_name(service))


def _init_stub(package: str, service: ServicePackage) -> str:
    # Not the resources: a checker reads all that a package imports, and few programs use them.
    public = {
        "client": [service.client.class_name],
        "errors": [service.client.exceptions_name],
        "paginators": [helper.class_name for helper in service.paginators],
        "waiters": [helper.class_name for helper in service.waiters],
    }
    # Not the modules: a checker that reads the client reads this file too, and then all of them.
    # `from boto_types.sqs import requests` finds a module without being told.
    imports: list[str] = []
    for module, names in public.items():
        if names:
            imports += from_import(f"{package}.{module}", _as_themselves(names))
    return render("service/init.pyi.jinja", service=service, imports=imports)


def _as_themselves(names: list[str]) -> list[str]:
    """Return names as a re-export spells them, for type checkers (PEP 484)."""
    return [f"{name} as {name}" for name in sorted(names)]
