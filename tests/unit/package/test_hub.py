"""The text of the hub: Black changes nothing, and each import is used and not repeated."""

from __future__ import annotations

import ast
import re

import black
import pytest

from botowright.ir.targets import GeneratedPackage
from botowright.package.hub import with_services
from botowright.package.hub_services import HubService
from botowright.targets.boto3 import BOTO3
from tests.support.shipped import shipped_text

MODULES = ("boto3-stubs/__init__.pyi", "boto3-stubs/session.pyi", "botocore-stubs/session.pyi")
MODE = black.Mode(line_length=88, is_pyi=True)
STS = HubService("sts", GeneratedPackage(BOTO3, "sts"), "STSClient", "STSClient", None, "")
KMS = HubService("kms", GeneratedPackage(BOTO3, "kms"), "KMSClient", "KMSClient", None, "")
S3 = HubService(
    "s3",
    GeneratedPackage(BOTO3, "s3"),
    "S3Client",
    "S3Client",
    "S3ServiceResource",
    "S3ServiceResource",
)
SQS = HubService(
    "sqs",
    GeneratedPackage(BOTO3, "sqs"),
    "SQSClient",
    "SQSClient",
    "SQSServiceResource",
    "SQSServiceResource",
)


@pytest.mark.parametrize("services", [(), (STS,), (S3,), (KMS, STS), (KMS, S3), (S3, SQS)])
@pytest.mark.parametrize("path", MODULES)
def test_imports_and_layout(path: str, services: tuple[HubService, ...]) -> None:
    text = with_services(shipped_text(path), services, BOTO3)
    assert black.format_str(text, mode=MODE) == text
    head = [node for node in ast.parse(text).body if isinstance(node, ast.ImportFrom)]
    modules = [node.module for node in head]
    assert modules == sorted(set(modules))
    for node in head:
        for item in node.names:
            if item.asname != item.name:  # such an item is a re-export
                name = item.asname or item.name
                assert len(re.findall(rf"\b{name}\b", text)) > 1, f"{name} is not used"


def test_a_plain_import_stays_first() -> None:
    text = "import logging\nfrom typing import Any\n\nbotowright: imports\nx: logging.Logger\n"
    assert with_services(text, (STS,), BOTO3).startswith(
        "import logging\nfrom typing import Any, Literal\n\n# Always true."
    )


def test_a_module_without_markers_does_not_change() -> None:
    assert with_services("from typing import Any\nx: Any\n", (STS,), BOTO3) == (
        "from typing import Any\nx: Any\n"
    )
