"""The targets that a user can choose by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.targets import Targets
from botowright.targets.aioboto3 import AIOBOTO3
from botowright.targets.aiobotocore import AIOBOTOCORE
from botowright.targets.boto3 import BOTO3

if TYPE_CHECKING:
    from collections.abc import Collection

# In the order of the documentation. A library comes after those that it includes.
ALL_TARGETS = (BOTO3, AIOBOTOCORE, AIOBOTO3)


def targets_named(libraries: Collection[str]) -> Targets:
    """Return the targets of some libraries, without those that another one includes.

    Raises ValueError without a library, and for an unknown one.
    """
    chosen = [target for target in ALL_TARGETS if target.library in libraries]
    unknown = set(libraries) - {target.library for target in chosen}
    if unknown or not chosen:
        message = f"unknown libraries: {', '.join(sorted(unknown))}"
        raise ValueError(message)
    included = {name for target in chosen for name in target.includes}
    return Targets(tuple(target for target in chosen if target.library not in included))


DEFAULT_TARGETS = targets_named(("boto3",))
# Every folder that an installation can have.
ALL_PACKAGES = Targets(ALL_TARGETS).installed_packages
