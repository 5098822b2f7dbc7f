"""A service's models → its package.

The graph is walked once, from the operations that a client has and from its errors. Then every
shape claims its name, and structures, operations, paginators, waiters and errors are translated
one by one. Nothing here knows how the package is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import (
    ErrorDef,
    LiteralAlias,
    TypedDictDef,
    TypedDictField,
)
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.modules import ClientDef, ServicePackage
from botowright.load.traits import is_exception
from botowright.settings.options import TranslationOptions
from botowright.translate import symbols as s
from botowright.translate.annotations import (
    RequestAnnotations,
    ResponseAnnotations,
    Roles,
    ViewAnnotations,
    Vocabulary,
)
from botowright.translate.calls import merged_calls, named_calls, stubber_of
from botowright.translate.converted import converted_vocabulary, with_converted
from botowright.translate.documentation import documentation_source
from botowright.translate.enums import literal_aliases
from botowright.translate.fields import METADATA, Fields
from botowright.translate.graph import ShapeGraph
from botowright.translate.hand_written import CLIENT, hand_written_methods
from botowright.translate.homes import request_type_homes
from botowright.translate.inputs import InputFields, input_rules
from botowright.translate.kwargs import with_kwargs
from botowright.translate.named_classes import paginators, waiters
from botowright.translate.names import (
    ServiceNames,
    free_name,
    module_name,
    package_name,
    python_name,
)
from botowright.translate.operations import Operations, callable_operations
from botowright.translate.quirks import quirks_of
from botowright.translate.resource_models import ResourceCatalog
from botowright.translate.resources import ResourceClasses
from botowright.translate.response_keys import response_keys
from botowright.translate.structures import Structures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.model import ServiceModel

    from botowright.ir.definitions import Method, NamedClass
    from botowright.ir.resources import ResourcesDef
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.quirks.kinds import Quirks
    from botowright.translate.response_keys import ResponseKeys

DEFAULT_OPTIONS = TranslationOptions()
ERROR_RESPONSE = Symbol("..values", "ErrorResponse")


def client_class_name(service_model: ServiceModel) -> str:
    """Return the name of the client class: the one that botocore documents, and "Client".

    Raises ModelError if botocore refuses the name.
    """
    return f"{python_name(module_name(service_model))}Client"


def translate_service(
    definition: ServiceDefinition, options: TranslationOptions = DEFAULT_OPTIONS
) -> ServicePackage:
    """Return the package of a service.

    Raises ModelError, with file, service and place, where the model cannot be translated, and
    UsageError where an option matches nothing in it.
    """
    try:
        return with_kwargs(_translate(_service(definition, options)))
    except ModelError as error:
        raise error.within(definition.file, definition.service_name) from error


@dataclass(frozen=True, slots=True)
class _Service:
    """A service whose shapes have claimed their names."""

    definition: ServiceDefinition
    options: TranslationOptions
    quirks: Quirks
    docs: DocumentationSource
    operations: list[OperationModel]  # those that a client has
    graph: ShapeGraph
    names: ServiceNames


def _service(definition: ServiceDefinition, options: TranslationOptions) -> _Service:
    names = ServiceNames(definition.shapes)
    operations = callable_operations(definition)
    errors = [name for name, shape in definition.shape_models.items() if is_exception(shape)]
    return _Service(
        definition=definition,
        options=options,
        quirks=quirks_of(definition.service_name),
        docs=documentation_source(definition.service_name, options),
        operations=operations,
        graph=ShapeGraph(definition.shapes, operations, errors),
        names=names,
    )


def _translate(service: _Service) -> ServicePackage:
    vocabulary = _vocabulary(service)
    package = _package(service, vocabulary)
    conversion = service.quirks.conversion
    if conversion is None or service.definition.resources is None:
        return package
    vocabulary = converted_vocabulary(vocabulary, service.definition, conversion)
    second = _package(service, vocabulary)
    # boto3 does not convert errors (botocore/client.py: "after-call" gets their members with the
    # model of the output, which does not have them).
    graph, names = service.graph, service.names
    of_errors = graph.received.structures.keys() - graph.given() - graph.sent.structures.keys()
    value = conversion.value
    unneeded = {names.shape(value), names.view(value), *map(names.shape, of_errors)}
    client = Symbol(s.RESOURCE_CLIENT, conversion.client_name)
    return with_converted(package, second, unneeded, client, service.docs)


def _package(service: _Service, vocabulary: Vocabulary) -> ServicePackage:
    definition, graph, names, docs = service.definition, service.graph, service.names, service.docs
    keys = response_keys(definition, service.options)
    keys.check_overrides(graph)
    roles = _roles(graph, vocabulary, keys)
    rules = input_rules(definition.service_name, service.operations)
    fields = Fields(service.quirks, graph, roles.response, keys)
    inputs = InputFields(service.quirks, vocabulary, rules)
    structures = Structures(graph, roles, fields, inputs)
    operations = Operations(definition, structures, inputs, roles.view, docs)
    by_name = {operation.name: operation for operation in service.operations}
    class_name = client_class_name(definition.service_model)
    calls = tuple(named_calls(service.operations, rules, names))
    is_stubbed = bool(calls) and service.options.has_stubber(definition.service_name)
    is_presigned = service.options.is_presigned(definition.service_name)
    paginator_classes = tuple(paginators(definition, by_name, operations, docs))
    waiter_classes = tuple(waiters(definition, by_name, operations, docs))
    requests = tuple(structures.requests())
    responses = tuple(structures.responses())
    return ServicePackage(
        service_name=definition.service_name,
        package_name=package_name(definition.service_name),
        title=definition.service_model.metadata.get("serviceFullName", definition.service_name),
        api_version=definition.service_model.api_version,
        client=ClientDef(
            class_name=class_name,
            exceptions_name=_exceptions_name(class_name, graph, names),
            documentation=docs.of_service(definition.service_model),
            additions=_additions(service.quirks, docs),
            methods=tuple(operations.client_methods(service.operations)),
            presigned=tuple(merged_calls(calls, requests)) if is_presigned else (),
            is_stubbed=is_stubbed,
        ),
        literals=tuple(literal_aliases(vocabulary, service.quirks)),
        helper_names=tuple(_helper_names(paginator_classes, waiter_classes, names)),
        requests=requests,
        views=tuple(structures.views(operations.unpacked_inputs(service.operations))),
        responses=responses,
        paginators=paginator_classes,
        waiters=waiter_classes,
        errors=tuple(_errors(graph.errors, names, fields, docs)),
        resources=_resources(service, fields, operations),
        stubber=(
            stubber_of(
                operations=service.operations,
                errors=graph.errors,
                calls=calls,
                names=names,
                structures=structures,
                requests=requests,
                responses=responses,
            )
            if is_stubbed
            else None
        ),
    )


def _roles(graph: ShapeGraph, vocabulary: Vocabulary, keys: ResponseKeys) -> Roles:
    response = ResponseAnnotations(vocabulary)
    homes = request_type_homes(graph, response, keys)
    return Roles(RequestAnnotations(vocabulary, homes), response, ViewAnnotations(vocabulary))


def _additions(quirks: Quirks, docs: DocumentationSource) -> tuple[Method, ...]:
    if not quirks.has_client_additions:
        return ()
    return hand_written_methods(quirks.service, CLIENT, "client", docs)


def _resources(service: _Service, fields: Fields, operations: Operations) -> ResourcesDef | None:
    models = service.definition.resources
    if models is None:
        return None
    client = Symbol(".client", client_class_name(service.definition.service_model))
    try:
        catalog = ResourceCatalog(service.definition, models, service.quirks)
        return ResourceClasses(catalog, fields, operations, service.docs).all_of(client)
    except ModelError as error:
        raise error.within(models.file) from error


def _vocabulary(service: _Service) -> Vocabulary:
    models = service.definition.shape_models
    return Vocabulary(
        names=service.names,
        enums={
            name: tuple(dict.fromkeys(shape["enum"]))
            for name, shape in models.items()
            if shape["type"] == "string" and shape.get("enum")
        },
        sparse_shapes=frozenset(name for name, shape in models.items() if shape.get("sparse")),
        decoded_shapes=service.quirks.decoded_shapes,
        received=frozenset(service.graph.received.structures),
        open_request_enums=service.options.open_request_enums,
        open_response_enums=service.options.open_enums,
    )


def _helper_names(
    paginators: tuple[NamedClass, ...], waiters: tuple[NamedClass, ...], names: ServiceNames
) -> Iterator[LiteralAlias]:
    """Yield the names that `get_paginator` and `get_waiter` take, where there are any."""
    for kind, helpers in (("Paginator", paginators), ("Waiter", waiters)):
        if helpers:
            yield LiteralAlias(names.helpers(kind), tuple(helper.key for helper in helpers))


def _exceptions_name(class_name: str, graph: ShapeGraph, names: ServiceNames) -> str:
    """Return the name of the type of `client.exceptions`, which stands among the errors."""
    taken = {names.shape(shape.name) for shape in graph.errors}
    return free_name(f"{class_name.removesuffix('Client')}Exceptions", taken)


def _errors(
    error_shapes: list[StructureShape],
    names: ServiceNames,
    fields: Fields,
    docs: DocumentationSource,
) -> Iterator[ErrorDef]:
    taken = {names.shape(shape.name) for shape in error_shapes}
    for shape in sorted(error_shapes, key=lambda shape: shape.name):
        name = names.shape(shape.name)
        response_name = free_name(f"{name}Response", taken)
        taken.add(response_name)
        response = _error_response(response_name, tuple(fields.error(shape)))
        yield ErrorDef(name, response, docs.of_error(shape))


def _error_response(name: str, fields: tuple[TypedDictField, ...]) -> TypedDictDef:
    if all(stands_in_a_class(field.key) for field in fields):
        return TypedDictDef(name, fields, extends=ERROR_RESPONSE)
    # Only a class can extend another, and a class body cannot spell these keys.
    error = TypedDictField("Error", s.value("ErrorDetail"), required=True)
    metadata = TypedDictField(METADATA, s.RESPONSE_METADATA, required=True)
    return TypedDictDef(name, (error, metadata, *fields))
