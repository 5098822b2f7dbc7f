"""The documentation of the installed botocore agrees with the types from its models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from botocore.session import Session

from tests.support.expected_differences import unexpected

from .deviations import DEVIATIONS
from .services import ServiceResult, compare_services

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Build

# Each has something that few others have.
SAMPLE = (
    "apigatewayv2",  # a structure named None
    "autoscaling",  # user data that a handler encodes
    "bedrock-runtime",  # documents, event streams, an operation that botocore cannot call
    "cloudformation",  # a template that a handler decodes
    "cloudsearchdomain",  # a parameter named return
    "dynamodb",  # a recursive union
    "glacier",  # parameters that a handler fills in
    "iam",  # policies that a handler decodes
    "kinesis",  # an event stream
    "lambda",  # a keyword; blobs and streams
    "lex-runtime",  # JSON in headers
    "logs",  # a parameter named from
    "s3",  # hidden and added members, bodies, CopySource
    "sqs",  # small
)


def left_over(results: list[ServiceResult]) -> list[str]:
    """Return each difference without a reason, and each reason without a difference."""
    found = ((result.service_name, line) for result in results for line in result.differences)
    return unexpected(found, DEVIATIONS, (result.service_name for result in results))


def test_a_sample_of_services(documented_packages: Build) -> None:
    output = documented_packages(None, *SAMPLE)
    results = list(compare_services(output, SAMPLE))
    assert {result.service_name for result in results} == set(SAMPLE)
    assert left_over(results) == []


@pytest.mark.exhaustive
def test_every_service(all_services_as_modelled: Path) -> None:
    services = Session().get_available_services()
    results = list(compare_services(all_services_as_modelled, services))
    assert {result.service_name for result in results} == set(services)
    assert sum(result.operations for result in results) > 19_000
    assert left_over(results) == []
