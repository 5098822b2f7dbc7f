"""Each target has a class for each role, and another target is only data."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from botowright.build.service import generate_service
from botowright.ir import targets
from botowright.ir.annotations import Symbol
from botowright.ir.targets import GeneratedPackage, Target, Targets
from botowright.load.source import ModelSource, service_entries
from botowright.package.hub import with_services
from botowright.package.hub_services import HubService
from botowright.settings.options import LIBRARIES, TranslationOptions
from botowright.targets.boto3 import BOTO3
from botowright.targets.chosen import ALL_TARGETS, targets_named

GOLDEN = Path(__file__).parents[2] / "golden"
# A role that a target forgets shows, because nothing lists the roles a second time.
ROLES = {role for role in vars(targets).values() if isinstance(role, Symbol)}
MADE_UP = Target(
    library="soda",
    names=("soda", "sodacore"),
    package="soda_types",
    sources=("soda", "sodacore"),
    dependencies=frozenset(("sodacore", "typing_extensions")),
    import_line="import soda",
    client_call="soda.client({})",
    resource_call="soda.resource({})",
    classes={role: Symbol("sodacore.all", f"Soda{role.name}") for role in ROLES},
)
OPTIONS = TranslationOptions(presigned=("all",), typed_stubbers=("all",))
# The user guide is boto3's for every target.
REFERENCE = "https://docs.aws.amazon.com/boto3/latest/reference/"
# A class may be named only in prose, between backquotes.
CLASSES = "|".join(symbol.name for symbol in BOTO3.classes.values())
NAMES_OF_BOTO3 = re.compile(rf"boto_types|boto3|botocore|s3transfer|(?<![\w.`])(?:{CLASSES})\b")


def files_of(case: str, target: Target) -> dict[str, str]:
    """Return the files that a target has for a golden case."""
    models = str(GOLDEN / case / "models")
    source = ModelSource((models,), "0", boto3_data=models)
    return {
        file.path: file.text
        for entry in service_entries(source)
        for file in generate_service(source, entry, OPTIONS, Targets((target,)))[1]
    }


def test_boto3_has_a_class_for_each_role() -> None:
    assert BOTO3.classes.keys() == ROLES
    for symbol in BOTO3.classes.values():
        assert isinstance(getattr(import_module(symbol.module), symbol.name), type)


def test_every_target_is_a_choice() -> None:
    assert tuple(target.library for target in ALL_TARGETS) == LIBRARIES


@pytest.mark.parametrize(
    "case", ["errors", "paginators-and-waiters-several", "presigned", "resources", "stubber"]
)
def test_no_name_of_boto3_is_left_for_another_target(case: str) -> None:
    files = files_of(case, MADE_UP)
    names = {
        f"{path}: {found[0]}"
        for path, text in files.items()
        for found in NAMES_OF_BOTO3.finditer(f"{path}\n{text.replace(REFERENCE, '')}")
    }
    assert names == set()
    assert len(files) == len(files_of(case, BOTO3))


def test_another_target_has_its_own_classes_and_package() -> None:
    text = files_of("resources", MADE_UP)["soda_types/libraries/resources.pyi"]
    assert "from sodacore.all import (\n    SodaCollectionManager," in text
    assert "from soda_types.libraries import client" in text
    assert "class LibrariesServiceResource(SodaServiceResource[client.LibrariesClient]):" in text
    assert '`soda.resource("libraries")`' in text


def test_the_hub_imports_from_the_package_of_the_target() -> None:
    s3 = HubService("s3", GeneratedPackage(MADE_UP, "s3"), "S3Client", "S3Client", None, "")
    text = with_services("botowright: imports\n\ndef client() -> botowright: ...\n", [s3], MADE_UP)
    assert "from soda_types.s3.client import S3Client" in text
    assert "from soda_types.dynamic import SomeClient" not in text  # one service needs no name
    assert "boto_types" not in text


@pytest.mark.parametrize(
    ("libraries", "title"),
    [
        (["boto3"], "boto3 and botocore"),
        (["aiobotocore"], "aiobotocore and botocore"),
        (["boto3", "aioboto3"], "boto3, aioboto3, aiobotocore and botocore"),
    ],
)
def test_a_title_ends_with_the_library_whose_version_follows(
    libraries: list[str], title: str
) -> None:
    assert targets_named(libraries).title == title
