"""One service: its model, its paginators, its waiters and its resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.model import ServiceModel

from botowright.errors import ModelError
from botowright.load.check import check_model
from botowright.load.file_forms import PAGINATOR, RESOURCE, WAITER
from botowright.load.files import PAGINATORS, WAITERS, load_model
from botowright.load.observations import observations_of
from botowright.load.shapes import operations_of, shapes_of
from botowright.load.source import RESOURCES, SERVICE, is_service_name
from botowright.system.forms import check_form, check_name

if TYPE_CHECKING:
    from botowright.load.observations import ShapeCounts
    from botowright.load.shapes import OperationModel, Shape
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.system.forms import Form


@dataclass(frozen=True, slots=True)
class ServiceDefinition:
    """The models of a service."""

    service_name: str
    file: str
    service_model: ServiceModel  # for the facts about the whole service
    shapes: dict[str, Shape]
    operations: dict[str, OperationModel]
    # As in the file.
    shape_models: dict[str, dict[str, Any]]
    operation_models: dict[str, dict[str, Any]]
    paginators: dict[str, dict[str, Any]]  # by operation name
    waiters: dict[str, dict[str, Any]]  # by waiter name
    resources: ResourceModels | None  # None: the service has none, or boto3 is not installed
    observations: ShapeCounts  # how often recorded responses had each optional key

    @property
    def callable_operations(self) -> list[OperationModel]:
        """Return the operations that a client has.

        botocore removes operations that take a stream of events, which it cannot send
        (botocore/handlers.py, remove_lex_v2_start_conversation and the like).
        """
        return [o for o in self.operations.values() if not o.has_event_stream_input]


@dataclass(frozen=True, slots=True)
class ResourceModels:
    """boto3's model of a service's resources, as in the file."""

    file: str
    service: dict[str, Any]
    resources: dict[str, dict[str, Any]]  # by resource name


def load_service(source: ModelSource, entry: ServiceEntry) -> ServiceDefinition:
    """Return a service at the entry's API version.

    Raises ModelError, with the file, if a model cannot be read or is not well-formed.
    """
    if not is_service_name(entry.service_name):
        problem = (
            "a service's folder has a short name of letters, digits, '_', '-' and '.'; rename it"
        )
        raise ModelError(problem, entry.service_name)
    place = (source.search_paths, entry.service_name, entry.api_version)
    found = load_model(*place, SERVICE)
    if found is None:
        raise ModelError(f"there is no {SERVICE} model", entry.service_name, entry.api_version)
    model, file = found
    try:
        check_model(model)
        if not isinstance(model["metadata"].get("apiVersion"), str):
            problem = 'there is no "apiVersion"'
            raise ModelError(problem, "metadata")  # noqa: TRY301  # its place is added below
    except ModelError as error:
        raise error.within(file, entry.service_name) from None
    shapes = shapes_of(model["shapes"])
    return ServiceDefinition(
        service_name=entry.service_name,
        file=file,
        service_model=ServiceModel(model, entry.service_name),
        shapes=shapes,
        operations=operations_of(model["operations"], shapes),
        shape_models=model["shapes"],
        operation_models=model["operations"],
        paginators=_section(load_model(*place, PAGINATORS), "pagination", PAGINATOR),
        waiters=_section(load_model(*place, WAITERS), "waiters", WAITER),
        resources=_resources(source, entry),
        observations=observations_of(entry.service_name, source.observed_tables),
    )


def _resources(source: ModelSource, entry: ServiceEntry) -> ResourceModels | None:
    """Return boto3's models of resources. Its folder comes last, as in boto3.Session.

    boto3 uses the resource model with the same API version as the client.
    """
    if source.boto3_data is None:
        return None
    folders = (*source.search_paths, source.boto3_data)
    found = load_model(folders, entry.service_name, entry.api_version, RESOURCES)
    if found is None:
        return None
    model, file = found
    if not isinstance(model.get("service"), dict):
        problem = 'has no "service"'
        raise ModelError(problem, file)
    check_form(model["service"], RESOURCE, file, "service")
    return ResourceModels(file, model["service"], _section(found, "resources", RESOURCE))


def _section(
    found: tuple[dict[str, Any], str] | None, name: str, form: Form
) -> dict[str, dict[str, Any]]:
    if found is None:
        return {}
    model, file = found
    section = model.get(name)
    if not isinstance(section, dict):
        raise ModelError(f'has no "{name}"', file)
    for key, entry in section.items():
        check_name(key, file)
        check_form(entry, form, file, key)
    return section
