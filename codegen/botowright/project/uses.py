"""The services that calls and types name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.project import libraries
from botowright.project.terms import Opaque, Text
from botowright.project.values import External
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from botowright.project.libraries import Kind
    from botowright.project.names import Names
    from botowright.project.terms import Call, FileTerms, Place, TypeName
    from botowright.project.values import Value

_SESSION_LIKE = re.compile(r"(?i)session|boto|aws")
_CLASS_END = re.compile(r"(?:Client|ServiceResource)$")
_WAY_OUT = "give it a Literal type, or name the service in the settings"


@dataclass(frozen=True, slots=True)
class Use:
    """A place of the code that needs the types of a service."""

    file: str
    place: Place
    service: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A call whose service is not known before the program runs. `why` has a way out."""

    file: str
    place: Place
    why: str


class Services:
    """The services that exist, by name and as Python spells them in modules and classes."""

    def __init__(self, names: Collection[str]) -> None:
        self.names = frozenset(names)
        self._by_module = {re.sub(r"[-.]", "_", name): name for name in names}
        self._by_class = {re.sub(r"[-._]", "", name): name for name in names}

    def of_module(self, name: str) -> str | None:
        """Return the service of a module's name: "bedrock-runtime" for "bedrock_runtime"."""
        return self._by_module.get(name)

    def of_class(self, name: str) -> str | None:
        """Return the service of a class's name, if it is the service's: "s3" for "S3Client"."""
        return self._by_class.get(_CLASS_END.sub("", name).lower())


def uses_of(
    read: Mapping[str, FileTerms], names: Names, services: Services
) -> Iterator[Use | Unresolved]:
    """Yield the uses of services in files, and the calls whose service cannot be found."""
    for file, found in read.items():
        for call in found.calls:
            yield from _of_call(call, file, names, services)
        for type_name in found.types:
            yield from _of_type(type_name, file, services)


def _of_call(call: Call, file: str, names: Names, services: Services) -> Iterator[Use | Unresolved]:
    callees = names.values(call.callee, file)
    last = call.shown.rpartition(".")[2]
    kinds = {kind for callee in callees if (kind := _kind(callee)) is not None}
    is_certain = bool(kinds)
    if not kinds and last in libraries.FUNCTIONS and not all(map(_is_other, callees)):
        kinds = {libraries.FUNCTIONS[last]}
    if not kinds:
        return
    is_certain = is_certain or bool(_SESSION_LIKE.search(call.shown.rpartition(".")[0]))
    unknown: dict[str, None] = {}
    for value in names.values(call.service, file):
        if isinstance(value, Text) and value.value in services.names:
            yield from (Use(file, call.place, value.value, kind) for kind in sorted(kinds))
        else:
            unknown[_reason(value, services)] = None
    if is_certain:
        yield from (Unresolved(file, call.place, f"{call.shown}: {why}") for why in unknown)


def _kind(callee: Value) -> Kind | None:
    return libraries.made_kind(callee.dotted) if isinstance(callee, External) else None


def _is_other(callee: Value) -> bool:
    """Return whether a function is known to be one of another library: `docker.client`."""
    if not isinstance(callee, External):
        return False
    owner = callee.dotted.rpartition(".")[0]
    return not _SESSION_LIKE.search(owner)


def _reason(value: Value, services: Services) -> str:
    match value:
        case Text(name):
            hint = did_you_mean(name, services.names, "`botowright list` prints the services")
            return f'there is no service "{name}"{hint}'
        case Opaque(what):
            return f"the service is {what}, which is known only at run time; {_WAY_OUT}"
        case _:
            return f"the service is not a string; {_WAY_OUT}"


def _of_type(named: TypeName, file: str, services: Services) -> Iterator[Use | Unresolved]:
    found = libraries.typed_service(named.dotted)
    if found is not None:
        module, kind = found
        service = services.of_module(module)
    else:
        service = services.of_class(named.dotted)
        kind = "client" if named.dotted.endswith("Client") else "resource"
    if service is not None:
        yield Use(file, named.place, service, kind)
