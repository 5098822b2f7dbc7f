"""Environments and programs for the checkers: our types, a peer's, and types with empty clients."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.environments import Environment, build, copied_environment

if TYPE_CHECKING:
    from pathlib import Path

# `class SageMakerClient(BaseClient):`, on one line or on several.
CLASS = re.compile(r"^(class \w+\([^)]*\):)", re.MULTILINE)

TEN = (
    "sagemaker", "s3", "ec2", "dynamodb", "lambda", "sqs", "sns", "iam", "sts", "cloudwatch",
)  # fmt: skip
IMPORT = "import boto3\n"
SAGEMAKER = """\
import boto3

client = boto3.client("sagemaker")
response = client.list_algorithms(NameContains="tree", MaxResults=10)
for algorithm in response["AlgorithmSummaryList"]:
    print(algorithm["AlgorithmName"], algorithm["CreationTime"].isoformat())
described = client.describe_algorithm(AlgorithmName="trees")
print(described["AlgorithmStatus"])
for page in client.get_paginator("list_models").paginate():
    print(page["Models"])
"""
SERVICES = """\
import boto3

boto3.client("sagemaker").describe_algorithm(AlgorithmName="a")["AlgorithmStatus"].upper()
boto3.client("s3").get_object(Bucket="b", Key="k")["Body"].read()
boto3.client("ec2").describe_instances(InstanceIds=["i"])
boto3.client("dynamodb").get_item(TableName="t", Key={"id": {"S": "s"}})
boto3.client("lambda").invoke(FunctionName="f")["Payload"].read()
boto3.client("sqs").send_message(QueueUrl="q", MessageBody="m")["MessageId"].upper()
boto3.client("sns").publish(Message="m")["MessageId"].upper()
boto3.client("iam").get_role(RoleName="r")["Role"]["Arn"].upper()
boto3.client("sts").get_caller_identity()
boto3.client("cloudwatch").list_metrics(Namespace="n")
"""


def our_environment(folder: Path, *services: str) -> Environment:
    """Build the types of some services, and return an environment that has them."""
    package = build(folder / "package", *services)
    return copied_environment(package, folder / "venv")


def hollow_environment(folder: Path, package: Path) -> Environment:
    """Return an environment in which all clients except SageMaker's are empty.

    A checker's time is then the time to read all the rest.
    """
    environment = copied_environment(package, folder / "venv")
    for client in environment.site_packages.glob("boto_types/*/client.pyi"):
        if client.parent.name != "sagemaker":
            head, declaration, _ = CLASS.split(client.read_text("utf-8"), maxsplit=1)
            client.write_text(f"{head}{declaration} ...\n", "utf-8")
    return environment


def peer_environment(folder: Path, requirement: str) -> Environment:
    """Return an environment with the peer's packages, which are fetched once."""
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        import boto3  # the other environments do not need its version

        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-compile"]
        subprocess.run([*pip, requirement, f"boto3=={boto3.__version__}"], check=True)
        (folder / "complete").touch()
    return Environment(python)


def program_file(folder: Path, text: str) -> Path:
    """Write a program, and a mypy configuration with the plugin beside it."""
    folder.mkdir(parents=True)
    (folder / "plugin.ini").write_text("[mypy]\nplugins = boto_types.mypy_plugin\n")
    (folder / "program.py").write_text(text)
    return folder / "program.py"
