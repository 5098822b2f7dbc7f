"""A service on its way through translation: its models, its options, and its names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.load.traits import is_exception
from botowright.translate.annotations import Vocabulary
from botowright.translate.documentation import documentation_source
from botowright.translate.graph import ShapeGraph
from botowright.translate.names import ServiceNames, module_name, python_name
from botowright.translate.quirks import quirks_of

if TYPE_CHECKING:
    from botocore.model import ServiceModel

    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel
    from botowright.settings.options import TranslationOptions
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.quirks.kinds import Quirks


@dataclass(frozen=True, slots=True)
class Subject:
    """A service whose shapes have claimed their names."""

    definition: ServiceDefinition
    options: TranslationOptions
    quirks: Quirks
    docs: DocumentationSource
    operations: list[OperationModel]  # the ones that a client has
    graph: ShapeGraph
    names: ServiceNames

    @property
    def service_name(self) -> str:
        """Return the name of the service."""
        return self.definition.service_name

    @property
    def client_name(self) -> str:
        """Return the name of the client class."""
        return client_class_name(self.definition.service_model)


def client_class_name(service_model: ServiceModel) -> str:
    """Return the name of the client class: the one that botocore documents, and "Client".

    Raises ModelError if botocore refuses the name.
    """
    return f"{python_name(module_name(service_model))}Client"


def subject_of(definition: ServiceDefinition, options: TranslationOptions) -> Subject:
    """Return a service, ready to be translated.

    Raises ModelError if two shapes would have one name in Python.
    """
    names = ServiceNames(definition.shapes)
    operations = definition.callable_operations
    errors = [name for name, shape in definition.shape_models.items() if is_exception(shape)]
    graph = ShapeGraph(definition.shapes, operations, errors)
    sent = graph.sent.structures
    return Subject(
        definition=definition,
        options=options,
        quirks=quirks_of(definition.service_name),
        docs=documentation_source(definition.service_name, options, sent),
        operations=operations,
        graph=graph,
        names=names,
    )


def vocabulary_of(subject: Subject) -> Vocabulary:
    """Return the parts of a service that its annotations refer to."""
    models = subject.definition.shape_models
    return Vocabulary(
        names=subject.names,
        enums={
            name: tuple(dict.fromkeys(shape["enum"]))
            for name, shape in models.items()
            if shape["type"] == "string" and shape.get("enum")
        },
        sparse_shapes=frozenset(name for name, shape in models.items() if shape.get("sparse")),
        decoded_shapes=subject.quirks.decoded_shapes,
        open_request_enums=subject.options.open_request_enums,
        open_response_enums=subject.options.open_enums,
    )
