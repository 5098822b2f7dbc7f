"""A service → its modules: literals, requests, views, responses, and the classes that use them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import LiteralAlias
from botowright.ir.modules import (
    CLIENT,
    ERRORS,
    LITERALS,
    PAGINATORS,
    REQUESTS,
    RESOURCES,
    RESPONSES,
    STUBBER,
    VIEWS,
    WAITERS,
    ClientDef,
    ClientModule,
    ErrorsModule,
    LiteralsModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    StubberModule,
    WaitersModule,
)
from botowright.translate import hand_written
from botowright.translate.annotations import (
    RequestAnnotations,
    ResponseAnnotations,
    Roles,
    ViewAnnotations,
    Vocabulary,
)
from botowright.translate.enums import literal_aliases
from botowright.translate.errors import error_definitions, exceptions_name
from botowright.translate.fields import Fields
from botowright.translate.homes import request_type_homes
from botowright.translate.inputs import InputFields, input_rules
from botowright.translate.named_calls import merged_calls, named_calls, stubber_definition
from botowright.translate.named_classes import paginators, waiters
from botowright.translate.operations import Operations
from botowright.translate.resource_models import ResourceCatalog
from botowright.translate.resources import ResourceClasses
from botowright.translate.response_keys import response_keys
from botowright.translate.structures import Structures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.ir.definitions import Method, NamedClass
    from botowright.ir.modules import Module
    from botowright.load.service import ResourceModels
    from botowright.translate.response_keys import ResponseKeys
    from botowright.translate.subject import Subject


def service_modules(subject: Subject, vocabulary: Vocabulary) -> tuple[Module, ...]:
    """Return the modules of a service, in the words of a vocabulary.

    Raises ModelError if the model cannot be translated, and UsageError if an option does not fit.
    """
    return tuple(_ServiceModules(subject, vocabulary).in_order())


class _ServiceModules:
    def __init__(self, subject: Subject, vocabulary: Vocabulary) -> None:
        self._subject = subject
        self._vocabulary = vocabulary
        keys = response_keys(subject.definition, subject.options)
        keys.check_overrides(subject.graph)
        roles = _roles(subject, vocabulary, keys)
        rules = input_rules(subject.service_name, subject.operations)
        inputs = InputFields(subject.quirks, vocabulary, rules, subject.docs)
        self._fields = Fields(subject.quirks, subject.graph, roles.response, keys, subject.docs)
        self._structures = Structures(subject, roles, self._fields, inputs)
        self._shapes = self._structures
        if subject.options.constraints:
            self._shapes = _with_limits(subject, roles, keys, inputs)
        self._operations = Operations(
            subject.definition, self._structures, inputs, roles.view, subject.docs
        )
        self._calls = tuple(named_calls(subject.operations, rules, subject.names))
        by_name = {operation.name: operation for operation in subject.operations}
        parts = (subject.definition, by_name, self._operations, subject.docs)
        self._paginators = tuple(paginators(*parts))
        self._waiters = tuple(waiters(*parts))
        self._requests = tuple(self._structures.requests())
        self._responses = tuple(self._structures.responses())

    def in_order(self) -> Iterator[Module]:
        """Yield the modules. The order decides which of two made names gets an underscore."""
        client = self._client()
        yield LiteralsModule(
            LITERALS,
            tuple(literal_aliases(self._subject, self._vocabulary)),
            tuple(self._names_of_classes()),
        )
        unpacked = self._operations.unpacked_inputs(self._subject.operations)
        requests, responses = self._requests, self._responses
        if self._shapes is not self._structures:
            requests, responses = tuple(self._shapes.requests()), tuple(self._shapes.responses())
        yield ShapesModule(REQUESTS, requests)
        yield ShapesModule(VIEWS, tuple(self._shapes.views(unpacked)))
        yield ShapesModule(RESPONSES, responses)
        yield ClientModule(CLIENT, client)
        if self._paginators:
            yield PaginatorsModule(PAGINATORS, self._paginators)
        if self._waiters:
            yield WaitersModule(WAITERS, self._waiters)
        errors = tuple(error_definitions(self._subject, self._fields))
        yield ErrorsModule(ERRORS, client.exceptions.name, errors)
        if self._subject.definition.resources is not None:
            yield self._resources(self._subject.definition.resources)
        if self._is_stubbed:
            yield self._stubber()

    @property
    def _is_stubbed(self) -> bool:
        return bool(self._calls) and self._subject.options.has_stubber(self._subject.service_name)

    def _client(self) -> ClientDef:
        subject = self._subject
        is_presigned = subject.options.is_presigned(subject.service_name)
        return ClientDef(
            class_name=subject.client_name,
            exceptions=Symbol(ERRORS, exceptions_name(subject)),
            documentation=subject.docs.of_service(subject.definition.service_model),
            methods=tuple(self._operations.client_methods(subject.operations)),
            paginators=_classes_by_name(PAGINATORS, self._paginators),
            waiters=_classes_by_name(WAITERS, self._waiters),
            additions=_additions(subject, hand_written.CLIENT),
            transfers=_additions(subject, hand_written.TRANSFERS),
            async_transfers=_additions(subject, hand_written.ASYNC_TRANSFERS),
            presigned=tuple(merged_calls(self._calls, self._requests)) if is_presigned else (),
            is_stubbed=self._is_stubbed,
        )

    def _names_of_classes(self) -> Iterator[LiteralAlias]:
        """Yield the aliases of the names that `get_paginator` and `get_waiter` take."""
        for kind, classes in (("Paginator", self._paginators), ("Waiter", self._waiters)):
            if classes:
                keys = tuple(named.key for named in classes)
                yield LiteralAlias(self._subject.names.class_names(kind), keys)

    def _stubber(self) -> StubberModule:
        stubber = stubber_definition(
            operations=self._subject.operations,
            errors=self._subject.graph.errors,
            calls=self._calls,
            names=self._subject.names,
            structures=self._structures,
            requests=self._requests,
            responses=self._responses,
        )
        return StubberModule(STUBBER, self._subject.client_name, stubber)

    def _resources(self, models: ResourceModels) -> ResourcesModule:
        subject = self._subject
        client = Symbol(CLIENT, subject.client_name)
        try:
            catalog = ResourceCatalog(subject.definition, models, subject.quirks)
            classes = ResourceClasses(catalog, self._fields, self._operations, subject.docs)
            return ResourcesModule(RESOURCES, classes.all_of(client))
        except ModelError as error:
            raise error.within(models.file) from error


def _roles(subject: Subject, vocabulary: Vocabulary, keys: ResponseKeys) -> Roles:
    response = ResponseAnnotations(vocabulary)
    homes = request_type_homes(subject.graph, response, keys)
    return Roles(RequestAnnotations(vocabulary, homes), response, ViewAnnotations(vocabulary))


def _with_limits(
    subject: Subject, roles: Roles, keys: ResponseKeys, inputs: InputFields
) -> Structures:
    """Return the structures whose request types and response types have limits.

    Views and signatures have none: only a checker reads these, and it ignores limits.
    """
    vocabulary = replace(roles.response.vocabulary, has_limits=True)
    response = ResponseAnnotations(vocabulary)
    limited = Roles(roles.request.with_vocabulary(vocabulary), response, roles.view)
    fields = Fields(subject.quirks, subject.graph, response, keys, subject.docs)
    return Structures(subject, limited, fields, inputs)


def _additions(subject: Subject, class_name: str) -> tuple[Method, ...]:
    if class_name not in subject.quirks.client_additions:
        return ()
    return hand_written.hand_written_methods(
        subject.service_name, class_name, "client", subject.docs
    )


def _classes_by_name(module: str, classes: Iterable[NamedClass]) -> dict[str, Symbol]:
    return {named.key: Symbol(module, named.class_name) for named in classes}
