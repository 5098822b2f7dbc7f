"""The uses of boto3 in the files of a flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from botowright.ir.modules import RESOURCE_CLIENT, RESOURCE_PAGINATORS, RESOURCES, WAITERS
from botowright.project import libraries
from botowright.project.calls import last_name
from botowright.project.flow.resource_parts import Part
from botowright.project.flow.service_types import STUBBER_TYPE
from botowright.project.requirements.owners import (
    CLIENTS,
    is_operation,
    methods_of,
    module_of,
)
from botowright.project.requirements.reads import key_reads, reads_of
from botowright.project.requirements.sent import sent_by
from botowright.project.requirements.uses import (
    CallUse,
    NamedUse,
    ResourceUse,
    ServiceUse,
    TypeUse,
    Unresolved,
    Where,
)
from botowright.project.terms import Opaque, Text
from botowright.project.values import BoundMethod, External, Typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import FlowReader
    from botowright.project.requirements.uses import Kind, Use
    from botowright.project.scopes import Scope
    from botowright.project.values import Value

_CONVERTED = (RESOURCES, RESOURCE_CLIENT, RESOURCE_PAGINATORS)
_PRESIGNED = "generate_presigned_url"
_NAMED: dict[str, Kind] = {
    "can_paginate": "operation",
    "get_paginator": "paginator",
    "get_waiter": "waiter",
    _PRESIGNED: "operation",
}
_NAMING = ("operation_name", "waiter_name", "ClientMethod", "method")  # keywords
_OWN_KEYS = frozenset(("PaginationConfig", "WaiterConfig"))
_METADATA = frozenset(("ResponseMetadata",))
# boto3's transfers, and the operation that gets their ExtraArgs.
_TRANSFERS = {
    "upload_file": "put_object",
    "upload_fileobj": "put_object",
    "download_file": "get_object",
    "download_fileobj": "get_object",
    "copy": "copy_object",
}
_PASSING = ("partial", "run_in_executor", "submit", "to_thread")
_TYPE_MODULES = frozenset(("requests", "responses", "views"))


def uses_in(flow: Flow) -> Iterator[Use]:
    """Yield the uses of boto3 in the files of a flow."""
    for file, reader in flow.files.items():
        collector = _Collector(flow, file)
        for node, scope in reader.others:
            yield from collector.call(node, scope)
        for read, scope in reader.reads:
            yield from reads_of(flow, file, read, scope)
        yield from collector.types(reader)


class _Collector:
    def __init__(self, flow: Flow, file: str) -> None:
        self._flow = flow
        self._file = file

    def call(self, node: cst.Call, scope: Scope) -> Iterator[Use]:
        """Yield the uses of a call."""
        callees = self._callees(node, scope)
        methods = [value for value in callees if isinstance(value, BoundMethod)]
        for value in callees:
            match value:
                case External(dotted) if (made := libraries.made(dotted)) is not None:
                    yield from self._made(node, scope, made)
                case BoundMethod():
                    args = node.args if len(methods) == 1 else ()
                    yield from self._method(value, node, args, scope)
                case _:
                    pass
        if isinstance(node.func, cst.Attribute) and node.args:
            yield from self._of_owner(node, node.func, scope)
        yield from self._passed(node, scope)

    def _callees(self, node: cst.Call, scope: Scope) -> list[Value]:
        """Return the values of a callee, also the method of a client that its types do not have."""
        values: list[Value] = [*self._values(node.func, scope)]
        if isinstance(node.func, cst.Attribute) and all(isinstance(v, Opaque) for v in values):
            owners = self._values(node.func.value, scope)
            values += methods_of(self._flow.types, owners, node.func.attr.value)
        return values

    def types(self, reader: FlowReader) -> Iterator[TypeUse]:
        """Yield the shapes whose types the file names: "boto_types.s3.requests.Tag"."""
        for node, dotted in reader.types:
            package, *between, name = dotted.split(".")
            found = libraries.typed_service(dotted)
            service = None if found is None else self._flow.types.of_module(found[0])
            if package == "boto_types" and {*between[-1:]} & _TYPE_MODULES and service is not None:
                yield TypeUse(Where(self._file, node), service, name)

    def _made(self, node: cst.Call, scope: Scope, made: libraries.Made) -> Iterator[Use]:
        where = Where(self._file, node)
        argument = _argument(node, ("service_name",))
        if argument is None:
            return
        values = self._values(argument, scope)
        names = [value.value for value in values if isinstance(value, Text)]
        for name in names:
            yield ServiceUse(where, name, made.library)
            if made.kind == "resource":
                yield ResourceUse(where, name, Part(""), "")
        if not names:
            yield Unresolved(where, f"the service is not known: {_reason(values)}")

    def _method(
        self, method: BoundMethod, node: cst.Call, args: Sequence[cst.Arg], scope: Scope
    ) -> Iterator[Use]:
        types, module = self._flow.types, module_of(method.owner)
        if module in CLIENTS and method.name in _NAMED:
            yield from self._named(method, node, scope)
        elif method.name in _TRANSFERS and (module not in CLIENTS or types.is_added(method)):
            yield from self._transfer(method, node, scope)
        elif module not in CLIENTS or is_operation(types, method):
            waiter = types.waiter(method)
            operation = types.operation(method) if waiter is None or module in CLIENTS else waiter
            if operation is not None:
                yield from self._sending(method, operation, node, args, scope)

    def _sending(
        self,
        method: BoundMethod,
        operation: str,
        node: cst.Call,
        args: Sequence[cst.Arg],
        scope: Scope,
    ) -> Iterator[Use]:
        where, module = Where(self._file, node), module_of(method.owner)
        sent, unknown = sent_by(self._flow, self._file, args, scope)
        yield CallUse(
            where,
            method.owner.service,
            operation,
            "request",
            sent,
            is_converted=module in _CONVERTED,
            is_waiter=module == WAITERS or operation == self._flow.types.waiter(method),
            known=frozenset() if module in CLIENTS else _OWN_KEYS,
        )
        if unknown is not None:
            what = f"{method.owner.service}.{operation}"
            yield Unresolved(where, f"the parameters of {what} are not known: {unknown}")

    def _named(self, method: BoundMethod, node: cst.Call, scope: Scope) -> Iterator[Use]:
        """Yield the paginator, the waiter or the operation that a call names."""
        where, service, kind = Where(self._file, node), method.owner.service, _NAMED[method.name]
        params = _argument(node, ("Params",), 1) if method.name == _PRESIGNED else None
        for name in self._names(node, scope, service, kind):
            if isinstance(name, Unresolved):
                yield name
                continue
            yield NamedUse(where, service, kind, name)
            if params is not None:
                yield self._written(where, service, name, params, scope)

    def _transfer(self, method: BoundMethod, node: cst.Call, scope: Scope) -> Iterator[Use]:
        extra = _argument(node, ("ExtraArgs",), None)
        if extra is not None:
            where, service = Where(self._file, node), method.owner.service
            operation = _TRANSFERS[method.name]
            yield self._written(where, service, operation, extra, scope, is_lenient=True)

    def _of_owner(self, node: cst.Call, func: cst.Attribute, scope: Scope) -> Iterator[Use]:
        """Yield the uses of methods that are not those of a client or a resource."""
        match func.attr.value:
            case "get":
                where, owners = Where(self._file, node), self._values(func.value, scope)
                for key in self._values(node.args[0].value, scope):
                    if isinstance(key, Text):
                        yield from key_reads(self._flow, where, owners, key.value)
            case "add_response" | "add_client_error" as name:
                for owner in self._values(func.value, scope):
                    if isinstance(owner, Typed) and owner.annotation == STUBBER_TYPE:
                        yield from self._stubbed(owner, name, node, scope)
            case _:
                pass

    def _stubbed(self, stubber: Typed, method: str, node: cst.Call, scope: Scope) -> Iterator[Use]:
        """Yield what a `Stubber` is told: an operation, its parameters and its response."""
        where, service = Where(self._file, node), stubber.service
        is_response = method == "add_response"
        params = _argument(node, ("expected_params",), 2 if is_response else None)
        response = _argument(node, ("service_response",), 1) if is_response else None
        for name in self._names(node, scope, service, "operation"):
            if isinstance(name, Unresolved):
                yield name
                continue
            yield NamedUse(where, service, "operation", name)
            if params is not None:
                yield self._written(where, service, name, params, scope)
            if response is not None:
                yield self._written(where, service, name, response, scope, is_response=True)

    def _passed(self, node: cst.Call, scope: Scope) -> Iterator[Use]:
        """Yield the uses of a call that passes a method and its arguments on.

        `executor.submit(s3.put_object, Bucket="b")` calls it with the arguments behind it, and a
        function of a project may take them as one dictionary: `retry(s3.put_object, request)`.
        """
        is_known = last_name(node.func) in _PASSING
        for index, argument in enumerate(node.args[:-1]):
            if argument.keyword is not None or not isinstance(argument.value, cst.Attribute):
                continue
            rest = [each for each in node.args[index + 1 :] if each.star != "*"]
            if not is_known:
                rest = [cst.Arg(each.value, star="**") for each in rest if each.keyword is None]
            for value in self._values(argument.value, scope):
                if isinstance(value, BoundMethod) and module_of(value.owner) in CLIENTS:
                    for use in self._method(value, node, rest, scope):
                        if is_known or not isinstance(use, Unresolved):
                            yield use

    def _written(  # noqa: PLR0913  # a call, and the two ways in which it differs
        self,
        where: Where,
        service: str,
        operation: str,
        given: cst.BaseExpression,
        scope: Scope,
        *,
        is_response: bool = False,
        is_lenient: bool = False,
    ) -> CallUse:
        """Return the use of a dictionary with the parameters or the response of an operation."""
        sent, _ = sent_by(self._flow, self._file, [cst.Arg(given, star="**")], scope)
        return CallUse(
            where,
            service,
            operation,
            "response" if is_response else "request",
            sent,
            is_lenient=is_lenient,
            known=_METADATA if is_response else frozenset(),
        )

    def _names(
        self, node: cst.Call, scope: Scope, service: str, kind: Kind
    ) -> Iterator[str | Unresolved]:
        """Yield the names that the first argument of a call has, or why there are none."""
        argument = _argument(node, _NAMING)
        values = () if argument is None else self._values(argument, scope)
        names = [value.value for value in values if isinstance(value, Text)]
        yield from names
        if not names and argument is not None:
            why = f"the {kind} of {service} is not known: {_reason(values)}"
            yield Unresolved(Where(self._file, node), why)

    def _values(self, node: cst.BaseExpression, scope: Scope) -> tuple[Value, ...]:
        return self._flow.values(node, scope, self._file)


def _argument(
    node: cst.Call, keywords: Sequence[str], index: int | None = 0
) -> cst.BaseExpression | None:
    """Return an argument of a call, by a keyword or by its position."""
    for argument in node.args:
        if argument.keyword is not None and argument.keyword.value in keywords:
            return argument.value
    if index is None or index >= len(node.args):
        return None
    found = node.args[index]
    return None if found.keyword is not None or found.star else found.value


def _reason(values: Sequence[Value]) -> str:
    reasons = (value.what for value in values if isinstance(value, Opaque))
    return next(reasons, "its value is not a string")
