"""An output of another installation of botowright is compared by content."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from botowright.build import check, kept
from botowright.build.job import Job, job_of
from botowright.build.kept import kept_parts
from botowright.build.run import build
from botowright.build.same import gives_the_same
from botowright.settings.options import BuildOptions, TranslationOptions
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    """Return the job of an output that another installation has built."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write_model(tmp_path / "models", "notes", note_model())
    job = _job(tmp_path)
    assert not build(job, lambda _: None).failures
    assert kept_parts(job).result is not None
    monkeypatch.setattr(kept, "_tool", lambda: "of another installation")
    assert kept_parts(job).result is None
    return job


def _job(folder: Path, *, is_open: bool = False) -> Job:
    translation = TranslationOptions(open_request_enums=is_open)
    options = BuildOptions(("notes",), botocore=str(folder / "models"), translation=translation)
    return job_of(options, options, folder / "stubs", 1)


def test_the_answer_is_kept(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gives_the_same(job)
    monkeypatch.setattr(check, "check", None)  # the second answer needs no comparison
    assert gives_the_same(job)


def test_a_file_that_was_changed(job: Job) -> None:
    assert gives_the_same(job)
    with (job.output / "boto_types" / "notes" / "client.pyi").open("a") as file:
        file.write("# mine\n")
    assert not gives_the_same(job)


def test_a_model_that_was_changed(job: Job, tmp_path: Path) -> None:
    assert gives_the_same(job)
    model = note_model()
    model["shapes"]["Tag"]["members"]["Value"] = {"shape": "String"}
    write_model(tmp_path / "models", "notes", model)
    assert not gives_the_same(_job(tmp_path))


def test_another_choice_and_no_output(job: Job, tmp_path: Path) -> None:
    assert not gives_the_same(_job(tmp_path, is_open=True))
    assert not gives_the_same(replace(job, output=tmp_path / "nothing"))
