"""The table has every setting, and each is documented."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from botowright import settings
from botowright.settings import table
from botowright.settings.documented import documented_settings
from botowright.settings.options import BuildOptions, ProjectOptions, TranslationOptions
from botowright.settings.table import (
    DISTRIBUTION_SETTINGS,
    PROJECT_SETTINGS,
    SETTINGS,
    TYPE_SETTINGS,
    Setting,
)

# A build takes the services that a command chose; they are not a setting of their own.
CHOSEN_SERVICES = {"services", "all_services"}


def test_every_option_is_a_setting() -> None:
    """An option that a field adds is in the table, and so in the documentation."""
    assert _names(PROJECT_SETTINGS) == _fields(ProjectOptions) - {"build"}
    recorded_only = {"releases"}
    assert _names(DISTRIBUTION_SETTINGS) == _fields(BuildOptions) - CHOSEN_SERVICES - {
        "translation",
        *recorded_only,
    }
    assert _names(TYPE_SETTINGS) == _fields(TranslationOptions)
    assert set(SETTINGS) == {*PROJECT_SETTINGS, *DISTRIBUTION_SETTINGS, *TYPE_SETTINGS}


def _names(settings: tuple[Setting, ...]) -> set[str]:
    return {setting.field_name for setting in settings}


def _fields(options: type) -> set[str]:
    return {field.name for field in fields(options)}


@pytest.mark.parametrize(
    ("name", "values", "default", "option"),
    [
        ("services", '"all", "auto" or a list of services', '"auto"', "--services"),
        ("include", "a list of patterns", "[]", "--include"),
        (
            *("environment", "an interpreter or the folder of an environment"),
            *("the first that is found", "--python"),
        ),
        ("output", '"environment" or a folder', '"environment"', "--output"),
        (
            *("response-keys", '"observed", "modelled" or "assertive"', '"observed"'),
            "--response-keys",
        ),
        ("open-enums", "true or false", "false", "--open-enums/--closed-enums"),
        ("presigned", '"all", "none" or a list of services', '"none"', "--presigned"),
        ("observed-keys", "a list of files", "[]", "--observed-keys"),
        ("botocore", "a version, a wheel or a folder", "the installed one", "--botocore"),
        ("models", "a list of folders", "[]", "--models"),
        (
            *("targets", 'a list of "boto3", "aiobotocore", "aioboto3"', '["boto3"]'),
            "--target",
        ),
        ("name", "a string", '"boto-types"', "--name"),
        ("build-number", "a whole number, 0 or more", "1", "--build-number"),
        ("overrides", '"required" or "optional", for SERVICE.SHAPE.MEMBER', "none", ""),
    ],
)
def test_documented(name: str, values: str, default: str, option: str) -> None:
    (found,) = [setting for setting in documented_settings() if setting.name == name]
    assert (found.values, found.default) == (values, default)
    assert found.option == option
    assert found.help.endswith(".")


def test_docstrings_name_modules_that_exist() -> None:
    """The table names the places that follow it, and the room names its modules."""
    folder = Path(table.__file__).parent
    named = re.findall(r"[\w/]+\.py\b", str(table.__doc__))
    places = {(folder / name, folder.parent / name) for name in named}
    assert [pair for pair in places if not any(place.is_file() for place in pair)] == []
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules <= set(re.findall(r"`(\w+)[`.]", str(settings.__doc__)))
