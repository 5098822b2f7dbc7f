"""Pages with repeated shapes: a long shape is written out once, and later ones refer to it."""

from __future__ import annotations

import re

import pytest

from botowright.changes.collect import steps
from botowright.changes.read.versions import Release
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds
from botowright.changes.show.written import ALLOWANCE, Place, Written, label
from tests.support.models import note_model, write_model

LEVELS = 30
NEEDS = FormatNeeds(reference=True, draw=html_pages.operation_html)


def tower(*, new: bool) -> dict:
    """Return a model of 30 structures. Each holds the next one three times."""
    model = note_model()
    for level in range(LEVELS):
        inner = {"shape": f"Level{level + 1}" if level + 1 < LEVELS else "Color"}
        model["shapes"][f"Level{level}"] = {
            "type": "structure",
            "members": {"Left": inner, "Middle": inner, "Right": inner},
            "documentation": "<p>A level of the tower.</p>",
        }
    model["shapes"]["PutNoteRequest"]["members"]["Tower"] = {"shape": "Level0"}
    model["shapes"]["PutNoteResponse"]["members"]["Tower"] = {"shape": "Level0"}
    if new:
        model["shapes"]["Color"]["enum"].append("GREEN")
        model["operations"]["GetNote"] = {"name": "GetNote", "input": {"shape": "PutNoteRequest"}}
    return model


def deep(*, new: bool) -> dict:
    """Return a model of 2,000 nested structures."""
    model = note_model()
    for level in range(2000):
        inner = {"shape": f"Level{level + 1}" if level < 1999 else "Color"}
        model["shapes"][f"Level{level}"] = {"type": "structure", "members": {"Inner": inner}}
    model["shapes"]["PutNoteRequest"]["members"]["Tower"] = {"shape": "Level0"}
    if new:
        model["shapes"]["Color"]["enum"].append("GREEN")
    return model


def summaries_of(folder, make) -> list[formats.StepSummary]:
    row = []
    for name in ("old", "new"):
        write_model(folder / name, "notes", make(new=name == "new"))
        row.append(Release(name, "0", "", str(folder / name)))
    found, failures = steps(row, (), NEEDS, 1)
    assert failures == []
    return formats.step_summaries(found, ())


@pytest.fixture(scope="module")
def summaries(tmp_path_factory: pytest.TempPathFactory) -> list[formats.StepSummary]:
    return summaries_of(tmp_path_factory.mktemp("tower"), tower)


def test_a_page_does_not_grow_with_each_place(summaries: list[formats.StepSummary]) -> None:
    """Written out, the tower has 3 ** 30 lines."""
    text = formats.text(summaries)
    assert len(text) < 1_000_000
    assert re.search(r"{'... as above: GetNote, Tower(.Left)+ ...'}", text)
    assert re.search(r"  • As above: GetNote, Tower(.Left)+\n", text)
    # Each level is there: nothing is left out that is not above.
    assert text.count("Tower={") == 2  # of GetNote, and of PutNote


def test_references_are_links_to_their_place(summaries: list[formats.StepSummary]) -> None:
    for page in (
        html_pages.page(summaries),
        *(file.text for file in html_pages.files(summaries)[1:]),
    ):
        assert len(page) < 5_000_000
        links = re.findall(r'<a href="#(notes-new-\d+)">', page)
        assert links
        places = re.findall(r'<span class="line[^>]* id="([^"]+)"', page)
        assert {*links} == {*places}
        assert len(places) == len({*places})
        # A reference to a shape with changes is marked.
        assert re.search(r'<a href="#[^"]+"><ins>.*?as above: ', page)


def test_a_deep_model_ends(tmp_path) -> None:
    summaries = summaries_of(tmp_path, deep)
    assert "{'... deeper ...'}" in formats.text(summaries)
    assert "deeper" in html_pages.page(summaries)


def test_a_short_page_is_written_out() -> None:
    written = Written()
    written.size = ALLOWANCE - 1
    written.add("Tag", Place(1, "PutNote, Tags", 500, changed=False))
    written.add("Key", Place(2, "PutNote, Tags.Key", 20, changed=False))
    assert written.place("Tag") is None
    written.size += 1
    assert written.place("Tag") == Place(1, "PutNote, Tags", 500, changed=False)
    assert written.place("Key") is None  # a reference would be no shorter
    assert written.linked == {1}


def test_the_name_of_a_place() -> None:
    assert label("PutNote", ["Tags", "Key"], response=False) == "PutNote, Tags.Key"
    assert label("PutNote", [], response=True) == "PutNote response"
