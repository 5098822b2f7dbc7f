"""The lines of a derived stub that a build replaces, because they depend on its services.

A stub does not know which services a build generates. So the functions that name services, e.g.
`boto3.client`, are written as markers, with their docstring. `package/hub.py` puts the overloads in
their place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The functions that name services, by module. A dot separates a class from its method.
HUB_FUNCTIONS = {
    "aioboto3.session": frozenset({"Session.client", "Session.resource"}),
    "aiobotocore.session": frozenset({"AioSession.create_client"}),
    "boto3": frozenset({"client", "resource"}),
    "boto3.session": frozenset({"Session.client", "Session.resource"}),
    "botocore.session": frozenset({"Session.create_client"}),
}
# A marker is valid Python, because Black lays out the text that contains it.
IMPORTS_MARKER = "botowright: imports"
MARKER = re.compile(
    r"""
    ^(?P<above>\n?) (?P<margin>\ *)
    (?:
        def\ (?P<name>\w+)\(\)\ ->\ botowright:
        (?:\ \.\.\. | \n (?P<documentation>\ *"{3} (?:[^"]|"(?!""))* "{3}))
        | botowright:\ imports
    )\n
    """,
    re.MULTILINE | re.VERBOSE,
)


def function_marker(name: str, docstring: Sequence[str]) -> Iterator[str]:
    """Yield the lines of the marker of a function."""
    yield f"def {name}() -> botowright:{'' if docstring else ' ...'}"
    yield from (f"    {line}" if line else "" for line in docstring)
