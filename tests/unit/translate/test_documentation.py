"""The setting `documentation` decides on each text of a package."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from botowright.ir.definitions import Documentation
from botowright.load.shapes import OperationModel
from botowright.settings.options import TranslationOptions
from botowright.translate.documentation import documentation_source

FOLDER = "https://docs.aws.amazon.com/boto3/latest/reference/services/notes"
LIST_NOTES = OperationModel("ListNotes", None, None, "<p>Lists notes. And more.</p>")


@pytest.fixture
def short():
    return documentation_source("notes", TranslationOptions())


@pytest.fixture
def none():
    return documentation_source("notes", TranslationOptions(documentation="none"))


def test_short_is_the_first_sentence_and_the_page(short) -> None:
    assert short.of_operation(LIST_NOTES, "client/list_notes", ["NotFound"]) == Documentation(
        "Lists notes.", f"{FOLDER}/client/list_notes.html", ("NotFound",)
    )
    service_model = SimpleNamespace(documentation="Notes. And more.")
    assert short.of_service(service_model) == Documentation("Notes.", f"{FOLDER}.html")


def test_short_has_our_sentences(short) -> None:
    assert short.of_ours("Poll it.", "waiter/Done") == Documentation(
        "Poll it.", f"{FOLDER}/waiter/Done.html"
    )
    assert short.of_ours("Poll it.", "") == Documentation("Poll it.", f"{FOLDER}.html")
    assert short.of_ours("Poll it.") == Documentation("Poll it.", "")


def test_none_has_no_text_no_page_and_no_errors(none) -> None:
    nothing = Documentation("", "")
    assert none.of_operation(LIST_NOTES, "client/list_notes", ["NotFound"]) == nothing
    assert none.of_service(SimpleNamespace(documentation="Notes.")) == nothing
    assert none.of_ours("Poll it.", "waiter/Done", ["NotFound"]) == nothing
