"""The mypy plugin for sessions of aiobotocore and aioboto3, as in test_mypy_plugin.py."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.async_environment import AIOBOTO3
from tests.typing.async_packages import installed_types
from tests.typing.mypy_projects import Project, findings

if TYPE_CHECKING:
    from tests.support.environments import Environment

pytestmark = pytest.mark.exhaustive  # the first run fetches the libraries

PROGRAMS = Path(__file__).parent / "async_plugin"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    return installed_types(AIOBOTO3, tmp_path_factory, "boto3")


@pytest.fixture
def project(tmp_path: Path, environment: Environment, cache: Path) -> Project:
    assert environment.package is not None
    return Project(tmp_path / "project", environment.package, environment.python, cache)


def test_types_are_the_same_without_the_plugin(project: Project) -> None:
    shutil.copytree(PROGRAMS, project.folder, dirs_exist_ok=True)
    without = project.check("main.py")
    project.configure()
    with_plugin = project.check("main.py")
    assert findings(with_plugin) == findings(without)
    count = sum(file.read_text("utf-8").count("reveal_type(") for file in PROGRAMS.glob("*.py"))
    assert with_plugin.count("Revealed type is") == count
    assert "ClientCreatorContext[boto_types.s3.aio.client.S3Client]" in with_plugin
    assert 'is "boto_types.s3.client.S3Client"' in with_plugin


OPTIONS = """
from typing import Any
import aioboto3
from aiobotocore.session import get_session

class Own(aioboto3.Session):
    def make(self, **options: Any) -> None:
        reveal_type(super().client("sqs", **options))

def make(credentials: dict[str, str], **options: Any) -> None:
    reveal_type(get_session().create_client("sqs", **options))
    reveal_type(aioboto3.Session(**options).client("sqs", "eu-west-1", **options))
    reveal_type(aioboto3.Session().client("sqs", **credentials))
    reveal_type(aioboto3.Session().resource("sqs", **credentials))
"""


def test_a_dictionary_of_options_keeps_the_type(project: Project) -> None:
    """Without the plugin mypy infers Any."""
    project.write(program=OPTIONS)
    assert project.check("program.py").count('Revealed type is "Any"') == 5
    project.configure()
    checked = project.check("program.py")
    assert checked.count("ClientCreatorContext[boto_types.sqs.aio.client.SQSClient]") == 4
    assert checked.count("ResourceCreatorContext[boto_types.sqs.aio.resources.SQS") == 1
    assert "error" not in checked


STACK = """
from contextlib import AsyncExitStack
from typing import Literal
import aioboto3

async def use(session: aioboto3.Session, name: Literal["s3", "sqs"]) -> None:
    async with AsyncExitStack() as stack:
        reveal_type(await stack.enter_async_context(session.client(name)))
        reveal_type([await stack.enter_async_context(session.client(n)) for n in (name, name)])
        reveal_type(await stack.enter_async_context(session.resource(name)))
"""


def test_a_context_of_one_of_several_clients(project: Project) -> None:
    """Without the plugin mypy joins the clients of several contexts to their base class."""
    project.write(program=STACK)
    assert "S3Client" not in project.check("program.py")
    project.configure()
    checked = project.check("program.py")
    clients = "boto_types.s3.aio.client.S3Client | boto_types.sqs.aio.client.SQSClient"
    assert checked.count(f'is "{clients}"') == 1
    assert checked.count(f'is "list[{clients}]"') == 1
    assert "S3ServiceResource | boto_types.sqs" in checked


def test_only_clients_of_the_kind_are_read(project: Project) -> None:
    """The package of a service exports the synchronous client, so mypy reads that too."""
    project.configure()
    project.write(
        of_boto3='import boto3\nboto3.client("sqs")\n',
        clients='import aioboto3\naioboto3.Session().client("sqs")\n',
        resources='import aioboto3\naioboto3.Session().resource("sqs")\n',
    )
    found = {
        name: set(re.findall(r"boto_types\.sqs\.((?:aio\.)?(?:client|resources))\b", verbose))
        for name in ("of_boto3", "clients", "resources")
        for verbose in [project.check("--verbose", f"{name}.py")]
    }
    assert found == {
        "of_boto3": {"client"},
        "clients": {"client", "aio.client"},
        "resources": {"client", "aio.client", "aio.resources"},
    }


def test_a_service_without_types_is_deprecated(project: Project) -> None:
    project.configure()
    project.write(
        program="import aioboto3\nfrom aiobotocore.session import get_session\n"
        'get_session().create_client("iam")\n'
        'aioboto3.Session().resource("glacier")\n'
        "class Own(aioboto3.Session):\n"
        "    def make(self) -> object:\n"
        '        return super().client("iam")\n'
    )
    checked = project.check("--enable-error-code", "deprecated", "program.py")
    lines = [line for line in checked.splitlines() if "[deprecated]" in line]
    assert [line.split(":")[1] for line in lines] == ["3", "4", "7"]


def test_a_wrong_name_has_a_short_message(project: Project) -> None:
    project.configure()
    project.write(
        program="from boto_types.s3.aio import S3Client\n"
        "async def use(client: S3Client) -> None:\n"
        '    client.get_paginator("list_object_v2")\n'
        '    await client.get_waiter("bucket_exist").wait(Bucket="b")\n'
    )
    checked = project.check("program.py")
    assert 'There is no paginator "list_object_v2"; maybe "list_objects_v2"?' in checked
    assert 'There is no waiter "bucket_exist"; maybe "bucket_exists"?' in checked
    assert "overload variants" not in checked
