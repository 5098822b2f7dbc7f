"""Paginators and waiters: classes that a client returns by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botocore import xform_name

from botowright.errors import ModelError, shown
from botowright.ir import symbols as s
from botowright.ir.annotations import Generic, Union
from botowright.ir.definitions import Method, NamedClass, Parameter
from botowright.ir.targets import PAGE_ITERATOR
from botowright.translate.names import claim_names, python_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.ir.annotations import Annotation
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import OperationModel
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.operations import Operations


_PAGINATION = "`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page."
_FIRST_ERROR = 400  # the lowest HTTP status of an error
_WAITING = "`Delay` in seconds between two calls, and `MaxAttempts`."


def paginators(
    definition: ServiceDefinition,
    callable_by_name: Mapping[str, OperationModel],
    operations: Operations,
    docs: DocumentationSource,
) -> Iterator[NamedClass]:
    """Yield the paginators of the operations that a client has, by name.

    Raises ModelError if two paginators would be one class.
    """
    config = Parameter(
        "PaginationConfig",
        s.value("PaginatorConfig"),
        required=False,
        documentation=docs.of_ours(_PAGINATION).summary,
    )
    names = [name for name in definition.paginators if name in callable_by_name]
    claim_names((f"{python_name(name)}Paginator", f"paginator {name}") for name in names)
    for name in sorted(names):
        operation, method_name = callable_by_name[name], xform_name(name)
        pages = Generic(PAGE_ITERATOR, (operations.output(operation),))
        signature = operations.with_config(
            operation, config, pages, _tokens(definition.paginators[name])
        )
        documentation = docs.of_ours(f"Yield the pages of `{method_name}`.", f"paginator/{name}")
        method = Method("paginate", (signature,), documentation)
        yield NamedClass(method_name, f"{python_name(name)}Paginator", method)


def waiters(
    definition: ServiceDefinition,
    callable_by_name: Mapping[str, OperationModel],
    operations: Operations,
    docs: DocumentationSource,
) -> Iterator[NamedClass]:
    """Yield the waiters, by name.

    Raises ModelError if a waiter lacks its operation, its delay or its number of attempts. Raises
    it too if two waiters would have one name.
    """
    config = waiter_config(docs)
    names = definition.waiters
    claim_names((f"{python_name(name)}Waiter", f"waiter {name}") for name in names)
    claim_names(((xform_name(name), f"waiter {name}") for name in names), "waiter")
    for name, waiter in sorted(definition.waiters.items()):
        operation = _polled_operation(name, waiter, callable_by_name)
        signature = operations.with_config(operation, config, s.NONE)
        documentation = docs.of_ours(polling(waiter), f"waiter/{name}")
        method = Method("wait", (signature,), documentation)
        response = _last_response(waiter, operations.output(operation))
        yield NamedClass(xform_name(name), f"{python_name(name)}Waiter", method, response)


def _last_response(waiter: dict[str, Any], output: Annotation) -> Annotation:
    """Return the type of the response with which a waiter succeeds: it can be that of an error.

    botocore makes a response of an error (botocore/waiter.py, NormalizedOperationMethod).
    """
    successes = [a for a in waiter.get("acceptors", ()) if a.get("state") == "success"]
    errors = [a for a in successes if _is_error(a)]
    if not errors:
        return output
    error = s.value("ErrorResponse")
    return error if errors == successes else Union((output, error))


def _is_error(acceptor: dict[str, Any]) -> bool:
    """Return whether an acceptor of a waiter matches an error."""
    expected = acceptor.get("expected")
    if acceptor.get("matcher") == "status":
        return isinstance(expected, int) and expected >= _FIRST_ERROR
    return acceptor.get("matcher") == "error" and expected is not False


def waiter_config(docs: DocumentationSource) -> Parameter:
    """Return the parameter that a waiter adds to those of the operation that it calls."""
    return Parameter(
        "WaiterConfig",
        s.value("WaiterConfig"),
        required=False,
        documentation=docs.of_ours(_WAITING).summary,
    )


def polling(waiter: dict[str, Any]) -> str:
    """Return a sentence on which operation a waiter calls, how often, and how many times."""
    method_name = xform_name(waiter["operation"])
    delay, attempts = waiter["delay"], waiter["maxAttempts"]
    often = "every second" if delay == 1 else f"every {delay} seconds"
    times = "once" if attempts == 1 else f"{attempts} times"
    return f"Poll `{method_name}` {often}, {times} at most."


def _polled_operation(
    name: str, waiter: dict[str, Any], callable_by_name: Mapping[str, OperationModel]
) -> OperationModel:
    operation = callable_by_name.get(waiter.get("operation", ""))
    if operation is None:
        problem = (
            f"expected the name of an operation to poll, found {shown(waiter.get('operation'))}"
        )
        raise ModelError(problem, f"waiter {name}")
    for key in ("delay", "maxAttempts"):
        if key not in waiter:
            problem = f'found no "{key}"; add it'
            raise ModelError(problem, f"waiter {name}")
    return operation


def _tokens(paginator: dict[str, Any]) -> frozenset[str]:
    tokens = paginator.get("input_token", [])
    return frozenset((tokens,) if isinstance(tokens, str) else tokens)
