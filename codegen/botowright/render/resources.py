"""The module of a service's resources and collections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, Name, Symbol
from botowright.ir.targets import COLLECTION, COLLECTION_MANAGER, SERVICE_RESOURCE
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import INDENT, fits, identifier, on_lines
from botowright.render.prose import docstring_lines
from botowright.render.scope import Scope
from botowright.render.signatures import (
    PROPERTY,
    MethodText,
    method_text,
    property_text,
    symbols_of_methods,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.ir.definitions import Documentation
    from botowright.ir.modules import ResourcesModule, ServicePackage
    from botowright.ir.resources import CollectionDef, ResourceDef
    from botowright.ir.targets import GeneratedPackage, Target


@dataclass(frozen=True, slots=True)
class ResourceText:
    """A class of a resource or collection: its header and its members."""

    header: list[str]
    documentation: list[str]
    members: list[MethodText]


def resources_module(
    package: GeneratedPackage, service: ServicePackage, module: ResourcesModule
) -> str:
    """Return the text of a service's `resources` stub."""
    resources = module.resources
    scope = _scope(package, module)
    spelling = a.Spelling(scope)
    own, *others = resources.resources
    documented = replace(own, documentation=_documentation_of_service(package.target, service, own))
    classes = [_resource_text(r, resources.client, spelling) for r in (documented, *others)]
    for collection in resources.collections:
        classes += _collection_texts(module.name, collection, spelling)
    return render(
        "service/resources.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        classes=classes,
    )


def _documentation_of_service(
    target: Target, service: ServicePackage, resource: ResourceDef
) -> Documentation:
    """Return the service resource's documentation, with the call that makes it."""
    documentation = resource.documentation
    if not documentation.summary:
        return documentation
    call = target.resource_call.format(f'"{service.service_name}"')
    return replace(documentation, summary=f"{documentation.summary}: `{call}`.")


def _scope(package: GeneratedPackage, module: ResourcesModule) -> Scope:
    resources = module.resources
    methods = [m for resource in resources.resources for m in resource.methods]
    methods += [m for collection in resources.collections for m in collection.methods]
    properties = [p for resource in resources.resources for p in resource.properties]
    used = symbols_of_methods(methods) | {SERVICE_RESOURCE, resources.client, PROPERTY}
    used = used.union(*(a.symbols_in(p.annotation) for p in properties))
    if any(p.deprecated is not None for p in properties):
        used.add(a.DEPRECATED)
    used |= {r.base for r in resources.resources if r.base is not None}
    if resources.collections:
        used |= {COLLECTION, COLLECTION_MANAGER, *(c.element for c in resources.collections)}
    defined = [r.class_name for r in resources.resources]
    defined += [n for c in resources.collections for n in (c.class_name, c.manager_name)]
    used |= {Symbol(module.name, name) for name in defined}
    taken = [*(method.name for method in methods), *(p.name for p in properties)]
    return Scope(package, module.name, defined=defined, taken=taken, used=used)


def _resource_text(resource: ResourceDef, client: Symbol, spelling: a.Spelling) -> ResourceText:
    bases: list[Annotation] = [Generic(SERVICE_RESOURCE, (Name(client),))]
    if resource.base is not None:
        bases.insert(0, Name(resource.base))
    return ResourceText(
        header=_header(resource.class_name, bases, spelling),
        documentation=docstring_lines(resource.documentation, INDENT),
        members=[
            *(property_text(p, spelling) for p in resource.properties),
            *(method_text(method, spelling) for method in resource.methods),
        ],
    )


def _header(class_name: str, bases: Sequence[Annotation], spelling: a.Spelling) -> list[str]:
    texts = [spelling.text(base) for base in bases]
    line = f"class {identifier(class_name)}({', '.join(text.flat for text in texts)}):"
    if fits(line):
        return [line]
    items = [line for text in texts for line in on_lines("", text, ",", INDENT)]
    return [f"class {class_name}(", *items, "):"]


def _collection_texts(
    module_name: str, collection: CollectionDef, spelling: a.Spelling
) -> Iterator[ResourceText]:
    element = Name(collection.element)
    own = Name(Symbol(module_name, collection.class_name))
    methods = [method_text(method, spelling) for method in collection.methods]
    for name, base, summary in (
        (collection.class_name, Generic(COLLECTION, (element,)), "The result of `{}.all()`."),
        (collection.manager_name, Generic(COLLECTION_MANAGER, (own, element)), "The type of `{}`."),
    ):
        yield ResourceText(
            header=_header(name, [base], spelling),
            documentation=docstring_lines(summary.format(collection.path), INDENT),
            members=methods,
        )
