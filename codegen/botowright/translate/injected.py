"""Parts of resources that boto3 adds by hand when it creates the class.

`quirks/` has them. boto3.session.Session registers their handlers (`_register_default_handlers`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from botowright.errors import ModelError
from botowright.translate.quirks.kinds import SERVICE_RESOURCE

if TYPE_CHECKING:
    from botowright.ir.annotations import Symbol
    from botowright.load.service import ResourceModels
    from botowright.translate.quirks.kinds import AddedBase, HandWritten, InjectedAction, Quirks


def has_additions(quirks: Quirks, resource_name: str) -> bool:
    """Return whether boto3 writes methods by hand for a resource."""
    return any(entry.resource == resource_name for entry in quirks.hand_written)


def base_of(quirks: Quirks, resource_name: str) -> Symbol | None:
    """Return the class that boto3 adds to the bases of a resource."""
    return next((e.base for e in quirks.added_bases if e.resource == resource_name), None)


def overwrites(quirks: Quirks, resource_name: str, method_name: str) -> bool:
    """Return whether a method replaces a caller's value for a parameter that it fills in."""
    return any(
        entry.overwrites
        and entry.resource == resource_name
        and xform_name(entry.action) == method_name
        for entry in quirks.injected_actions
    )


def with_injected_actions(quirks: Quirks, models: ResourceModels) -> ResourceModels:
    """Return a service's models with the actions that boto3 adds.

    Raises ModelError if boto3 adds to a resource that the models do not have.
    """
    added: tuple[HandWritten | AddedBase | InjectedAction, ...] = (
        *quirks.hand_written,
        *quirks.added_bases,
        *quirks.injected_actions,
    )
    for entry in added:
        if entry.resource not in (SERVICE_RESOURCE, *models.resources):
            problem = f"the model does not have this resource, to which {entry.handler} adds"
            raise ModelError(problem, models.file, entry.resource)
    for action in quirks.injected_actions:
        models = _with_action(models, action)
    return models


def _with_action(models: ResourceModels, added: InjectedAction) -> ResourceModels:
    if added.resource == SERVICE_RESOURCE:
        return replace(models, service=_extended(models.service, added))
    resource = _extended(models.resources[added.resource], added)
    return replace(models, resources={**models.resources, added.resource: resource})


def _extended(model: dict[str, Any], added: InjectedAction) -> dict[str, Any]:
    return {**model, "actions": {**model.get("actions", {}), added.action: added.definition}}
