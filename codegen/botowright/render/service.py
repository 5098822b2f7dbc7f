"""A service's package → its files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from botowright.errors import assert_never
from botowright.ir.files import GeneratedFile
from botowright.ir.modules import (
    CLIENT,
    ERRORS,
    PAGINATORS,
    WAITERS,
    ClientModule,
    ErrorsModule,
    LiteralsModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    StubberModule,
    WaitersModule,
    file_name,
    part_of,
)
from botowright.ir.targets import GeneratedPackage
from botowright.render import clients, errors, named_classes, resources, shapes, stubber
from botowright.render.environment import render
from botowright.render.layout import from_import, in_brackets, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.modules import Module, ServicePackage
    from botowright.ir.targets import Targets

# The modules whose classes the package re-exports. The resources are not among them: a checker
# reads everything that a package imports, and few programs use resources.
_PUBLIC = (CLIENT, ERRORS, PAGINATORS, WAITERS)


def render_service(service: ServicePackage, targets: Targets) -> list[GeneratedFile]:
    """Return the files of a service's package, by their paths in the output."""
    # Without boto3, the first target has the modules of all too.
    by_part = {"": targets.first} | {target.part: target for target in targets.members}
    packages = {
        part: GeneratedPackage(target, service.package_name) for part, target in by_part.items()
    }
    texts: dict[str, str] = {}
    for part, package in packages.items():
        folder = f"{part}/" if part else ""
        texts[f"{folder}__init__.py"] = _init("py", package, service)
        texts[f"{folder}__init__.pyi"] = _init_stub(package, service, part)
    for module in service.modules:
        name = module.name.removeprefix(".").replace(".", "/")
        package = packages[part_of(module.name)]
        text = _text(module, package, service)
        if isinstance(module, LiteralsModule | ShapesModule):
            texts[f"{name}.py"] = text
        else:
            texts[f"{name}.pyi"] = text
            texts[f"{name}.py"] = _lazy_module(module, package, service)
    folder = packages[""].module_name(".").replace(".", "/")
    return [GeneratedFile(f"{folder}/{name}", text) for name, text in sorted(texts.items())]


def _text(module: Module, package: GeneratedPackage, service: ServicePackage) -> str:
    match module:
        case LiteralsModule():
            text = shapes.literals_module(package, service.title, module)
        case ShapesModule():
            text = shapes.structures_module(package, service.title, module)
        case ClientModule():
            text = clients.client_module(package, service, module)
        case PaginatorsModule():
            text = named_classes.paginators_module(package, service, module)
        case WaitersModule():
            text = named_classes.waiters_module(package, service, module)
        case ErrorsModule():
            text = errors.errors_module(package, service, module)
        case StubberModule():
            text = stubber.stubber_module(package, service, module)
        case ResourcesModule():
            text = resources.resources_module(package, service, module)
        case _:
            assert_never(module)
    return text


def _lazy_module(
    module: (
        ClientModule
        | PaginatorsModule
        | WaitersModule
        | ErrorsModule
        | StubberModule
        | ResourcesModule
    ),
    package: GeneratedPackage,
    service: ServicePackage,
) -> str:
    """Return the module beside a stub, which makes the stub's names at run time."""
    # The name that botocore gives the class of a client, as Python spells it: "S3".
    client_name = service.client.class_name.removesuffix("Client")
    lazy = partial(_lazy, package, module.name)
    match module:
        case ClientModule(client=client):
            return lazy(client.class_name, "client_resolver", client_name, service.service_name)
        case PaginatorsModule():
            return lazy(f"The paginators of {client_name}", "paginator_resolver", client_name)
        case WaitersModule():
            return lazy(f"The waiters of {client_name}", "waiter_resolver", client_name)
        case ErrorsModule(exceptions_name=exceptions_name):
            return lazy(f"The errors of {client_name}", "errors_resolver", exceptions_name)
        case StubberModule(client_name=stubbed):
            stubber_name = stubber.stubber_symbols(stubbed)[-1].name
            return lazy(stubber_name, "stubber_resolver", stubber_name)
        case ResourcesModule():
            return lazy(
                f"The resources of {client_name}", "resource_resolver", service.service_name
            )
        case _:
            assert_never(module)


def _lazy(
    package: GeneratedPackage, module_name: str, content: str, function: str, *arguments: str
) -> str:
    listed = ["__name__", *map(quoted, arguments)]
    return render(
        "service/lazy.py.jinja",
        target=package.target,
        content=content,
        stub=f"{file_name(module_name)}.pyi",
        function=function,
        resolver=in_brackets(f"__getattr__ = {function}(", listed, ")"),
    )


def _init_stub(package: GeneratedPackage, service: ServicePackage, part: str) -> str:
    # The modules themselves are not imported. A checker that reads the client reads this file, and
    # would then read all modules. `from boto_types.sqs import requests` works without it.
    by_name = {module.name: module for module in service.modules}
    imports: list[str] = []
    for name in (f".{part}{public}" if part else public for public in _PUBLIC):
        if name in by_name:
            classes = _as_themselves(_classes(by_name[name]))
            imports += from_import(package.module_name(name), classes)
    return _init("pyi", package, service, imports=imports)


def _init(
    extension: str, package: GeneratedPackage, service: ServicePackage, **values: Sequence[str]
) -> str:
    target = package.target
    call = target.client_call.format(quoted(service.service_name))
    template = f"service/init.{extension}.jinja"
    return render(template, target=target, service=service, call=call, **values)


def _classes(module: Module) -> list[str]:
    """Return the names of the classes that a package re-exports from a module."""
    match module:
        case ClientModule(client=client):
            return [client.class_name]
        case ErrorsModule(exceptions_name=exceptions_name):
            return [exceptions_name]
        case PaginatorsModule(classes=classes) | WaitersModule(classes=classes):
            return [named.class_name for named in classes]
        case LiteralsModule() | ShapesModule() | StubberModule() | ResourcesModule():
            return []
        case _:
            assert_never(module)


def _as_themselves(names: list[str]) -> list[str]:
    """Return names in the form of a re-export (PEP 484)."""
    return [f"{name} as {name}" for name in sorted(names)]
