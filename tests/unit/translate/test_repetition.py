"""A text that only repeats a name."""

from __future__ import annotations

import pytest

from botowright.translate.repetition import repeats_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contains information about a DB cluster snapshot.", "DBClusterSnapshot"),
        ("Describes the security groups.", "SecurityGroup"),
        ("Placeholder documentation for ListVersionsRequest", "ListVersionsRequest"),
        ("An EBS volume.", "EBSVolume"),
        ("", "Tag"),
    ],
)
def test_a_text_that_repeats_a_name(text: str, name: str) -> None:
    assert repeats_name(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A key-value pair that you assign to a resource.", "Tag"),
        ("Describes a deleted DB cluster snapshot.", "DBClusterSnapshot"),
        ("A tag. " * 20, "Tag"),
    ],
)
def test_a_text_that_says_more(text: str, name: str) -> None:
    assert not repeats_name(text, name)
