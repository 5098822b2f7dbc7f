"""What boto3 adds to a resource by hand, when it creates the class.

boto3.session.Session registers the handlers (`_register_default_handlers`); a test holds this
table against what it registers. An entry that matches nothing is an error.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from botowright.errors import ModelError
from botowright.ir.targets import DYNAMODB_TABLE
from botowright.translate.hand_written import hand_written_methods

if TYPE_CHECKING:
    from botowright.ir.annotations import Symbol
    from botowright.ir.definitions import Method
    from botowright.load.service import ResourceModels

_SERVICE = "ServiceResource"


@dataclass(frozen=True, slots=True)
class HandWritten:
    """The methods that are written by hand for a resource: a class of additions.pyi."""

    service: str
    resource: str
    class_name: str
    handler: str


@dataclass(frozen=True, slots=True)
class AddedBase:
    """A class of boto3 that a resource inherits."""

    service: str
    resource: str
    base: Symbol
    handler: str


@dataclass(frozen=True, slots=True)
class InjectedAction:
    """A method that calls one operation, as an action of a resource model does."""

    service: str
    resource: str
    action: str
    definition: dict[str, Any]
    handler: str
    overwrites: bool = False  # what a caller gives for a parameter that it fills in


HAND_WRITTEN = (
    HandWritten(
        "s3",
        "Bucket",
        "S3Bucket",
        "boto3.s3.inject.inject_bucket_methods",
    ),
    HandWritten(
        "s3",
        "Object",
        "S3Object",
        "boto3.s3.inject.inject_object_methods",
    ),
    HandWritten(
        "s3",
        "ObjectSummary",
        "S3ObjectSummary",
        "boto3.s3.inject.inject_object_summary_methods",
    ),
)

ADDED_BASES = (
    AddedBase(
        "dynamodb",
        "Table",
        DYNAMODB_TABLE,
        "boto3.dynamodb.table.register_table_methods",
    ),
)

# Of their parameters, their answers and what fills in which, boto3/ec2 says it in code.
INJECTED_ACTIONS = (
    InjectedAction(
        "ec2",
        _SERVICE,
        "CreateTags",
        {
            "request": {"operation": "CreateTags"},
            "resource": {
                "type": "Tag",
                "identifiers": [
                    {"target": "ResourceId", "source": "requestParameter", "path": "Resources[]"},
                    {"target": "Key", "source": "requestParameter", "path": "Tags[].Key"},
                    {"target": "Value", "source": "requestParameter", "path": "Tags[].Value"},
                ],
            },
        },
        "boto3.ec2.createtags.inject_create_tags",
    ),
    InjectedAction(
        "ec2",
        "Instance",
        "DeleteTags",
        {
            "request": {
                "operation": "DeleteTags",
                "params": [{"target": "Resources[0]", "source": "identifier", "name": "Id"}],
            },
        },
        "boto3.ec2.deletetags.inject_delete_tags",
        overwrites=True,
    ),
)


def additions_of(service_name: str, resource_name: str, page: str) -> tuple[Method, ...]:
    """Return the methods that boto3 adds to a resource by hand, each with its page."""
    for entry in HAND_WRITTEN:
        if (entry.service, entry.resource) == (service_name, resource_name):
            return hand_written_methods(entry.class_name, page)
    return ()


def base_of(service_name: str, resource_name: str) -> Symbol | None:
    """Return the class that boto3 adds to the bases of a resource."""
    for entry in ADDED_BASES:
        if (entry.service, entry.resource) == (service_name, resource_name):
            return entry.base
    return None


def overwrites(service_name: str, resource_name: str, method_name: str) -> bool:
    """Return whether a method overwrites what a caller gives for a parameter that it fills in."""
    return any(
        entry.overwrites
        and (entry.service, entry.resource) == (service_name, resource_name)
        and xform_name(entry.action) == method_name
        for entry in INJECTED_ACTIONS
    )


def with_injected_actions(service_name: str, models: ResourceModels) -> ResourceModels:
    """Return a service's models with the actions that boto3 adds.

    Raises ModelError where boto3 adds to a resource that is not there.
    """
    for entry in (*HAND_WRITTEN, *ADDED_BASES, *INJECTED_ACTIONS):
        missing = entry.resource not in (_SERVICE, *models.resources)
        if entry.service == service_name and missing:
            problem = f"{entry.handler} adds to it, and it is no resource"
            raise ModelError(problem, models.file, entry.resource)
    for action in INJECTED_ACTIONS:
        if action.service == service_name:
            models = _with_action(models, action)
    return models


def _with_action(models: ResourceModels, added: InjectedAction) -> ResourceModels:
    if added.resource == _SERVICE:
        return replace(models, service=_extended(models.service, added))
    resource = _extended(models.resources[added.resource], added)
    return replace(models, resources={**models.resources, added.resource: resource})


def _extended(model: dict[str, Any], added: InjectedAction) -> dict[str, Any]:
    return {**model, "actions": {**model.get("actions", {}), added.action: added.definition}}
