"""The table has every setting, and each is documented."""

from __future__ import annotations

from dataclasses import fields

import pytest

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
