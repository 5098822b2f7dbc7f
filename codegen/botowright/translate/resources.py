"""boto3's resource models → the classes of resources and of their collections.

What a part of a resource does is read from boto3/resources/factory.py and its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.errors import ModelError, shown
from botowright.ir.annotations import Annotation, Generic, Name, Symbol, Union
from botowright.ir.definitions import Documentation, Method, Parameter, Signature
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.resources import PropertyDef, ResourceDef, ResourcesDef
from botowright.load.shapes import StructureShape
from botowright.translate import symbols as s
from botowright.translate.documentation import first_sentence
from botowright.translate.injected import additions_of, base_of, overwrites
from botowright.translate.names import claim_names
from botowright.translate.operations import FilledIn, polling
from botowright.translate.resource_collections import MANAGER, collections_of
from botowright.translate.resource_models import SERVICE, filled_in, identifier_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from boto3.resources.model import Action, ResourceModel, Waiter

    from botowright.load.shapes import OperationModel
    from botowright.translate.fields import Fields
    from botowright.translate.operations import Operations
    from botowright.translate.resource_models import ResourceView


class Resources:
    """The resources of one service."""

    def __init__(self, view: ResourceView, fields: Fields, operations: Operations) -> None:
        self._view = view
        self._fields = fields
        self._operations = operations

    def translate(self, client: Symbol) -> ResourcesDef:
        """Return the classes. Raises ModelError where the models do not fit the service's."""
        names = self._view.names()
        resources = tuple(map(self._resource, names))
        collections = tuple(
            collection
            for name in names
            for collection in collections_of(name, self._view, self._operations)
        )
        owners = list(zip((r.class_name for r in resources), names, strict=True))
        owners += [(c.class_name, c.path) for c in collections]
        owners += [(c.manager_name, c.path) for c in collections]
        claim_names(owners)
        for resource in resources:
            _check_members(resource.class_name, [*resource.properties, *resource.methods])
        for collection in collections:
            _check_members(collection.path, collection.methods)
        return ResourcesDef(client, resources, collections)

    def _resource(self, name: str) -> ResourceDef:
        service = self._view.service_name
        title = self._view.definition.service_model.metadata.get("serviceFullName", service)
        summary = title if name == SERVICE else f"`{name}` of {title}."
        return ResourceDef(
            class_name=self._view.class_name(name),
            documentation=Documentation(summary, f"{self._view.page(name)}/index.html"),
            properties=tuple(p for p in self._properties(name) if stands_in_a_class(p.name)),
            methods=tuple(m for m in self._methods(name) if stands_in_a_class(m.name)),
            base=base_of(service, name),
        )

    def _properties(self, name: str) -> Iterator[PropertyDef]:
        model = self._view.model(name)
        shape = self._view.shape(model)
        yield from _identifiers(model, shape)
        if shape is not None:
            yield from self._attributes(model, shape)
        for reference in model.references:
            yield self._reference(reference, shape)
        for class_name, collection in self._view.collections(name):
            manager = Symbol(s.RESOURCES, f"{class_name}{MANAGER}")
            method_name = xform_name(collection.request.operation)
            summary = f"Its `{collection.resource.type}` resources, by `{method_name}`."
            yield PropertyDef(collection.name, Name(manager), summary)

    def _attributes(self, model: ResourceModel, shape: StructureShape) -> Iterator[PropertyDef]:
        fields = self._fields.resource(shape)
        aliases = {i.member_name: i.name for i in model.identifiers if i.member_name}
        for name, (member_name, _) in model.get_attributes(shape).items():
            if name in aliases:
                annotation = identifier_type(model, aliases[name])
            else:
                field = fields[member_name]
                annotation = field.annotation if field.required else _or_none(field.annotation)
            yield PropertyDef(name, annotation, first_sentence(shape.documentation_of(member_name)))

    def _reference(self, reference: Action, shape: StructureShape | None) -> PropertyDef:
        """Return a resource, or a list of them, that the data of another names."""
        target = Name(self._view.symbol(reference.resource.type))
        paths = [i.path or "" for i in reference.resource.identifiers if i.source == "data"]
        several = any("[]" in path for path in paths)
        annotation: Annotation = Generic(s.LIST, (target,)) if several else target
        if any(self._may_be_absent(shape, path) for path in paths):
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
            field = self._fields.resource(shape).get(key)
            if field is None or not field.required:
                return True
            member = shape.members[key]
            shape = member if isinstance(member, StructureShape) else None
        return False

    def _methods(self, name: str) -> Iterator[Method]:
        page = self._view.page(name)
        model = self._view.model(name)
        yield Method(
            "get_available_subresources",
            (Signature((), Generic(s.LIST, (s.STR,))),),
            Documentation("The names of the methods that make other resources.", ""),
        )
        if model.load:
            for method_name in ("load", "reload"):
                yield self._load(method_name, model.load, page)
        yield from (self._action(name, action, page) for action in model.actions)
        yield from (self._maker(action, page) for action in model.subresources)
        yield from (self._waiter(waiter, page) for waiter in model.waiters)
        yield from additions_of(self._view.service_name, name, page)

    def _load(self, name: str, load: Action, page: str) -> Method:
        operation = self._view.operation(load.request.operation)
        filled = filled_in(load.request.params)
        signatures = self._operations.with_parameters(operation, s.NONE, filled)
        summary = f"Read the attributes anew, by `{xform_name(operation.name)}`."
        return Method(name, signatures, Documentation(summary, f"{page}/{name}.html"))

    def _action(self, name: str, action: Action, page: str) -> Method:
        """Return an action: a call of an operation, whose answer may become a resource.

        A caller's value for a parameter replaces the one that boto3 fills in, wholly or in part.
        """
        operation = self._view.operation(action.request.operation)
        filled = filled_in(action.request.params)
        if overwrites(self._view.service_name, name, action.name):
            filled = FilledIn(overwritten=filled.wholly | filled.partly)
        returns = self._answer(action, operation)
        return Method(
            action.name,
            self._operations.with_parameters(operation, returns, filled),
            Documentation(first_sentence(operation.documentation), f"{page}/{action.name}.html"),
            self._operations.deprecation(operation),
        )

    def _answer(self, action: Action, operation: OperationModel) -> Annotation:
        if action.resource is None:
            return self._operations.output(operation)
        resource = Name(self._view.symbol(action.resource.type))
        several = any("[]" in (i.path or "") for i in action.resource.identifiers)
        return Generic(s.LIST, (resource,)) if several else resource

    def _maker(self, action: Action, page: str) -> Method:
        """Return the maker of a resource: what its own identifiers are not filled from is asked.

        Values are given by position: those of the parent come first.
        """
        target = action.resource.type
        returns = Name(self._view.symbol(target))
        model = self._view.model(target)
        filled = sum(i.source != "input" for i in action.resource.identifiers)
        asked = tuple(
            Parameter(identifier.name, identifier_type(model, identifier.name), required=True)
            for identifier in model.identifiers[filled:]
        )
        for identifier in asked:
            if identifier.name == "self" or not stands_in_a_class(identifier.name):
                problem = "is an identifier that no parameter can be named"
                raise ModelError(problem, target, identifier.name)
        return Method(
            action.name,
            (Signature((), returns, positional=asked),),
            Documentation(
                f"The `{target}` of these identifiers. AWS is not asked.",
                f"{page}/{action.name}.html",
            ),
        )

    def _waiter(self, waiter: Waiter, page: str) -> Method:
        known = self._view.definition.waiters.get(waiter.waiter_name)
        if known is None:
            problem = f'waits with "{waiter.waiter_name}", which is no waiter'
            raise ModelError(problem, waiter.name)
        config = Parameter("WaiterConfig", s.value("WaiterConfig"), required=False)
        signatures = self._operations.with_parameters(
            self._view.operation(known["operation"]),
            s.NONE,
            filled_in(waiter.params),
            extra=(config,),
        )
        documentation = Documentation(polling(known), f"{page}/{waiter.name}.html")
        return Method(waiter.name, signatures, documentation)


def _check_members(owner: str, members: Sequence[PropertyDef | Method]) -> None:
    """Raise ModelError where two members of a class would have one name."""
    names: set[str] = set()
    for member in members:
        if member.name in names:
            problem = f"has two members named {shown(member.name)}"
            raise ModelError(problem, owner)
        names.add(member.name)


def _identifiers(model: ResourceModel, shape: StructureShape | None) -> Iterator[PropertyDef]:
    members = {} if shape is None else {xform_name(k): k for k in shape.members}
    for identifier in model.identifiers:
        member = members.get(identifier.member_name or identifier.name)
        summary = first_sentence(shape.documentation_of(member)) if shape and member else ""
        yield PropertyDef(identifier.name, identifier_type(model, identifier.name), summary)


def _or_none(annotation: Annotation) -> Annotation:
    options = annotation.options if isinstance(annotation, Union) else (annotation,)
    return Union((*options, s.NONE))
