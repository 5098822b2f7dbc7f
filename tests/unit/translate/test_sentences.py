"""AWS's HTML → one or two sentences on one line."""

from __future__ import annotations

import pytest

from botowright.translate.sentences import is_metadata, short_text

LONG = f"It {'really ' * 20}is."  # only a default follows it
TOO_LONG = f"It {'really ' * 40}is."  # never a second sentence


@pytest.mark.parametrize("empty", ["", " \n\t ", "<p></p>", "<p/>", "<p> </p>", "<p> <b></b> </p>"])
def test_markup_is_no_text(empty: str) -> None:
    assert not short_text(empty)


@pytest.mark.parametrize(
    ("documentation", "first"),
    [
        ("Lists it.", "Lists it."),
        ("Lists it! Two.", "Lists it!"),
        ("Lists it? Two.", "Lists it?"),
        ("Lists items, e.g. books. Two.", "Lists items, e.g. books."),
        ("Lists stores, e.g. Amazon S3. Two.", "Lists stores, e.g. Amazon S3."),
        ("Lists items, i.e. Books. Two.", "Lists items, i.e. Books."),
        ("Apples, pears, etc. Two", "Apples, pears, etc. Two"),
        ("This vs. That. Two.", "This vs. That."),
        ("Needs version 2.5 or later. Two.", "Needs version 2.5 or later."),
        ("See example.com for it. Two.", "See example.com for it."),
        ("It stops. it goes on. Two.", "It stops. it goes on."),
        ("It is (in parentheses.) Two.", "It is (in parentheses.)"),
        # A member of mq, UpdateUserRequest.Username
        ("Letters and tildes (- . _ ~). Two.", "Letters and tildes (- . _ ~)."),
    ],
)
def test_end_of_a_sentence(documentation: str, first: str) -> None:
    assert short_text(f"<p>{documentation.replace('Two.', TOO_LONG)}</p>") == first


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        ("<p>The ARN. It is unique. Three.</p>", "The ARN. It is unique."),
        ("<p>The ARN</p> <p>It is unique.</p>", "The ARN. It is unique."),
        ("<p>The ARN</p>", "The ARN"),
        ("One<br>Two.<BR />Three", "One. Two."),
        ("<p>The ARN.</p><p>No end, but many words</p>", "The ARN. No end, but many words"),
        ("<p>It stops. <code>More</code> goes on.</p>", "It stops. `More` goes on."),
        ("<p> <b></b> </p><p>Second.</p>", "Second."),
        # Two sentences fit in 240 characters.
        (f"<p>The ARN. {LONG}</p>", f"The ARN. {LONG}"),
        (f"<p>The ARN. {TOO_LONG}</p>", "The ARN."),
        (f"<p>{LONG} Two.</p>", LONG),
    ],
)
def test_a_second_sentence_follows_a_short_one(documentation: str, text: str) -> None:
    assert short_text(documentation) == text


@pytest.mark.parametrize(
    "second",
    [
        "For more information, see <a>Tags</a>.",
        "For a list of regions, see there.",
        "See there.",
        "To learn more, see <a>Tags</a>.",
        "To find the <code>detectorId</code> in the current Region, see the Settings page.",
        "For usage examples, see the guide.",
        "</p><p><b>Name formats</b></p><p>",
        "This data type is used as a request parameter in the <code>Put</code> operation.",
        "To get the ID, use the <code>ListIds</code> operation.",
        "This parameter is required.",
        "Length Constraints: Minimum length of 1.",
    ],
)
def test_a_second_sentence_says_something(second: str) -> None:
    assert short_text(f"<p>The ARN. {second} More.</p>") == "The ARN."


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        # A member of rds, DescribeDBMajorEngineVersionsRequest.MaxRecords
        ("<p>The number. Use it.</p> <p>Default: 100</p>", "The number. Default: 100"),
        # A member of vpc-lattice, HealthCheckConfig.healthCheckTimeoutSeconds
        (
            "<p>The time. It is short. The default is 5 seconds.</p>",
            "The time. The default is 5 seconds.",
        ),
        (
            "<p>The time.</p><ul><li>a</li></ul><p>It defaults to 5.</p>",
            "The time. It defaults to 5.",
        ),
        ("<p>A flag. It is one. It is on by default.</p>", "A flag. It is on by default."),
        (f"<p>{LONG} The default value is 3.</p>", f"{LONG} The default value is 3."),
        ("<p>The <code>default</code> one. It is one.</p>", "The `default` one. It is one."),
        # A member of iotthingsgraph, GetSystemInstanceRequest.id
        ("<p>The ID. It is one.</p> <p>urn:default:x</p>", "The ID. It is one."),
        ("<p>The VPC. A default VPC has it. Three.</p>", "The VPC. A default VPC has it."),
    ],
)
def test_the_second_sentence_is_the_default(documentation: str, text: str) -> None:
    assert short_text(documentation) == text


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        # A member of mq, UpdateBrokerResponse.AuthenticationStrategy
        ("<p>Optional. The strategy.</p>", "The strategy."),
        ("<p>This member is required.</p><p>The name.</p>", "The name."),
        ("<p>(Optional) The name.</p>", "The name."),
        (
            "<p><b>This API works with the following fleet types:</b> EC2</p><p>Gets it.</p>",
            "Gets it.",
        ),
        ("<p>[Required]: The name.</p>", "The name."),
        ("<p>Type: String</p><p>Required: Yes</p>", "Type: String"),
        ("<p>Required.</p>", "Required."),
    ],
)
def test_a_sentence_that_repeats_the_type_is_skipped(documentation: str, text: str) -> None:
    assert short_text(documentation) == text


@pytest.mark.parametrize(
    "sentence", ["Optional.", "This field is required.", "Array Members: 1 item."]
)
def test_metadata(sentence: str) -> None:
    assert is_metadata(sentence)
    assert not is_metadata(f"The name. {sentence}")


LIST = "<ul> <li> <p> <code>A</code>: First. </p> </li> <li> <p>B - Second.</p> </li> </ul>"


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        # A member of codebuild, S3LogsConfig.status
        (f"<p>The status. Valid values are:</p> {LIST}", "The status. Valid values are: `A`, B."),
        (f"<p>One of:</p> {LIST} <p>End.</p>", "One of: `A`, B. End."),
        ("<p>Has: <ul><li>one</li></ul></p>", "Has: one."),
        ("<p>Has: <ol><li>one</li></ol></p>", "Has: one."),
        ("<dl><dt>x</dt></dl><p>Has:</p><dl><dt>a</dt><dd>One.</dd><dt>b</dt></dl>", "Has: a, b."),
        # networkflowmonitor and others forget the colon.
        (f"<p>It is one of the following</p> {LIST}", "It is one of the following: `A`, B."),
        (f"<p>It is one of the following.</p> {LIST}", "It is one of the following: `A`, B."),
        # An item without a short name.
        (f"<p>It does this:</p> <ul> <li>{LONG}</li> </ul>", "It does this..."),
        ("<p>It does this:</p>", "It does this..."),
        (f"<p>The name. Rules:</p> <ul> <li>{LONG}</li> </ul>", "The name."),
        # A list that no colon announces.
        (f"<p>The status</p> {LIST} <p>End.</p>", "The status"),
    ],
)
def test_a_list_after_a_colon(documentation: str, text: str) -> None:
    assert short_text(documentation) == text


def test_a_long_list_is_cut() -> None:
    items = "".join(f"<li>number-{i}</li>" for i in range(30))
    text = short_text(f"<p>One of:</p><ul>{items}</ul>")
    assert text.startswith("One of: number-0, number-1, ")
    assert text.endswith(", number-9, ...")


def test_a_very_long_sentence_is_cut_at_a_clause() -> None:
    """EC2 lists each kind of resource in a sentence."""
    text = short_text(f"<p>It is one of {', '.join(['<code>a b</code>'] * 100)}.</p>")
    assert text.startswith("It is one of `a b`, ")
    assert text.endswith("`a b`...")
    assert len(text) <= 500
    kept = f"It is {'very ' * 90}long."
    assert short_text(f"<p>{kept}</p>") == kept


@pytest.mark.parametrize("words", ["one word ", "`", "oneword"])
def test_a_cut_leaves_no_open_code(words: str) -> None:
    text = short_text(f"<p><code>{'x y ' * 100}</code> and <code>{words * 300}</code>.</p>")
    assert text.endswith("...")
    assert text.count("`") % 2 == 0


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
    assert short_text(documentation) == "Using Batch, you can run jobs."


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
        assert short_text(documentation) == "Sets the tags."


def test_a_note_is_better_than_nothing() -> None:
    documentation = "<h1>Tags</h1><note><p>Not for directory buckets.</p></note>"
    assert short_text(documentation) == "Not for directory buckets."
    assert short_text("<note><p>This has no end.</p>") == "This has no end."
    assert short_text("<ul><li>Only an item</li></ul>") == "Only an item"
    assert short_text("<h1>Only a title</h1>") == "Only a title"
