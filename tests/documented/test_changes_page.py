"""AWS's page of changes of 2021-07-01, and what the two botocores say that it compares.

`pages/` holds the page as it is published, text only. It says that five methods were updated, shows
four, and ends; nothing in it, nor in the other pages of that site, tells the fifth from the others,
so ours goes on with it.
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
# As botocore's CHANGELOG.rst has it.
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
LINK = " Link ¶"  # what a heading has on a page


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
    """Return the page's lines, their typography aside."""
    text = PAGE.read_text("utf-8").replace("\N{NO-BREAK SPACE}", " ")
    lines = (line.removesuffix(LINK) for line in text.splitlines())
    # The page sets a label and its text apart by a width, the headings a name and its status.
    return [" ".join(line.split()) if "(updated)" in line or line[:8] == "Changes " else line
            for line in lines]  # fmt: skip


def test_our_page_is_the_published_one(ours: list[str]) -> None:
    theirs = published()
    assert len(theirs) == 3064
    same = [" ".join(line.split()) if line[:8] == "Changes " else line for line in ours]
    assert same[: len(theirs)] == theirs


def test_the_fifth_method_is_search(ours: list[str]) -> None:
    """The methods are those that the page counts, in the model's order."""
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


def test_what_the_page_does_not_see(ours: list[str]) -> None:
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
