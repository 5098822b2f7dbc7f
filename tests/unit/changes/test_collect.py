"""Services that are added, removed, renamed or unchanged."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from botowright.changes.collect import steps
from botowright.changes.compare.rules import Impact
from botowright.changes.read import loading
from botowright.changes.read.versions import Release
from botowright.changes.show import formats
from botowright.changes.show.content import FormatNeeds
from botowright.cli.json_report import with_error
from botowright.cli.main import cli
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from pathlib import Path


def row(folder: Path, *services: tuple[str, ...]) -> list[Release]:
    """Return releases, each with some services."""
    found = []
    for number, names in enumerate(services):
        place = folder / str(number)
        for name in names:
            write_model(place, name, note_model())
        found.append(Release(f"1.0.{number}", f"1.0.{number}", "", str(place)))
    return found


def sentences(releases: list[Release], wanted: FormatNeeds | None = None) -> list[str]:
    found, failures = steps(releases, (), wanted or FormatNeeds(), 1)
    assert failures == []
    changes = [c for step in found for service in step.services for c in service.changes]
    return [change.sentence() for change in changes]


def test_a_service_is_added_and_removed(tmp_path: Path) -> None:
    releases = row(tmp_path, ("a",), ("a", "b"), ("a",))
    for place in ("1", "2"):
        model = note_model() | {"metadata": {"serviceId": "Other", "apiVersion": "2024-05-01"}}
        if place == "1":
            write_model(tmp_path / place, "b", model)
    assert sentences(releases) == ["b: service added: b", "b: service removed: b"]


def test_a_service_is_renamed(tmp_path: Path) -> None:
    releases = row(tmp_path, ("notes",), ("memos",))
    assert sentences(releases) == ["memos: service renamed: notes → memos"]
    additions = FormatNeeds(impacts=frozenset({Impact.ADDITION}))
    assert sentences(releases, additions) == []
    (step,) = steps(releases, (), additions, 1)[0]
    assert step.hidden == (Impact.BREAKING,)


def test_two_processes_find_the_same(tmp_path: Path) -> None:
    releases = row(tmp_path, ("a", "b", "c"), ("a", "b", "d"))
    one, two = (
        formats.step_summaries(steps(releases, (), FormatNeeds(), n)[0], ()) for n in (1, 2)
    )
    assert formats.as_json(one) == formats.as_json(two)


def test_a_file_that_was_compressed_again_is_the_same(tmp_path: Path, monkeypatch) -> None:
    """A gzip file contains the time, but the model is the same and is not read again."""
    content = json.dumps(note_model()).encode()
    for number in (0, 1):
        folder = tmp_path / str(number) / "notes" / "2024-05-01"
        folder.mkdir(parents=True)
        packed = gzip.compress(content, mtime=number + 1)
        (folder / "service-2.json.gz").write_bytes(packed)
    releases = row(tmp_path, (), ())
    read = []
    load = loading.load
    monkeypatch.setattr(loading, "load", lambda *a: read.append(a) or load(*a))
    assert sentences(releases) == []
    assert len(read) == 1


def test_the_schema_is_printed() -> None:
    printed = CliRunner().invoke(cli, ["changes", "--schema"])
    assert json.loads(printed.output) == json.loads(with_error(formats.schema()))
