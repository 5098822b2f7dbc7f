from __future__ import annotations

import time

import pytest

from botowright.changes.show.documentation import blocks_of, text_lines


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
        ("a <b title='x>y'>b</b> c<br/>d", ["a b cd"]),
        ("a<!-- <p>not here</p> -->b<?c?>d<!e>f", ["abdf"]),
        ("1 < 2, <!-- no end", ["1 < 2, <!-- no end"]),
        ("<p>A.<a href='no end", ["A.<a href='no end"]),
        ("&#" + "9" * 5000 + ";", ["&#" + "9" * 5000 + ";"]),
        (
            "<ul><li>a" * 25,
            [f"{'  ' * depth}• a" for depth in range(1, 21)] + [f"{'  ' * 21}a"] * 5,
        ),
    ],
)
def test_text(html: str, expected: list[str]) -> None:
    assert [line for line in text_lines(blocks_of(html)) if line] == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<!--", "<h1>", "<a ", "<a b='", "<a '\"", "</", "<?", "<", "&#", "<p>x", "<ul><li>",
        "<code>a</code>b", "<script>", "<note>", "<a>x",
    ],
)  # fmt: skip
def test_200_kilobytes_take_no_time(markup: str) -> None:
    """Each takes about 0.05 s. `html.parser` takes minutes for some of them."""
    text = markup * (200_000 // len(markup))
    start = time.process_time()
    text_lines(blocks_of(text))
    assert time.process_time() - start < 1
