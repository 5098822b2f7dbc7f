"""What every kind of test can ask for."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="Write the expected files of golden cases and snapshots anew, for review in the diff.",
    )


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    """Return whether expected files are to be written instead of compared."""
    return bool(request.config.getoption("--update"))
