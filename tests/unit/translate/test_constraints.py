"""The traits that limit a value → plain English."""

from __future__ import annotations

from typing import Any

import pytest

from botowright.translate.constraints import constraints, deprecation_text, union_text, unsaid


def text(**traits: Any) -> str:
    return unsaid(constraints(traits), "")


@pytest.mark.parametrize(
    ("kind", "bounds", "expected"),
    [
        ("string", {"min": 1, "max": 128}, "Length: 1 to 128."),
        ("string", {"min": 36, "max": 36}, "Length: exactly 36."),
        ("string", {"min": 0, "max": 8}, "Length: at most 8."),
        ("string", {"min": 1}, "Length: at least 1."),
        ("string", {"min": 0}, ""),
        ("blob", {"max": 1024}, "Length: at most 1024."),
        ("list", {"min": 1, "max": 10}, "Items: 1 to 10."),
        ("map", {"max": 50}, "Items: at most 50."),
        ("integer", {"min": 1, "max": 1000}, "Range: 1 to 1000."),
        ("integer", {"min": 0}, "Range: at least 0."),
        ("long", {"max": 5}, "Range: at most 5."),
        ("double", {"min": 0.0, "max": 0.5}, "Range: 0.0 to 0.5."),
        ("structure", {"min": 1}, ""),
        ("string", {}, ""),
        # Bounds of the type itself.
        ("integer", {"min": 0, "max": 2147483647}, "Range: at least 0."),
        ("integer", {"min": -2147483648, "max": 2147483647}, ""),
        ("long", {"max": 9223372036854775807}, ""),
        ("string", {"min": 1, "max": 2147483647}, "Length: at least 1."),
    ],
)
def test_bounds(kind: str, bounds: dict[str, float], expected: str) -> None:
    assert text(type=kind, **bounds) == expected


@pytest.mark.parametrize("pattern", ["[a-z]+", r"\S+", r"[\u0021-\u007E]+", "arn:.*", "a" * 60])
def test_pattern(pattern: str) -> None:
    assert text(type="string", pattern=pattern) == f"Pattern: `{pattern}`."


@pytest.mark.parametrize(
    "pattern",
    [
        ".*",
        "^.+$",
        "(.*)",
        "(?s).*",
        r"[\s\S]*",
        r"^[\S\s]+$",
        r".*\S.*",
        r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*",
        "a" * 61,
        "a`b",
        "a\u2028b",
        "",
    ],
)
def test_pattern_that_is_left_out(pattern: str) -> None:
    """It says nothing, is too long, or is no code on one line."""
    assert not text(type="string", pattern=pattern)


def test_an_enum_has_no_constraints() -> None:
    assert not text(type="string", enum=["a"], min=1, max=2, pattern="[a-z]")


@pytest.mark.parametrize(
    ("default", "expected"),
    [
        (10, "Default: `10`."),
        (True, "Default: `True`."),
        ("a", "Default: `'a'`."),
        (None, ""),
        ([], ""),
        ("`", ""),
        ("a" * 90, ""),
    ],
)
def test_default(default: object, expected: str) -> None:
    """No model of botocore has the trait so far; Smithy's models do."""
    assert text(type="string", default=default) == expected


def test_a_constraint_is_said_once() -> None:
    """Some texts end in the list of AWS's API reference."""
    limits = constraints({"type": "string", "min": 1, "max": 9, "pattern": "[a-z]"})
    assert unsaid(limits, "A name.") == "Length: 1 to 9. Pattern: `[a-z]`."
    assert unsaid(limits, "Length Constraints: Minimum length of 1.") == "Pattern: `[a-z]`."
    assert unsaid(limits, "Length Constraints: Yes. Pattern: [a-z]") == ""


def test_union() -> None:
    members = {"S": {}, "N": {}}
    assert union_text({"members": members}) == ""
    assert union_text({"members": members, "union": True}) == "Exactly one of: `S`, `N`."
    assert union_text({"members": {}, "union": True}) == ""
    many = {f"Member{i}": {} for i in range(40)}
    assert union_text({"members": many, "union": True}) == "Exactly one of 40 keys."


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("", "Deprecated."),
        ("Use Features instead", "Deprecated: Use Features instead."),
        ("Use Features.", "Deprecated: Use Features."),
        ("Deprecated. Unused.", "Deprecated. Unused."),
    ],
)
def test_deprecation(message: str, expected: str) -> None:
    assert deprecation_text(message) == expected
