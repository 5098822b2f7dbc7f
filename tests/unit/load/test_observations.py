"""The shipped table of observed keys, and tables of a user."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from botowright.errors import UsageError
from botowright.load.observations import KeyCounts, check_tables, observations_of
from botowright.load.service import load_service
from botowright.load.source import model_source, service_entries
from botowright.translate.observed import observed_keys

if TYPE_CHECKING:
    from pathlib import Path


def test_counts_of_two_tables_are_added(tmp_path: Path) -> None:
    table = tmp_path / "ours.json"
    rows = {"Body": [2, 4, 3, 4, 5, 1], "Own": [1, 1, 1, 1, 1, 1]}
    table.write_text(json.dumps({"services": {"sqs": {"Message": rows}}}))
    shipped = observations_of("sqs", ())["Message"]["Body"]
    message = observations_of("sqs", (str(table),))["Message"]
    assert message["Own"] == KeyCounts(1, 1, 1, 1, 1, 1)
    assert message["Body"] == KeyCounts(
        shipped.present + 2,
        shipped.structures + 4,
        shipped.recorded_tests + 3,
        4,
        5,
        shipped.empty + 1,
    )
    assert observations_of("sqs", ())["Message"]["Body"] == shipped


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "cannot be read"),
        ("[]", "services: expected"),
        ('{"services": {"s3": []}}', "services.s3: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2, 3, 4, 5, -6]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2, 3, 4, 5, "6"]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [3, 2, 1, 1, 1, 0]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2, 3, 1, 1, 0]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2, 1, 2, 1, 0]}}}}', "services.s3.A.b: expected"),
        ('{"services": {"s3": {"A": {"b": [1, 2, 1, 1, 1, 2]}}}}', "services.s3.A.b: expected"),
    ],
)
def test_a_table_that_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    table = tmp_path / "ours.json"
    table.write_text(text)
    with pytest.raises(UsageError) as raised:
        check_tables((str(table),))
    assert str(raised.value).startswith(str(table))
    assert message in str(raised.value)


def test_the_shipped_table_has_the_keys_that_are_documented() -> None:
    """docs/response-keys.md names these numbers; a newer botocore may lack some shapes."""
    source = model_source(None, [])
    found = {}
    for entry in service_entries(source):
        if observations_of(entry.service_name, ()):
            definition = load_service(source, entry)
            shapes = [definition.shapes.get(name) for name in definition.observations]
            keys = [observed_keys(s, definition.observations) for s in shapes if s is not None]
            found[entry.service_name] = sum(map(len, keys))
    assert 1_300 <= sum(found.values()) <= 1_343
    assert 65 <= sum(map(bool, found.values())) <= 69
