"""Our names of the services of the installed botocore."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.load.source import model_source, service_entries
from botowright.project.migrate.lookup import Lookup, Unknown
from botowright.project.migrate.peer import PeerName

if TYPE_CHECKING:
    from botowright.project.migrate.offered import Offered


@pytest.fixture(scope="session")
def lookup() -> Lookup:
    source = model_source(None, [], [])
    return Lookup(source, tuple(service_entries(source)))


def offered(lookup: Lookup, service: str) -> Offered:
    found = lookup.offered(PeerName("types_boto3", service, "", ""))
    assert not isinstance(found, Unknown)
    return found


def text(name: str) -> str:
    """Return the text of a file of cases."""
    return (Path(__file__).parent / name).read_text("utf-8")


def cases(name: str) -> dict[str, list[str]]:
    """Return the parts of each case, by its title: `=== title`, then parts between `--- `."""
    found = re.split(r"^=== (.*)\n", text(name), flags=re.MULTILINE)[1:]
    return {
        title: [f"{part.rstrip()}\n" for part in re.split(r"^--- .*\n", body, flags=re.MULTILINE)]
        for title, body in zip(found[::2], found[1::2], strict=True)
    }
