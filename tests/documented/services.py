"""Compares services, as the installed botocore documents them, with their generated types."""

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
    """How many operations of a service were compared, and where they differ."""

    service_name: str
    operations: int
    differences: Sequence[str]


def compare_services(output: Path, service_names: Iterable[str]) -> Iterator[ServiceResult]:
    """Yield the result of each service, in no order, as they end; on all processors."""
    # The largest first: one of them alone at the end would leave the other processors idle.
    names = sorted(
        service_names,
        key=lambda name: name not in {"ec2", "quicksight", "sagemaker", "lexv2-models"},
    )
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        yield from pool.imap_unordered(partial(compare_service, output), names)


def compare_service(output: Path, service_name: str) -> ServiceResult:
    """Return how the types in `output` differ from what botocore documents for a service.

    Raises ServiceError, which names the service, where one of the two cannot be read.
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
