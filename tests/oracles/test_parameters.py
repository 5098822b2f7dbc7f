"""A parameter that botocore fills in, or documents nowhere, reaches the request if it is given."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore import xform_name

from botowright.load.handlers import ANY_OPERATION, handler_table
from tests.oracles.fake_responses import Extent, Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.awsrequest import AWSPreparedRequest

# botocore sends its own value in any case. A line that is no longer true fails the test: delete it.
OVERWRITTEN = {
    # The region of the presigned URL is the client's (inject_presigned_url_ec2).
    ("ec2", "CopySnapshot", "DestinationRegion"),
}


class RecordedError(Exception):
    """A request that was recorded, and is not to be sent."""


def parameters() -> Iterator[tuple[str, str, str]]:
    """Yield service, operation and name, as botocore's handlers name them for one operation."""
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
    assert ("GIVEN" in sent[0]) == ((service, operation, name) not in OVERWRITTEN)
