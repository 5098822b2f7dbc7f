"""A service's models → its package.

The graph is walked once, from the operations that a client has and from its errors. Then every
shape claims its name, and structures, operations, paginators, waiters and errors are translated
one by one. Nothing here knows how the package is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import (
    Documentation,
    ErrorDef,
    LiteralAlias,
    TypedDictDef,
    TypedDictField,
)
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.modules import ClientDef, ServicePackage
from botowright.settings.options import NONE, TranslationOptions
from botowright.translate import symbols as s
from botowright.translate.annotations import (
    RequestAnnotations,
    ResponseAnnotations,
    Roles,
    ViewAnnotations,
    Vocabulary,
)
from botowright.translate.botocore_handlers import ADDITIONS, DECODED_SHAPES
from botowright.translate.calls import merged_calls, named_calls, stubber_of
from botowright.translate.converted import VALUE, converted_vocabulary, is_converted, with_converted
from botowright.translate.documentation import first_sentence, without_documentation
from botowright.translate.fields import METADATA, Fields
from botowright.translate.graph import ShapeGraph
from botowright.translate.hand_written import hand_written_methods
from botowright.translate.homes import request_type_homes
from botowright.translate.inputs import InputFields, input_rules
from botowright.translate.kwargs import with_kwargs
from botowright.translate.names import (
    ServiceNames,
    free_name,
    module_name,
    package_name,
    python_name,
)
from botowright.translate.operations import REFERENCE, Operations, callable_operations
from botowright.translate.resource_models import ResourceView
from botowright.translate.resources import Resources
from botowright.translate.response_keys import response_keys
from botowright.translate.structures import Structures
from botowright.translate.wider_enums import literal_aliases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.model import ServiceModel

    from botowright.ir.definitions import Method, NamedClass
    from botowright.ir.resources import ResourcesDef
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel, StructureShape
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
        package = with_kwargs(_translate(definition, options))
        return without_documentation(package) if options.documentation == NONE else package
    except ModelError as error:
        raise error.within(definition.file, definition.service_name) from error


def _translate(definition: ServiceDefinition, options: TranslationOptions) -> ServicePackage:
    names = ServiceNames(definition.shapes)
    operations = callable_operations(definition)
    errors = [name for name, shape in definition.shape_models.items() if shape.get("exception")]
    graph = ShapeGraph(definition.shapes, operations, errors)
    vocabulary = _vocabulary(definition, names, graph, options)
    package = _package(definition, operations, graph, vocabulary, options)
    if not is_converted(definition):
        return package
    vocabulary = converted_vocabulary(vocabulary, definition)
    second = _package(definition, operations, graph, vocabulary, options)
    # Errors are not converted (botocore/client.py: what "after-call" gets has their members, and
    # the model of the output has not).
    of_errors = graph.received.structures.keys() - graph.given() - graph.sent.structures.keys()
    unneeded = {names.shape(VALUE), names.view(VALUE), *map(names.shape, of_errors)}
    return with_converted(package, second, unneeded)


def _package(
    definition: ServiceDefinition,
    operations: list[OperationModel],
    graph: ShapeGraph,
    vocabulary: Vocabulary,
    options: TranslationOptions,
) -> ServicePackage:
    service_model = definition.service_model
    keys = response_keys(definition, options)
    keys.check_overrides(graph)
    roles = _roles(graph, vocabulary, keys)
    rules = input_rules(definition.service_name, operations)
    fields = Fields(definition.service_name, graph, roles.response, keys)
    inputs = InputFields(definition.service_name, vocabulary, rules)
    structures = Structures(graph, roles, fields, inputs)
    methods = Operations(definition, structures, inputs, roles.view)
    by_name = {operation.name: operation for operation in operations}
    class_name = client_class_name(service_model)
    calls = tuple(named_calls(operations, rules, vocabulary.names))
    is_stubbed = bool(calls) and options.has_stubber(definition.service_name)
    is_presigned = options.is_presigned(definition.service_name)
    paginators, waiters = tuple(methods.paginators(by_name)), tuple(methods.waiters(by_name))
    requests = tuple(structures.requests())
    responses = tuple(structures.responses())
    return ServicePackage(
        service_name=definition.service_name,
        package_name=package_name(definition.service_name),
        title=service_model.metadata.get("serviceFullName", definition.service_name),
        api_version=service_model.api_version,
        client=ClientDef(
            class_name=class_name,
            exceptions_name=_exceptions_name(class_name, graph, vocabulary.names),
            documentation=Documentation(
                first_sentence(service_model.documentation),
                f"{REFERENCE}/{definition.service_name}.html",
            ),
            additions=_additions(definition.service_name),
            methods=tuple(methods.client_methods(operations)),
            presigned=tuple(merged_calls(calls, requests)) if is_presigned else (),
            is_stubbed=is_stubbed,
        ),
        literals=tuple(literal_aliases(definition.service_name, vocabulary)),
        helper_names=tuple(_helper_names(paginators, waiters, vocabulary.names)),
        requests=requests,
        views=tuple(structures.views(methods.unpacked_inputs(operations))),
        responses=responses,
        paginators=paginators,
        waiters=waiters,
        errors=tuple(_errors(graph.errors, vocabulary.names, fields)),
        resources=_resources(definition, fields, methods),
        stubber=(
            stubber_of(
                operations=operations,
                errors=graph.errors,
                calls=calls,
                names=vocabulary.names,
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


def _additions(service_name: str) -> tuple[Method, ...]:
    if service_name not in ADDITIONS:
        return ()
    page = f"{REFERENCE}/{service_name}/client"
    return hand_written_methods(ADDITIONS[service_name], page)


def _resources(
    definition: ServiceDefinition, fields: Fields, methods: Operations
) -> ResourcesDef | None:
    if definition.resources is None:
        return None
    client = Symbol(".client", client_class_name(definition.service_model))
    try:
        view = ResourceView(definition, definition.resources)
        return Resources(view, fields, methods).translate(client)
    except ModelError as error:
        raise error.within(definition.resources.file) from error


def _vocabulary(
    definition: ServiceDefinition,
    names: ServiceNames,
    graph: ShapeGraph,
    options: TranslationOptions,
) -> Vocabulary:
    models = definition.shape_models
    return Vocabulary(
        names=names,
        enums={
            name: tuple(dict.fromkeys(shape["enum"]))
            for name, shape in models.items()
            if shape["type"] == "string" and shape.get("enum")
        },
        sparse_shapes=frozenset(name for name, shape in models.items() if shape.get("sparse")),
        decoded_shapes=DECODED_SHAPES.get(definition.service_name, frozenset()),
        received=frozenset(graph.received.structures),
        open_request_enums=options.open_request_enums,
        open_response_enums=options.open_enums,
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
    error_shapes: list[StructureShape], names: ServiceNames, fields: Fields
) -> Iterator[ErrorDef]:
    taken = {names.shape(shape.name) for shape in error_shapes}
    for shape in sorted(error_shapes, key=lambda shape: shape.name):
        name = names.shape(shape.name)
        response_name = free_name(f"{name}Response", taken)
        taken.add(response_name)
        response = _error_response(response_name, tuple(fields.error(shape)))
        yield ErrorDef(name, response, first_sentence(shape.documentation))


def _error_response(name: str, fields: tuple[TypedDictField, ...]) -> TypedDictDef:
    if all(stands_in_a_class(field.key) for field in fields):
        return TypedDictDef(name, fields, extends=ERROR_RESPONSE)
    # Only a class can extend another, and a class body cannot spell these keys.
    error = TypedDictField("Error", s.value("ErrorDetail"), required=True)
    metadata = TypedDictField(METADATA, s.RESPONSE_METADATA, required=True)
    return TypedDictDef(name, (error, metadata, *fields))
