"""The formats that other programs read."""

from __future__ import annotations

import json
from copy import deepcopy
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest

from botowright.changes.collect import Step, steps
from botowright.changes.read.versions import Release
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds
from tests.support.models import note_model, write_model

ATOM = "{http://www.w3.org/2005/Atom}"


def other_model() -> dict:
    """Return the model with a change of each impact, and with characters to escape."""
    model = deepcopy(note_model())
    members = model["shapes"]["PutNoteRequest"]["members"]
    del members["Labels"]
    members["New"] = {"shape": "String"}
    model["shapes"]["Color"]["enum"] = ["RED", "BLUE", "<b>&`x`"]
    model["shapes"]["PutNoteResponse"]["members"]["Color"] = {"shape": "Color"}
    model["shapes"]["NoteTooLong"]["documentation"] = "Too <b>long</b>."
    model["shapes"]["Tag"]["members"]["Key"] = {"shape": "Word"}
    model["shapes"]["Word"] = {"type": "string", "pattern": "[\x01-<]+"}
    model["operations"]["GetNote"] = {"name": "GetNote", "output": {"shape": "PutNoteResponse"}}
    return model


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Step]:
    """Return two steps: a change of every impact, and the same changes undone."""
    row = []
    for number, model in enumerate((note_model(), other_model(), note_model())):
        folder = tmp_path_factory.mktemp("models")
        write_model(folder, "notes", model)
        write_model(folder, "alarms", note_model())
        if number == 1:
            write_model(folder, "sleep", note_model())
        version = f"1.0.{number}"
        row.append(Release(version, version, f"2024-05-0{number + 1}", str(folder)))
    made, failures = steps(row, (), FormatNeeds(reference=True, draw=html_pages.operation_html), 1)
    assert failures == []
    return made


@pytest.fixture
def summaries(found: list[Step]) -> list[formats.StepSummary]:
    return formats.step_summaries(found, ())


def test_json_fits_its_schema(summaries: list[formats.StepSummary]) -> None:
    schema = json.loads(formats.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    content = json.loads(formats.as_json(summaries))
    jsonschema.validate(content, schema)
    notes, sleep = content["steps"][0]["services"]
    assert sleep["changes"][0]["what"] == "service added"
    assert notes["operations"] == {"new": ["GetNote"], "updated": ["PutNote"], "removed": []}
    classes = {change["class"] for change in notes["changes"]}
    assert classes == {"breaking", "addition", "documentation"}
    notes["changes"][0]["class"] = "grave"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, schema)


def test_the_feed_is_atom(summaries: list[formats.StepSummary]) -> None:
    """RFC 4287, 4.1.1 for the feed, and 4.1.2 for its entries."""
    text = formats.feed(summaries)
    feed = ET.fromstring(text)  # noqa: S314  # our own
    assert [len(feed.findall(f"{ATOM}{tag}")) for tag in ("id", "title", "updated", "author")] == [
        1,
        1,
        1,
        1,
    ]
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(entries) == len({*ids}) == 4
    for entry in entries:
        assert entry.findtext(f"{ATOM}title")
        assert entry.findtext(f"{ATOM}updated") in {"2024-05-02T00:00:00Z", "2024-05-03T00:00:00Z"}
        assert entry.find(f"{ATOM}content") is not None
    parsed = feedparser.parse(text)
    assert not parsed.bozo
    tags = {(tag.scheme, tag.term) for tag in parsed.entries[2].tags}
    assert ("urn:botowright:service", "notes") in tags
    assert ("urn:botowright:class", "breaking") in tags
    assert "Color: enum value added: <b>&`x`" in parsed.entries[2].content[0].value
    assert formats.feed(summaries) == text


def test_an_entry_keeps_its_id(found: list[Step]) -> None:
    """The id depends only on the service and the version."""
    service = formats.step_summaries(found, ())[0].services[0]
    assert service.uuid == "urn:uuid:" + service.uuid.removeprefix("urn:uuid:")
    alone = formats.step_summaries([Step(found[0].old, found[0].new, found[0].services[:1])], ())
    assert alone[0].services[0].uuid == service.uuid
    assert len({s.uuid for step in formats.step_summaries(found, ()) for s in step.services}) == 4


def test_markdown(summaries: list[formats.StepSummary]) -> None:
    text = formats.markdown(summaries[:1])
    assert text.startswith("## botocore 1.0.0 → 1.0.1 (2024-05-02)\n\n### notes (`notes`)\n")
    assert (
        "1 new API method: `GetNote`\n\n1 updated API method: `PutNote`\n\n**Breaking**\n" in text
    )
    assert "- `PutNoteRequest.Labels`: member removed (request: PutNote)\n" in text
    assert "- `Color`: enum value added: `` <b>&`x` `` (" in text
    assert "\n\n\n" not in text


def test_pages_are_self_contained(summaries: list[formats.StepSummary]) -> None:
    files = html_pages.files(summaries)
    assert sorted(file.path for file in files) == [
        "index.html",
        "notes-1.0.1.html",
        "notes-1.0.2.html",
        "sleep-1.0.1.html",
        "sleep-1.0.2.html",
    ]
    for text in (html_pages.page(summaries), *(file.text for file in files)):
        assert "http" not in text
        assert "src=" not in text
        assert "<b>" not in text
        assert 'name="viewport"' in text
        assert "prefers-color-scheme: dark" in text
    pages = {file.path: file.text for file in files}
    index, notes = pages["index.html"], pages["notes-1.0.1.html"]
    assert 'href="notes-1.0.1.html"' in index
    assert '<span class="line removed"' in notes
    assert "<ins>&#39;&lt;b&gt;&amp;`x`&#39;</ins>" in notes


def test_nothing_changed(found: list[Step]) -> None:
    nothing = formats.step_summaries([Step(found[0].old, found[0].new, ())], ())
    assert formats.text(nothing) == "Nothing changed.\n"
    assert "Nothing changed." in formats.markdown(nothing)
    assert "Nothing changed." in html_pages.page(nothing)
    assert json.loads(formats.as_json(nothing))["steps"][0]["services"] == []
    assert not feedparser.parse(formats.feed(nothing)).bozo


def test_the_values_of_an_enum_share_a_line(tmp_path) -> None:
    more = note_model()
    more["shapes"]["Color"]["enum"] += ["PINK", "GREY"]
    row = []
    for name, model in (("1.0.0", note_model()), ("1.0.1", more)):
        write_model(tmp_path / name, "notes", model)
        row.append(Release(name, name, "", str(tmp_path / name)))
    summaries = formats.step_summaries(steps(row, (), FormatNeeds(), 1)[0], ())
    assert "- `Color`: enum value added: `PINK, GREY` (request: PutNote)" in formats.markdown(
        summaries
    )
    (group,) = summaries[0].services[0].groups
    assert (group.count, len(group.lines)) == (2, 1)
