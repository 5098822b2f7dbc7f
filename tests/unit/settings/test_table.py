"""The table has every setting, and each is documented."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from botowright import settings
from botowright.settings import table
from botowright.settings.documented import documented_settings
from botowright.settings.options import BuildOptions, TranslationOptions
from botowright.settings.table import SETTINGS, TYPE_SETTINGS

CHOSEN_SERVICES = {"services", "all_services"}  # arguments of `build`, not settings


def test_every_option_is_a_setting() -> None:
    """An option that a field adds is in the table, and so in the documentation."""
    build_fields = {field.name for field in fields(BuildOptions)} - {"translation"}
    type_fields = {field.name for field in fields(TranslationOptions)}
    assert {setting.field_name for setting in TYPE_SETTINGS} == type_fields
    names = {setting.field_name for setting in SETTINGS}
    assert names == (build_fields - CHOSEN_SERVICES) | type_fields


@pytest.mark.parametrize(
    ("name", "values", "default", "option", "key"),
    [
        (
            *("response-keys", '"observed", "modelled" or "assertive"', '"observed"'),
            *("--response-keys", "response-keys"),
        ),
        (
            *("open-enums", "true or false", "false"),
            *("--open-enums/--closed-enums", "open-enums"),
        ),
        (
            *("presigned", '"all", "none" or a list of services', '"none"'),
            *("--presigned", "presigned"),
        ),
        ("observed-keys", "a list of files", "[]", "--observed-keys", "observed-keys"),
        ("botocore", "VERSION|WHEEL|DIR", "the installed one", "--botocore", ""),
        ("models", "DIR", "none", "--models", ""),
        ("name", "NAME", '"boto-types"', "--name", ""),
        ("build-number", "N", "1", "--build-number", ""),
        (
            *("overrides", '"required" or "optional", for SERVICE.SHAPE.MEMBER', "none"),
            *("", "overrides"),
        ),
    ],
)
def test_documented(name: str, values: str, default: str, option: str, key: str) -> None:
    (found,) = [setting for setting in documented_settings() if setting.name == name]
    assert (found.values, found.default) == (values, default)
    assert (found.option, found.key) == (option, key)
    assert found.help.endswith(".")


def test_docstrings_name_modules_that_exist() -> None:
    """The table names the places that follow it, and the room names its modules."""
    folder = Path(table.__file__).parent
    named = re.findall(r"[\w/]+\.py\b", str(table.__doc__))
    places = {(folder / name, folder.parent / name) for name in named}
    assert [pair for pair in places if not any(place.is_file() for place in pair)] == []
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert modules <= set(re.findall(r"`(\w+)[`.]", str(settings.__doc__)))
