"""The JSON Schema accepts the settings that the tool accepts, and no others."""

from __future__ import annotations

import sys
from typing import Any

import jsonschema
import pytest

from botowright.settings.schema import configuration_schema
from botowright.settings.table import SETTINGS
from tests.unit.settings.test_configuration import EVERY_SETTING

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

WRONG = {
    "colour": "red",
    "services": [],
    "include": "src",
    "environment": 3,
    "output": "",
    "botocore": [],
    "models": "private",
    "targets": ["boto"],
    "name": "",
    "build-number": -1,
    "response-keys": "all",
    "observed-keys": [1],
    "open-enums": "yes",
    "documentation": "long",
    "presigned": "s3",
    "overrides": {"s3": {"HeadObjectOutput": {"ETag": "always"}}},
}


def _check(settings: dict[str, Any]) -> None:
    jsonschema.Draft7Validator(configuration_schema()).validate(settings)


def test_every_setting_is_accepted() -> None:
    jsonschema.Draft7Validator.check_schema(configuration_schema())
    settings = tomllib.loads(EVERY_SETTING.format(section=""))
    assert set(settings) == {setting.name for setting in SETTINGS}
    _check(settings)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_is_refused(name: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        _check({name: WRONG[name]})


def test_a_target_may_be_there_twice() -> None:
    _check({"targets": ["aioboto3", "aioboto3"]})


def test_defaults_are_accepted() -> None:
    properties = configuration_schema()["properties"]
    _check({name: each["default"] for name, each in properties.items() if "default" in each})
