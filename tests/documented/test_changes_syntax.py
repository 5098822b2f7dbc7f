"""The syntax that `botowright changes` writes is the one that botocore documents.

botocore's documenters write the request and response syntax of every operation from the same
models. Both texts must be equal, except that AWS's page of changes omits `response = ` before the
method.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from botocore.docs.bcdoc import restdoc
from botocore.docs.example import RequestExampleDocumenter, ResponseExampleDocumenter
from botocore.hooks import HierarchicalEmitter
from botocore.model import ServiceModel
from botocore.session import Session

from botowright.changes.read.loading import newest_service
from botowright.changes.read.versions import releases_of
from botowright.changes.show.lines import text_of
from botowright.changes.show.syntax import request_syntax, response_syntax

if TYPE_CHECKING:
    from botocore.model import OperationModel

    from botowright.changes.read.versions import Release

# Streams, events, documents, JSON in headers and elsewhere, recursion.
SAMPLE = (
    "bedrock-runtime",
    "braket",
    "dynamodb",
    "lambda",
    "lexv2-runtime",
    "logs",
    "s3",
    "sqs",
    "wafv2",
)
ALL = sorted(Session().get_available_services())


@cache
def installed() -> Release:
    """Return the installed botocore."""
    return releases_of(("installed", "installed"), None)[0]


def documented(operation: OperationModel, prefix: str | None) -> str:
    """Return an operation's request syntax, or its response syntax if there is no prefix."""
    kind, shape = RequestExampleDocumenter, operation.input_shape
    if prefix is None:
        kind, shape = ResponseExampleDocumenter, operation.output_shape
    context = {
        "special_shape_types": {
            "streaming_input_shape": operation.get_streaming_input(),
            "streaming_output_shape": operation.get_streaming_output(),
            "eventstream_output_shape": operation.get_event_stream_output(),
        }
    }
    emitter = HierarchicalEmitter()
    names = operation.service_model.service_name, operation.name
    # Each section creates an HTML parser, which only prose needs; quicksight has a million of them.
    with patch.object(restdoc, "DocStringParser", lambda _: None):
        section = restdoc.DocumentStructure("syntax", target="html")
        kind(*names, emitter, context).document_example(section, shape, prefix)
    return unspaced(section.flush_structure().decode().partition("::")[2])


def unspaced(text: str) -> str:
    """Return a text without white space, because botocore breaks the line before a comma."""
    return "".join(text.split())


def check(service_name: str) -> int:
    """Compare the operations of a service, and return their number."""
    service = newest_service(installed(), service_name)
    model = ServiceModel(service.model, service_name)
    for name in service.operations:
        operation = model.operation_model(name)
        pairs = []
        if operation.input_shape is not None:
            ours = text_of(request_syntax(service, name, None))
            pairs.append((ours, documented(operation, ours[0].partition("(")[0])))
        if operation.output_shape is not None:
            pairs.append(
                (text_of(response_syntax(service, name, None)), documented(operation, None))
            )
        for ours, theirs in pairs:
            assert unspaced("".join(ours)) == theirs, name
    return len(service.operations)


@pytest.mark.parametrize("service_name", SAMPLE)
def test_sample(service_name: str) -> None:
    assert check(service_name)


@pytest.mark.exhaustive
@pytest.mark.parametrize("service_name", ALL)
def test_all_services(service_name: str) -> None:
    assert check(service_name)
