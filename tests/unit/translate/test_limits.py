"""The limits of a shape as metadata of its type."""

from __future__ import annotations

from typing import Any

import pytest

from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Limit
from botowright.translate.limits import limited


@pytest.mark.parametrize(
    ("annotation", "traits", "limits"),
    [
        (
            s.STR,
            {"type": "string", "min": 1, "max": 9, "pattern": "a+"},
            [(s.MIN_LENGTH, 1), (s.MAX_LENGTH, 9), (s.PATTERN, "a+")],
        ),
        (s.INT, {"type": "integer", "min": 0, "max": 9}, [(s.AT_LEAST, 0), (s.AT_MOST, 9)]),
        (s.FLOAT, {"type": "double", "max": 0.5}, [(s.AT_MOST, 0.5)]),
        (s.BYTES, {"type": "blob", "max": 5}, [(s.MAX_LENGTH, 5)]),
        (s.JSON_OBJECT, {"type": "map", "min": 2}, [(s.MIN_LENGTH, 2)]),
        (s.STR, {"type": "string", "min": 0}, []),
        (s.DATETIME, {"type": "timestamp", "min": 1}, []),
        (s.POLICY_DOCUMENT, {"type": "string", "min": 1}, []),
    ],
)
def test_limits(annotation: Annotation, traits: dict[str, Any], limits: list[Any]) -> None:
    found = limited(annotation, traits)
    if limits:
        assert (found.annotation, found.limits) == (annotation, tuple(Limit(*x) for x in limits))  # type: ignore[union-attr]
    else:
        assert found is annotation
