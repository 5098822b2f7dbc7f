"""The functions that name the services: boto3.client, Session.client, create_client, resource.

The stub of their module is derived like any other; where these stand it has a marker, and each
build puts there what the templates of `templates/hub` make of its services.
"""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING

from codegen.render.environment import render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codegen.core.package import HubService

# The functions of a module, dotted inside classes.
FUNCTIONS = {
    "boto3": frozenset({"client", "resource"}),
    "boto3.session": frozenset({"Session.client", "Session.resource"}),
    "botocore.session": frozenset({"Session.create_client"}),
}
# Python, so that Black lays out the text with the markers in it.
_MARKED = re.compile(
    r"^( *)(?:def (\w+)\(\) -> botowright: \.\.\.|botowright: (imports))\n", re.MULTILINE
)
IMPORTS = "botowright: imports"


def marker(function: str) -> str:
    """Return the line that stands for a function until a build writes it."""
    return f"def {function}() -> botowright: ..."


def with_services(text: str, services: Sequence[HubService]) -> str:
    """Return the text of a module with what its markers stand for; of another, the text itself."""
    if not _MARKED.search(text):
        return text

    with_resources = any(found[2] == "resource" for found in _MARKED.finditer(text)) and any(
        service.resource for service in services
    )

    def block(found: re.Match[str]) -> str:
        margin, name = found[1], found[2] or found[3]
        written = render(
            f"hub/{name}.jinja",
            services=services,
            is_method=bool(margin),
            with_resources=with_resources,
        )
        return indent(f"{written}\n", margin) if written.strip() else ""

    end = render("hub/end.jinja", services=services, with_resources=with_resources)
    written = _MARKED.sub(block, text).rstrip("\n") + "\n" + end.rstrip("\n")
    return re.sub(r"\n{3,}", "\n\n", written).rstrip("\n") + "\n"
