"""`since --project` on features whose first botocore is in botocore's own record of changes.

Each project uses its feature in another way. The record has a file for each version, and the
comment beside a case says what it announces there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# The code, the first botocore, the oldest boto3 that is enough, and what decides.
CASES = {
    # s3: query parameters for the region and the prefix of ListBuckets.
    "keyword of a paginator": (
        "s3 = boto3.client('s3')\ns3.get_paginator('list_buckets').paginate(Prefix='a')",
        ("1.35.42", "1.35.42", "s3.list_buckets.Prefix"),
    ),
    "key of a response": (
        (
            "def regions(client):\n    for bucket in client.list_buckets()['Buckets']:\n"
            "        yield bucket.get('BucketRegion')\nlist(regions(boto3.client('s3')))"
        ),
        ("1.35.42", "1.35.42", "s3.list_buckets.Buckets.BucketRegion"),
    ),
    # sqs: StartMessageMoveTask, CancelMessageMoveTask and ListMessageMoveTasks.
    "operation": (
        (
            "class Queue:\n    def __init__(self):\n        self.client = boto3.client('sqs')\n"
            "    def redrive(self, a):\n        self.client.start_message_move_task(SourceArn=a)"
        ),
        ("1.29.148", "1.26.148", "sqs.start_message_move_task"),
    ),
    "stub": (
        (
            "from botocore.stub import Stubber\nstub = Stubber(boto3.client('sqs'))\n"
            "stub.add_response('cancel_message_move_task', {}, {'TaskHandle': 'a'})"
        ),
        ("1.29.148", "1.26.148", "sqs.cancel_message_move_task"),
    ),
    # secretsmanager: the BatchGetSecretValue API.
    "operation that is passed on": (
        "c = boto3.client('secretsmanager')\npool.submit(c.batch_get_secret_value, Filters=[])",
        ("1.32.7", "1.29.7", "secretsmanager.batch_get_secret_value"),
    ),
    # logs: the attribute LogGroupClass of log groups.
    "dictionary that grows": (
        (
            "logs = boto3.client('logs')\nrequest = {'logGroupName': 'a'}\nif input():\n"
            "    request['logGroupClass'] = 'STANDARD'\nlogs.create_log_group(**request)"
        ),
        ("1.32.7", "1.29.7", "logs.create_log_group.logGroupClass"),
    ),
    # freetier: the first release.
    "service": ("boto3.client('freetier')", ("1.32.7", "1.29.7", "freetier")),
    # bedrock-runtime: the Converse and ConverseStream APIs.
    "service of a wrapper": (
        (
            "def make(name):\n    return boto3.Session().client(name)\n"
            "make('s3').list_buckets()\nmake('bedrock-runtime').converse(modelId='a')"
        ),
        ("1.34.116", "1.34.116", "bedrock-runtime.converse"),
    ),
    # lambda: function URLs, and FunctionUrlAuthType of AddPermission.
    "key of a function's dictionary": (
        (
            "def request():\n    found = dict(FunctionName='a')\n"
            "    found.update(FunctionUrlAuthType='NONE')\n    return found\n"
            "boto3.client('lambda').add_permission(**request())"
        ),
        ("1.24.35", "1.21.35", "lambda.add_permission.FunctionUrlAuthType"),
    ),
    # s3: S3 Express One Zone.
    "enum value": (
        (
            "TIERS = ['GLACIER', 'EXPRESS_ONEZONE']\nfor tier in TIERS:\n"
            "    boto3.client('s3').put_object(StorageClass=tier)"
        ),
        ("1.33.2", "1.33.2", "s3.put_object.StorageClass.EXPRESS_ONEZONE"),
    ),
    "compared value": (
        (
            "for o in boto3.client('s3').list_objects_v2()['Contents']:\n"
            "    if o['StorageClass'] == 'EXPRESS_ONEZONE':\n        pass"
        ),
        ("1.33.2", "1.33.2", "s3.list_objects_v2.Contents.StorageClass.EXPRESS_ONEZONE"),
    ),
    # bedrock-agent: the first release.
    "error": (
        (
            "c = boto3.client('bedrock-agent')\n"
            "try:\n    pass\nexcept c.exceptions.ConflictException:\n    pass"
        ),
        ("1.33.2", "1.33.2", "bedrock-agent"),
    ),
    # s3: checksums.
    "action of a resource": (
        "boto3.resource('s3').Object('b', 'k').put(ChecksumAlgorithm='SHA256')",
        ("1.24.7", "1.21.7", "s3.put_object.ChecksumAlgorithm"),
    ),
    "presigned": (
        "boto3.client('s3').generate_presigned_url('get_object', {'ChecksumMode': 'ENABLED'})",
        ("1.24.7", "1.21.7", "s3.get_object.ChecksumMode"),
    ),
    # transfer: automatic pagination.
    "paginator": (
        "boto3.client('transfer').get_paginator('list_users')",
        ("1.24.7", "1.21.7", "paginator transfer.list_users"),
    ),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_the_oldest_version(code: str, expected: tuple[str, str, str], tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(f"import boto3\n{code}\n", "utf-8")
    command = [sys.executable, "-m", "botowright", "since", "--project", str(tmp_path), "--json"]
    completed = subprocess.run(command, capture_output=True, text=True, check=True)
    document = json.loads(completed.stdout)
    botocore, boto3, path = expected
    assert (document["botocore"], document["boto3"]) == (botocore, boto3)
    assert [each["path"] for each in document["requirements"]] == [path]
    assert document["read"] <= 20
    assert not document["absent"]
