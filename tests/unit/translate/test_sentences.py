"""AWS's HTML → one plain sentence."""

from __future__ import annotations

import pytest

from botowright.translate.sentences import first_sentence, plain_text


@pytest.mark.parametrize(
    ("documentation", "sentence"),
    [
        ("", ""),
        (" \n\t ", ""),
        ("<p></p>", ""),
        ("<p> <b></b> </p><p>Second.</p>", "Second."),
        ("<p>One. Two.</p>", "One."),
        ("<p>One! Two.</p>", "One!"),
        ("<p>One? Two.</p>", "One?"),
        ("<p>No end</p><p>Two.</p>", "No end"),
        ("<p>Ends.</p>", "Ends."),
        ("<p>Lists  what\n   is <b>there</b>.</p>", "Lists what is there."),
        ("<p>Lists items, e.g. books. Two.</p>", "Lists items, e.g. books."),
        ("<p>Lists stores, e.g. Amazon S3. Two.</p>", "Lists stores, e.g. Amazon S3."),
        ("<p>Lists items, i.e. Books. Two.</p>", "Lists items, i.e. Books."),
        ("<p>Apples, pears, etc. Two.</p>", "Apples, pears, etc. Two."),
        ("<p>This vs. That. Two.</p>", "This vs. That."),
        ("<p>Needs version 2.5 or later. Two.</p>", "Needs version 2.5 or later."),
        ("<p>See example.com for it. Two.</p>", "See example.com for it."),
        ("<p>It stops. it goes on. Two.</p>", "It stops. it goes on."),
        ("<p>It stops. <code>More</code> goes on.</p>", "It stops."),
        ("<p>Has: <ul><li>one</li></ul></p>", "Has:"),
        ("<p>Has: <ol><li>one</li></ol></p>", "Has:"),
        ("One<br>Two", "One"),
        ("One<BR />Two", "One"),
        ("<note><p>Read this.</p></note><p>Two.</p>", "Two."),
        ("<!-- internal --><p>Shown.</p>", "Shown."),
        ("<p>Fish &amp; chips &lt;b&gt;.</p>", "Fish & chips <b>."),
        ("<p>A&nbsp;B\u2028C\u00a0D.</p>", "A B C D."),
        ('<p>A <a href="https://x.y/?a=1&amp;b=2">link</a>.</p>', "A link."),
        ("<p>Kept: C:\\new \"quoted\" '''.</p>", "Kept: C:\\new \"quoted\" '''."),
    ],
)
def test_first_sentence(documentation: str, sentence: str) -> None:
    assert first_sentence(documentation) == sentence


@pytest.mark.parametrize(
    ("documentation", "sentence"),
    [
        ("<p>Keeps 1 < 2 and 3 > 2. Two.</p>", "Keeps 1 < 2 and 3 > 2."),
        ("<p>Below 5 <code>x</code> < 6.</p>", "Below 5 x < 6."),
    ],
)
def test_a_less_than_sign_does_not_start_a_tag(documentation: str, sentence: str) -> None:
    assert first_sentence(documentation) == sentence


@pytest.mark.parametrize(
    "documentation",
    [
        "<fullname>Batch</fullname> <p>Using Batch, you can run jobs.</p>",
        "<fullname>Batch</fullname><p>Using Batch, you can run jobs.</p>",
        "<h2>Batch</h2> <p>Using Batch, you can run jobs.</p>",
        "<fullname>Batch</fullname>\nUsing Batch, you can run jobs.",
        "<p></p><fullname>Batch</fullname><p>Using Batch, you can run jobs.</p>",
        "<fullname><p>AWS</p><p>Batch</p></fullname><p>Using Batch, you can run jobs.</p>",
    ],
)
def test_a_title_is_not_a_part_of_the_sentence(documentation: str) -> None:
    """A hundred services have their name above their first sentence."""
    assert first_sentence(documentation) == "Using Batch, you can run jobs."


@pytest.mark.parametrize("element", ["note", "important", "caution", "warning", "NOTE class='x'"])
def test_a_note_is_skipped(element: str) -> None:
    """S3's PutBucketTagging begins with a note on directory buckets."""
    end = element.split(maxsplit=1)[0]
    note = f"<{element}> <p>Not for directory buckets.</p> <p>See elsewhere.</p> </{end}>"
    for documentation in (
        f"{note} <p>Sets the tags.</p>",
        f"<div>{note}</div> <h3>Tags</h3> {note} <p>Sets the tags.</p> {note}",
        f"<p/>{note}Sets the tags.",
    ):
        assert first_sentence(documentation) == "Sets the tags."


def test_a_note_is_better_than_nothing() -> None:
    documentation = "<h1>Tags</h1><note><p>Not for directory buckets.</p></note>"
    assert first_sentence(documentation) == "Not for directory buckets."
    assert first_sentence("<note><p>This has no end.</p>") == "This has no end."


def test_plain_text() -> None:
    assert plain_text("<p>One <b>two</b>.</p> <p>Three &amp; four.</p>") == "One two. Three & four."
