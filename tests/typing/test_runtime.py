"""The types at run time: lazy clients, pydantic, typing.get_args."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

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
]
INVALID = [
    ("sagemaker.requests.CreateAlgorithmInput", {"AlgorithmName": "a"}),
    ("sagemaker.requests.Tag", {"Key": 1, "Value": "v"}),
    ("bedrock_runtime.requests.ContentBlock", {}),
    ("bedrock_runtime.requests.ContentBlock", {"text": "t", "cachePoint": {"type": "default"}}),
]


def _run(python: Path, program: str) -> str:
    done = subprocess.run(
        [str(python), "-W", "ignore", "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("name", "value"), VALID)
def test_pydantic_accepts(with_pydantic: Path, name: str, value: object) -> None:
    module, _, attribute = name.rpartition(".")
    _run(
        with_pydantic,
        f"from boto_types.{module} import {attribute} as T; import pydantic; "
        f"assert pydantic.TypeAdapter(T).validate_python({value!r}) == {value!r}",
    )


@pytest.mark.parametrize(("name", "value"), INVALID)
def test_pydantic_rejects(with_pydantic: Path, name: str, value: object) -> None:
    module, _, attribute = name.rpartition(".")
    said = _run(
        with_pydantic,
        f"from boto_types.{module} import {attribute} as T\nimport pydantic\n"
        f"try: pydantic.TypeAdapter(T).validate_python({value!r})\n"
        "except pydantic.ValidationError as error: print(error.error_count())",
    )
    assert said.strip(), "accepted"


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


def test_an_unknown_name_is_an_attribute_error(python: Path) -> None:
    _run(
        python,
        "import boto_types.sagemaker\n"
        "try: boto_types.sagemaker.nothing\n"
        "except AttributeError: pass\n"
        "else: raise SystemExit('found')",
    )
