"""The hint for an unknown name."""

from __future__ import annotations

from botowright.system.suggestions import did_you_mean


def test_the_nearest_names_are_suggested() -> None:
    hint = did_you_mean("note", ["alarms", "notes", "noted"])
    assert hint in {"; did you mean notes or noted?", "; did you mean noted or notes?"}


def test_another_hint_if_no_name_is_near() -> None:
    assert did_you_mean("xyzzy", ["alarms"], "`botowright list` prints them") == (
        "; `botowright list` prints them"
    )


def test_no_hint_if_there_is_nothing_to_say() -> None:
    assert did_you_mean("xyzzy", ["alarms"]) == ""


def test_case_does_not_count() -> None:
    assert did_you_mean("S3", ["s3", "ec2"]) == "; did you mean s3?"
    assert did_you_mean("PUT_NOTE", ["put_note", "sqs"]) == "; did you mean put_note?"


def test_a_name_that_shares_only_some_letters_is_not_suggested() -> None:
    assert did_you_mean("nope", ["Type", "Role", "EncodingType"]) == ""
