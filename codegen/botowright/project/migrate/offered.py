"""The names that our package has for a service, from the models of the project's botocore."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.errors import assert_never
from botowright.ir.definitions import Reexport
from botowright.ir.modules import (
    ClientModule,
    ErrorsModule,
    LiteralsModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    StubberModule,
    WaitersModule,
)
from botowright.load.service import load_service
from botowright.load.shapes import StructureShape
from botowright.targets.aioboto3 import AIOBOTO3
from botowright.targets.chosen import targets_named
from botowright.translate.parts import with_parts
from botowright.translate.service import translate_service

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.ir.definitions import Definition
    from botowright.ir.modules import Module
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel, Shape
    from botowright.load.source import ModelSource, ServiceEntry

_TARGETS = targets_named(("boto3", "aioboto3"))
ASYNC_PART = AIOBOTO3.part
# Types with another form in a request than in a response, for the peer as well.
_TWO_FORMS = frozenset(("blob", "list", "map", "timestamp"))


@dataclass(frozen=True, slots=True)
class Offered:
    """The names of one service."""

    service_name: str  # "bedrock-runtime"
    package_name: str  # "bedrock_runtime"
    names: Mapping[str, frozenset[str]]  # of each module, e.g. "requests"
    client: str
    exceptions: str  # the class of `client.exceptions`
    service_resource: str | None
    paginators: Mapping[str, str]  # the name that a client takes, by the class
    waiters: Mapping[str, str]
    # The keyword arguments of the paginators and the waiters of each input shape, sorted.
    paginate_kwargs: Mapping[str, tuple[str, ...]]
    wait_kwargs: Mapping[str, tuple[str, ...]]
    streams: bool  # whether an operation takes a stream
    plain: frozenset[str]  # structures without a list, a map, a timestamp or a blob in them

    def has(self, module: str, name: str) -> bool:
        """Return whether a module has a name."""
        return name in self.names.get(module, ())


def offered_names(source: ModelSource, entry: ServiceEntry) -> Offered:
    """Return the names of a service.

    Raises ModelError if its model cannot be translated.
    """
    definition = load_service(source, entry)
    package = with_parts(translate_service(definition), _TARGETS)
    names: dict[str, set[str]] = defaultdict(set)
    for module in package.modules:
        names[module.name.removeprefix(".")].update(_names_of(module))
    return Offered(
        service_name=package.service_name,
        package_name=package.package_name,
        names={module: frozenset(found) for module, found in names.items()},
        client=package.client.class_name,
        exceptions=package.client.exceptions.name,
        service_resource=package.service_resource,
        paginators={s.name: key for key, s in package.client.paginators.items()},
        waiters={s.name: key for key, s in package.client.waiters.items()},
        paginate_kwargs=_by_input(
            definition,
            ((operation, f"{operation}PaginateKwargs") for operation in definition.paginators),
        ),
        wait_kwargs=_by_input(
            definition,
            ((w["operation"], f"{name}WaitKwargs") for name, w in definition.waiters.items()),
        ),
        streams=any(map(_takes_a_stream, definition.operations.values())),
        plain=frozenset(_plain_structures(definition.shapes)),
    )


def _names_of(module: Module) -> Iterator[str]:
    match module:
        case LiteralsModule():
            yield from (alias.name for alias in (*module.enums, *module.named_classes))
        case ShapesModule():
            yield from map(_name_of, module.definitions)
        case ClientModule():
            yield module.client.class_name
        case PaginatorsModule() | WaitersModule():
            yield from (each.class_name for each in module.classes)
        case ErrorsModule():
            yield module.exceptions_name
            yield from (error.name for error in module.errors)
        case ResourcesModule():
            yield from (each.class_name for each in module.resources.resources)
            yield from (each.class_name for each in module.resources.collections)
        case StubberModule():
            pass
        case _:
            assert_never(module)


def _name_of(definition: Definition) -> str:
    return definition.symbol.name if isinstance(definition, Reexport) else definition.name


def _by_input(
    definition: ServiceDefinition, of_operations: Iterable[tuple[str, str]]
) -> dict[str, tuple[str, ...]]:
    """Return names by the input shape of their operations."""
    found = defaultdict(list)
    for operation_name, name in sorted(of_operations):
        operation = definition.operations.get(operation_name)
        if operation is not None and operation.input_shape is not None:
            found[operation.input_shape.name].append(name)
    return {shape: tuple(sorted(names)) for shape, names in found.items()}


def _takes_a_stream(operation: OperationModel) -> bool:
    return operation.input_shape is not None and any(
        member.traits.get("streaming") for member in operation.input_shape.members.values()
    )


def _plain_structures(shapes: Mapping[str, Shape]) -> Iterator[str]:
    for name, shape in shapes.items():
        if isinstance(shape, StructureShape) and _is_plain(shape, set()):
            yield name


def _is_plain(shape: Shape, seen: set[str]) -> bool:
    if not isinstance(shape, StructureShape):
        return shape.type_name not in _TWO_FORMS
    if not shape.members:
        return False  # any mapping, as is a document
    if shape.name in seen:
        return True
    seen.add(shape.name)
    return all(_is_plain(member, seen) for member in shape.members.values())
