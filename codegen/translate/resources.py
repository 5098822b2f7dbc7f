"""boto3's resource models → the classes of resources and of their collections.

boto3's own classes read the models (boto3/resources/model.py), so that a name that two of a
resource's parts want is given to the one that boto3 gives it to. What a part does is read from
boto3/resources/factory.py and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from botocore import xform_name
from botocore.utils import get_service_module_name

from codegen.errors import ModelError
from codegen.ir.annotations import Annotation, Generic, Name, Symbol, Union
from codegen.ir.definitions import Documentation, Method, Parameter, Signature
from codegen.ir.resources import CollectionDef, PropertyDef, ResourceDef, ResourcesDef
from codegen.translate import symbols as s
from codegen.translate.documentation import first_sentence
from codegen.translate.injected import additions_of, with_injected_actions
from codegen.translate.names import is_spellable, python_name
from codegen.translate.operations import REFERENCE, polling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from boto3.resources.model import Action, Collection, ResourceModel, Waiter
    from boto3.resources.model import Parameter as Injection
    from botocore.model import OperationModel, StructureShape

    from codegen.load.service import ResourceModels, ServiceDefinition
    from codegen.translate.operations import Operations
    from codegen.translate.structures import Structures

SERVICE = "ServiceResource"
_INTEGER = "integer"
_WHOLE = re.compile(r"\w+(\[\d*\])?")  # `Bucket`, `AlarmNames[0]`, `Resources[]`: no key of a part


class Resources:
    """The resources of one service."""

    def __init__(
        self,
        definition: ServiceDefinition,
        models: ResourceModels,
        structures: Structures,
        operations: Operations,
        client: Symbol,
    ) -> None:
        self._definition = definition
        self._models = with_injected_actions(definition.service_name, models)
        self._structures = structures
        self._operations = operations
        self._client = client
        self._known: dict[str, ResourceModel] = {}
        self._owners: dict[str, str] = {}

    def translate(self) -> ResourcesDef:
        """Return the classes. Raises ModelError where the models do not fit the service's."""
        for name in (SERVICE, *self._models.resources):
            self._claim(self._class_name(name), name)
        resources = [self._resource(SERVICE, self._models.service)]
        resources += [self._resource(*pair) for pair in self._models.resources.items()]
        collections = list(self._collections(SERVICE, self._models.service))
        for name, model in self._models.resources.items():
            collections += self._collections(name, model)
        return ResourcesDef(self._client, tuple(resources), tuple(collections))

    def _claim(self, class_name: str, owner: str) -> str:
        other = self._owners.setdefault(class_name, owner)
        if other != owner:
            problem = f'would be the class "{class_name}", as "{other}" is'
            raise ModelError(problem, owner)
        return class_name

    def _class_name(self, resource_name: str) -> str:
        if resource_name == SERVICE:
            module_name = get_service_module_name(self._definition.service_model)
            return f"{python_name(module_name)}{SERVICE}"
        return python_name(resource_name)

    def _symbol(self, resource_name: str) -> Symbol:
        if resource_name not in self._models.resources:
            problem = "is no resource"
            raise ModelError(problem, resource_name)
        return Symbol(s.RESOURCES, self._class_name(resource_name))

    def _model(self, name: str, model: dict[str, Any]) -> ResourceModel:
        """Return boto3's own view of a resource, which decides on the names of its parts."""
        if name not in self._known:
            from boto3.resources.model import ResourceModel  # boto3 takes a while to import

            own_name = self._definition.service_name if name == SERVICE else name
            self._known[name] = ResourceModel(own_name, model, self._models.resources)
            self._known[name].load_rename_map(self._shape(self._known[name]))
        return self._known[name]

    def _shape(self, model: ResourceModel) -> StructureShape | None:
        return self._definition.service_model.shape_for(model.shape) if model.shape else None

    def _page(self, name: str) -> str:
        folder = "service-resource" if name == SERVICE else name.lower()
        return f"{REFERENCE}/{self._definition.service_name}/{folder}"

    def _resource(self, name: str, definition: dict[str, Any]) -> ResourceDef:
        model = self._model(name, definition)
        service = self._definition.service_name
        title = self._definition.service_model.metadata.get("serviceFullName", service)
        of_service = f'{title}: `boto3.resource("{service}")`.'
        summary = of_service if name == SERVICE else f"`{name}` of {title}."
        return ResourceDef(
            class_name=self._class_name(name),
            documentation=Documentation(summary, f"{self._page(name)}/index.html"),
            properties=tuple(p for p in self._properties(name, model) if is_spellable(p.name)),
            methods=tuple(m for m in self._methods(name, model) if is_spellable(m.name)),
            additions=additions_of(service, name),
        )

    def _properties(self, name: str, model: ResourceModel) -> Iterator[PropertyDef]:
        yield from self._identifiers(model)
        yield from self._attributes(model)
        for reference in model.references:
            yield self._reference(reference, model)
        camel_names = self._models.service if name == SERVICE else self._models.resources[name]
        for collection, camel in zip(
            model.collections, camel_names.get("hasMany", ()), strict=True
        ):
            manager = Symbol(s.RESOURCES, f"{_collection_name(name, camel)}Manager")
            method_name = xform_name(collection.request.operation)
            summary = f"Its `{collection.resource.type}` resources, by `{method_name}`."
            yield PropertyDef(collection.name, Name(manager), summary)

    def _identifiers(self, model: ResourceModel) -> Iterator[PropertyDef]:
        shape = self._shape(model)
        members = {} if shape is None else {xform_name(k): m for k, m in shape.members.items()}
        for identifier in model.identifiers:
            member = members.get(identifier.member_name or identifier.name)
            summary = first_sentence(member.documentation) if member is not None else ""
            yield PropertyDef(identifier.name, _identifier_type(model, identifier.name), summary)

    def _attributes(self, model: ResourceModel) -> Iterator[PropertyDef]:
        shape = self._shape(model)
        if shape is None:
            return
        fields = self._structures.attributes(shape)
        aliases = {i.member_name: i.name for i in model.identifiers if i.member_name}
        for name, (member_name, member) in model.get_attributes(shape).items():
            annotation: Annotation
            if name in aliases:
                annotation = _identifier_type(model, aliases[name])
            else:
                field = fields[member_name]
                annotation = field.annotation if field.required else _or_none(field.annotation)
            yield PropertyDef(name, annotation, first_sentence(member.documentation))

    def _reference(self, reference: Action, model: ResourceModel) -> PropertyDef:
        """Return a resource, or a list of them, that the data of another names."""
        target = Name(self._symbol(reference.resource.type))
        paths = [i.path for i in reference.resource.identifiers if i.source == "data"]
        several = any("[]" in path for path in paths)
        annotation: Annotation = Generic(s.LIST, (target,)) if several else target
        if any(self._may_be_absent(self._shape(model), path) for path in paths):
            annotation = _or_none(annotation)
        kind = f"The `{reference.resource.type}`{' resources' if several else ''}"
        return PropertyDef(reference.name, annotation, f"{kind} that its data names.")

    def _may_be_absent(self, shape: StructureShape | None, path: str) -> bool:
        """Return whether a path (JMESPath: `Placement.GroupName`) can lead to nothing.

        A list's elements, after `[]`, that have no such key are left out. A resource may be
        modelled with a shape that lacks what its data has (an address's NetworkInterface in EC2).
        """
        for key in path.partition("[]")[0].split("."):
            if shape is None:
                return True
            field = self._structures.attributes(shape).get(key)
            if field is None or not field.required:
                return True
            shape = shape.members[key]
        return False

    def _methods(self, name: str, model: ResourceModel) -> Iterator[Method]:
        page = self._page(name)
        yield Method(
            "get_available_subresources",
            (Signature((), Generic(s.LIST, (s.STR,))),),
            Documentation("The names of the methods that make other resources.", ""),
        )
        if model.load:
            for method_name in ("load", "reload"):
                yield self._load(method_name, model.load, page)
        yield from (self._action(action, page) for action in model.actions)
        yield from (self._subresource(action, page) for action in model.subresources)
        yield from (self._waiter(waiter, page) for waiter in model.waiters)

    def _load(self, name: str, load: Action, page: str) -> Method:
        operation = self._operation(load.request.operation)
        without = {_parameter_name(p) for p in load.request.params}
        signatures = self._operations.with_parameters(operation, s.NONE, without)
        summary = f"Read the attributes anew, by `{xform_name(operation.name)}`."
        return Method(name, signatures, Documentation(summary, f"{page}/{name}.html"))

    def _action(self, action: Action, page: str) -> Method:
        """Return an action: a call of an operation, whose answer may become a resource.

        A parameter that boto3 fills in wholly is not there. One whose parts it fills in can be
        given, and replaces these.
        """
        operation = self._operation(action.request.operation)
        without = {n for n, whole in _injected(action.request.params).items() if whole}
        partly = _injected(action.request.params).keys() - without
        returns = self._answer(action, operation)
        return Method(
            action.name,
            self._operations.with_parameters(operation, returns, without, optional=partly),
            Documentation(first_sentence(operation.documentation), f"{page}/{action.name}.html"),
            self._operations.deprecation(operation),
        )

    def _answer(self, action: Action, operation: OperationModel) -> Annotation:
        if action.resource is None:
            return self._operations.output(operation)
        resource = Name(self._symbol(action.resource.type))
        several = any("[]" in (i.path or "") for i in action.resource.identifiers)
        return Generic(s.LIST, (resource,)) if several else resource

    def _subresource(self, action: Action, page: str) -> Method:
        """Return the maker of a resource: what its own identifiers are not filled from is asked.

        Values are given by position: those of the parent come first.
        """
        target = action.resource.type
        model = self._model(target, self._models.resources[target])
        identifiers = [i.name for i in model.identifiers]
        filled = [i for i in action.resource.identifiers if i.source != "input"]
        asked = [
            Parameter(name, _identifier_type(model, name), required=True)
            for name in identifiers[len(filled) :]
        ]
        signature = Signature((), Name(self._symbol(target)), positional=tuple(asked))
        summary = f"The `{target}` of these identifiers. AWS is not asked."
        return Method(
            action.name, (signature,), Documentation(summary, f"{page}/{action.name}.html")
        )

    def _waiter(self, waiter: Waiter, page: str) -> Method:
        known = self._definition.waiters.get(waiter.waiter_name)
        if known is None:
            problem = f'waits with "{waiter.waiter_name}", which is no waiter'
            raise ModelError(problem, waiter.name)
        operation = self._operation(known["operation"])
        without = {_parameter_name(p) for p in waiter.params}
        config = Parameter("WaiterConfig", s.value("WaiterConfig"), required=False)
        return Method(
            waiter.name,
            self._operations.with_parameters(operation, s.NONE, without, extra=(config,)),
            Documentation(polling(known), f"{page}/{waiter.name}.html"),
        )

    def _collections(self, name: str, definition: dict[str, Any]) -> Iterator[CollectionDef]:
        model = self._model(name, definition)
        for collection, camel in zip(model.collections, definition.get("hasMany", ()), strict=True):
            class_name = _collection_name(name, camel)
            self._claim(class_name, f"{name}.{camel}")
            self._claim(f"{class_name}Manager", f"{name}.{camel}")
            owner = self._definition.service_name if name == SERVICE else xform_name(name)
            yield CollectionDef(
                class_name=class_name,
                manager_name=f"{class_name}Manager",
                path=f"{owner}.{collection.name}",
                element=self._symbol(collection.resource.type),
                methods=tuple(self._collection_methods(class_name, name, collection)),
            )

    def _collection_methods(
        self, class_name: str, name: str, collection: Collection
    ) -> Iterator[Method]:
        """Yield `filter`, to whose parts-filled parameters boto3 adds, and the batch actions."""
        operation = self._operation(collection.request.operation)
        injected = _injected(collection.request.params)
        without = {parameter for parameter, whole in injected.items() if whole}
        partly = injected.keys() - without
        link = f"{self._page(name)}/{collection.name}.html"
        returns = Name(Symbol(s.RESOURCES, class_name))
        summary = f"Those that `{xform_name(operation.name)}` gives for these parameters."
        yield Method(
            "filter",
            self._operations.with_parameters(operation, returns, without, optional=partly),
            Documentation(summary, link),
            overrides=True,
        )
        for action in collection.batch_actions:
            operation = self._operation(action.request.operation)
            without = {_parameter_name(p) for p in action.request.params}
            answers = Generic(s.LIST, (self._operations.output(operation),))
            summary = f"Call `{xform_name(operation.name)}` for each page of them."
            yield Method(
                xform_name(action.name),
                self._operations.with_parameters(operation, answers, without),
                Documentation(summary, link),
            )

    def _operation(self, name: str) -> OperationModel:
        if name not in self._definition.operation_models:
            problem = "is named by a resource, and is no operation"
            raise ModelError(problem, name)
        return self._definition.service_model.operation_model(name)


def _collection_name(resource_name: str, collection_name: str) -> str:
    return f"{python_name(resource_name)}{python_name(collection_name)}Collection"


def _identifier_type(model: ResourceModel, name: str) -> Annotation:
    """Return `str`, or `int` where the model says so (the number of a part of an upload)."""
    for identifier in model._definition.get("identifiers", ()):  # noqa: SLF001  # not kept
        if model._get_name("identifier", identifier["name"]) == name:  # noqa: SLF001
            return s.INT if identifier.get("type") == _INTEGER else s.STR
    problem = "is no identifier"
    raise ModelError(problem, model.name, name)


def _parameter_name(injection: Injection) -> str:
    """Return the parameter that boto3 fills in, or puts something into (`Delete.Objects[].Key`)."""
    target: str = injection.target
    return re.split(r"[.[]", target, maxsplit=1)[0]


def _injected(injections: Iterable[Injection]) -> dict[str, bool]:
    """Return the parameters that boto3 fills in: wholly, or a key of a part."""
    found: dict[str, bool] = {}
    for injection in injections:
        if injection.source != "input":
            name = _parameter_name(injection)
            found[name] = found.get(name, True) and bool(_WHOLE.fullmatch(injection.target))
    return found


def _or_none(annotation: Annotation) -> Annotation:
    options = annotation.options if isinstance(annotation, Union) else (annotation,)
    return Union((*options, s.NONE))
