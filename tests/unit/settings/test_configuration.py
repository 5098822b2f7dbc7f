"""`[tool.botowright]`: each setting is read, and a wrong one is one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.errors import UsageError
from botowright.settings.configuration import read_configuration
from botowright.settings.options import KeyOverride, TranslationOptions

if TYPE_CHECKING:
    from pathlib import Path


def _read(tmp_path: Path, text: str) -> TranslationOptions:
    file = tmp_path / "pyproject.toml"
    file.write_text(text)
    return read_configuration(file, must_exist=True)


def test_every_setting(tmp_path: Path) -> None:
    text = (
        "[tool.botowright]\n"
        'response-keys = "assertive"\nobserved-keys = ["tables/ours.json"]\n'
        "open-enums = true\nopen-request-enums = true\n"
        'documentation = "none"\n'
        'presigned = ["s3", "sqs"]\ntyped-stubbers = "all"\n'
        "[tool.botowright.overrides.s3.HeadObjectOutput]\n"
        'ETag = "required"\nRestore = "optional"\n'
    )
    assert _read(tmp_path, text) == TranslationOptions(
        response_keys="assertive",
        observed_keys=(str(tmp_path / "tables/ours.json"),),
        open_enums=True,
        open_request_enums=True,
        documentation="none",
        presigned=("s3", "sqs"),
        typed_stubbers=("all",),
        required_keys=(
            KeyOverride("s3", "HeadObjectOutput", "ETag", required=True),
            KeyOverride("s3", "HeadObjectOutput", "Restore", required=False),
        ),
    )


def test_no_section_and_no_file_are_the_defaults(tmp_path: Path) -> None:
    assert _read(tmp_path, "[project]\nname = 'x'\n") == TranslationOptions()
    missing = tmp_path / "nothing.toml"
    assert read_configuration(missing, must_exist=False) == TranslationOptions()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "open-enum = true",
            "tool.botowright.open-enum is not a setting; did you mean open-enums or ",
        ),
        ("x = 1", "tool.botowright.x is not a setting; the settings are response-keys, "),
        ('response-keys = "all"', 'expected "observed", "modelled" or "assertive", found "all"'),
        ('observed-keys = "a.json"', 'observed-keys: expected a list of files, found "a.json"'),
        ("observed-keys = [1]", "observed-keys: expected a list of files, found [1]"),
        ('open-enums = "yes"', 'expected true or false, found "yes"'),
        ("open-enums = 1", "expected true or false, found 1"),
        ("overrides.s3 = 1", "overrides.s3: expected SERVICE.SHAPE.MEMBER"),
        ('overrides.s3.A.b = "always"', "overrides.s3.A.b: expected SERVICE.SHAPE.MEMBER"),
        ("overrides.s3.A.b = [1]", "overrides.s3.A.b: expected SERVICE.SHAPE.MEMBER"),
        ("open-enums = ", "cannot be read"),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        _read(tmp_path, f"[tool.botowright]\n{text}\n")
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_section_is_a_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="expected a table, found 1"):
        _read(tmp_path, "tool.botowright = 1\n")


def test_a_named_file_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        read_configuration(tmp_path / "nothing.toml", must_exist=True)
