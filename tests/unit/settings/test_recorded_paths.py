"""Recorded paths name the same files from any folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from botowright.settings.options import BuildOptions, TranslationOptions
from botowright.settings.recorded_paths import in_place, recorded_form

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = BuildOptions(
    services=("ec2", "s3"),
    models=("private",),
    translation=TranslationOptions(observed_keys=("ours.json",)),
)


def test_paths_are_relative_to_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They lead to the same files from another folder, also if the output is a link."""
    (tmp_path / "real" / "out").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real" / "out")
    (tmp_path / "botocore").mkdir()
    monkeypatch.chdir(tmp_path)
    options = replace(OPTIONS, botocore="botocore", models=("private", "/opt/models"))
    for output in (tmp_path / "link", tmp_path / "real" / "out"):
        form = recorded_form(options, output)
        assert form.botocore == "../../botocore"
        assert form.models == ("../../private", "/opt/models")
        assert form.translation.observed_keys == ("../../ours.json",)
        monkeypatch.chdir("/")
        found = in_place(form, output)
        assert found.models == (str(tmp_path / "private"), "/opt/models")
        assert found.botocore == str(tmp_path / "botocore")
        assert found.translation.observed_keys == (str(tmp_path / "ours.json"),)
        monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("botocore", [None, "1.36.0"])
def test_a_version_is_not_a_path(botocore: str | None, tmp_path: Path) -> None:
    form = recorded_form(replace(OPTIONS, botocore=botocore), tmp_path)
    assert form.botocore == botocore
    assert in_place(form, tmp_path).botocore == botocore
