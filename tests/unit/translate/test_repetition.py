"""A text that only repeats a name."""

from __future__ import annotations

import pytest

from botowright.translate.repetition import repeats_key, repeats_name


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Amazon Resource Name (ARN) of the model.", ("modelArn", "Model", "Arn")),
        ("The unique identifier of the job run.", ("Id", "JobRun", "String")),
        ("The date and time when the view was created.", ("createdAt", "View", "Timestamp")),
        ("A list of tags.", ("Tags", "CopyNoteRequest", "TagList")),
        ("Specifies whether the rule is enabled.", ("enabled", "Rule", "Boolean")),
    ],
)
def test_a_text_that_repeats_a_key(text: str, names: tuple[str, ...]) -> None:
    assert repeats_key(text, *names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Amazon Resource Name (ARN) of the model.", ("model", "Job", "String")),
        ("The name of the model.", ("model", "Job", "String")),
        ("The time in seconds.", ("time", "Job", "Integer")),
        ("The ID of the parent.", ("Id", "JobRun", "String")),
        ("The `Id` of the run.", ("Id", "JobRun", "String")),
        ("The run. " * 20, ("Run", "Job", "String")),
    ],
)
def test_a_text_that_says_more_than_a_key(text: str, names: tuple[str, ...]) -> None:
    assert not repeats_key(text, *names)
