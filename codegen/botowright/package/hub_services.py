"""The services of a build, as the hub imports them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.ir.modules import CLIENT, RESOURCES
from botowright.ir.targets import GeneratedPackage
from botowright.render.layout import INDENT, from_import

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.ir.targets import Target
    from botowright.package.generated import GeneratedService


@dataclass(frozen=True, slots=True)
class HubService:
    """A generated service, as the hub imports it."""

    name: str
    package: GeneratedPackage
    client: str
    client_alias: str
    resource: str | None
    resource_alias: str  # empty without a resource

    def imports(self, *, with_resource: bool) -> Iterator[str]:
        """Yield the import statements of its classes, for an indented block."""
        yield self._import(CLIENT, self.client, self.client_alias)
        if with_resource and self.resource is not None:
            yield self._import(RESOURCES, self.resource, self.resource_alias)

    @property
    def client_package(self) -> str:
        """Return the package that exports the client: "boto_types.s3.aio"."""
        return self._module(CLIENT).rpartition(".")[0]

    @property
    def classes(self) -> dict[str, str]:
        """Return the full names of its classes, by the hub function that makes them.

        A function of a part has the part before its name: "aio.client".
        """
        prefix = f"{self.package.target.part}." if self.package.target.part else ""
        classes = {f"{prefix}client": f"{self._module(CLIENT)}.{self.client}"}
        if self.resource is not None:
            classes[f"{prefix}resource"] = f"{self._module(RESOURCES)}.{self.resource}"
        return classes

    def _module(self, name: str) -> str:
        return self.package.module_name(self.package.target.module(name))

    def _import(self, module: str, name: str, alias: str) -> str:
        item = name if name == alias else f"{name} as {alias}"
        return "\n".join(from_import(self._module(module), [item], INDENT))


def hub_services(target: Target, services: Sequence[GeneratedService]) -> list[HubService]:
    """Return the services as the hub of a target imports them.

    Classes of the same name get aliases.
    """
    if not target.resource_call:
        services = [replace(service, resource=None) for service in services]
    uses = Counter(name for s in services for name in (s.client, s.resource) if name is not None)

    def alias(name: str, service: GeneratedService) -> str:
        return name if uses[name] == 1 else f"{name}_{service.package}"

    return [
        HubService(
            service.name,
            GeneratedPackage(target, service.package),
            service.client,
            alias(service.client, service),
            service.resource,
            alias(service.resource, service) if service.resource is not None else "",
        )
        for service in services
    ]
