"""Each way in which code uses a part of an API, and its needs of botocore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.project.requirements.conftest import Found

# The code behind `s3 = boto3.client("s3")`, and some of its needs.
CASES = {
    "service": ("boto3.client('sqs')", {"sqs"}),
    "service of a session": ("boto3.Session().client('sqs')", {"sqs"}),
    "service of a resource": ("boto3.resource('sqs')", {"sqs"}),
    "operation": ("s3.list_buckets()", {"s3.list_buckets"}),
    "operation of an asynchronous client": (
        """
import aioboto3
async def f():
    async with aioboto3.Session().client("sqs") as sqs:
        r = await sqs.receive_message(QueueUrl="q")
        print(r["Messages"][0]["Body"])
        async for page in sqs.get_paginator("list_queues").paginate(QueueNamePrefix="a"):
            print(page["QueueUrls"])
""",
        {
            *(
                "sqs",
                "sqs.receive_message.QueueUrl",
                "sqs.receive_message.Messages.Body in response",
            ),
            *("sqs.list_queues.QueueNamePrefix", "sqs.list_queues.QueueUrls in response"),
        },
    ),
    "resource of aioboto3": (
        """
import aioboto3
async def f():
    async with aioboto3.Session().resource("sqs") as sqs:
        queue = await sqs.Queue("q")
        await queue.send_message(MessageBody="b")
        await queue.meta.client.purge_queue(QueueUrl="q")
""",
        {"sqs.send_message.MessageBody", "sqs.purge_queue.QueueUrl"},
    ),
    "type of an asynchronous library": (
        "from boto_types.s3.aio.responses import GetObjectOutput",
        {"s3.GetObjectOutput"},
    ),
    "operation that is not called": ("f = s3.list_buckets", {"s3.list_buckets"}),
    "keyword": ("s3.put_object(IfNoneMatch='*')", {"s3.put_object.IfNoneMatch"}),
    "key of a structure": (
        "s3.put_bucket_tagging(Tagging={'TagSet': [{'Key': 'a'}]})",
        {"s3.put_bucket_tagging.Tagging.TagSet", "s3.put_bucket_tagging.Tagging.TagSet.Key"},
    ),
    "value of a map": (
        "boto3.client('dynamodb').put_item(Item={'a': {'S': 'b'}})",
        {"dynamodb.put_item.Item", "dynamodb.put_item.Item.S"},
    ),
    "key of a map": (
        "boto3.client('sqs').set_queue_attributes(Attributes={'FifoQueue': 'true'})",
        {"sqs.set_queue_attributes.Attributes.FifoQueue"},
    ),
    "enum value": (
        "s3.put_object(StorageClass='GLACIER')",
        {"s3.put_object.StorageClass.GLACIER"},
    ),
    "enum value of a constant": (
        "TIER = 'GLACIER'\ns3.put_object(StorageClass=TIER)",
        {"s3.put_object.StorageClass.GLACIER"},
    ),
    "enum value of an argument": (
        "def f(tier):\n    s3.put_object(StorageClass=tier)\nf('GLACIER')",
        {"s3.put_object.StorageClass.GLACIER"},
    ),
    "enum value in a list": (
        "s3.get_object_attributes(ObjectAttributes=['Checksum'])",
        {"s3.get_object_attributes.ObjectAttributes.Checksum"},
    ),
    "unpacked dictionary": (
        "p = {'Bucket': 'b'}\np['Key'] = 'k'\ns3.put_object(**p)",
        {"s3.put_object.Bucket", "s3.put_object.Key"},
    ),
    "dictionary of a function": (
        "def f():\n    return dict(Bucket='b')\ns3.put_object(**f())",
        {"s3.put_object.Bucket"},
    ),
    "variable inside a structure": (
        "tags = []\ntags.append({'Key': 'a'})\ns3.put_bucket_tagging(Tagging={'TagSet': tags})",
        {"s3.put_bucket_tagging.Tagging.TagSet.Key"},
    ),
    "key of a response": (
        "s3.head_bucket()['BucketRegion']",
        {"s3.head_bucket.BucketRegion in response"},
    ),
    "key of an element": (
        "for b in s3.list_buckets()['Buckets']:\n    b.get('BucketRegion')",
        {
            "s3.list_buckets.Buckets in response",
            "s3.list_buckets.Buckets.BucketRegion in response",
        },
    ),
    "key that is tested": (
        "'BucketRegion' in s3.head_bucket()",
        {"s3.head_bucket.BucketRegion in response"},
    ),
    "compared value": (
        "s3.head_object()['StorageClass'] == 'GLACIER'",
        {"s3.head_object.StorageClass.GLACIER in response"},
    ),
    "compared values": (
        "s3.head_object()['StorageClass'] in ('GLACIER', 'SNOW')",
        {
            "s3.head_object.StorageClass.GLACIER in response",
            "s3.head_object.StorageClass.SNOW in response",
        },
    ),
    "paginator": (
        (
            "for p in s3.get_paginator('list_buckets').paginate(Prefix='a',"
            " PaginationConfig={'PageSize': 9}):\n    p['Prefix']"
        ),
        {
            "paginator s3.list_buckets",
            "s3.list_buckets",
            "s3.list_buckets.Prefix",
            "s3.list_buckets.Prefix in response",
        },
    ),
    "waiter": (
        "s3.get_waiter('object_exists').wait(Bucket='b', WaiterConfig={'Delay': 1})",
        {"waiter s3.object_exists", "s3.head_object.Bucket"},
    ),
    "name of an operation": ("s3.can_paginate('list_buckets')", {"s3.list_buckets"}),
    "presigned": (
        "s3.generate_presigned_url('get_object', Params={'PartNumber': 1})",
        {"s3.get_object", "s3.get_object.PartNumber"},
    ),
    "presigned by keyword": (
        "s3.generate_presigned_url(ClientMethod='get_object', Params={'PartNumber': 1})",
        {"s3.get_object", "s3.get_object.PartNumber"},
    ),
    "stub": (
        (
            "from botocore.stub import Stubber\nstub = Stubber(s3)\n"
            "stub.add_response('head_bucket', {'BucketRegion': 'a'}, {'Bucket': 'b'})"
        ),
        {"s3.head_bucket", "s3.head_bucket.BucketRegion in response", "s3.head_bucket.Bucket"},
    ),
    "stub of an error": (
        (
            "from botocore.stub import Stubber\nstub = Stubber(s3)\n"
            "stub.add_client_error('head_bucket', expected_params={'Bucket': 'b'})"
        ),
        {"s3.head_bucket", "s3.head_bucket.Bucket"},
    ),
    "error": (
        "try:\n    pass\nexcept s3.exceptions.NoSuchKey:\n    pass",
        {"s3.NoSuchKey"},
    ),
    "transfer": (
        "s3.upload_file('a', 'b', 'c', ExtraArgs={'StorageClass': 'SNOW', 'Other': 1})",
        {"s3.put_object.StorageClass", "s3.put_object.StorageClass.SNOW"},
    ),
    "executor": (
        "pool.submit(s3.get_object, PartNumber=1)",
        {"s3.get_object", "s3.get_object.PartNumber"},
    ),
    "function that takes a method": (
        "def f(m, p, retries):\n    m(**p)\nf(s3.get_object, {'PartNumber': 1}, retries=2)",
        {"s3.get_object", "s3.get_object.PartNumber"},
    ),
    "name of an attribute": ("getattr(s3, 'get_object')(PartNumber=1)", {"s3.get_object"}),
    "action of a resource": (
        "boto3.resource('s3').Object('b', 'k').put(StorageClass='SNOW')",
        {"s3.put_object", "s3.put_object.StorageClass.SNOW"},
    ),
    "attribute of a resource": (
        "boto3.resource('s3').Object('b', 'k').archive_status",
        {"s3.HeadObjectOutput.ArchiveStatus"},
    ),
    "collection": (
        "boto3.resource('s3').Bucket('b').objects.filter(Prefix='a').delete()",
        {"s3.list_objects", "s3.list_objects.Prefix", "s3.delete_objects"},
    ),
    "waiter of a resource": (
        "boto3.resource('s3').Bucket('b').wait_until_exists()",
        {"waiter s3.bucket_exists"},
    ),
    "type of ours": (
        "from boto_types.s3.requests import LifecycleRule\nr: LifecycleRule = {}",
        {"s3.LifecycleRule"},
    ),
}


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_a_use_needs(code: str, expected: set[str], found: Callable[..., Found]):
    needs = found(code)
    assert expected <= needs.paths
    assert not needs.absent
    assert not needs.unresolved


def test_a_place_is_that_of_the_key(found: Callable[..., Found]):
    code = "p = {\n    'Bucket': 'b',\n    'Key': 'k',\n}\np['Body'] = b''\n"
    code += "s3.put_object(\n**p,\nACL='private')"
    lines = found(code).lines
    assert lines["s3.put_object.Key"] == ("app.py:5",)
    assert lines["s3.put_object.Body"] == ("app.py:7",)
    assert lines["s3.put_object.ACL"] == ("app.py:10",)
    assert lines["s3.put_object"] == ("app.py:8",)


def test_a_place_is_in_the_file_of_the_dictionary(found: Callable[..., Found]):
    needs = found(
        "from values import request\ns3.put_object(**request)", values="\nrequest = {'Key': 'k'}\n"
    )
    assert needs.lines["s3.put_object.Key"] == ("values.py:2",)


def test_converted_values_are_not_structures(found: Callable[..., Found]):
    code = "t = boto3.resource('dynamodb').Table('t')\n"
    needs = found(f"{code}t.put_item(Item={{'a': {{'b': 1}}}})\nt.get_item()['Item']['own']")
    assert "dynamodb.put_item.Item" in needs.paths
    assert not needs.absent


def test_parts_of_resources(found: Callable[..., Found]):
    needs = found(
        "s = boto3.resource('s3')\nb = s.Bucket('b')\nb.create()\nb.objects.all()\nb.name\n"
        "b.wait_until_exists()\ns.meta.client.list_buckets()"
    )
    assert needs.parts == {
        *("s3", "s3.Bucket", "s3.Bucket.Create", "s3.Bucket.Exists", "s3.Bucket.Objects")
    }


ABSENT = {
    "operation": (
        "s3.put_objct()",
        ['app.py:3 s3 has no operation "put_objct"; did you mean put_object'],
    ),
    "keyword": (
        "s3.put_object(IfNonMatch='*')",
        [
            'app.py:3 s3.put_object has no key "IfNonMatch"; did you mean IfNoneMatch',
        ],
    ),
    "key of a structure": (
        "s3.put_bucket_tagging(Tagging={'Tags': []})",
        ['app.py:3 s3.put_bucket_tagging.Tagging has no key "Tags"'],
    ),
    "paginator": ("s3.get_paginator('list')", ['app.py:3 s3 has no paginator "list"']),
    "waiter": ("s3.get_waiter('ready')", ['app.py:3 s3 has no waiter "ready"']),
    "error": ("s3.exceptions.NoSuchKy", ['app.py:3 s3 has no error "NoSuchKy"']),
}
DOUBTFUL = {
    "enum value": (
        "s3.put_object(StorageClass='COLD')",
        'app.py:3 s3.put_object.StorageClass has no value "COLD"',
    ),
    "key of a response": (
        "s3.head_bucket()['Region']",
        'app.py:3 s3.head_bucket has no key "Region"; did you mean BucketRegion?',
    ),
    "key of one of two dictionaries": (
        "p = {'Key': 'k'} if input() else {'K': 'k'}\ns3.put_object(**p)",
        'app.py:3 s3.put_object has no key "K"',
    ),
}


@pytest.mark.parametrize(("code", "expected"), ABSENT.values(), ids=ABSENT)
def test_a_name_that_no_version_has(code: str, expected: list[str], found: Callable[..., Found]):
    absent = found(code).absent
    assert len(absent) == len(expected)
    for line, start in zip(absent, expected, strict=True):
        assert line.startswith(start)
        assert line.endswith(" (fails)")


@pytest.mark.parametrize(("code", "expected"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_a_name_that_botocore_does_not_check(code: str, expected: str, found: Callable[..., Found]):
    (absent,) = found(code).absent
    assert absent.startswith(expected)
    assert not absent.endswith("(fails)")


def test_a_service_that_no_version_has(found: Callable[..., Found]):
    (absent,) = found("boto3.client('s33')").needs.absent
    assert absent.problem.endswith('has no service "s33"')


QUIET = {
    "method of one of two clients": ("for n in ('s3', 'sqs'):\n    boto3.client(n).list_queues()"),
    "key of one of two responses": (
        "r = s3.head_bucket() if input() else s3.list_buckets()\nr['Buckets']"
    ),
    "attribute of botocore": "s3.meta.region_name\ns3.close()\ns3.exceptions.ClientError",
    "method that boto3 adds": "s3.upload_file('a', 'b', 'c')\ns3.generate_presigned_post('b', 'k')",
    "mock": "class C:\n    c = s3\nC.c = print\ndef f(c):\n    c.reset_mock()\nf(s3)\nf(input())",
    "key that the project adds": "r = s3.head_bucket()\nr['own'] = 1\nr['own']",
    "key of another call": (
        "def f(m, p):\n    m.put_object(**p)\nf(s3, {'Key': 'k'})\nf(s3, {'UploadId': 'u'})"
    ),
    "value that may be something else": (
        "def f(r):\n    r['own']\nf(s3.head_bucket())\nf(input())"
    ),
    "metadata": "s3.head_bucket()['ResponseMetadata']['HTTPStatusCode']",
    "part of a value": "'GLAC' in s3.head_object()['StorageClass']",
}


@pytest.mark.parametrize("code", QUIET.values(), ids=QUIET)
def test_no_false_alarm(code: str, found: Callable[..., Found]):
    needs = found(code)
    assert not needs.absent
    assert not needs.unresolved


def test_another_value_of_a_name_does_not_count(found: Callable[..., Found]):
    code = (
        "def f():\n    p = {'Bucket': 'b'}\n    s3.list_objects_v2(**p)\n"
        "    p = {'Prefix': 'p'}\n    s3.list_buckets(**p)\n"
    )
    needs = found(code)
    assert not needs.absent
    assert {"s3.list_objects_v2.Bucket", "s3.list_buckets.Prefix"} <= needs.paths
    assert "s3.list_objects_v2.Prefix" not in needs.paths


UNRESOLVED = {
    "service": ("boto3.client(input())", "app.py:3 the service is not known: "),
    "paginator": ("s3.get_paginator(input())", "app.py:3 the paginator of s3 is not known: "),
    "operation": (
        "s3.generate_presigned_url(input())",
        "app.py:3 the operation of s3 is not known: ",
    ),
    "parameters": (
        "s3.put_object(**input())",
        "app.py:3 the parameters of s3.put_object are not known: ",
    ),
}


@pytest.mark.parametrize(("code", "expected"), UNRESOLVED.values(), ids=UNRESOLVED)
def test_a_call_that_is_not_resolved(code: str, expected: str, found: Callable[..., Found]):
    (unresolved,) = found(code).unresolved
    assert unresolved.startswith(expected)
