"""boto3's resource models, as boto3's own classes read them (boto3/resources/model.py).

If two parts of a resource want one name, boto3 decides which part gets it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, excerpt
from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Symbol
from botowright.ir.modules import RESOURCES
from botowright.load.shapes import StructureShape
from botowright.translate.injected import with_injected_actions
from botowright.translate.names import module_name, python_name
from botowright.translate.operations import FilledIn
from botowright.translate.quirks.kinds import SERVICE_RESOURCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from boto3.resources.model import Collection, Parameter, ResourceModel

    from botowright.load.service import ResourceModels, ServiceDefinition
    from botowright.load.shapes import OperationModel
    from botowright.translate.quirks.kinds import Quirks

_INTEGER = "integer"
_WHOLE = re.compile(
    r"\w+(\[\d*\])?"
)  # `Bucket`, `AlarmNames[0]`, `Resources[]`, but not a key below it


class ResourceCatalog:
    """The resource models of one service, and the shapes and operations that they name."""

    def __init__(
        self, definition: ServiceDefinition, models: ResourceModels, quirks: Quirks
    ) -> None:
        """Read the models. Raises ModelError if boto3 adds to a resource that does not exist."""
        self.definition = definition
        self.service_name = definition.service_name
        self.quirks = quirks
        self._models = with_injected_actions(quirks, models)
        self._known: dict[str, ResourceModel] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of the resources, the service resource first."""
        return (SERVICE_RESOURCE, *self._models.resources)

    def class_name(self, name: str) -> str:
        """Return the name of a resource's class."""
        if name == SERVICE_RESOURCE:
            return f"{python_name(module_name(self.definition.service_model))}{SERVICE_RESOURCE}"
        return python_name(name)

    def symbol(self, name: str) -> Symbol:
        """Return the class of a resource. Raises ModelError if the models do not have it."""
        if name not in self._models.resources:
            problem = "the model does not have this resource; add it, or correct its name"
            raise ModelError(problem, name)
        return Symbol(RESOURCES, self.class_name(name))

    def model(self, name: str) -> ResourceModel:
        """Return boto3's own model of a resource, which decides on the names of its parts."""
        if name not in self._known:
            # Deferred: importing boto3 takes 95 ms, and few services have resources.
            from boto3.resources.model import ResourceModel

            own_name = self.service_name if name == SERVICE_RESOURCE else name
            model = ResourceModel(own_name, self._definition_of(name), self._models.resources)
            try:
                model.load_rename_map(self.shape(model))
            except ValueError as error:
                problem = f"boto3 cannot name its parts: {excerpt(str(error))}; rename one of them"
                raise ModelError(problem, name) from error
            self._known[name] = model
        return self._known[name]

    def shape(self, model: ResourceModel) -> StructureShape | None:
        """Return the shape of a resource's data."""
        if not model.shape:
            return None
        shape = self.definition.shapes.get(model.shape)
        if not isinstance(shape, StructureShape):
            problem = (
                f'expected a structure as its shape, found "{model.shape}"; correct its "shape"'
            )
            raise ModelError(problem, model.name)
        return shape

    def operation(self, name: str) -> OperationModel:
        """Return an operation. Raises ModelError if the service does not have it."""
        if name not in self.definition.operation_models:
            problem = "the service does not have this operation; correct the resource model"
            raise ModelError(problem, name)
        return self.definition.operations[name]

    def collections(self, name: str) -> Iterator[tuple[str, Collection]]:
        """Yield a resource's collections, each with the name of its class."""
        names = self._definition_of(name).get("hasMany", ())
        for camel, collection in zip(names, self.model(name).collections, strict=True):
            yield f"{python_name(name)}{python_name(camel)}Collection", collection

    def folder(self, name: str) -> str:
        """Return the folder of a resource's pages, as boto3/docs/resource.py names it."""
        return "service-resource" if name == SERVICE_RESOURCE else name.lower()

    def _definition_of(self, name: str) -> dict[str, Any]:
        return self._models.service if name == SERVICE_RESOURCE else self._models.resources[name]


def identifier_type(model: ResourceModel, name: str) -> Annotation:
    """Return `str`, or `int` if the model says so (the number of a part of an upload)."""
    for identifier in model._definition.get("identifiers", ()):  # noqa: SLF001  # not kept
        if model._get_name("identifier", identifier["name"]) == name:  # noqa: SLF001
            return s.INT if identifier.get("type") == _INTEGER else s.STR
    problem = "expected the name of an identifier"
    raise ModelError(problem, model.name, name)


def filled_in(parameters: Iterable[Parameter]) -> FilledIn:
    """Return the parameters of an operation that boto3 fills in.

    A parameter is filled in partly if boto3 sets a key of its structure, e.g. `Filters[0].Name` or
    `Delete.Objects[].Key`. A caller may still give each of them (`params.update(kwargs)` in
    boto3/resources/action.py).
    """
    wholly: set[str] = set()
    partly: set[str] = set()
    for parameter in parameters:
        if parameter.source != "input":
            name = re.split(r"[.[]", parameter.target, maxsplit=1)[0]
            (wholly if _WHOLE.fullmatch(parameter.target) else partly).add(name)
    return FilledIn(frozenset(wholly - partly), frozenset(partly))
