"""The names of the peer's distributions."""

from __future__ import annotations

import re

# `mypy-boto3-s3`, `types-boto3[s3]`, `boto3-stubs-lite`, `botocore-stubs`, `types-s3transfer`.
_NAME = (
    r"(?:(?:mypy[-_.]boto3|types[-_.](?:boto3|aiobotocore|aioboto3))(?:[-_.]\w+)*"
    r"|boto3[-_.]stubs(?:[-_.](?:lite|full))?|botocore[-_.]stubs|types[-_.]s3transfer)"
)
_REQUIREMENT = re.compile(rf"\s*(?P<name>{_NAME})(?![\w.-])", re.IGNORECASE)
# Of the peer, but no types.
_OTHERS = re.compile(r"mypy[-_.]boto3[-_.]builder", re.IGNORECASE)
_WORD = re.compile(rf"(?<![\w./-])(?P<name>{_NAME})(?![\w-])", re.IGNORECASE)
DISTRIBUTION = re.compile(
    rb"mypy[-_.]boto3|types[-_.](?:boto3|aio|s3transfer)|boto(?:3|core)[-_.]stubs", re.IGNORECASE
)


def is_peers(requirement: str) -> bool:
    """Return whether a requirement, or a distribution's name, is one that our types replace."""
    return _REQUIREMENT.match(requirement) is not None and not _OTHERS.match(requirement.strip())


def mentioned_distributions(text: str) -> list[str]:
    """Return the distributions of the peer that a text names."""
    return [found["name"] for found in _WORD.finditer(text)]
