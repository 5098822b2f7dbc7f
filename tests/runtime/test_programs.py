"""The types at run time: lazy clients, pydantic, typing.get_args."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

VALID = [
    (
        "sagemaker.requests.CreateAlgorithmInput",
        {
            "AlgorithmName": "a",
            "TrainingSpecification": {
                "TrainingImage": "i",
                "SupportedTrainingInstanceTypes": ["ml.m5.large"],
                "TrainingChannels": [],
            },
        },
    ),
    ("bedrock_runtime.requests.ContentBlock", {"text": "t"}),
    ("wafv2.responses.Statement", {"NotStatement": {"Statement": {}}}),
    ("s3.requests.PutObjectRequest", {"Bucket": "b", "Key": "k", "Body": b""}),
    (
        "s3.kwargs.ListObjectsV2PaginateKwargs",
        {"Bucket": "b", "PaginationConfig": {"MaxItems": 1}},
    ),
    ("s3.kwargs.S3UploadFileKwargs", {"Filename": "f", "Bucket": "b", "Key": "k"}),
    ("s3.kwargs.BucketNotExistsWaitKwargs", {"Bucket": "b"}),
]
INVALID = [
    ("sagemaker.requests.CreateAlgorithmInput", {"AlgorithmName": "a"}),
    ("sagemaker.requests.Tag", {"Key": 1, "Value": "v"}),
    ("bedrock_runtime.requests.ContentBlock", {}),
    ("s3.kwargs.BucketNotExistsWaitKwargs", {"WaiterConfig": {}}),
    ("s3.kwargs.S3UploadFileobjKwargs", {"Fileobj": "f", "Bucket": "b", "Key": "k"}),
    (
        "s3.kwargs.S3UploadFileKwargs",
        {"Filename": "f", "Bucket": "b", "Key": "k", "Config": {"use_threads": True}},
    ),
    ("bedrock_runtime.requests.ContentBlock", {"text": "t", "cachePoint": {"type": "default"}}),
]


def _run(python: Path, program: str) -> str:
    done = subprocess.run(
        [str(python), "-W", "ignore", "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _validated(python: Path, values: list[tuple[str, dict[str, object]]]) -> list[str]:
    """Return what pydantic makes of each value for its type: "same", "other" or "refused"."""
    program = (
        "import importlib, pydantic\n"
        f"for name, value in {values!r}:\n"
        "    module, _, attribute = name.rpartition('.')\n"
        "    wanted = getattr(importlib.import_module(f'boto_types.{module}'), attribute)\n"
        "    adapter = pydantic.TypeAdapter(wanted)\n"
        "    try: print('same' if adapter.validate_python(value) == value else 'other')\n"
        "    except pydantic.ValidationError: print('refused')\n"
    )
    return _run(python, program).splitlines()


def test_pydantic_accepts_and_rejects(with_pydantic: Path) -> None:
    """One process for all values, because the start of one takes longer than their validation."""
    found = _validated(with_pydantic, [*VALID, *INVALID])
    assert found == ["same"] * len(VALID) + ["refused"] * len(INVALID)


def test_an_alias_lists_its_values(python: Path) -> None:
    said = _run(
        python,
        "from typing import get_args; from boto_types.sagemaker.literals import AlgorithmStatus; "
        "print(get_args(AlgorithmStatus))",
    )
    assert said.strip() == "('Pending', 'InProgress', 'Completed', 'Failed', 'Deleting')"


def test_classes_derive_from_botocore_s(python: Path) -> None:
    _run(
        python,
        "from boto_types.sagemaker import SageMakerClient, ListAlgorithmsPaginator, requests\n"
        "from boto_types.sagemaker import EndpointInServiceWaiter\n"
        "from boto_types.dynamic import DynamicClient\n"
        "import botocore.client, botocore.paginate, botocore.waiter\n"
        "assert DynamicClient is botocore.client.BaseClient\n"
        "assert SageMakerClient.__name__ == 'SageMakerClient'\n"
        "assert SageMakerClient.__bases__ == (DynamicClient,)\n"
        "assert issubclass(ListAlgorithmsPaginator, botocore.paginate.Paginator)\n"
        "assert issubclass(EndpointInServiceWaiter, botocore.waiter.Waiter)\n"
        "assert requests.CreateAlgorithmInput.__required_keys__ >= {'AlgorithmName'}\n",
    )


def test_importing_a_service_imports_nothing_else(python: Path) -> None:
    said = _run(
        python,
        "import sys; import boto_types.sagemaker; "
        "print([m for m in sys.modules if m.startswith(('botocore', 'typing_extensions'))])",
    )
    assert said.strip() == "[]"


def test_keyword_arguments_of_transfers(with_pydantic: Path) -> None:
    """The objects of boto3 and botocore are accepted, which nothing imports before that."""
    _run(
        with_pydantic,
        "import io, sys\n"
        "from boto_types.s3.kwargs import S3CopyKwargs, S3DownloadFileobjKwargs\n"
        "assert not {'boto3', 'botocore', 'pydantic'} & sys.modules.keys()\n"
        "from boto3 import client\n"
        "from boto3.s3.transfer import TransferConfig\n"
        "from pydantic import TypeAdapter\n"
        "source = client('s3', region_name='eu-west-1')\n"
        "place = {'Bucket': 'b', 'Key': 'k'}\n"
        "copy = {'CopySource': place, **place, 'SourceClient': source, 'Callback': print,\n"
        "    'Config': TransferConfig()}\n"
        "assert TypeAdapter(S3CopyKwargs).validate_python(copy) == copy\n"
        "download = {**place, 'Fileobj': io.BytesIO()}\n"
        "assert TypeAdapter(S3DownloadFileobjKwargs).validate_python(download) == download\n",
    )


def test_the_names_of_services_and_regions(python: Path, package: Path) -> None:
    said = _run(
        python,
        "import json; from typing import get_args; from boto_types import literals as l; "
        "print(json.dumps([get_args(l.ServiceName), get_args(l.ResourceServiceName)]))",
    )
    services = json.loads((package / "boto_types" / "services.json").read_text("utf-8"))["classes"]
    resources = [name for name, classes in services.items() if "resource" in classes]
    assert json.loads(said) == [list(services), resources]


def test_an_unknown_name_is_an_attribute_error(python: Path) -> None:
    _run(
        python,
        "import boto_types.sagemaker\n"
        "try: boto_types.sagemaker.nothing\n"
        "except AttributeError: pass\n"
        "else: raise SystemExit('found')",
    )
