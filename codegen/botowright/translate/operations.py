"""Operations → methods of the client, and the parameters of every method that calls one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.errors import ModelError, shown
from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Generic, Name, Symbol
from botowright.ir.definitions import Method, Parameter, Signature
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.modules import RESPONSES
from botowright.load.handlers import method_aliases, parameter_rules
from botowright.load.traits import is_exception
from botowright.translate.markup import plain_text
from botowright.translate.names import python_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.annotations import ViewAnnotations
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.inputs import InputFields
    from botowright.translate.structures import Structures

# Members of every client that has a use for them. We write them ourselves.
_EVERY_CLIENTS = frozenset(("exceptions", "get_paginator", "get_waiter", "generate_presigned_url"))


@dataclass(frozen=True, slots=True)
class FilledIn:
    """The parameters of an operation that boto3 fills in, by wire name.

    A caller need not give them. Those that are filled in wholly come last, because boto3 does not
    document them. An overwritten parameter is left out, because a caller's value would be lost.
    """

    wholly: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()
    overwritten: frozenset[str] = frozenset()


NOTHING_FILLED_IN = FilledIn()


class Operations:
    """The methods of one service."""

    def __init__(
        self,
        definition: ServiceDefinition,
        structures: Structures,
        inputs: InputFields,
        view: ViewAnnotations,
        docs: DocumentationSource,
    ) -> None:
        self._definition = definition
        self._structures = structures
        self._inputs = inputs
        self._view = view
        self._docs = docs

    def client_methods(self, operations: Iterable[OperationModel]) -> Iterator[Method]:
        """Yield the methods of the client, by name.

        A method that no attribute can name (an operation "Import") is left out: getattr reaches it.
        Raises ModelError if two operations have one method name.
        """
        owners = _operations_by_method(operations)
        aliases = method_aliases(self._definition.service_name)
        old_names = {old: name for old, name in aliases.items() if name in owners}
        for name, today in sorted({**old_names, **{n: n for n in owners}}.items()):
            if stands_in_a_class(name):
                method = self._client_method(today, owners[today])
                yield method if name == today else self._under_old_name(method, name)

    def _client_method(self, name: str, operation: OperationModel) -> Method:
        return Method(
            name=name,
            signatures=tuple(self._signatures(operation)),
            documentation=self._docs.of_operation(
                operation, f"client/{name}", self._errors(operation)
            ),
            deprecated=self.deprecation(operation),
        )

    def _under_old_name(self, method: Method, name: str) -> Method:
        documentation = self._docs.of_ours(
            f"An old name of `{method.name}`.",
            f"client/{method.name}",
            method.documentation.errors,
        )
        return replace(method, name=name, documentation=documentation, is_old_name=True)

    def _errors(self, operation: OperationModel) -> Iterator[str]:
        """Yield the names in `client.exceptions` of the errors that an operation raises.

        These are the shapes that are marked as exceptions (ServiceModel.error_shapes). An operation
        may also name shapes that are not marked, or that do not exist.
        """
        shapes = self._definition.shape_models
        for error in self._definition.operation_models[operation.name].get("errors", ()):
            if is_exception(shapes.get(error["shape"], {})):
                yield python_name(error["shape"])

    def unpacked_inputs(self, operations: Iterable[OperationModel]) -> set[str]:
        """Return the inputs that cannot be spelled as keyword parameters."""
        return {
            operation.input_shape.name
            for operation in operations
            if operation.input_shape is not None and not _can_spell(operation.input_shape)
        }

    def with_parameters(
        self,
        operation: OperationModel,
        returns: Annotation,
        filled: FilledIn,
        *,
        extra: tuple[Parameter, ...] = (),
    ) -> tuple[Signature, ...]:
        """Return the signatures of a method that calls an operation with some parameters set."""
        signatures = []
        for aliases in (self._aliases(operation), {}):
            kept = _without(extra, self._parameters(operation, aliases, filled))
            wholly = {aliases.get(name, name) for name in filled.wholly}
            own = [p for p in kept if p.name not in wholly]
            last = [p for p in kept if p.name in wholly]
            signatures.append(_signature((*own, *extra, *last), returns))
        return tuple(dict.fromkeys(signatures))

    def with_config(
        self,
        operation: OperationModel,
        config: Parameter,
        returns: Annotation,
        tokens: frozenset[str] = frozenset(),
    ) -> Signature:
        """Return the signature of `paginate` or `wait`: the operation's parameters and a config.

        A paginator gives the tokens itself (PaginationConfig's StartingToken).
        """
        parameters = _without((config,), self._parameters(operation, self._aliases(operation)))
        return _signature((*(p for p in parameters if p.name not in tokens), config), returns)

    def deprecation(self, operation: OperationModel) -> str | None:
        """Return AWS's message, or None if an operation is not deprecated."""
        model = self._definition.operation_models[operation.name]
        return plain_text(model.get("deprecatedMessage", "")) if model.get("deprecated") else None

    def output(self, operation: OperationModel) -> Annotation:
        """Return the type that an operation returns."""
        if operation.output_shape is None:
            return s.value("EmptyOutput")
        return Name(Symbol(RESPONSES, self._structures.output_name(operation.output_shape.name)))

    def _signatures(self, operation: OperationModel) -> Iterator[Signature]:
        """Yield the ways to call an operation: with the documented names, then the model's own."""
        returns = self.output(operation)
        aliases = self._aliases(operation)
        shape = operation.input_shape
        if shape is None or _can_spell(shape):
            yield Signature(self._parameters(operation, aliases), returns)
            if aliases:
                yield Signature(self._parameters(operation, {}), returns)
            return
        if aliases:
            yield Signature(self._parameters(operation, aliases), returns)
        unpacked = Name(self._structures.unpacked_input(shape.name))
        yield Signature((), returns, rest=Generic(s.UNPACK, (unpacked,)))

    def _aliases(self, operation: OperationModel) -> dict[str, str]:
        rules = parameter_rules(self._definition.service_name, operation.name)
        shape = operation.input_shape
        if shape is None or not rules.aliases:
            return {}
        names = _parameter_names(shape)
        return {k: v for k, v in rules.aliases.items() if k in names and v not in names}

    def _parameters(
        self,
        operation: OperationModel,
        aliases: dict[str, str],
        filled: FilledIn = NOTHING_FILLED_IN,
    ) -> tuple[Parameter, ...]:
        """Return an operation's parameters: required ones, optional ones, undocumented ones.

        Each group is in the documented order.
        """
        shape = operation.input_shape
        if shape is None:
            return ()
        rules = self._inputs.rules[shape.name]
        names = [name for name in _parameter_names(shape) if name not in filled.overwritten]
        required = rules.required - filled.wholly - filled.partly
        return tuple(
            Parameter(
                aliases.get(name, name),
                self._inputs.member(shape, name, self._view),
                required=name in required,
                documentation=self._inputs.documentation(shape, name),
            )
            for name in sorted(names, key=lambda n: (n not in required, n in rules.hidden))
        )


def _operations_by_method(operations: Iterable[OperationModel]) -> dict[str, OperationModel]:
    owners: dict[str, OperationModel] = {}
    for operation in operations:
        name = xform_name(operation.name)
        if name in _EVERY_CLIENTS:
            problem = f"would be the method {shown(name)}, which every client has; rename it"
            raise ModelError(problem, operation.name)
        owner = owners.setdefault(name, operation)
        if owner is not operation:
            problem = (
                f"has the method {shown(name)}, like the operation {shown(owner.name)}; "
                "rename one of them"
            )
            raise ModelError(problem, operation.name)
    return owners


def _parameter_names(shape: StructureShape) -> list[str]:
    # No call can give "self": the method that botocore makes has a parameter of this name.
    return [name for name in shape.members if name != "self"]


def _can_spell(shape: StructureShape) -> bool:
    return all(map(stands_in_a_class, _parameter_names(shape)))


def _without(own: Iterable[Parameter], parameters: Iterable[Parameter]) -> list[Parameter]:
    """Return an operation's parameters, except the names that the method itself takes.

    botocore takes PaginationConfig and WaiterConfig out of a call, even if the operation has such
    a parameter (botocore/paginate.py, botocore/waiter.py).
    """
    names = {parameter.name for parameter in own}
    return [parameter for parameter in parameters if parameter.name not in names]


def _signature(parameters: tuple[Parameter, ...], returns: Annotation) -> Signature:
    """Return a signature. If a parameter cannot be spelled, it takes any other keyword."""
    spelled = tuple(p for p in parameters if stands_in_a_class(p.name))
    unspelled = tuple(p for p in parameters if not stands_in_a_class(p.name))
    return Signature(spelled, returns, s.ANY if unspelled else None, unspelled=unspelled)
