"""The setting `documentation` decides on each text of a package."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from botowright.ir.definitions import Documentation
from botowright.load.shapes import OperationModel, StructureShape, shapes_of
from botowright.settings.options import TranslationOptions
from botowright.translate.documentation import documentation_source

FOLDER = "https://docs.aws.amazon.com/boto3/latest/reference/services/notes"
LIST_NOTES = OperationModel("ListNotes", None, None, "<p>Lists notes. See <a>GetNote</a>.</p>")
NOTHING = Documentation("", "")


@pytest.fixture
def short():
    return documentation_source("notes", TranslationOptions())


@pytest.fixture
def none():
    return documentation_source("notes", TranslationOptions(documentation="none"))


@pytest.fixture
def full():
    return documentation_source("notes", TranslationOptions(documentation="full"))


def structure(shape: dict[str, Any] | None = None, **mention: Any) -> StructureShape:
    """Return a structure `Note` with one member, `Id`, of a shape and with traits of its own."""
    note = {"type": "structure", "members": {"Id": {"shape": "NoteId", **mention}}}
    found = shapes_of({"Note": note, "NoteId": {"type": "string", **(shape or {})}})["Note"]
    assert isinstance(found, StructureShape)
    return found


def documented(**traits: Any) -> StructureShape:
    found = shapes_of({"Note": {"type": "structure", "members": {}, **traits}})["Note"]
    assert isinstance(found, StructureShape)
    return found


def test_short_has_a_sentence_and_the_page(short) -> None:
    assert short.of_operation(LIST_NOTES, "client/list_notes", ["NotFound"]) == Documentation(
        "Lists notes.", f"{FOLDER}/client/list_notes.html", ("NotFound",)
    )
    service_model = SimpleNamespace(documentation="Notes. See there.")
    assert short.of_service(service_model) == Documentation("Notes.", f"{FOLDER}.html")


def test_short_has_our_sentences(short) -> None:
    assert short.of_ours("Poll it.", "waiter/Done") == Documentation(
        "Poll it.", f"{FOLDER}/waiter/Done.html"
    )
    assert short.of_ours("Poll it.", "") == Documentation("Poll it.", f"{FOLDER}.html")
    assert short.of_ours("Poll it.") == Documentation("Poll it.", "")


LIMITS = {"min": 1, "max": 8}


@pytest.mark.parametrize(
    ("shape", "mention", "text"),
    [
        ({}, {}, ""),
        ({}, {"documentation": "<p>The code.</p>"}, "The code."),
        ({"documentation": "<p>The code.</p>"}, {}, "The code."),
        ({"documentation": "<p>A code.</p>"}, {"documentation": "<p>The code.</p>"}, "The code."),
        (LIMITS, {}, "Length: 1 to 8."),
        (LIMITS, {"documentation": "<p>The code</p>"}, "The code. Length: 1 to 8."),
        (LIMITS, {"documentation": "<p>The code:</p><p>a</p>"}, "The code... Length: 1 to 8."),
        (LIMITS, {"max": 4}, "Length: 1 to 4."),
        (LIMITS, {"default": "a"}, "Length: 1 to 8. Default: `'a'`."),
        (LIMITS, {"documentation": "<p>Required.</p>"}, "Length: 1 to 8."),
        ({}, {"documentation": "<p>Required.</p>"}, "Required."),
        ({**LIMITS, "enum": ["a"]}, {"documentation": "<p>The code.</p>"}, "The code."),
    ],
)
def test_member(short, shape: dict[str, Any], mention: dict[str, Any], text: str) -> None:
    note = structure(shape, **mention)
    assert short.of_member(note, "Id") == text
    assert short.of_attribute(note, "Id") == Documentation(text, "")


@pytest.mark.parametrize(
    ("traits", "text"),
    [
        ({"deprecated": True}, "Deprecated. The code."),
        ({"deprecated": True, "deprecatedMessage": "Use Name"}, "Deprecated: Use Name. The code."),
        (
            {"deprecated": True, "deprecatedMessage": "<p>Use it.</p>"},
            "Deprecated: Use it. The code.",
        ),
        ({"deprecated": True, "deprecatedMessage": "The code"}, "The code."),
        ({"deprecated": False, "deprecatedMessage": "Use Name"}, "The code."),
    ],
)
def test_deprecated(short, traits: dict[str, Any], text: str) -> None:
    for note in (
        structure(traits, documentation="<p>The code.</p>"),
        structure({}, documentation="<p>The code.</p>", **traits),
    ):
        assert short.of_member(note, "Id") == text
    assert short.of_enum(documented(documentation="The code.", **traits)) == text
    assert short.of_structure(documented(documentation="The code.", **traits)) == text


def test_a_text_that_says_deprecated(short) -> None:
    note = documented(documentation="<p>A deprecated note.</p>", deprecated=True)
    assert short.of_structure(note) == "A deprecated note."


def test_a_member_has_one_sentence(short, full) -> None:
    note = structure({}, documentation="<p>The code. It never changes.</p>")
    assert short.of_member(note, "Id") == "The code."
    assert full.of_member(note, "Id") == "The code. It never changes."


def test_a_text_that_repeats_the_name(short, full) -> None:
    note = structure(LIMITS, documentation="<p>The unique identifier of the note.</p>")
    assert short.of_member(note, "Id") == "Length: 1 to 8."
    assert full.of_member(note, "Id").startswith("The unique identifier of the note.")


def test_only_what_is_sent_has_limits() -> None:
    note = structure(LIMITS, documentation="<p>The code.</p>")
    for sent, text in (({"Note"}, "The code. Length: 1 to 8."), (set(), "The code.")):
        source = documentation_source("notes", TranslationOptions(), sent)
        assert source.of_member(note, "Id") == text


def test_member_is_cached(short) -> None:
    note = structure(LIMITS, documentation="<p>The code.</p>")
    assert short.of_member(note, "Id") == "The code. Length: 1 to 8."
    assert short.of_member(note, "Id") is short.of_member(note, "Id")


def test_structure(short) -> None:
    assert (
        short.of_structure(documented(documentation="<p>A page of text.</p>")) == "A page of text."
    )
    assert not short.of_structure(documented(documentation="<p>Describes a note.</p>"))
    union = structure({}, documentation="<p>The ID.</p>")
    union.traits.update(union=True, documentation="<p>A page</p>")
    assert short.of_structure(union) == "A page. Exactly one of: `Id`."


def test_error(short) -> None:
    error = documented(documentation="<p>No such note.</p>")
    assert short.of_error(error) == Documentation("No such note.", "")


def test_full_has_all_of_the_text(full) -> None:
    assert full.of_operation(LIST_NOTES, "client/list_notes", ["NotFound"]) == Documentation(
        "Lists notes. See GetNote.", f"{FOLDER}/client/list_notes.html", ("NotFound",)
    )
    documentation = "<p>The ID.</p><ul><li>a</li><li>b</li></ul>"
    note = structure({"min": 1, "pattern": "[a-z]"}, documentation=documentation, deprecated=True)
    assert full.of_member(note, "Id") == (
        "Deprecated.\n\nThe ID.\n\n- a\n- b\n\nLength: at least 1. Pattern: `[a-z]`."
    )
    assert full.of_enum(documented(documentation=documentation)) == "The ID.\n\n- a\n- b"


def test_full_has_a_text_that_repeats_the_name(full) -> None:
    note = documented(documentation="<p>Describes a note.</p>")
    assert full.of_structure(note) == "Describes a note."


def test_full_says_a_constraint_once(full) -> None:
    note = structure(LIMITS, documentation="<p>It.</p><p>Length Constraints: Minimum of 1.</p>")
    assert full.of_member(note, "Id") == "It.\n\nLength Constraints: Minimum of 1."


def test_none_has_no_text_no_page_and_no_errors(none) -> None:
    assert none.of_operation(LIST_NOTES, "client/list_notes", ["NotFound"]) == NOTHING
    assert none.of_service(SimpleNamespace(documentation="Notes.")) == NOTHING
    assert none.of_ours("Poll it.", "waiter/Done", ["NotFound"]) == NOTHING
    note = structure(LIMITS, documentation="<p>The ID.</p>", deprecated=True)
    note.traits["documentation"] = "A page."
    assert none.of_attribute(note, "Id") == NOTHING
    assert none.of_error(note) == NOTHING
    assert not none.of_member(note, "Id")
    assert not none.of_structure(note)
    assert not none.of_enum(note)
