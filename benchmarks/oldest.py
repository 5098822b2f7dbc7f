"""The time of `since --project` for 10,000 lines, if all versions are in the cache.

    python -m benchmarks.oldest [--lines N] [--runs N]

Every file of the project makes clients and calls them. The first run fetches the versions from the
user's index.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import botowright
from benchmarks.measure import best, measure

BAR = 20.0  # seconds
_SHORT = 50  # lines; shorter files are mostly empty packages
_CODE = Path(botowright.__file__).parent
_USE = """

import boto3

STORE_{number} = boto3.Session().client("s3")


class Store{number}:
    def __init__(self, session: boto3.Session) -> None:
        self.s3 = session.client("s3")
        self.queue = session.client("sqs")
        self.table = session.resource("dynamodb").Table("t")

    def send(self, key: str, body: bytes) -> str:
        request = {{"Bucket": "b", "Key": key, "Body": body}}
        if body:
            request["ChecksumAlgorithm"] = "SHA256"
        self.queue.send_message(QueueUrl="q", MessageBody=key)
        self.table.put_item(Item={{"key": key}}, ReturnValues="ALL_OLD")
        return str(self.s3.put_object(**request)["ETag"])

    def sizes(self) -> dict[str, int]:
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket="b")
        return {{o["Key"]: o["Size"] for page in pages for o in page["Contents"]}}

    def start(self, name: str) -> None:
        boto3.client("ec2").run_instances(MinCount=1, MaxCount=1, InstanceType="m7i.large")
        boto3.client("lambda").create_function(FunctionName=name, Runtime="python3.13")
        boto3.client("bedrock-runtime").converse(messages=[{{"role": "user"}}])


Store{number}(boto3.Session()).send("a", b"b")
"""


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        lines = _write(Path(folder), arguments.lines)
        command = [sys.executable, "-m", "botowright", "since", "--project", folder]
        measure(command)  # fills the cache
        found = best(arguments.runs, lambda: measure(command))
    print(f"{'lines':>7}{'seconds':>9}{'bar':>6}{'CPU':>7}{'MB':>7}")
    print(
        f"{lines:>7}{found.seconds:>9.2f}{BAR:>6.1f}{found.cpu_seconds:>7.2f}"
        f"{found.megabytes:>7.0f}"
    )
    print(found.output)


def _write(folder: Path, lines: int) -> int:
    """Write modules of botowright with other names, each with a use of boto3."""
    sources = [path.read_text("utf-8") for path in sorted(_CODE.rglob("*.py"))]
    sources = [text for text in sources if text.count("\n") > _SHORT]
    written = number = 0
    while written < lines:
        text = sources[number % len(sources)].replace("boto", "code")
        text += _USE.format(number=number)
        (folder / f"module{number}.py").write_text(text, "utf-8")
        written += text.count("\n")
        number += 1
    return written


if __name__ == "__main__":
    main()
