"""One service's package → its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.files import GeneratedFile
from botowright.ir.targets import GeneratedPackage
from botowright.render import clients, errors, named_classes, resources, shapes, stubber
from botowright.render.environment import render
from botowright.render.layout import from_import, in_brackets, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.ir.modules import ConvertedDef, ServicePackage
    from botowright.ir.targets import Target


def render_service(service: ServicePackage, target: Target) -> list[GeneratedFile]:
    """Return the files of a service's package, by their paths in the output."""
    package = GeneratedPackage(target, service.package_name)
    texts = {
        "__init__.py": render("service/init.py.jinja", service=service, target=target),
        "__init__.pyi": _init_stub(package, service),
        **dict(_shape_modules(package, service)),
        **dict(_class_modules(package, service)),
    }
    folder = package.module_name(".").replace(".", "/")
    return [GeneratedFile(f"{folder}/{name}", text) for name, text in sorted(texts.items())]


def _shape_modules(package: GeneratedPackage, service: ServicePackage) -> Iterator[tuple[str, str]]:
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


def _class_modules(package: GeneratedPackage, service: ServicePackage) -> Iterator[tuple[str, str]]:
    yield "client.pyi", clients.client_module(package, service)
    yield "client.py", _lazy_client(package, service)
    if service.paginators:
        yield "paginators.pyi", named_classes.paginators_module(package, service)
        yield "paginators.py", _lazy(package, "paginator_resolver", _real_client_name(service))
    if service.waiters:
        yield "waiters.pyi", named_classes.waiters_module(package, service)
        yield "waiters.py", _lazy(package, "waiter_resolver", _real_client_name(service))
    yield "errors.pyi", errors.errors_module(package, service)
    yield "errors.py", _lazy(package, "errors_resolver", service.client.exceptions_name)
    if service.stubber is not None:
        yield "stubber.pyi", stubber.stubber_module(package, service, service.stubber)
        *_, stubber_type = stubber.stubber_symbols(service.client)
        yield "stubber.py", _lazy(package, "stubber_resolver", stubber_type.name)
    if service.converted is not None:
        yield from _converted_modules(package, service, service.converted)
    if service.resources is not None:
        yield "resources.pyi", resources.resources_module(package, service, service.resources)
        yield "resources.py", _lazy(package, "resource_resolver", service.service_name)


def _real_client_name(service: ServicePackage) -> str:
    """Return the name that botocore gives the class of a client, as Python spells it: "S3"."""
    return service.client.class_name.removesuffix("Client")


def _lazy_client(package: GeneratedPackage, service: ServicePackage) -> str:
    return _lazy(package, "client_resolver", _real_client_name(service), service.service_name)


def _lazy(package: GeneratedPackage, function: str, *arguments: str) -> str:
    """Return the module beside a stub, which makes the stub's names."""
    listed = ["__name__", *map(quoted, arguments)]
    resolver = in_brackets(f"__getattr__ = {function}(", listed, ")")
    return render(
        "service/lazy.py.jinja", target=package.target, function=function, resolver=resolver
    )


def _converted_modules(
    package: GeneratedPackage, service: ServicePackage, converted: ConvertedDef
) -> Iterator[tuple[str, str]]:
    for module, definitions in (
        (".resource_requests", converted.requests),
        (".resource_views", converted.views),
        (".resource_responses", converted.responses),
        (".resource_kwargs", converted.kwargs),
    ):
        text = shapes.structures_module(package, module, service.title, definitions)
        yield f"{module.removeprefix('.')}.py", text
    yield "resource_client.pyi", clients.converted_client_module(package, service, converted)
    yield "resource_client.py", _lazy_client(package, service)
    paginators = named_classes.converted_paginators_module(package, service, converted)
    yield "resource_paginators.pyi", paginators
    yield "resource_paginators.py", _lazy(package, "paginator_resolver", _real_client_name(service))


def _init_stub(package: GeneratedPackage, service: ServicePackage) -> str:
    # Not the resources: a checker reads all that a package imports, and few programs use them.
    public = {
        ".client": [service.client.class_name],
        ".errors": [service.client.exceptions_name],
        ".paginators": [helper.class_name for helper in service.paginators],
        ".waiters": [helper.class_name for helper in service.waiters],
    }
    # Not the modules: a checker that reads the client reads this file too, and then all of them.
    # `from boto_types.sqs import requests` finds a module without being told.
    imports: list[str] = []
    for module, names in public.items():
        if names:
            imports += from_import(package.module_name(module), _as_themselves(names))
    return render("service/init.pyi.jinja", target=package.target, service=service, imports=imports)


def _as_themselves(names: list[str]) -> list[str]:
    """Return names as a re-export spells them, for type checkers (PEP 484)."""
    return [f"{name} as {name}" for name in sorted(names)]
