"""AWS's page of changes of 2021-07-01, and our page for the same two botocores.

`pages/` has the text of the published page. Its header counts five updated methods, but it shows
four and ends. No page of that site treats the fifth in another way, so that our page has it as
well.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from botowright.changes.changelog import read_changelog
from botowright.changes.collect import steps
from botowright.changes.read.versions import releases_of
from botowright.changes.show import formats
from botowright.changes.show.content import FormatNeeds

PAGE = Path(__file__).parent / "pages" / "sagemaker-2021-07-01.txt"
# As in botocore's CHANGELOG.rst.
CHANGELOG = """\
1.20.104
========

* api-change:``sagemaker``: SageMaker model registry now supports up to 5 containers and \
associated environment variables.
* api-change:``sqs``: Documentation updates for Amazon SQS.


1.20.103
========

* api-change:``sagemaker``: Said of another version.
"""
THEIRS = "{'InferenceSpecification': {'Containers': {'Environment': {'string': 'string'}}}}"
REACHED = (
    "request: CreateAlgorithm, CreateModelPackage; "
    "response: DescribeAlgorithm, DescribeModelPackage, Search"
)
LINK = " Link ¶"  # at the end of a heading


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return our page's lines."""
    changelog = tmp_path_factory.mktemp("changelog") / "CHANGELOG.rst"
    changelog.write_text(CHANGELOG, "utf-8")
    row = releases_of(("1.20.103", "1.20.104"), "sagemaker")
    found, failures = steps(row, ["sagemaker"], FormatNeeds(reference=True), 1)
    assert failures == []
    return formats.text(formats.step_summaries(found, read_changelog(changelog))).splitlines()


def published() -> list[str]:
    """Return the page's lines without their typography."""
    text = PAGE.read_text("utf-8").replace("\N{NO-BREAK SPACE}", " ")
    lines = (line.removesuffix(LINK) for line in text.splitlines())
    # The page has wide spaces after a label, and between a name and its status.
    return [" ".join(line.split()) if "(updated)" in line or line[:8] == "Changes " else line
            for line in lines]  # fmt: skip


def test_our_page_is_the_published_one(ours: list[str]) -> None:
    theirs = published()
    assert len(theirs) == 3064
    same = [" ".join(line.split()) if line[:8] == "Changes " else line for line in ours]
    assert same[: len(theirs)] == theirs


def test_the_fifth_method_is_search(ours: list[str]) -> None:
    """The page counts the same methods, in the order of the model."""
    updated = [line.removesuffix(" (updated)") for line in ours if line.endswith(" (updated)")]
    assert updated == [
        "CreateAlgorithm",
        "CreateModelPackage",
        "DescribeAlgorithm",
        "DescribeModelPackage",
        "Search",
    ]
    at = ours.index("Search (updated)")
    assert ours[at + 1 : at + 3] == [
        "Changes (response)",
        f"{{'Results': {{'ModelPackage': {THEIRS}}}}}",
    ]


def test_changes_that_are_not_on_the_page(ours: list[str]) -> None:
    at = ours.index("Also changed (botocore 1.20.103 → 1.20.104)")
    assert ours[at + 2 :] == [
        "Additions",
        "- ConflictException: error listed (error: DeleteModelPackageGroup, DeleteProject)",
        f"- ModelPackageContainerDefinitionList: constraint widened: max 1 → 5 ({REACHED})",
        "",
        "Documentation",
        "- 189 texts changed",
        "",
    ]
