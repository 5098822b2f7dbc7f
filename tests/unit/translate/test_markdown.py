"""AWS's HTML → Markdown."""

from __future__ import annotations

import pytest

from botowright.translate.markdown import markdown_text


@pytest.mark.parametrize(
    ("documentation", "markdown"),
    [
        ("", ""),
        ("<p/>", ""),
        ("<p>One  plain\n text.</p>", "One plain text."),
        ("<p>One.</p> <p>Two <b>b</b> and <i>i</i>.</p>", "One.\n\nTwo **b** and *i*."),
        ("One<br/>Two", "One\n\nTwo"),
        ("<p>Key <code> <a>Type</a> </code>, <code>a`b</code>.</p>", "Key `Type`, ``a`b``."),
        ("<fullname>Batch</fullname><p>Jobs.</p>", "**Batch**\n\nJobs."),
        ("<note> <p>One.</p> <p>Two.</p> </note><p>End.</p>", "> One.\n>\n> Two.\n\nEnd."),
        ("<important> <p>One.</p> </important>", "> **Important**\n>\n> One."),
        ("<ul> <li> <p>One</p> </li> <li> <p>Two</p> </li> </ul>", "- One\n- Two"),
        ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two"),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>", "- One\n  * Two"),
        ("<dl> <dt>Term</dt> <dd> <p>Text.</p> </dd> </dl>", "- Term\n\n  Text."),
        ("<pre><code>a &lt;b&gt;  \n  c</code></pre>", "```\na <b>\n  c\n```"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1 | 2 |",
        ),
        ("<!-- no --><p>Shown.</p>", "Shown."),
        ("&lt;p&gt;Escaped.&lt;/p&gt;", "Escaped."),
    ],
)
def test_markdown(documentation: str, markdown: str) -> None:
    assert markdown_text(documentation) == markdown


@pytest.mark.parametrize(
    ("documentation", "markdown"),
    [
        ('<a href="https://x.y/a?b=1&amp;c=2">x</a>', "[x](https://x.y/a?b=1&c=2)"),
        ('<a href=" /s3/a.html#b ">x</a>', "[x](https://docs.aws.amazon.com/s3/a.html#b)"),
        # An end of the address would end the link.
        ('<a href="https://x.y/a_(b)">x</a>', "[x](https://x.y/a_%28b%29)"),
        ("<a>ListTags</a>", "ListTags"),
        ('<a href="#NextToken">x</a>', "x"),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ('<a href="https://x.y/z">https://x.y/z</a>', "[https://x.y/z](https://x.y/z)"),
    ],
)
def test_links(documentation: str, markdown: str) -> None:
    assert markdown_text(f"<p>{documentation}</p>") == markdown


@pytest.mark.parametrize(
    ("documentation", "markdown"),
    [
        ("<p>The form key/<uuid>.</p>", "The form `key/<uuid>`."),
        ("<p>Named &lt;bucket&gt;.</p>", "Named `<bucket>`."),
        ("<p>Matches a*b* and 1 &lt; 2.</p>", r"Matches a\*b\* and 1 < 2."),
        ("<p>Write &amp;amp;.</p>", "Write `&amp;`."),
        ("<p># No title</p>", r"\# No title"),
        ("<p>- No item</p>", r"\- No item"),
        ("<script>alert(1)</script>", "`<script>alert(1)</script>`"),
        ("<p>No <code/>code, &lt;id&gt;.</p>", "No code, `<id>`."),
        ("<p>YYYY-MM-DD<i>T</i>HH:MM:SS<i>Z</i>.</p>", "YYYY-MM-DDTHH:MM:SSZ."),
        ("<p><b>B</b>ox</p>", "Box"),
    ],
)
def test_text_that_looks_like_markup(documentation: str, markdown: str) -> None:
    assert markdown_text(documentation) == markdown


def test_halves_of_characters() -> None:
    """JSON can have them; the library is in Rust and cannot."""
    assert markdown_text("<p>a\ud800b\0c</p>") == "a\ufffdb\ufffdc"
