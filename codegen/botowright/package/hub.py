"""The functions that name the services: boto3.client, Session.client, create_client, resource.

The stub of their module is derived like any other; where these stand it has a marker, and each
build puts there what the templates of `templates/hub` make of its services.
"""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING

from botowright.render.environment import render
from botowright.render.layout import from_import
from botowright.stubs.hub_markers import IMPORTS_MARKER, MARKER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.package.distribution import HubService

# The names that the templates use. A module imports those that its text has.
_NAMES = {
    "boto_types.dynamic": ("SomeClient", "SomeResource"),
    "boto_types.keywords": ("ClientKeywords", "ResourceKeywords"),
    "boto_types.literals": ("ResourceServiceName", "ServiceName"),
    "typing": ("Literal", "overload"),
    "typing_extensions": ("Unpack",),
}
_FROM_IMPORT = re.compile(r"^from ([\w.]+) import (?:\(([^)]*)\)|(.*))\n", re.MULTILINE)


def with_services(text: str, services: Sequence[HubService]) -> str:
    """Return the text of a module with what its markers stand for; of another, the text itself."""
    if not MARKER.search(text):
        return text

    with_resources = any(found[2] == "resource" for found in MARKER.finditer(text)) and any(
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
    head, _, body = text.partition(f"{IMPORTS_MARKER}\n")
    written = MARKER.sub(block, f"{IMPORTS_MARKER}\n{body}").rstrip("\n") + "\n" + end.rstrip("\n")
    written = f"{_with_imports(head, written)}\n{written}"
    return re.sub(r"\n{3,}", "\n\n", written).rstrip("\n") + "\n"


def _with_imports(head: str, body: str) -> str:
    """Return the import statements of a module, with those of the names of ours in its body."""
    imported = {
        module: {item.strip() for item in (in_brackets or on_line).split(",") if item.strip()}
        for module, in_brackets, on_line in _FROM_IMPORT.findall(head)
    }
    words = set(re.findall(r"\w+", body))
    for module, names in _NAMES.items():
        if used := words.intersection(names):
            imported[module] = imported.get(module, set()) | used
    statements = [_FROM_IMPORT.sub("", head).strip("\n")]
    for module, items in sorted(imported.items()):
        statements += from_import(module, sorted(items))
    return "\n".join(filter(None, statements)) + "\n"
