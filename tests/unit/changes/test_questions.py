"""Questions about a service, and the search for the first version of many things."""

from __future__ import annotations

import pytest
from packaging.version import Version

from botowright.changes import together
from botowright.changes.questions import Question, holds
from botowright.changes.read.service import Service
from botowright.changes.together import versions_upto
from botowright.errors import UsageError
from botowright.releases.published import ListedVersions
from tests.support.models import note_model

NOTES = Service(
    "notes",
    "2024-05-01",
    note_model(),
    paginators={"PutNote": {}},
    waiters={"NoteReady": {"operation": "PutNote"}},
)
HELD = [
    Question("notes", "service"),
    Question("notes", "operation", ("put_note",)),
    Question("notes", "request", ("put_note", "Tags", "Key")),
    Question("notes", "request", ("put_note", "Labels")),
    Question("notes", "request", ("put_note", "Color"), "RED"),
    Question("notes", "response", ("put_note", "NoteId")),
    Question("notes", "shape", ("Tag",)),
    Question("notes", "shape", ("Tag", "Key")),
    Question("notes", "paginator", ("put_note",)),
    Question("notes", "waiter", ("note_ready",)),
    Question("notes", "error", ("NoteTooLong",)),
]
NOT_HELD = [
    Question("notes", "operation", ("get_note",)),
    Question("notes", "request", ("put_note", "NoteId")),
    Question("notes", "response", ("put_note", "Title")),
    Question("notes", "request", ("put_note", "Tags", "Value")),
    Question("notes", "request", ("put_note", "Color"), "GREEN"),
    Question("notes", "request", ("put_note", "Tags"), "RED"),
    Question("notes", "request", ("get_note", "Title")),
    Question("notes", "shape", ("Note",)),
    Question("notes", "paginator", ("get_note",)),
    Question("notes", "waiter", ("put_note",)),
    Question("notes", "error", ("Tag",)),
]


@pytest.mark.parametrize("question", HELD, ids=lambda q: f"{q.kind} {q.path}")
def test_a_service_has_it(question: Question):
    assert holds(NOTES, question)
    assert not holds(None, question)


@pytest.mark.parametrize("question", NOT_HELD, ids=lambda q: f"{q.kind} {q.path}")
def test_a_service_does_not_have_it(question: Question):
    assert not holds(NOTES, question)


def test_a_string_that_became_an_enum_accepts_all_values():
    model = note_model()
    del model["shapes"]["Color"]["enum"]
    older = Service("notes", "2024-05-01", model)
    assert holds(older, Question("notes", "request", ("put_note", "Color"), "GREEN"))


def test_the_things_above_another():
    value = Question("notes", "request", ("put_note", "Tags", "Color"), "RED")
    assert value.above == {
        Question("notes", "service"),
        Question("notes", "operation", ("put_note",)),
        Question("notes", "request", ("put_note",)),
        Question("notes", "request", ("put_note", "Tags")),
        Question("notes", "request", ("put_note", "Tags", "Color")),
    }
    assert Question("notes", "service").above == set()
    assert Question("notes", "waiter", ("note_ready",)).above == {Question("notes", "service")}


SERIES = {"1.30": 40, "1.31": 60, "1.32": 30, "1.33": 100}
VERSIONS = [Version(f"{s}.{n}") for s, count in SERIES.items() for n in range(count)]
SINCE = {
    "A": Version("1.30.0"),
    "B": Version("1.30.17"),
    "C": Version("1.31.0"),
    "D": Version("1.32.29"),
    "E": Version("1.33.41"),
    "F": Version("1.33.41"),
    "G": Version("1.33.99"),
}


@pytest.fixture(autouse=True)
def read(monkeypatch: pytest.MonkeyPatch) -> list[Version]:
    """Return the versions that were read, of an index whose services appear one after another."""
    read: list[Version] = []

    def services(self: object, version: Version, names: list[str]) -> dict[str, Service | None]:
        del self
        read.append(version)
        return {name: NOTES if version >= SINCE[name] else None for name in names}

    monkeypatch.setattr(together, "published_versions", lambda: ListedVersions(tuple(VERSIONS)))
    monkeypatch.setattr(together.Versions, "_services", services)
    return read


@pytest.mark.parametrize("names", ["A", "B", "AB", "ABCD", "ABCDE", "ABCDEF", "ABCDEFG", "DC"])
def test_the_first_version_that_has_everything(names: str, read: list[Version]):
    first, deciding = versions_upto(None).latest([Question(name, "service") for name in names])
    last = max(SINCE[name] for name in names)
    assert first.version == last
    assert first.before == next((v for v in reversed(VERSIONS) if v < last), None)
    if first.before is not None:
        assert {q.service for q in deciding} == {n for n in names if SINCE[n] == last}
    assert len(read) == len(set(read)) <= 9  # the logarithm of 230 versions


def test_the_first_version_of_each(read: list[Version]):
    questions = [Question(name, "service") for name in SINCE]
    found = versions_upto(None).firsts(questions)
    assert {q.service: first.version for q, first in found.items()} == SINCE
    assert len(read) == len(set(read)) < 35  # six versions of 230


def test_upto():
    first, _ = versions_upto("1.32.29").latest([Question("D", "service")])
    assert first.version == SINCE["D"]
    with pytest.raises(UsageError, match=r"there is no wheel of botocore 1\.32\.77"):
        versions_upto("1.32.77")
