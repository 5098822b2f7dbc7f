"""The services that calls and types name."""

from __future__ import annotations

import re
from collections import defaultdict
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
    from botowright.project.terms import Call, FileTerms, NamingCall, Parameter, Place, TypeName
    from botowright.project.values import Value

_SESSION_LIKE = re.compile(r"(?i)session|boto|aws")
_CLASS_END = re.compile(r"(?:Client|ServiceResource)$")
_WAY_OUT = 'give it a Literal type, or set services = ["auto", "NAME"]'


@dataclass(frozen=True, slots=True)
class Use:
    """A place of the code that needs the types of a service."""

    file: str
    place: Place
    service: str
    kind: Kind

    @property
    def where(self) -> str:
        """Return the place as a message has it: "src/upload.py:12"."""
        return _where(self.file, self.place)


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A call whose service is not known before the program runs. `why` has a way out."""

    file: str
    place: Place
    why: str

    @property
    def where(self) -> str:
        """Return the place as a message has it: "notes.ipynb:cell 3, line 2"."""
        return _where(self.file, self.place)


def _where(file: str, place: Place) -> str:
    cell = "" if place.cell is None else f"cell {place.cell}, line "
    return f"{file}:{cell}{place.line}"


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
    """Yield the uses of services in files, and the calls whose service cannot be found.

    If a function passes a parameter on as the service, we count the calls in the project that give
    it a service's name: `self.make("s3")`, with `def make(self, name): return boto3.client(name)`.
    """
    passed: dict[str, set[tuple[Parameter, Kind]]] = defaultdict(set)
    for file, found in read.items():
        for call in found.calls:
            maker = _maker(call, names.values(call.callee, file))
            if maker.kinds:
                yield from _of_call(maker, names.values(call.service, file), file, services)
            if call.parameter is not None:
                of_function = passed[call.parameter.function]
                of_function.update((call.parameter, kind) for kind in maker.kinds)
        for type_name in found.types:
            yield from _of_type(type_name, file, services)
    for file, found in read.items():
        for naming in found.naming:
            yield from _of_function(naming, passed.get(naming.function, ()), file)


@dataclass(frozen=True, slots=True)
class _Maker:
    """A call, and the kinds that it makes. It may be a call of something else, if not certain."""

    call: Call
    kinds: tuple[Kind, ...]
    is_certain: bool


def _maker(call: Call, callees: tuple[Value, ...]) -> _Maker:
    kinds = {
        kind
        for callee in callees
        if isinstance(callee, External) and (kind := libraries.made_kind(callee.dotted))
    }
    if kinds:
        return _Maker(call, tuple(sorted(kinds)), is_certain=True)
    owner, _, name = call.shown.rpartition(".")
    if name in libraries.FUNCTIONS and not all(map(_is_other, callees)):
        is_session = _SESSION_LIKE.search(owner) is not None
        return _Maker(call, (libraries.FUNCTIONS[name],), is_certain=is_session)
    return _Maker(call, (), is_certain=False)


def _of_call(
    maker: _Maker, named: tuple[Value, ...], file: str, services: Services
) -> Iterator[Use | Unresolved]:
    place = maker.call.place
    for value in named:
        if isinstance(value, Text) and value.value in services.names:
            yield from (Use(file, place, value.value, kind) for kind in maker.kinds)
        elif maker.is_certain:
            yield Unresolved(file, place, f"{maker.call.shown}: {_reason(value, services)}")


def _of_function(
    naming: NamingCall, passed: Collection[tuple[Parameter, Kind]], file: str
) -> Iterator[Use]:
    for parameter, kind in passed:
        for key in (parameter.index, parameter.name):
            if key in naming.arguments:
                yield Use(file, naming.place, naming.arguments[key], kind)


def _is_other(callee: Value) -> bool:
    """Return whether a function is known to be one of another library: `docker.client`.

    A longer name can be that of a session: `company.shared.context.client`.
    """
    if not isinstance(callee, External):
        return False
    owner = callee.dotted.rpartition(".")[0]
    return "." not in owner and not _SESSION_LIKE.search(owner)


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
