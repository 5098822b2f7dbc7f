"""The gaps in a server's answers, each with the server's own issue about it."""

from __future__ import annotations

from typing import NamedTuple

NO_ISSUE = "no issue found"

_JEDI = "https://github.com/davidhalter/jedi/issues"
_PYREFLY = "https://github.com/facebook/pyrefly/issues"
_PYRIGHT = "https://github.com/microsoft/pyright/issues"
_ZUBAN = "https://github.com/zubanls/zuban/issues"

# The titles of questions that belong together.
_DICT = (
    'completion, a key of a dict, `{"`',
    "completion, its second key",
    'completion, a key of a dict in a nested list, `[{"`',
)
_ENUM = ("completion, an enum value in that dict", "completion, an enum value after `==`")
_OVERLOADS = (
    'completion, a paginator, `get_paginator("`',
    'completion, a waiter, `get_waiter("`',
    "completion, an operation to presign",
)
_KEYS = (
    "hover, a key of a dict",
    "hover, a key of a response",
    "definition, a key of a dict",
    "definition, a key of a response",
)
_SIGNATURES = ("signature help, the first parameter", "signature help, a later parameter")


class Gap(NamedTuple):
    """Questions to which a server gives no full answer, for one reason."""

    server: str
    questions: tuple[str, ...]
    issue: str


GAPS = (
    Gap(
        "pyright",
        ("hover, a key of a response", "definition, a key of a response"),
        f"{_PYRIGHT}/5654",
    ),
    Gap(
        "ty",
        (
            "completion, an enum value after `==`",
            "completion, an operation to presign",
            "hover, a key of a dict",
            "hover, an error",
            "definition, a key of a dict",
        ),
        NO_ISSUE,
    ),
    Gap("pyrefly", _DICT[2:], f"{_PYREFLY}/2838"),
    Gap("pyrefly", _ENUM, f"{_PYREFLY}/1064"),
    Gap("pyrefly", _OVERLOADS, f"{_PYREFLY}/1122"),
    Gap("pyrefly", ("hover, an enum",), f"{_PYREFLY}/2620"),
    Gap("pyrefly", _KEYS[:3], NO_ISSUE),
    Gap("zuban", (*_DICT, 'completion, a key of a response, `response["`'), f"{_ZUBAN}/274"),
    Gap(
        "zuban",
        (
            'completion, a service, `boto3.client("`',
            *_ENUM,
            *_OVERLOADS,
            "hover, a parameter",
            *_KEYS,
            *_SIGNATURES,
        ),
        NO_ISSUE,
    ),
    Gap("jedi", _DICT, f"{_JEDI}/1740"),
    Gap("jedi", ('completion, a service, `boto3.client("`', *_ENUM, *_OVERLOADS), f"{_JEDI}/1700"),
    Gap("jedi", ("hover, a parameter", *_SIGNATURES), f"{_JEDI}/2061"),
    Gap(
        "jedi",
        (
            "completion, a method, `s3.`",
            "completion, an error, `s3.exceptions.`",
            "hover, an error",
            *_KEYS,
        ),
        NO_ISSUE,
    ),
)


def issues() -> dict[tuple[str, str], str]:
    """Return the issue of each question and server. Raise ValueError if one is named twice."""
    found: dict[tuple[str, str], str] = {}
    for gap in GAPS:
        for question in gap.questions:
            if (question, gap.server) in found:
                raise ValueError(f"{question}, {gap.server}: named twice")
            found[question, gap.server] = gap.issue
    return found
