"""Programs that use service resources, under the checkers. Those for DynamoDB also run.

The programs have the same marks as in test_programs.py. A run gets fake responses: right lines run,
and each marked line raises an error.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.checkers import CHECKERS
from tests.typing.carried_out import carried_out
from tests.typing.checked_programs import assert_checked

if TYPE_CHECKING:
    from tests.support.environments import Environment

PROGRAMS = Path(__file__).parent / "programs" / "resources"

# Responds to every call to DynamoDB, with keys for each of its operations.
ANSWERING = """
import boto3
from botocore.awsrequest import AWSResponse

class Raw:
    def __init__(self, body):
        self.body = body
    def stream(self, *_args, **_kwargs):
        return [self.body]

item = {"pk": {"S": "a"}, "n": {"N": "1.5"}, "b": {"B": "eA=="}, "set": {"NS": ["1"]},
        "list": {"L": [{"NULL": True}, {"M": {"x": {"BOOL": True}}}]}}
body = json.dumps({
    "Item": item, "Items": [item], "UnprocessedItems": {}, "TableNames": ["t"],
    "Table": {"TableName": "t", "TableStatus": "ACTIVE"}, "TableDescription": {"TableName": "t"},
}).encode()

def answer(request, **_kwargs):
    return AWSResponse(request.url, 200, {}, Raw(body))

boto3.setup_default_session(region_name="eu-west-1")
boto3.DEFAULT_SESSION.events.register("before-send.dynamodb", answer)
"""


@pytest.fixture(scope="module")
def stubs(package_with_resources: Path) -> Path:
    return package_with_resources


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean_and_each_wrong_line_is_found(
    checker: str, stubs_environment: Environment, tmp_path: Path
) -> None:
    assert_checked(checker, stubs_environment.python, PROGRAMS, tmp_path)


def test_the_right_program_of_dynamodb_runs(stubs: Path) -> None:
    assert carried_out(stubs, PROGRAMS / "right" / "dynamodb.py", ANSWERING) == ""


def test_each_wrong_line_of_dynamodb_raises(stubs: Path) -> None:
    assert carried_out(stubs, PROGRAMS / "wrong" / "dynamodb.py", ANSWERING) == ""
