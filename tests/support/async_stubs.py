"""The stubs of an async library itself, for a version of it, without the types of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.load.regions import Regions
from botowright.package.distribution import shared_files
from botowright.package.generated import DistributionOptions, PackageServices
from botowright.stubs.shipped import derived_stubs
from botowright.targets.chosen import targets_named
from tests.support.async_environment import site_packages_with

if TYPE_CHECKING:
    from pathlib import Path


def core_stubs_of(library: str, version: str, folder: Path) -> Path:
    """Write the stubs of a library, and of the boto3 and botocore that it pins, into a folder."""
    targets = targets_named((library,))
    installed = site_packages_with(library, version)
    packages = {name: installed / name for name in targets.sources}
    packages = {name: path for name, path in packages.items() if path.exists()}
    derived = derived_stubs(tuple(packages), packages, 2)
    options = DistributionOptions("1.0", "boto-types", 1)
    regions = Regions(("aws",), ("eu-west-1",))
    for file in shared_files(targets, options, PackageServices(()), regions, derived):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, "utf-8")
    return folder
