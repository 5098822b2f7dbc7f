"""A service's models → its package.

We walk the shape graph once, from the operations that a client has and from the errors. Then every
shape claims its name, and we translate structures, operations, paginators, waiters and errors one
by one. Nothing here knows how a package is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.modules import RESOURCE_CLIENT, ServicePackage
from botowright.settings.options import TranslationOptions
from botowright.translate.converted import ConvertedClient, converted_vocabulary, with_converted
from botowright.translate.kwargs import with_kwargs
from botowright.translate.modules import service_modules
from botowright.translate.names import package_name
from botowright.translate.subject import subject_of, vocabulary_of

if TYPE_CHECKING:
    from botowright.ir.modules import Module
    from botowright.load.service import ServiceDefinition
    from botowright.translate.annotations import Vocabulary
    from botowright.translate.quirks.kinds import Conversion
    from botowright.translate.subject import Subject

DEFAULT_OPTIONS = TranslationOptions()


def translate_service(
    definition: ServiceDefinition, options: TranslationOptions = DEFAULT_OPTIONS
) -> ServicePackage:
    """Return the package of a service.

    Raises ModelError, with file, service and place, if the model cannot be translated. Raises
    UsageError if an option matches nothing in it.
    """
    try:
        return _package(subject_of(definition, options))
    except ModelError as error:
        raise error.within(definition.file, definition.service_name) from error


def _package(subject: Subject) -> ServicePackage:
    service_model = subject.definition.service_model
    vocabulary = vocabulary_of(subject)
    modules = service_modules(subject, vocabulary)
    if subject.quirks.conversion is not None and subject.definition.resources is not None:
        modules = _with_converted(subject, vocabulary, subject.quirks.conversion, modules)
    return ServicePackage(
        service_name=subject.service_name,
        package_name=package_name(subject.service_name),
        title=service_model.metadata.get("serviceFullName", subject.service_name),
        api_version=service_model.api_version,
        modules=with_kwargs(modules),
    )


def _with_converted(
    subject: Subject, vocabulary: Vocabulary, conversion: Conversion, own: tuple[Module, ...]
) -> tuple[Module, ...]:
    vocabulary = converted_vocabulary(vocabulary, subject.definition, conversion)
    second = service_modules(subject, vocabulary)
    # boto3 does not convert errors: "after-call" (botocore/client.py) passes the model of the
    # output, which does not have the members of an error.
    graph, names = subject.graph, subject.names
    of_errors = graph.received.structures.keys() - graph.output_structures()
    value = conversion.value
    of_errors -= graph.sent.structures.keys()
    unneeded = {names.shape(value), names.view(value), *map(names.shape, of_errors)}
    sentence = "The client of a resource, `table.meta.client`: boto3 converts its values."
    client = ConvertedClient(
        Symbol(RESOURCE_CLIENT, conversion.client_name), subject.docs.of_ours(sentence, "")
    )
    return with_converted(own, second, unneeded, client)
