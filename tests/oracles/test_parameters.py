"""botocore sends a given parameter, also one that it fills in or does not document."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore import xform_name

from botowright.load.handlers import ANY_OPERATION, handler_table
from tests.oracles.fake_values import Extent, Values
from tests.support.expected_differences import ExpectedDifference, unexpected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.awsrequest import AWSPreparedRequest

EXPECTED = (
    ExpectedDifference(
        r"ec2\.CopySnapshot\.DestinationRegion",
        "is not sent",
        "botocore sends the region of the client (inject_presigned_url_ec2).",
    ),
)


class RecordedError(Exception):
    """Stops a recorded request, so that nothing is sent."""


def parameters() -> Iterator[tuple[str, str, str]]:
    """Yield service, operation and parameter from botocore's handlers for one operation."""
    for (service, operation), rules in handler_table().items():
        if operation != ANY_OPERATION:
            yield from ((service, operation, name) for name in rules.hidden | rules.filled_in)


@pytest.mark.parametrize(("service", "operation", "name"), sorted(parameters()))
def test_a_parameter_is_sent(service: str, operation: str, name: str) -> None:
    session = boto3.Session("key", "secret", region_name="us-east-1")
    client = session.client(service)
    shape = client.meta.service_model.operation_model(operation).input_shape
    if name not in shape.members:  # botocore's list has operations whose model has lost it
        pytest.skip("the model has no such parameter")
    values = Values(Random(1), frozenset(), Extent.REQUIRED)  # noqa: S311 - test data
    sent: list[str] = []

    def record(request: AWSPreparedRequest, **_options: object) -> None:
        sent.append(f"{request.headers} {request.body!r}")
        raise RecordedError

    client.meta.events.register("before-send", record)
    with pytest.raises(RecordedError):
        getattr(client, xform_name(operation))(**{**values.of(shape), name: "GIVEN"})
    place = f"{service}.{operation}.{name}"
    found = [] if "GIVEN" in sent[0] else [(place, "is not sent")]
    assert unexpected(found, EXPECTED, [place]) == []
