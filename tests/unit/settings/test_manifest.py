"""A build's options survive the manifest, and wrong options in it are named."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import pytest

from botowright.errors import UsageError
from botowright.settings.manifest import recorded_options
from botowright.settings.options import BuildOptions, KeyOverride, TranslationOptions

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = BuildOptions(
    services=("ec2", "s3"),
    all_services=False,
    botocore="1.36.0",
    models=("private",),
    targets=("aiobotocore", "aioboto3"),
    name="acme-types",
    build_number=3,
    releases={"aiobotocore": "2.25.1", "aioboto3": "15.5.0"},
    translation=TranslationOptions(
        observed_keys=("ours.json",), required_keys=(KeyOverride("s3", "A", "b", required=True),)
    ),
)


def recorded(options: BuildOptions) -> Any:
    return json.loads(json.dumps(asdict(options)))


def test_options_survive_the_manifest(tmp_path: Path) -> None:
    assert recorded_options(recorded(OPTIONS), tmp_path) == OPTIONS


WRONG = {
    "services": (1, "options.services: expected a list, found 1"),
    "models": ([["a"]], "options.models.0: expected a string, found a list"),
    "all_services": ("yes", 'options.all_services: expected true or false, found "yes"'),
    "botocore": (1, "options.botocore: expected a string, found 1"),
    "targets": ([], 'options.targets: expected a list of "boto3", "aiobotocore", "aioboto3"'),
    "name": (None, "options.name: expected a string, found null"),
    "build_number": (True, "options.build_number: expected a whole number, found true"),
    "releases": (["2.25.1"], "options.releases: expected a JSON object, found a list"),
    "colour": ("red", 'options: unknown key "colour"'),
    "translation": ([], "options.translation: expected a JSON object, found a list"),
}
WRONG_TRANSLATION = {
    "response_keys": ("all", '.response_keys: expected "observed" or "modelled" or "assertive"'),
    "open_enums": (0, ".open_enums: expected true or false, found 0"),
    "observed_keys": ("a", '.observed_keys: expected a list, found "a"'),
    "required_keys": (["a"], '.required_keys.0: expected a JSON object, found "a"'),
    "presigned": ({}, ".presigned: expected a list, found a JSON object"),
    "colour": (1, ': unknown key "colour"'),
}


@pytest.mark.parametrize("key", WRONG)
def test_wrong_options_are_named(key: str, tmp_path: Path) -> None:
    value, message = WRONG[key]
    with pytest.raises(UsageError) as raised:
        recorded_options({**recorded(OPTIONS), key: value}, tmp_path)
    assert str(raised.value).startswith(f"{tmp_path}: {message}")


@pytest.mark.parametrize("key", WRONG_TRANSLATION)
def test_wrong_translation_options_are_named(key: str, tmp_path: Path) -> None:
    value, message = WRONG_TRANSLATION[key]
    options = recorded(OPTIONS)
    options["translation"][key] = value
    with pytest.raises(UsageError) as raised:
        recorded_options(options, tmp_path)
    assert str(raised.value).startswith(f"{tmp_path}: options.translation{message}")


@pytest.mark.parametrize(
    ("releases", "message"),
    [
        ({"aioboto4": "1"}, ': unknown key "aioboto4"'),
        ({"aioboto3": 15}, ".aioboto3: expected a string, found 15"),
        ({"aioboto3": "new"}, '.aioboto3: expected a version, found "new"'),
        ({"aioboto3": "1" * 5000}, '.aioboto3: expected a version, found "111'),
    ],
    ids=["library", "number", "word", "long number"],
)
def test_wrong_releases_are_named(
    releases: dict[str, object], message: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError) as raised:
        recorded_options({**recorded(OPTIONS), "releases": releases}, tmp_path)
    assert str(raised.value).startswith(f"{tmp_path}: options.releases{message}")


def test_missing_options_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match='options: there is no "services"'):
        recorded_options({}, tmp_path)


def test_a_build_number_is_not_negative(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="build_number: expected 0 or more, found -1"):
        recorded_options({**recorded(OPTIONS), "build_number": -1}, tmp_path)


def test_options_of_an_older_version(tmp_path: Path) -> None:
    """A setting that is not recorded has its default."""
    older = {"services": [], "all_services": True, "botocore": None, "models": []}
    assert recorded_options(older, tmp_path) == BuildOptions(all_services=True)
