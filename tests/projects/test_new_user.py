"""A new user of each tool: `botowright sync`, the checkers, an editor, and the daily changes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.projects.checkers import COMMANDS, errors, mistakes
from tests.projects.editor import editor
from tests.projects.kinds import BOTO3, KINDS, MISTAKES, OLDER_BOTO3

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.projects.kinds import Project

# Each service, and the line that needs it. In the package, the folder of the package comes first.
USES = {
    "dynamodb": "{package}/orders.py:7",
    "lambda": "{package}/functions.py:8",
    "s3": "{package}/files.py:14",
    "sns": "notebooks/topics.ipynb:cell 3, line 1",
    "sqs": "{package}/queues.py:9",
    "sts": "scripts/account.py:7",
}
UNRESOLVED = "{package}/queues.py:19: boto3.client: the service is an f-string, which is known only"
MINE = 'import boto3\n\nkeys = boto3.client("kms")\n'


@pytest.fixture(
    scope="module",
    params=["uv", *(pytest.param(k, marks=pytest.mark.exhaustive) for k in ("pip", "poetry"))],
)
def project(
    request: pytest.FixtureRequest, wheel: Path, tmp_path_factory: pytest.TempPathFactory
) -> Project:
    """Return a new project of a tool."""
    return KINDS[request.param](tmp_path_factory.mktemp(request.param) / "project", wheel)


@pytest.fixture(scope="module")
def first(project: Project) -> list[str]:
    """Return the lines of the first sync, which installs the types."""
    return [*project.botowright("sync"), "", *project.errors.splitlines()]


@pytest.fixture
def synced(project: Project, first: list[str]) -> Project:
    """Return the project with its types, for a test that does not change it."""
    assert first
    return project


@pytest.fixture
def changed(synced: Project) -> Iterator[Project]:
    """Return the project with its types. They are brought up to date after the test."""
    yield synced
    synced.botowright("sync", "--quiet")


def _check(project: Project) -> list[str]:
    return project.botowright("sync", "--check", code=1)


def test_the_first_sync(project: Project, first: list[str]) -> None:
    place, version = project.environment, project.listed()["boto-types"]
    expected = [f"{project.root} uses 6 services:"]
    expected += [f"  {n:<8}  {where.format(package=project.package)}" for n, where in USES.items()]
    assert first[: len(expected)] == expected
    last = first[len(expected)]
    assert last.startswith(f"Installed boto-types {version} into {place} (")
    assert "): 6 services, " in last
    assert version.startswith(f"{BOTO3}.post")
    notices = first[first.index("") + 1 :]
    assert notices[-1].startswith(UNRESOLVED.format(package=project.package))
    services = {path.parent.name for path in project.site_packages.glob("boto_types/*/client.pyi")}
    assert services == {"dynamodb", "lambda_", "s3", "sns", "sqs", "sts"}


def test_nothing_to_do(synced: Project) -> None:
    for options in ([], ["--check"]):
        (line,) = synced.botowright("sync", *options)
        assert line.endswith(" is current: 6 services")


@pytest.mark.parametrize("checker", COMMANDS)
def test_a_checker_reports_the_mistakes_only(checker: str, synced: Project) -> None:
    """There is one for each service, and none in the code of the shop."""
    shutil.copy(MISTAKES, synced.root)
    paths = [synced.package, "scripts", "mistakes.py"] if checker == "mypy" else []
    assert errors(synced, checker, *paths) == mistakes()
    assert len(mistakes()) == len(USES)
    (synced.root / "mistakes.py").unlink()


def test_an_editor(synced: Project) -> None:
    with editor(synced.root, synced.python) as opened:
        assert opened.completions('import boto3\n\nboto3.client("|")\n') == {*USES}
        program = 'import boto3\n\nqueues = boto3.client("sqs")\nqueues.send_message('
        keys = opened.completions(f'{program}MessageAttributes={{"a": {{"|"}}}})\n')
        assert {"BinaryValue", "DataType", "StringValue"} <= keys
        hover = opened.hover(f'{program.removesuffix("(")}|(QueueUrl="", MessageBody="")\n')
        assert "MessageBody: str" in hover
        assert "Delivers a message to the specified queue." in hover


def test_a_new_service(changed: Project) -> None:
    with (changed.root / changed.package / "files.py").open("a") as file:
        file.write("\n\nlogs = Files('logs')\n")
    changed.botowright("sync", "--check")
    keys = changed.root / changed.package / "keys.py"
    keys.write_text(MINE)
    assert _check(changed) == [f"kms has no types, and {changed.package}/keys.py:3 uses it"]
    assert "run: botowright sync" in changed.errors
    assert "7 services (6 kept)" in changed.botowright("sync")[-1]
    assert changed.botowright("sync", "--check")[-1].endswith("is current: 7 services")
    keys.unlink()
    assert _check(changed) == ["kms has types, and no code uses it"]


def test_an_edited_type(changed: Project) -> None:
    file = changed.site_packages / "boto_types/s3/client.pyi"
    before = file.read_text()
    file.write_text(f"{before}# edited\n")
    assert _check(changed) == ["boto_types/s3/client.pyi was changed"]
    changed.botowright("sync")
    assert file.read_text() == before


def test_the_types_are_removed_completely(changed: Project) -> None:
    """boto3 still works, and the next sync brings them back."""
    changed.uninstall()
    assert "boto-types" not in changed.listed()
    assert set(changed.installed()) == changed.before
    make = "import boto3; print(boto3.client('s3', region_name='eu-central-1').meta.region_name)"
    assert changed.run(changed.python, "-c", make) == "eu-central-1\n"
    (line,) = _check(changed)
    assert line.startswith(f"boto-types is not installed in {changed.environment} (")
    changed.botowright("sync")
    assert "boto-types" in changed.listed()


def test_another_botocore(synced: Project) -> None:
    """This test is the last: the project keeps the other botocore."""
    synced.install_boto3(OLDER_BOTO3)
    assert synced.listed()["boto-types"].startswith(f"{BOTO3}.post")
    assert _check(synced) == [f"botocore moved from {BOTO3} to {OLDER_BOTO3}"]
    synced.botowright("sync", "--quiet")
    assert synced.listed()["boto-types"].startswith(f"{OLDER_BOTO3}.post")
    synced.botowright("sync", "--check")
