from __future__ import annotations

import pytest

from codegen.changes.prose import blocks_of, text_lines


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", []),
        ("plain", ["plain"]),
        ("<p>One\n two.</p> <p>Three.</p>", ["One two.", "Three."]),
        ("(<code>.gz</code> suffix)", ["( .gz suffix)"]),
        ("<code>m5</code>instance", ["``m5``instance"]),
        ("<code>m5</code>, <b>b</b>old", ["m5, bold"]),
        ("See <a href='x'>there</a>.", ["See there."]),
        ("<fullname>Title</fullname><p>Text.</p>", ["Text."]),
        ("<p>A.</p><note><p>Not here.</p></note><p>B.</p>", ["A.", "B."]),
        ("<p>A &lt;b&gt; &amp; c</p>", ["A <b> & c"]),
        (
            "<p>A:</p><ul><li><p>one</p></li><li>two<ul><li>deep</li></ul></li></ul><p>End.</p>",
            ["A:", "  • one", "  • two", "    • deep", "End."],
        ),
        ("</li></ul></p>text", ["text"]),
    ],
)
def test_text(html: str, expected: list[str]) -> None:
    assert [line for line in text_lines(blocks_of(html)) if line] == expected
