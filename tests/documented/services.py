"""Compares the documentation of services in the installed botocore with the generated types."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from botocore.session import Session

from .client_types import ServiceTypes, TypedMethod
from .compare import differences
from .rendered import RenderedOperation, RenderedService
from .types_tree import importing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


class ServiceError(Exception):
    """A service's documentation or its types cannot be read."""


@dataclass(frozen=True, slots=True)
class ServiceResult:
    """The number of compared operations of a service, and their differences."""

    service_name: str
    operations: int
    differences: Sequence[str]


def compare_services(output: Path, service_names: Iterable[str]) -> Iterator[ServiceResult]:
    """Yield the result of each service on completion, from all processors."""
    # The largest come first; otherwise the last of them would run while other processors are idle.
    names = sorted(
        service_names,
        key=lambda name: name not in {"ec2", "quicksight", "sagemaker", "lexv2-models"},
    )
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        yield from pool.imap_unordered(partial(compare_service, output), names)


def compare_service(output: Path, service_name: str) -> ServiceResult:
    """Return the differences between the types in `output` and botocore's documentation.

    Raises ServiceError, with the name of the service, if one of the two cannot be read.
    """
    try:
        documented = list(RenderedService(service_name, Session()).operations())
        with importing(output):
            found = list(_differences(documented, ServiceTypes(output, service_name)))
    except Exception as error:
        raise ServiceError(f"{service_name}: {error!r}") from error
    return ServiceResult(service_name, len(documented), sorted(found))


def _differences(
    documented: Sequence[RenderedOperation], service_types: ServiceTypes
) -> Iterator[str]:
    names = {operation.method_name for operation in documented}
    for name in service_types.method_names - names:
        yield f"{name}: in the client, not documented"
    for operation in documented:
        name = operation.method_name
        if name not in service_types.method_names:
            yield f"{name}: documented, not in the client"
            continue
        method = service_types.method(name, operation.input_shape)
        for line in _operation_differences(operation, method):
            yield f"{name} {line}"


def _operation_differences(documented: RenderedOperation, typed: TypedMethod) -> Iterator[str]:
    for line in differences(documented.request, typed.signature, marks=True):
        yield f"signature {line}"
    if typed.request is not None:
        for line in differences(documented.request, typed.request, marks=True):
            yield f"TypedDict {line}"
    elif documented.input_shape is not None:
        yield f"TypedDict {documented.input_shape}: not in the types"
    for line in differences(documented.response, typed.response, marks=False):
        yield f"response {line}"
