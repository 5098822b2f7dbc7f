from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.changes.changelog import announcement, read_changelog
from botowright.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
=========
CHANGELOG
=========

1.3.0
=====

* api-change:``ec2``: Third.
* feature:signing: Not about a service.

1.2.10
======

* api-change:``ec2``: Second.
* api-change:`sqs`: Queues.

1.2.9
=====

* api-change:ec2: [``botocore``] First.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "CHANGELOG.rst"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.mark.parametrize(
    ("service", "old", "new", "text"),
    [
        ("ec2", "1.2.9", "1.2.10", "Second."),
        ("ec2", "1.2.8", "1.3.0", "First. Second. Third."),
        ("sqs", "1.2.9", "1.3.0", "Queues."),
        ("sqs", "1.2.10", "1.3.0", ""),
        ("ec2", "a folder", "1.3.0", ""),
    ],
)
def test_announcement(file: Path, service: str, old: str, new: str, text: str) -> None:
    assert announcement(read_changelog(file), service, old, new) == text


def test_a_file_that_is_not_a_changelog(tmp_path: Path) -> None:
    path = tmp_path / "notes.rst"
    path.write_text("1.2\n===\n\n* nothing\n", "utf-8")
    with pytest.raises(UsageError, match="is not a changelog of botocore"):
        read_changelog(path)
