"""AWS's HTML → blocks of text."""

from __future__ import annotations

import pytest

from botowright.translate.markup import Block, Part, blocks, plain_text


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        ("<p>Lists  what\n   is <b>there</b>.</p>", "Lists what is there."),
        ("<p>Fish &amp; chips.</p>", "Fish & chips."),
        ("<p>A&nbsp;B\u2028C\u00a0D.</p>", "A B C D."),
        ('<p>A <a href="https://x.y/?a=1&amp;b=2">link</a>.</p>', "A link."),
        ("<p>Kept: C:\\new \"quoted\" '''.</p>", "Kept: C:\\new \"quoted\" '''."),
        ("<!-- internal --><p>Shown.</p>", "Shown."),
        ("<p>Keeps 1 < 2 and 3 > 2.</p>", "Keeps 1 < 2 and 3 > 2."),
        ("<P CLASS='x'>One <I>two</I>.</P>", "One two."),
        # medialive has the backslashes of JSON.
        (r"Set to \"AUTO\" or \"OFF\".", 'Set to "AUTO" or "OFF".'),
        # connect escapes some texts as a whole.
        ("&lt;p&gt;The &lt;code&gt;Id&lt;/code&gt;.&lt;/p&gt;", "The `Id`."),
    ],
)
def test_text_without_markup(documentation: str, text: str) -> None:
    assert plain_text(documentation) == text


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        ("<p>Either <code>a</code> or <code> <a>b</a> </code>.</p>", "Either `a` or `b`."),
        ("<p>The<code> id </code>of it</p>", "The `id` of it"),
        ("<p>Below 5 <code>x</code> < 6.</p>", "Below 5 `x` < 6."),
        ("<p><code>arn:&lt;region&gt;</code></p>", "`arn:<region>`"),
        ("<p>No <code></code> code, no <code/>tag.</p>", "No code, no tag."),
        ("<p>A <code>`</code> is not quoted.</p>", "A ` is not quoted."),
        ("<p>No <code>end</p><p>Two</code>.</p>", "No end Two."),
    ],
)
def test_code_is_in_backticks(documentation: str, text: str) -> None:
    assert plain_text(documentation) == text


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        # inspector2 and datapipeline; a reader of Markdown or HTML would see "key/".
        (
            "<p>The form arn:aws:kms:<region>:key/<uuid>.</p>",
            "The form `arn:aws:kms:<region>:key/<uuid>`.",
        ),
        ("<p>Named &lt;bucket&gt;, always.</p>", "Named `<bucket>`, always."),
        ('<p>("&lt;id&gt;")</p>', '("`<id>`")'),
        ('<p>For <Role schemeIDUri="urn:x"/>.</p>', 'For `<Role schemeIDUri="urn:x"/>`.'),
        ("<p>Keeps the `<Resource>Id` name.</p>", "Keeps the `<Resource>Id` name."),
        ("<p>Write &amp;amp; for it.</p>", "Write `&amp;` for it."),
    ],
)
def test_a_placeholder_is_code(documentation: str, text: str) -> None:
    assert plain_text(documentation) == text


def test_parts() -> None:
    documentation = (
        "<fullname>Name</fullname>Text<note><p>Note</p><ul><li>Its item</li></ul></note>"
        "<ul> <li> <p>Item</p> </li> </ul><dl><dt>Term</dt><dd><p>Detail</p></dd></dl><p>End</p>"
    )
    assert list(blocks(documentation)) == [
        Block(Part.TITLE, "Name"),
        Block(Part.TEXT, "Text"),
        Block(Part.NOTE, "Note"),
        Block(Part.NOTE, "Its item"),
        Block(Part.ITEM, "Item"),
        Block(Part.ITEM, "Term"),
        Block(Part.DETAIL, "Detail"),
        Block(Part.TEXT, "End"),
    ]


def test_an_end_without_a_start_ends_nothing() -> None:
    assert list(blocks("</note></li>One<li>Two")) == [
        Block(Part.TEXT, "One"),
        Block(Part.ITEM, "Two"),
    ]


def test_a_number_that_is_no_character() -> None:
    """Python refuses to read a number of more than 4,300 digits."""
    assert plain_text(f"a&#{'9' * 5000};b&#65;") == "a\ufffdbA"
