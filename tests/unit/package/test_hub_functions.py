"""The signatures of the hub follow those of boto3 and botocore."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import boto3
import botocore.session
import pytest

from botowright.ir.targets import GeneratedPackage
from botowright.package.hub_functions import hub_function
from botowright.package.hub_services import HubService
from botowright.targets.boto3 import BOTO3

if TYPE_CHECKING:
    from collections.abc import Callable

S3 = HubService("s3", GeneratedPackage(BOTO3, "s3"), "S3Client", "S3Client", "S3Bucket", "S3Bucket")
KMS = HubService("kms", GeneratedPackage(BOTO3, "kms"), "KMSClient", "KMSClient_kms", None, "")
REAL = {
    "client": boto3.Session.client,
    "resource": boto3.Session.resource,
    "create_client": botocore.session.Session.create_client,
}


def name_of(parameter: str) -> str:
    return parameter.partition(":")[0]


@pytest.mark.parametrize(("name", "function"), REAL.items())
def test_parameters_are_those_of_the_library(name: str, function: Callable[..., Any]) -> None:
    own = [name_of(parameter) for parameter in hub_function(name, [], BOTO3).any_service.parameters]
    assert own == list(inspect.signature(function).parameters)[1:]


def test_no_service_has_no_overloads() -> None:
    assert hub_function("client", [], BOTO3).overloads == ()
    assert hub_function("resource", [KMS], BOTO3).overloads == ()


def test_one_service_has_its_own_overload_for_strings() -> None:
    returns = [
        overload.returns for overload in hub_function("resource", [KMS, S3], BOTO3).overloads
    ]
    assert returns == ["S3Bucket", "S3Bucket", "DynamicResource | Any", "DynamicResource | Any"]


def test_several_services_share_the_overloads_for_several_names() -> None:
    overloads = hub_function("client", [KMS, S3], BOTO3).overloads
    assert [(o.parameters[0].partition(": ")[2], o.returns) for o in overloads] == [
        ('Literal["kms"]', "KMSClient_kms"),
        ('Literal["s3"]', "S3Client"),
        ("ServiceName", "SomeClient"),
        ("ServiceName", "SomeClient"),
        ("ServiceName | AnyName", "DynamicClient | Any"),
        ("str", "DynamicClient | Any"),
    ]


def test_the_narrower_overload_comes_first() -> None:
    """mypy does not reach the narrower one otherwise."""
    *_, strings, any_service = hub_function("client", [KMS], BOTO3).overloads
    assert set(map(name_of, strings.parameters)) - {"*"} < set(map(name_of, any_service.parameters))
