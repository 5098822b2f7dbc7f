"""The functions that name the services: boto3.client, Session.client, create_client, resource.

The stub of their module is derived like any other; where these stand it has a marker, and each
build puts there what the templates of `templates/hub` make of its services.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import indent
from typing import TYPE_CHECKING

from botowright.ir.targets import GeneratedPackage
from botowright.render.environment import render
from botowright.render.layout import INDENT, from_import
from botowright.stubs.hub_markers import IMPORTS_MARKER, MARKER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.targets import Target

# The names that the templates use. A module imports those that its text has.
_NAMES = {
    "..dynamic": ("SomeClient", "SomeResource"),
    "..keywords": ("ClientKeywords", "ResourceKeywords"),
    "..literals": ("ResourceServiceName", "ServiceName"),
    "typing": ("Literal", "overload"),
    "typing_extensions": ("Unpack",),
}
_FROM_IMPORT = re.compile(r"^from ([\w.]+) import (?:\(([^)]*)\)|(.*))\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HubService:
    """A generated service, as the hub imports it."""

    name: str
    package: GeneratedPackage
    client: str
    client_alias: str
    resource: str | None
    resource_alias: str

    @property
    def client_import(self) -> str:
        """Return the import statement of the client, for an indented block."""
        return self._import(".client", self.client, self.client_alias)

    @property
    def resource_import(self) -> str:
        """Return the import statement of the service resource, for an indented block."""
        return self._import(".resources", self.resource or "", self.resource_alias)

    @property
    def classes(self) -> dict[str, str]:
        """Return the full names of its classes, by the hub function that makes them."""
        classes = {"client": f"{self.package.module_name('.client')}.{self.client}"}
        if self.resource is not None:
            classes["resource"] = f"{self.package.module_name('.resources')}.{self.resource}"
        return classes

    def _import(self, module: str, name: str, alias: str) -> str:
        item = name if name == alias else f"{name} as {alias}"
        return "\n".join(from_import(self.package.module_name(module), [item], INDENT))


def with_services(text: str, services: Sequence[HubService], target: Target) -> str:
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
    written = f"{_with_imports(head, written, GeneratedPackage(target))}\n{written}"
    return re.sub(r"\n{3,}", "\n\n", written).rstrip("\n") + "\n"


def _with_imports(head: str, body: str, package: GeneratedPackage) -> str:
    """Return the import statements of a module, with those of the names of ours in its body."""
    imported = {
        module: {item.strip() for item in (in_brackets or on_line).split(",") if item.strip()}
        for module, in_brackets, on_line in _FROM_IMPORT.findall(head)
    }
    words = set(re.findall(r"\w+", body))
    for module, names in _NAMES.items():
        if used := words.intersection(names):
            full_name = package.module_name(module)
            imported[full_name] = imported.get(full_name, set()) | used
    statements = [_FROM_IMPORT.sub("", head).strip("\n")]
    for module, items in sorted(imported.items()):
        statements += from_import(module, sorted(items))
    return "\n".join(filter(None, statements)) + "\n"
