"""The lines of a derived stub that a build replaces, because they depend on its services.

A stub does not know which services a build generates. So the functions that name services, e.g.
`boto3.client`, are written as markers. `package/hub.py` puts the overloads in their place.
"""

from __future__ import annotations

import re

# The functions that name services, by module. A dot separates a class from its method.
HUB_FUNCTIONS = {
    "boto3": frozenset({"client", "resource"}),
    "boto3.session": frozenset({"Session.client", "Session.resource"}),
    "botocore.session": frozenset({"Session.create_client"}),
}
# A marker is valid Python, because Black lays out the text that contains it.
IMPORTS_MARKER = "botowright: imports"
MARKER = re.compile(
    r"^( *)(?:def (\w+)\(\) -> botowright: \.\.\.|botowright: (imports))\n", re.MULTILINE
)


def function_marker(name: str) -> str:
    """Return the marker of a function."""
    return f"def {name}() -> botowright: ..."
