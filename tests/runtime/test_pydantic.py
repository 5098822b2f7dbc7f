"""Every request type and response type works with pydantic."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.runtime.pydantic_types import checked, start

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# These have unions, event streams, bodies, values of DynamoDB items and transfers of S3.
SAMPLE = ("bedrock_runtime", "dynamodb", "s3", "sqs")


def _assert_works(root: Path, services: Iterable[str], at_least: int) -> None:
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers, initializer=start, initargs=(root,)) as pool:
        results = list(pool.map(checked, services))
    problems = [problem for _, found in results for problem in found]
    assert not problems, "\n".join(problems[:50])
    assert sum(count for count, _ in results) > at_least


def test_the_types_of_some_services(package: Path) -> None:
    _assert_works(package, SAMPLE, 1_000)


@pytest.mark.exhaustive
def test_the_types_of_all_services(all_services: Path) -> None:
    services = {path.parent.name for path in all_services.glob("boto_types/*/literals.py")}
    _assert_works(all_services, sorted(services), 75_000)
