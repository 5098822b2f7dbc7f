"""boto3's resource models → the classes of resources and of their collections.

boto3/resources/factory.py, and the modules beside it, decide how each part of a resource behaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.errors import ModelError, shown
from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Generic, Name, Symbol, Union, options_of
from botowright.ir.definitions import Method, Parameter, Signature
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.modules import RESOURCES
from botowright.ir.resources import PropertyDef, PropertyKind, ResourceDef, ResourcesDef
from botowright.load.shapes import StructureShape
from botowright.translate.documentation import NO_TEXT
from botowright.translate.hand_written import hand_written_methods
from botowright.translate.injected import base_of, has_additions, overwrites
from botowright.translate.named_classes import polling, waiter_config
from botowright.translate.names import claim_names
from botowright.translate.operations import FilledIn
from botowright.translate.quirks.kinds import SERVICE_RESOURCE
from botowright.translate.resource_collections import MANAGER, collections_of
from botowright.translate.resource_models import filled_in, identifier_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from boto3.resources.model import Action, Identifier, ResourceModel, Waiter

    from botowright.load.shapes import OperationModel
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.fields import Fields
    from botowright.translate.operations import Operations
    from botowright.translate.resource_models import ResourceCatalog


class ResourceClasses:
    """The classes of the resources of one service."""

    def __init__(
        self,
        catalog: ResourceCatalog,
        fields: Fields,
        operations: Operations,
        docs: DocumentationSource,
    ) -> None:
        self._catalog = catalog
        self._docs = docs
        self._fields = fields
        self._operations = operations

    def all_of(self, client: Symbol) -> ResourcesDef:
        """Return the classes. Raises ModelError if the models do not fit the service's model."""
        names = self._catalog.names()
        resources = tuple(map(self._resource, names))
        collections = tuple(
            collection
            for name in names
            for collection in collections_of(name, self._catalog, self._operations, self._docs)
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
        service = self._catalog.service_name
        title = self._catalog.definition.service_model.metadata.get("serviceFullName", service)
        summary = title if name == SERVICE_RESOURCE else f"`{name}` of {title}."
        return ResourceDef(
            class_name=self._catalog.class_name(name),
            documentation=self._docs.of_ours(summary, f"{self._catalog.folder(name)}/index"),
            properties=tuple(p for p in self._properties(name) if stands_in_a_class(p.name)),
            methods=tuple(m for m in self._methods(name) if stands_in_a_class(m.name)),
            base=base_of(self._catalog.quirks, name),
        )

    def _properties(self, name: str) -> Iterator[PropertyDef]:
        model = self._catalog.model(name)
        shape = self._catalog.shape(model)
        yield from self._identifiers(model, shape)
        if shape is not None:
            yield from self._attributes(model, shape)
        for reference in model.references:
            yield self._reference(reference, shape)
        for class_name, collection in self._catalog.collections(name):
            manager = Symbol(RESOURCES, f"{class_name}{MANAGER}")
            method_name = xform_name(collection.request.operation)
            summary = f"The `{collection.resource.type}` resources that `{method_name}` returns."
            yield PropertyDef(
                PropertyKind.COLLECTION, collection.name, Name(manager), self._docs.of_ours(summary)
            )

    def _identifiers(
        self, model: ResourceModel, shape: StructureShape | None
    ) -> Iterator[PropertyDef]:
        for identifier in model.identifiers:
            member = _member_of(identifier, shape)
            documentation = self._docs.of_attribute(shape, member) if shape and member else NO_TEXT
            annotation = identifier_type(model, identifier.name)
            yield PropertyDef(PropertyKind.IDENTIFIER, identifier.name, annotation, documentation)

    def _attributes(self, model: ResourceModel, shape: StructureShape) -> Iterator[PropertyDef]:
        fields = self._fields.resource(shape)
        aliases = {i.member_name: i.name for i in model.identifiers if i.member_name}
        for name, (member_name, _) in model.get_attributes(shape).items():
            kind = PropertyKind.IDENTIFIER if name in aliases else PropertyKind.ATTRIBUTE
            if name in aliases:
                annotation = identifier_type(model, aliases[name])
            else:
                field = fields[member_name]
                annotation = field.annotation if field.required else _or_none(field.annotation)
            documentation = self._docs.of_attribute(shape, member_name)
            yield PropertyDef(kind, name, annotation, documentation)

    def _reference(self, reference: Action, shape: StructureShape | None) -> PropertyDef:
        """Return a property: the resource, or the list of resources, that the data names."""
        target = Name(self._catalog.symbol(reference.resource.type))
        paths = [i.path or "" for i in reference.resource.identifiers if i.source == "data"]
        several = any("[]" in path for path in paths)
        annotation: Annotation = Generic(s.LIST, (target,)) if several else target
        if any(self._may_be_absent(shape, path) for path in paths):
            annotation = _or_none(annotation)
        kind = f"The `{reference.resource.type}`{' resources' if several else ''}"
        documentation = self._docs.of_ours(f"{kind} that the data of this resource names.")
        return PropertyDef(PropertyKind.REFERENCE, reference.name, annotation, documentation)

    def _may_be_absent(self, shape: StructureShape | None, path: str) -> bool:
        """Return whether a path (JMESPath: `Placement.GroupName`) can lead to nothing.

        boto3 leaves out list elements that do not have the key after `[]`. The shape of a resource
        may lack a member that its data has (an address's NetworkInterface in EC2).
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
        folder = self._catalog.folder(name)
        model = self._catalog.model(name)
        yield Method(
            "get_available_subresources",
            (Signature((), Generic(s.LIST, (s.STR,))),),
            self._docs.of_ours("Return the names of the methods that make other resources."),
        )
        if model.load:
            for method_name in ("load", "reload"):
                yield self._load(method_name, model.load, folder)
        yield from (self._action(name, action, folder) for action in model.actions)
        yield from (self._maker(action, folder) for action in model.subresources)
        yield from (self._waiter(waiter, folder) for waiter in model.waiters)
        if has_additions(self._catalog.quirks, name):
            yield from hand_written_methods(self._catalog.service_name, name, folder, self._docs)

    def _load(self, name: str, load: Action, folder: str) -> Method:
        operation = self._catalog.operation(load.request.operation)
        filled = filled_in(load.request.params)
        signatures = self._operations.with_parameters(operation, s.NONE, filled)
        summary = f"Load the attributes with `{xform_name(operation.name)}`."
        return Method(name, signatures, self._docs.of_ours(summary, f"{folder}/{name}"))

    def _action(self, name: str, action: Action, folder: str) -> Method:
        """Return an action: a call of an operation. Its response may become a resource.

        A caller's value for a parameter replaces the one that boto3 fills in, wholly or partly.
        """
        operation = self._catalog.operation(action.request.operation)
        filled = filled_in(action.request.params)
        if overwrites(self._catalog.quirks, name, action.name):
            filled = FilledIn(overwritten=filled.wholly | filled.partly)
        returns = self._result(action, operation)
        return Method(
            action.name,
            self._operations.with_parameters(operation, returns, filled),
            self._docs.of_operation(operation, f"{folder}/{action.name}"),
            self._operations.deprecation(operation),
        )

    def _result(self, action: Action, operation: OperationModel) -> Annotation:
        if action.resource is None:
            return self._operations.output(operation)
        resource = Name(self._catalog.symbol(action.resource.type))
        several = any("[]" in (i.path or "") for i in action.resource.identifiers)
        return Generic(s.LIST, (resource,)) if several else resource

    def _maker(self, action: Action, folder: str) -> Method:
        """Return the method that makes a resource.

        Its parameters are the identifiers that boto3 does not fill in from the parent. boto3 fills
        in the first ones, and a caller gives the others by position.
        """
        target = action.resource.type
        returns = Name(self._catalog.symbol(target))
        model = self._catalog.model(target)
        filled = sum(i.source != "input" for i in action.resource.identifiers)
        asked = tuple(self._asked(identifier, model) for identifier in model.identifiers[filled:])
        for identifier in asked:
            if identifier.name == "self" or not stands_in_a_class(identifier.name):
                problem = "cannot be the name of a parameter in Python; rename the identifier"
                raise ModelError(problem, target, identifier.name)
        return Method(
            action.name,
            (Signature((), returns, positional=asked),),
            self._docs.of_ours(
                f"Return the `{target}` with these identifiers, without a request.",
                f"{folder}/{action.name}",
            ),
        )

    def _asked(self, identifier: Identifier, model: ResourceModel) -> Parameter:
        shape = self._catalog.shape(model)
        member = _member_of(identifier, shape)
        return Parameter(
            identifier.name,
            identifier_type(model, identifier.name),
            required=True,
            documentation=self._docs.of_member(shape, member) if shape and member else "",
        )

    def _waiter(self, waiter: Waiter, folder: str) -> Method:
        known = self._catalog.definition.waiters.get(waiter.waiter_name)
        if known is None:
            problem = f"the service does not have its waiter {shown(waiter.waiter_name)}; add it"
            raise ModelError(problem, waiter.name)
        signatures = self._operations.with_parameters(
            self._catalog.operation(known["operation"]),
            s.NONE,
            filled_in(waiter.params),
            extra=(waiter_config(self._docs),),
        )
        documentation = self._docs.of_ours(polling(known), f"{folder}/{waiter.name}")
        return Method(waiter.name, signatures, documentation)


def _member_of(identifier: Identifier, shape: StructureShape | None) -> str | None:
    """Return the member of a resource's data that has an identifier, or None if none has it."""
    members = {} if shape is None else {xform_name(name): name for name in shape.members}
    return members.get(identifier.member_name or identifier.name)


def _check_members(owner: str, members: Sequence[PropertyDef | Method]) -> None:
    """Raise ModelError if two members of a class would have one name."""
    names: set[str] = set()
    for member in members:
        if member.name in names:
            problem = f"has two members named {shown(member.name)}; rename one of them"
            raise ModelError(problem, owner)
        names.add(member.name)


def _or_none(annotation: Annotation) -> Annotation:
    return Union((*options_of(annotation), s.NONE))
