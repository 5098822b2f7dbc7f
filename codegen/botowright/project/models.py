"""The models of a project: those of the botocore that its settings or its environment name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.build.job import models_alone
from botowright.environments.distributions import package_folder
from botowright.environments.interpreters import found_environment
from botowright.errors import UsageError
from botowright.settings.in_force import DEFAULT
from botowright.settings.table import ENVIRONMENT_SETTING
from botowright.system.notices import tell

if TYPE_CHECKING:
    from botowright.build.job import Models
    from botowright.environments.environment import Environment
    from botowright.settings.in_force import SettingsInForce


def project_models(settings: SettingsInForce) -> Models:
    """Return the models of a project's botocore.

    Without an environment that has one, these are the models of the botocore beside botowright, and
    the user reads so. Raises UsageError if the models that the settings name cannot be used.
    """
    build = settings.options.build
    if build.botocore is None:
        try:
            build = replace(build, botocore=botocore_of(project_environment(settings)))
        except UsageError as error:
            if settings.origins[ENVIRONMENT_SETTING.name] != DEFAULT:
                raise
            tell(f"{error}; the models of botowright's own botocore are used")
    return models_alone(build)


def project_environment(settings: SettingsInForce) -> Environment:
    """Return the environment of a project, as its settings name it.

    Raises UsageError if there is none, or if it does not work.
    """
    origin = settings.origins[ENVIRONMENT_SETTING.name]
    if origin == DEFAULT:
        return found_environment(settings.root)
    wanted_by = origin if origin == ENVIRONMENT_SETTING.option else f"environment in {origin}"
    return found_environment(settings.root, settings.options.environment, wanted_by)


def botocore_of(environment: Environment) -> str:
    """Return the folder of an environment's botocore. Raises UsageError if it has none."""
    package = package_folder(environment.search_path, "botocore")
    if package is None:
        message = (
            f"{environment} has no botocore; install boto3 there, name another environment with "
            "--python, or name a version with --botocore"
        )
        raise UsageError(message)
    return str(package)
