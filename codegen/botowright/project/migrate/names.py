"""The names of the peer's types → ours.

The peer makes a name from a shape's name and a suffix for the direction or the use of the data:
`TagTypeDef`, `TagOutputTypeDef`, `CreateTagsRequestTypeDef`. With us the module has that part:
`requests.Tag`, `responses.Tag`. So the rule takes suffixes off until our package has the name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.migrate.offered import Offered

PACKAGE = "boto_types"


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A name of ours: `boto_types.s3.requests`, `Tag`."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(frozen=True, slots=True)
class LiteralCounterpart:
    """A type that we do not name: `Literal["list_buckets"]`."""

    value: str

    def __str__(self) -> str:
        return f'Literal["{self.value}"]'


_VALUES = f"{PACKAGE}.values"
_ITEMS = f"{PACKAGE}.items"
_LITERALS = f"{PACKAGE}.literals"
# Types that no shape has. The peer puts them into the module of each service that needs them.
_COMMON = {
    "CopySource": Counterpart(_VALUES, "CopySource"),
    "EmptyResponseMetadata": Counterpart(_VALUES, "EmptyOutput"),
    "PaginatorConfig": Counterpart(_VALUES, "PaginatorConfig"),
    "PolicyDocumentDict": Counterpart(_VALUES, "PolicyDocument"),
    "PolicyDocumentStatement": Counterpart(_VALUES, "PolicyStatement"),
    "ResponseMetadata": Counterpart(_VALUES, "ResponseMetadata"),
    "TableAttributeValue": Counterpart(_ITEMS, "ItemValue"),
    "Timestamp": Counterpart(_VALUES, "TimestampInput"),
    "WaiterConfig": Counterpart(_VALUES, "WaiterConfig"),
    "ConditionBaseImport": Counterpart("boto3.dynamodb.conditions", "ConditionBase"),
}
# Literals that are the same for all services.
_COMMON_LITERALS = frozenset(("RegionName", "ResourceServiceName", "ServiceName"))
_CLIENT_ERROR = Counterpart("botocore.exceptions", "ClientError")
# The suffixes of the direction, each with our modules. The first that has the name counts.
_RESULT = ("responses", "{}Result")
_DIRECTIONS = {
    "": (("requests", "{}"), ("responses", "{}"), ("views", "{}")),
    "Union": (("views", "{}Like"), ("requests", "{}")),
    "Output": (("responses", "{}"),),
    "Response": (_RESULT, ("responses", "{}")),
    "ResponseMetadata": (_RESULT, ("responses", "{}")),  # of older versions
    "Request": (("requests", "{}"),),
}
# The suffixes of types that boto3 converts for a resource: all of it, or a table.
_CONVERTED = re.compile(r"(?P<shape>\w+?)(?:Table|ServiceResource)(?P<direction>Output|Union|)")
# Structures with lists or maps for which the peer still has one type for both directions.
_ONE_FORM = frozenset((("dynamodb", "AttributeValue"),))
# A paginator's answer has a type of its own if the peer cuts a recursion there. Ours need no cut.
_PAGINATOR = re.compile(r"Paginator(?=(?:Output|Union|)$)")
_USES = re.compile(r"(?P<shape>\w+?)(?P<use>Paginate|Wait)(?P<extra>(?:Extra)*)")


def counterpart(
    offered: Offered, module: str, name: str
) -> Counterpart | LiteralCounterpart | None:
    """Return our counterpart of a name of the peer, None if there is none.

    `module` is the peer's, in the package of the service: "type_defs", "" for the package itself.
    """
    match module:
        case "type_defs":
            base = name.removesuffix("TypeDef")
            return next(
                chain(_types(offered, base), _types(offered, _PAGINATOR.sub("", base))), None
            )
        case "literals":
            return _literal(offered, name)
        case "client" | "paginator" | "waiter" | "service_resource" | "":
            return next(_classes(offered, module, name), None)
    return None


def of_part(offered: Offered, found: Counterpart, part: str) -> Counterpart:
    """Return a name in the part of an asynchronous library, or as it is if that has no own one."""
    package = f"{PACKAGE}.{offered.package_name}"
    if found.module == package:
        return Counterpart(f"{package}.{part}", found.name)
    module = f"{part}.{found.module.removeprefix(f'{package}.')}"
    return (
        Counterpart(f"{package}.{module}", found.name) if offered.has(module, found.name) else found
    )


def _classes(offered: Offered, module: str, name: str) -> Iterator[Counterpart]:
    package = f"{PACKAGE}.{offered.package_name}"
    if module in ("", "client"):
        if name in ("Client", offered.client):
            yield Counterpart(package, offered.client)
        if name in ("Exceptions", "_Exceptions"):
            yield Counterpart(f"{package}.errors", offered.exceptions)
        if name == "BotocoreClientError":
            yield _CLIENT_ERROR
    if module in ("", "paginator") and name in offered.paginators:
        yield Counterpart(package, name)
    if module in ("", "waiter") and name in offered.waiters:
        yield Counterpart(package, name)
    if module in ("", "service_resource") and offered.service_resource is not None:
        if name == "ServiceResource":
            yield Counterpart(f"{package}.resources", offered.service_resource)
        # Older versions of the peer have a second name with an underscore, for annotations.
        public = name.removeprefix("_")
        if offered.has("resources", public):
            yield Counterpart(f"{package}.resources", public)


def _literal(offered: Offered, name: str) -> Counterpart | LiteralCounterpart | None:
    for ignore_case in (False, True):
        for wanted in (name.removesuffix("Type"), name):
            for found in _found(offered, "literals", wanted, ignore_case=ignore_case):
                return found
    if name in _COMMON_LITERALS:
        return Counterpart(_LITERALS, name)
    if name == f"{offered.client.removesuffix('Client')}ServiceName":
        return LiteralCounterpart(offered.service_name)
    named = name.removesuffix("Name")
    key = offered.paginators.get(named) or offered.waiters.get(named)
    return None if key is None or named == name else LiteralCounterpart(key)


def _types(offered: Offered, base: str) -> Iterator[Counterpart]:
    is_shape = any(offered.has(module, base) for module, _ in _DIRECTIONS[""])
    if base in _COMMON and not is_shape:
        yield _COMMON[base]
    yield from _shapes(offered, base)
    if base == "Blob":
        yield Counterpart(_VALUES, "StreamingBlobInput" if offered.streams else "BlobInput")
    yield from _kwargs(offered, base)
    # A method of the client that a resource has as well.
    yield from _shapes(offered, base.removeprefix("Client"))
    yield from _converted(offered, base)
    yield from _shapes(offered, base, ignore_case=True)


def _shapes(offered: Offered, base: str, *, ignore_case: bool = False) -> Iterator[Counterpart]:
    if base in offered.plain or (offered.service_name, base) in _ONE_FORM:
        # The peer has one type for both directions. Ours for responses is the narrower one: methods
        # accept it, and what AWS returned fits.
        yield from _found(offered, "responses", base)
    for suffix, places in _DIRECTIONS.items():
        if base.endswith(suffix):
            for module, form in places:
                wanted = form.format(base.removesuffix(suffix))
                yield from _found(offered, module, wanted, ignore_case=ignore_case)


def _converted(offered: Offered, base: str) -> Iterator[Counterpart]:
    found = _CONVERTED.fullmatch(base)
    if found is None:
        return
    for front in ("resource_", ""):
        for module, form in _DIRECTIONS[found["direction"]]:
            yield from _found(offered, front + module, form.format(found["shape"]))


def _kwargs(offered: Offered, base: str) -> Iterator[Counterpart]:
    """Yield the keyword arguments of a paginator, a waiter, a resource or a transfer."""
    found = _USES.fullmatch(base)
    if found is not None:
        uses = offered.paginate_kwargs if found["use"] == "Paginate" else offered.wait_kwargs
        for names in filter(None, map(uses.get, _inputs(found["shape"]))):
            # The waiters of one operation take the same keywords.
            at = min(found["extra"].count("Extra"), len(names) - 1)
            yield from _found(offered, "kwargs", names[at])
    client = offered.client.removesuffix("Client")
    method = re.sub("^Client", client, base.removesuffix("Request"))
    yield from _found(offered, "kwargs", f"{method}Kwargs")
    for kwargs in sorted(offered.names.get("kwargs", ()), key=len, reverse=True):
        method = kwargs.removesuffix("Kwargs")
        owner = re.sub(f"^{client}ServiceResource", "ServiceResource", method)
        for form in (method, owner):
            shape = base.removesuffix(form)
            if shape != base and any(offered.has("requests", each) for each in _inputs(shape)):
                yield from _found(offered, "kwargs", kwargs)


def _inputs(shape: str) -> tuple[str, str]:
    """Return the possible names of an input shape: older versions of the peer add "Request"."""
    return shape, shape.removesuffix("Request")


def _found(
    offered: Offered, module: str, wanted: str, *, ignore_case: bool = False
) -> Iterator[Counterpart]:
    name: str | None = wanted
    if ignore_case:
        lower = wanted.lower()
        same = [each for each in offered.names.get(module, ()) if each.lower() == lower]
        name = same[0] if len(same) == 1 else None
    if name is not None and offered.has(module, name):
        yield Counterpart(f"{PACKAGE}.{offered.package_name}.{module}", name)
