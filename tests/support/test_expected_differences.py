"""A list of expected differences reports new differences and stale entries."""

from __future__ import annotations

import pytest

from tests.support.expected_differences import ExpectedDifference, for_one_reason, unexpected

REASON = "The two sides count differently."
ENTRIES = (
    *for_one_reason(REASON, "\n    s3: Get.*\n    ec2: Run\n"),
    ExpectedDifference("sqs", "Send", REASON, always=False),
)


def test_an_expected_difference_is_not_reported() -> None:
    found = [("s3", "GetObject\nin two lines"), ("ec2", "Run")]
    assert unexpected(found, ENTRIES, ["s3", "ec2", "sqs"]) == []


def test_a_new_difference_is_reported() -> None:
    found = [("s3", "GetObject"), ("s3", "PutGet"), ("sts", "Get")]
    assert unexpected(found, ENTRIES, ["s3", "sts"]) == ["s3: PutGet", "sts: Get"]


def test_a_stale_entry_is_reported() -> None:
    (line,) = unexpected([], ENTRIES, ["ec2", "sqs"])
    assert line.startswith("ec2: Run: ")


def test_an_entry_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="expected a reason, found 'known'"):
        ExpectedDifference("s3", "Get", "known")
