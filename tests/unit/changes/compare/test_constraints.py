from __future__ import annotations

import time

import pytest

from botowright.changes.compare.constraints import constraint_changes
from botowright.changes.compare.rules import ChangeKind

N, W, P = ChangeKind.NARROWED, ChangeKind.WIDENED, ChangeKind.PATTERN


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"max": 10}, {"max": 5}, N),
        ({"max": 5}, {"max": 10}, W),
        ({}, {"max": 5}, N),
        ({"max": 5}, {}, W),
        ({"min": 1}, {"min": 2}, N),
        ({"min": 2}, {"min": 1}, W),
        ({}, {"min": 1}, N),
        ({"min": 1}, {}, W),
        ({"min": 1}, {"min": 0}, W),
        ({}, {"min": 0}, None),
        ({"min": 0}, {}, None),
        ({"type": "integer"}, {"type": "integer", "min": 0}, N),
        ({"max": 5.5}, {"max": 5.0}, N),
        ({}, {"pattern": "[a-z]+"}, N),
        ({"pattern": "[a-z]+"}, {}, W),
        ({"pattern": "[a-z]+"}, {"pattern": ".*"}, W),
        ({"pattern": ".*"}, {"pattern": "[a-z]+"}, N),
        ({"pattern": "[a-z]{1,64}"}, {"pattern": "[a-z]{1,128}"}, W),
        ({"pattern": "[a-z]{1,64}"}, {"pattern": "[a-z]{0,}"}, W),
        ({"pattern": "[a-z]{1,64}"}, {"pattern": "[a-z]{2,64}"}, N),
        ({"pattern": "a{1,2}b{3}"}, {"pattern": "a{1,3}b{2}"}, P),
        ({"pattern": "[a-z]+"}, {"pattern": "[a-z0-9]+"}, P),
        ({"pattern": r"a\{1}"}, {"pattern": r"a\{2}"}, P),
        ({"pattern": "a{}"}, {"pattern": "a{1}"}, P),
        ({"pattern": "a"}, {"pattern": "a"}, None),
        ({"max": 10**400}, {"max": 1.5}, N),
    ],
)
def test_narrower_or_wider(old: dict, new: dict, expected: ChangeKind | None) -> None:
    found = [
        what for what, *_ in constraint_changes({"type": "string"} | old, {"type": "string"} | new)
    ]
    assert found == ([expected] if expected else [])


def test_long_numbers_take_no_time() -> None:
    """Quadratic time would be a minute."""
    old, new = ({"type": "string", "pattern": "a{" + digit * 50_000} for digit in "12")
    start = time.process_time()
    assert [what for what, *_ in constraint_changes(old, new)] == [P]
    assert time.process_time() - start < 1
