"""The services that calls and types name."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.project import libraries, terms
from botowright.project.libraries import Made
from botowright.project.passing import Passing
from botowright.project.terms import Opaque, Text
from botowright.project.values import External, InFile
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from typing import TypeGuard

    from botowright.project.libraries import Kind
    from botowright.project.names import Names
    from botowright.project.terms import Call, FileTerms, Parameter, PassedCall, Place, TypeName
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
    library: str = ""  # the target that types it, "" if it is not known

    @property
    def where(self) -> str:
        """Return the place as a message has it: "src/upload.py:12"."""
        return shown_place(self.file, self.place)


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A call whose service is not known before the program runs. `why` has a way out."""

    file: str
    place: Place
    why: str

    @property
    def where(self) -> str:
        """Return the place as a message has it: "notes.ipynb:cell 3, line 2"."""
        return shown_place(self.file, self.place)


def shown_place(file: str, place: Place) -> str:
    """Return a place as a message has it: "src/upload.py:12"."""
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


@dataclass(frozen=True, slots=True)
class Uses:
    """The uses of some files.

    A file that mentions a name in `followed` may use more. The files of each name define it.
    """

    results: frozenset[Use | Unresolved]
    followed: Mapping[str, frozenset[str]]


def uses_of(read: Mapping[str, FileTerms], names: Names, services: Services) -> Uses:
    """Return the uses of services in files, and the calls whose service cannot be found.

    If a function passes a parameter on as the service, the calls of the function count, see
    `passing`. If the service is an attribute of `self`, those of the derived classes count.
    """
    makers = [
        _maker(call, names.values(call.callee, file), file)
        for file, found in read.items()
        for call in found.calls
    ]
    makers = [maker for maker in makers if maker.made]
    passing = Passing()
    for maker in makers:
        if maker.call.parameter is not None:
            passing.add(maker.file, maker.call.parameter, maker.made)
    passing.follow(read)
    found = _Found(names, services, passing)
    for maker in makers:
        found.add_call(maker)
    for file, terms_of_file in read.items():
        for passed in terms_of_file.passed:
            found.add_passed(passed, file)
        for type_name in terms_of_file.types:
            found.results.update(_of_type(type_name, file, services))
    return Uses(found.all_results(), found.followed())


@dataclass(frozen=True, slots=True)
class _Maker:
    """A call, and its results. It may be a call of something else, if not certain."""

    file: str
    call: Call
    callees: tuple[Value, ...]
    made: tuple[Made, ...]
    is_certain: bool


def _maker(call: Call, callees: tuple[Value, ...], file: str) -> _Maker:
    made = {
        made
        for callee in callees
        if isinstance(callee, External) and (made := libraries.made(callee.dotted))
    }
    if made:
        return _Maker(file, call, callees, tuple(sorted(made)), is_certain=True)
    owner, _, name = call.shown.rpartition(".")
    if name in libraries.FUNCTIONS and not all(map(_is_other, callees)):
        is_session = _SESSION_LIKE.search(owner) is not None
        unknown = Made(libraries.FUNCTIONS[name])
        return _Maker(file, call, callees, (unknown,), is_certain=is_session)
    return _Maker(file, call, callees, (), is_certain=False)


@dataclass(slots=True)
class _Found:
    """The results so far."""

    names: Names
    services: Services
    passing: Passing
    results: set[Use | Unresolved] = field(default_factory=set)
    of_parameters: list[tuple[Unresolved, Parameter]] = field(default_factory=list)
    called: set[str] = field(default_factory=set)  # functions that pass a service on
    # Classes whose attributes are services, with their files.
    classes: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def followed(self) -> dict[str, frozenset[str]]:
        """Return the functions that pass a service on, and the classes that may have one."""
        names = {*self.passing.by_function, *self.classes} - {*libraries.FUNCTIONS}
        return {name: self.passing.files(name).union(self.classes.get(name, ())) for name in names}

    def all_results(self) -> frozenset[Use | Unresolved]:
        """Return all results. A parameter is unresolved if no call of its function is known."""
        unresolved = {each for each, p in self.of_parameters if p.function not in self.called}
        return frozenset(self.results | unresolved)

    def add_call(self, maker: _Maker) -> None:
        """Add a call of one of boto3's functions."""
        call, file = maker.call, maker.file
        name = call.shown.rpartition(".")[2]
        if _files_of(maker.callees) & self.passing.files(name):
            self.called.add(name)
        in_derived = self._in_derived_classes(call, file)
        self.results.update(
            Use(file, call.place, service, made.kind, made.library)
            for service in in_derived
            for made in maker.made
        )
        values = self.names.values(call.service, file)
        if in_derived:
            # The base class itself has an empty name, or none.
            values = tuple(value for value in values if self._is_service(value))
        for made in maker.made:
            place = _Place(file, call.place, call.shown, made)
            self._add(place, values, call.parameter, is_certain=maker.is_certain)

    def add_passed(self, call: PassedCall, file: str) -> None:
        """Add a call of a function that passes an argument on as the service."""
        files = self.passing.files(call.function)
        if not files:
            return
        of = _files_of(self.names.values(call.callee, file))
        is_certain = bool(of & files)
        if of and not is_certain:
            return  # another function with the same name
        is_use = False
        for argument, passed in self.passing.services(call):
            values = self.names.values(argument.term, file)
            place = _Place(file, call.place, call.shown, passed.made)
            is_use |= self._add(place, values, argument.parameter, is_certain=is_certain)
        if is_certain or is_use:
            self.called.add(call.function)

    def _add(
        self,
        place: _Place,
        values: tuple[Value, ...],
        parameter: Parameter | None,
        *,
        is_certain: bool,
    ) -> bool:
        """Add a service that can have some values. Return whether one of them is a service."""
        is_use = False
        for value in values:
            if self._is_service(value):
                is_use = True
                made = place.made
                use = Use(place.file, place.place, value.value, made.kind, made.library)
                self.results.add(use)
            elif is_certain:
                why = f"{place.shown}: {_reason(value, self.services)}"
                unresolved = Unresolved(place.file, place.place, why)
                if parameter is not None and isinstance(value, Opaque):
                    self.of_parameters.append((unresolved, parameter))
                else:
                    self.results.add(unresolved)
        return is_use

    def _is_service(self, value: Value) -> TypeGuard[Text]:
        return isinstance(value, Text) and value.value in self.services.names

    def _in_derived_classes(self, call: Call, file: str) -> set[str]:
        """Return the services that derived classes set, if the service is an attribute of self."""
        match call.service:
            case terms.Member(terms.Instance(terms.Own(path) as own), attribute):
                self.classes[path.rpartition(".")[2]].add(file)
            case _:
                return set()
        services: set[str] = set()
        for value in self.names.values(own, file):
            for derived in self.names.derived_classes(value):
                self.classes[derived.name].add(derived.value.file)
                given = self.names.class_attribute(derived, attribute)
                services.update(each.value for each in given if isinstance(each, Text))
        return services & self.services.names


@dataclass(frozen=True, slots=True)
class _Place:
    """A call, as the results name it."""

    file: str
    place: Place
    shown: str
    made: Made


def _files_of(callees: tuple[Value, ...]) -> set[str]:
    """Return the files of the project that have a function."""
    return {callee.file for callee in callees if isinstance(callee, InFile)}


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
        library = libraries.library_of_type(named.dotted, kind) if found is not None else ""
        yield Use(file, named.place, service, kind, library)
