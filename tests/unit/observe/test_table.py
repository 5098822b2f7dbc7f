"""Recordings in placebo's format give the table that `build` reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from botowright.errors import UsageError
from botowright.load.observations import KeyCounts, observations_of
from botowright.load.source import model_source
from botowright.observe.table import observed_table

if TYPE_CHECKING:
    from botowright.load.source import ModelSource


def _record(folder: Path, name: str, data: Any, status_code: int = 200) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    recording = {"status_code": status_code, "data": data}
    (folder / name).write_text(json.dumps(recording))


# Those of a test, and all that share their endpoint prefixes. Reading every service takes seconds.
SERVICES = (
    *("bedrock", "docdb", "dynamodb", "elb", "elbv2", "lex-runtime", "neptune", "rds", "sqs"),
)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> ModelSource:
    """Return the models of some services of the installed botocore."""
    folder = tmp_path_factory.mktemp("models")
    for service in SERVICES:
        (folder / service).symlink_to(Path(model_source(None, ()).search_paths[-1]) / service)
    return model_source(str(folder), ())


def test_structures_are_counted_at_any_depth(tmp_path: Path, source: ModelSource) -> None:
    messages = [{"MessageId": "1", "Attributes": {}}, {"MessageId": "2", "Body": "x"}]
    _record(tmp_path / "a", "sqs.ReceiveMessage_1.json", {"Messages": messages})
    _record(tmp_path / "b", "sqs.ReceiveMessage_1.json", {"ResponseMetadata": {}})
    table = observed_table(tmp_path, source)
    shapes = table.services["sqs"]
    assert shapes["ReceiveMessageResult"] == {"Messages": KeyCounts(1, 2, 2, 1, 1, 0)}
    assert shapes["Message"]["MessageId"] == KeyCounts(2, 2, 1, 1, 1, 0)
    assert shapes["Message"]["Attributes"] == KeyCounts(1, 2, 1, 1, 1, 1)
    assert shapes["Message"]["ReceiptHandle"] == KeyCounts(0, 2, 1, 1, 1, 0)
    assert (table.recordings, table.recorded_tests, table.operations) == (2, 2, 1)


def test_required_keys_and_unions_are_not_counted(tmp_path: Path, source: ModelSource) -> None:
    item = {"Item": {"pk": {"S": "a"}}}
    _record(tmp_path, "dynamodb.GetItem_1.json", item)
    shapes = observed_table(tmp_path, source).services["dynamodb"]
    assert shapes["GetItemOutput"]["Item"] == KeyCounts(1, 1, 1, 1, 1, 0)
    _record(tmp_path, "bedrock.GetGuardrail_1.json", {"name": "n"})
    assert (
        "name" not in observed_table(tmp_path, source).services["bedrock"]["GetGuardrailResponse"]
    )


def test_services_that_share_an_endpoint_prefix(tmp_path: Path, source: ModelSource) -> None:
    """elb and elbv2 share a prefix; rds, docdb and neptune too; one prefix has a dot."""
    name = "elasticloadbalancing.DescribeLoadBalancers"
    _record(tmp_path, f"{name}_1.json", {"LoadBalancers": []})
    _record(tmp_path, f"a.prefix.{name}_2.json", {"LoadBalancerDescriptions": []})
    _record(tmp_path, "rds.DescribeDBClusters_1.json", {"DBClusters": []})
    _record(tmp_path, "runtime.lex.GetSession_1.json", {"sessionId": "s"})
    assert sorted(observed_table(tmp_path, source).services) == [
        "elb",
        "elbv2",
        "lex-runtime",
        "rds",
    ]


def test_left_out_files_are_named(tmp_path: Path, source: ModelSource) -> None:
    _record(tmp_path, "sqs.ListQueues_1.json", {"QueueUrls": []})
    _record(tmp_path, "sqs.ListQueues_2.json", {"Error": {}}, status_code=400)
    _record(tmp_path, "sqs.ListQueues_3.json", {"NoSuchKey": 1})
    _record(tmp_path, "sqs.ListQueues_4.json", [])
    _record(tmp_path, "nothing.ListQueues_1.json", {})
    (tmp_path / "sqs.ListQueues_5.json").write_text("{")
    (tmp_path / "sqs.ListQueues_6.pickle").write_bytes(b"")
    (tmp_path / "notes.json").write_text("{}")
    table = observed_table(tmp_path, source)
    assert table.recordings == 1
    left_out = {file.file.name: file.problem for file in table.left_out}
    assert sorted(left_out) == [
        "nothing.ListQueues_1.json",
        "sqs.ListQueues_3.json",
        "sqs.ListQueues_4.json",
        "sqs.ListQueues_5.json",
        "sqs.ListQueues_6.pickle",
    ]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("xyzzy.ListQueues", {}, 'no service has the endpoint prefix "xyzzy"'),
        (
            "mine.dynamodbb.GetItem",
            {},
            'no service has the endpoint prefix "dynamodbb"; did you mean dynamodb',
        ),
        (
            "sqs.ListQueuess",
            {},
            "there is no operation ListQueuess in sqs; did you mean ListQueues or ",
        ),
        ("sqs.Xyzzy", {}, "there is no operation Xyzzy in sqs"),
        ("sqs.ListQueues", {"Zero": 1, "Nope": 1}, "sqs.ListQueues does not return 'Nope', 'Zero'"),
        (
            "elasticloadbalancing.DescribeLoadBalancers",
            {"ResponseMetadata": {}},
            "several services fit: elb, elbv2",
        ),
    ],
)
def test_each_cause_has_its_message(
    tmp_path: Path, source: ModelSource, name: str, data: Any, problem: str
) -> None:
    _record(tmp_path, f"{name}_1.json", data)
    table = observed_table(tmp_path, source)
    (left_out,) = table.left_out
    assert left_out.problem.startswith(problem)
    assert table.recordings == 0


def test_tables_and_documents_use_one_word(tmp_path: Path, source: ModelSource) -> None:
    """The key "scenarios" is part of the format, so it stays."""
    _record(tmp_path, "sqs.ListQueues_1.json", {"QueueUrls": []})
    written = json.loads(observed_table(tmp_path, source).text())
    assert written["columns"][2] == "recorded tests"
    assert written["scenarios"] == 1


def test_a_recording_that_fits_several_services_is_left_out(
    tmp_path: Path, source: ModelSource
) -> None:
    name = "elasticloadbalancing.DescribeLoadBalancers"
    _record(tmp_path, f"{name}_1.json", {"ResponseMetadata": {}})
    _record(tmp_path, f"{name}_2.json", {"LoadBalancers": []})
    (left_out,) = observed_table(tmp_path, source).left_out
    assert left_out.file.name == f"{name}_1.json"


def test_a_build_reads_the_table(tmp_path: Path, source: ModelSource) -> None:
    _record(tmp_path, "sqs.ListQueues_1.json", {"QueueUrls": []})
    file = tmp_path / "ours.json"
    file.write_text(observed_table(tmp_path, source).text())
    before = observations_of("sqs", ())["ListQueuesResult"]["QueueUrls"]
    after = observations_of("sqs", (str(file),))["ListQueuesResult"]["QueueUrls"]
    assert after.structures == before.structures + 1


def test_a_folder_without_recordings(tmp_path: Path, source: ModelSource) -> None:
    assert observed_table(tmp_path, source).recordings == 0
    with pytest.raises(UsageError, match="is not a folder"):
        observed_table(tmp_path / "nothing", source)
