"""Operations → methods of the client, of paginators and of waiters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from botowright.errors import ModelError, shown
from botowright.ir.annotations import Annotation, Generic, Name, Symbol
from botowright.ir.definitions import Documentation, Method, NamedClass, Parameter, Signature
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.targets import PAGE_ITERATOR
from botowright.load.handlers import method_aliases, parameter_rules
from botowright.translate import symbols as s
from botowright.translate.documentation import first_sentence, plain_text
from botowright.translate.names import claim_names, python_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.annotations import ViewAnnotations
    from botowright.translate.inputs import InputFields
    from botowright.translate.structures import Structures

# The user guide's pages, as botocore/docs names their folders.
REFERENCE = "https://docs.aws.amazon.com/boto3/latest/reference/services"

# Members that we write for each client, where a service has what they are for.
_EVERY_CLIENTS = frozenset(("exceptions", "get_paginator", "get_waiter", "generate_presigned_url"))


def callable_operations(definition: ServiceDefinition) -> list[OperationModel]:
    """Return the operations that a client has.

    botocore removes those that take a stream of events, which it cannot send
    (botocore/handlers.py, remove_lex_v2_start_conversation and the like).
    """
    return [o for o in definition.operations.values() if not o.has_event_stream_input]


@dataclass(frozen=True, slots=True)
class FilledIn:
    """The parameters of an operation that somebody fills in, by wire name.

    A caller need not give them. Those that are filled in wholly come last, because boto3 does not
    document them. One that is overwritten cannot be given: a caller's value would be lost.
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
    ) -> None:
        self._definition = definition
        self._structures = structures
        self._inputs = inputs
        self._view = view
        self._page = f"{REFERENCE}/{definition.service_name}"

    def client_methods(self, operations: Iterable[OperationModel]) -> Iterator[Method]:
        """Yield the methods of the client, by name.

        One that no attribute can name (an operation "Import") is left to getattr. Raises
        ModelError where two operations have one method name.
        """
        owners: dict[str, OperationModel] = {}
        for operation in operations:
            name = xform_name(operation.name)
            if name in _EVERY_CLIENTS:
                problem = f"would be the method {shown(name)}, which every client has"
                raise ModelError(problem, operation.name)
            owner = owners.setdefault(name, operation)
            if owner is not operation:
                problem = f"has the method {shown(name)}, as operation {shown(owner.name)} has"
                raise ModelError(problem, operation.name)
        aliases = method_aliases(self._definition.service_name)
        old_names = {old: name for old, name in aliases.items() if name in owners}
        for name, today in sorted({**old_names, **{n: n for n in owners}}.items()):
            if stands_in_a_class(name):
                method = self._client_method(today, owners[today])
                yield method if name == today else _under_old_name(method, name)

    def _client_method(self, name: str, operation: OperationModel) -> Method:
        return Method(
            name=name,
            signatures=tuple(self._signatures(operation)),
            documentation=Documentation(
                first_sentence(operation.documentation),
                f"{self._page}/client/{name}.html",
                tuple(self._errors(operation)),
            ),
            deprecated=self.deprecation(operation),
        )

    def _errors(self, operation: OperationModel) -> Iterator[str]:
        """Yield the names that `client.exceptions` gives to what an operation raises.

        It has the shapes that are marked as exceptions (ServiceModel.error_shapes), and no others;
        not all that an operation names is one, or is there.
        """
        shapes = self._definition.shape_models
        for error in self._definition.operation_models[operation.name].get("errors", ()):
            if shapes.get(error["shape"], {}).get("exception"):
                yield python_name(error["shape"])

    def unpacked_inputs(self, operations: Iterable[OperationModel]) -> set[str]:
        """Return the inputs that cannot be spelled as keyword parameters."""
        return {
            operation.input_shape.name
            for operation in operations
            if operation.input_shape is not None and not self._can_spell(operation.input_shape)
        }

    def paginators(self, operations: dict[str, OperationModel]) -> Iterator[NamedClass]:
        """Yield the paginators. One of an operation that the client lacks cannot be asked for.

        Raises ModelError where two would be one class.
        """
        config = Parameter("PaginationConfig", s.value("PaginatorConfig"), required=False)
        names = [name for name in self._definition.paginators if name in operations]
        claim_names((f"{python_name(name)}Paginator", f"paginator {name}") for name in names)
        for name, paginator in sorted(self._definition.paginators.items()):
            if name not in operations:
                continue
            page = self.output(operations[name])
            signature = self._helper_signature(
                operations[name], config, Generic(PAGE_ITERATOR, (page,)), _tokens(paginator)
            )
            link = f"{self._page}/paginator/{name}.html"
            yield NamedClass(
                key=xform_name(name),
                class_name=f"{python_name(name)}Paginator",
                method=Method(
                    "paginate",
                    (signature,),
                    Documentation(f"Yield the pages of `{xform_name(name)}`.", link),
                ),
            )

    def waiters(self, operations: dict[str, OperationModel]) -> Iterator[NamedClass]:
        """Yield the waiters.

        Raises ModelError where one does not say what it polls, or how, or two would be one.
        """
        config = Parameter("WaiterConfig", s.value("WaiterConfig"), required=False)
        names = self._definition.waiters
        claim_names((f"{python_name(name)}Waiter", f"waiter {name}") for name in names)
        claim_names(((xform_name(name), f"waiter {name}") for name in names), "waiter")
        for name, waiter in sorted(self._definition.waiters.items()):
            operation = operations.get(waiter.get("operation", ""))
            if operation is None:
                problem = f"polls {waiter.get('operation')!r}, which is no operation"
                raise ModelError(problem, f"waiter {name}")
            for key in ("delay", "maxAttempts"):
                if key not in waiter:
                    problem = f'there is no "{key}"'
                    raise ModelError(problem, f"waiter {name}")
            signature = self._helper_signature(operation, config, s.NONE)
            link = f"{self._page}/waiter/{name}.html"
            yield NamedClass(
                key=xform_name(name),
                class_name=f"{python_name(name)}Waiter",
                method=Method("wait", (signature,), Documentation(polling(waiter), link)),
            )

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

    def deprecation(self, operation: OperationModel) -> str | None:
        """Return AWS's message, or None where an operation is not deprecated."""
        model = self._definition.operation_models[operation.name]
        return plain_text(model.get("deprecatedMessage", "")) if model.get("deprecated") else None

    def output(self, operation: OperationModel) -> Annotation:
        """Return the type of what an operation returns."""
        if operation.output_shape is None:
            return s.value("EmptyOutput")
        return Name(Symbol(s.RESPONSES, self._structures.output_name(operation.output_shape.name)))

    def _signatures(self, operation: OperationModel) -> Iterator[Signature]:
        """Yield the ways to call an operation: with the documented names, then the model's own."""
        returns = self.output(operation)
        aliases = self._aliases(operation)
        shape = operation.input_shape
        if shape is None or self._can_spell(shape):
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
        names = self._member_names(shape)
        return {k: v for k, v in rules.aliases.items() if k in names and v not in names}

    def _member_names(self, shape: StructureShape) -> list[str]:
        # A call has no place for "self": the method that botocore makes has a parameter of it.
        return [name for name in shape.members if name != "self"]

    def _can_spell(self, shape: StructureShape) -> bool:
        return all(map(stands_in_a_class, self._member_names(shape)))

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
        names = [name for name in self._member_names(shape) if name not in filled.overwritten]
        required = rules.required - filled.wholly - filled.partly
        return tuple(
            Parameter(
                aliases.get(name, name),
                self._inputs.member(shape, name, self._view),
                required=name in required,
            )
            for name in sorted(names, key=lambda n: (n not in required, n in rules.hidden))
        )

    def _helper_signature(
        self,
        operation: OperationModel,
        config: Parameter,
        returns: Annotation,
        tokens: frozenset[str] = frozenset(),
    ) -> Signature:
        """Return the signature of `paginate` or `wait`: the operation's, its own config added.

        A token is the paginator's to give (PaginationConfig's StartingToken).
        """
        parameters = _without((config,), self._parameters(operation, self._aliases(operation)))
        return _signature((*(p for p in parameters if p.name not in tokens), config), returns)


def _without(own: Iterable[Parameter], parameters: Iterable[Parameter]) -> list[Parameter]:
    """Return an operation's parameters without those that a helper's own hide.

    botocore takes PaginationConfig and WaiterConfig out of a call, whatever the operation has
    (botocore/paginate.py, botocore/waiter.py).
    """
    names = {parameter.name for parameter in own}
    return [parameter for parameter in parameters if parameter.name not in names]


def _signature(parameters: tuple[Parameter, ...], returns: Annotation) -> Signature:
    """Return a signature. One that has a parameter which cannot be spelled takes any other."""
    spelled = tuple(p for p in parameters if stands_in_a_class(p.name))
    unspelled = tuple(p for p in parameters if not stands_in_a_class(p.name))
    return Signature(spelled, returns, s.ANY if unspelled else None, unspelled=unspelled)


def _under_old_name(method: Method, name: str) -> Method:
    summary = f"An old spelling of `{method.name}`."
    return replace(method, name=name, documentation=replace(method.documentation, summary=summary))


def polling(waiter: dict[str, Any]) -> str:
    """Return a sentence: what a waiter calls, how often and how many times."""
    method_name = xform_name(waiter["operation"])
    delay, attempts = waiter["delay"], waiter["maxAttempts"]
    often = "every second" if delay == 1 else f"every {delay} seconds"
    times = "once" if attempts == 1 else f"{attempts} times"
    return f"Poll `{method_name}` {often}, {times} at most."


def _tokens(paginator: dict[str, Any]) -> frozenset[str]:
    tokens = paginator.get("input_token", [])
    return frozenset((tokens,) if isinstance(tokens, str) else tokens)
