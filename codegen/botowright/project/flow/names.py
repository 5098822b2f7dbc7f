"""Names, followed to the clients, resources and responses that they hold.

`project.names` follows names to the names of services. Here a call of `boto3.client` has a value
too. A parameter has the values of the arguments that the project passes. A method of a client
returns a value of its declared type.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.project import libraries, terms
from botowright.project.flow.service_types import STUBBER_TYPE, opened, pending
from botowright.project.names import Names
from botowright.project.terms import Opaque, Text
from botowright.project.values import BoundMethod, External, InFile, Typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.libraries import Made
    from botowright.project.modules import Modules
    from botowright.project.terms import FileTerms, Term
    from botowright.project.values import Value

_RESOURCE = "resource"
_STUBBER = "botocore.stub.Stubber"
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class CallSite:
    """The arguments of a call of a function, by their position or their keyword."""

    file: str
    arguments: Mapping[int | str, Term]


@dataclass(slots=True)
class CallSites:
    """The calls of the functions of a project, by the function's file and path."""

    by_function: defaultdict[tuple[str, str], list[CallSite]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, file: str, function: str, site: CallSite) -> None:
        """Add a call of the function at a path of a file."""
        self.by_function[file, function].append(site)

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        """The number of calls of each function."""
        return {function: len(sites) for function, sites in self.by_function.items() if sites}

    def arguments(self, file: str, formal: terms.Formal) -> list[tuple[str, Term]]:
        """Return the arguments that a parameter gets, with the files that pass them."""
        return [
            (site.file, site.arguments[key])
            for site in self.by_function.get((file, formal.function), ())
            for key in (formal.index, formal.name)
            if key is not None and key in site.arguments
        ]


_NEVER = sys.maxsize
_DEEPEST = 60  # steps from a use to its value
_CYCLE = (Opaque("a value that leads to itself"),)


_Function: TypeAlias = "tuple[str, str]"  # its file and its path
# The calls that are being followed: the first argument of each function, as far as it is known.
_Calls: TypeAlias = "frozenset[tuple[_Function, tuple[Text, ...]]]"


class _Memory:
    """The results that are known, also while others are being found.

    A result counts for all calls that differ only in functions whose first argument it does not
    depend on. Otherwise, code with many functions that get texts would take exponential time.

    A result that depends on one which is not complete yet, as in a function that calls itself, is
    kept only until the outermost result is there. Without it, code with many such functions would
    take exponential time.
    """

    def __init__(self) -> None:
        self._known: dict[object, _Known] = {}
        self._for_now: dict[object, tuple[frozenset[_Function], tuple[Value, ...]]] = {}
        self._open: dict[object, int] = {}
        self._needs = _NEVER  # the outermost open result that the current one depends on
        self.asked: set[_Function] = set()  # the functions that the current result depends on

    def get(
        self, key: object, owner: object, calls: _Calls, find: Callable[[], tuple[Value, ...]]
    ) -> tuple[Value, ...]:
        """Return the result of a key. `owner` has to live as long as the key, which has its id."""
        known = self._known.get(key)
        found = None if known is None else known.result(calls)
        found = found or self._for_now.get((key, calls))
        if found is not None:
            self.asked |= found[0]
            return found[1]
        return self._found(key, owner, calls, find)

    def _found(
        self, key: object, owner: object, calls: _Calls, find: Callable[[], tuple[Value, ...]]
    ) -> tuple[Value, ...]:
        here = key, calls
        if here in self._open or len(self._open) > _DEEPEST:
            self._needs = min(self._needs, self._open.get(here, 0))
            return _CYCLE
        outer, outer_asked, depth = self._needs, self.asked, len(self._open)
        self._needs, self.asked, self._open[here] = _NEVER, set(), depth
        try:
            result = find()
        finally:
            del self._open[here]
            asked, self.asked = frozenset(self.asked), outer_asked
            self.asked |= asked
        if self._needs >= depth:
            self._known.setdefault(key, _Known(owner)).add(asked, calls, result)
            self._needs = outer
        else:
            self._for_now[here] = asked, result
            self._needs = min(self._needs, outer)
        if not self._open:
            self._for_now.clear()
            self._needs = _NEVER
        return result


@dataclass(slots=True)
class _Known:
    """The results of a key, by the functions that they depend on and the calls of these."""

    owner: object
    results: dict[frozenset[_Function], dict[_Calls, tuple[Value, ...]]] = field(
        default_factory=dict
    )

    def result(self, calls: _Calls) -> tuple[frozenset[_Function], tuple[Value, ...]] | None:
        """Return what the result for some calls depends on, and the result, None if not known."""
        for asked, results in self.results.items():
            found = results.get(_calls_of(asked, calls))
            if found is not None:
                return asked, found
        return None

    def add(self, asked: frozenset[_Function], calls: _Calls, result: tuple[Value, ...]) -> None:
        """Add the result for some calls."""
        self.results.setdefault(asked, {})[_calls_of(asked, calls)] = result


def _calls_of(functions: frozenset[_Function], calls: _Calls) -> _Calls:
    return frozenset(call for call in calls if call[0] in functions) if calls else calls


class FlowNames(Names):
    """The values of terms, with those of our types."""

    def __init__(
        self,
        read: Mapping[str, FileTerms],
        modules: Modules,
        types: ServiceTypes,
        sites: CallSites | None = None,
        declared: Mapping[tuple[str, str, str], Typed] | None = None,
    ) -> None:
        super().__init__(read, modules)
        self._types = types
        self._declared_formals = declared or {}
        self._sites = sites or CallSites()
        self._memory = _Memory()
        self._calls: _Calls = frozenset()

    def values(self, term: Term, file: str) -> tuple[Value, ...]:
        """Return the values that a term of a file can have."""
        if type(term) is Text or type(term) is Opaque:  # most terms: nothing to follow or to keep
            return (term,)

        def find() -> tuple[Value, ...]:
            return super(FlowNames, self).values(term, file)

        return self._memory.get((id(term), file), term, self._calls, find)

    def called(self, callee: Value) -> tuple[str, str] | None:
        """Return the function of the project that a call runs, by its file and path.

        Of a class it is `__init__`, or the class itself if none is written, as in a dataclass.
        """
        if isinstance(callee, InFile) and isinstance(callee.term, terms.Class):
            made = next(iter(self._class_member(callee, "__init__")))
            callee = made if isinstance(made, InFile) else callee
        if isinstance(callee, InFile) and isinstance(callee.term, (terms.Class, terms.Function)):
            return callee.file, callee.term.path
        return None

    def classes_above(self, class_path: str, file: str) -> list[tuple[str, str]]:
        """Return a class and those above it in the project, by their files and paths."""
        (own,) = self.values(terms.Own(class_path), file)[:1] or (None,)
        lineage = self._lineage(own) if isinstance(own, InFile) else []
        return [
            (each.file, each.term.path)
            for each in lineage
            if isinstance(each, InFile) and isinstance(each.term, terms.Class)
        ]

    def is_inherited(self, class_path: str, name: str, file: str) -> bool:
        """Return whether a base class of a class has a member of a name, or may have it."""
        (own,) = self.values(terms.Own(class_path), file)[:1] or (None,)
        if not isinstance(own, InFile):
            return False
        return any(
            name in base.term.members
            for base in self._lineage(own)
            if base is not own and isinstance(base, InFile) and isinstance(base.term, terms.Class)
        )

    def _formal(self, formal: terms.Formal, file: str) -> Iterable[Value]:
        key = (file, formal.function, formal.name)
        if key in self._declared_formals:
            return (self._declared_formals[key],)
        if formal.index == 0:
            self._memory.asked.add((file, formal.function))
            for function, texts in self._calls:
                if function == (file, formal.function):
                    return texts
        return self._memory.get(key, formal, self._calls, lambda: self.arguments(formal, file))

    def arguments(self, formal: terms.Formal, file: str) -> tuple[Value, ...]:
        """Return the values that calls pass to a parameter."""
        found = [
            value
            for of, argument in self._sites.arguments(file, formal)
            for value in self.values(argument, of)
        ]
        return tuple(dict.fromkeys(found)) or (Opaque(f"the parameter {formal.name}"),)

    def _bound(self, name: str, file: str) -> tuple[Value, ...]:
        bound, calls, asked = self._term(name, file), self._calls, self._memory.asked
        self._calls, self._memory.asked = frozenset(), set()  # no name of a module depends on them
        try:
            return (Opaque(f"the name {name}"),) if bound is None else self.values(bound, file)
        finally:
            self._calls, self._memory.asked = calls, asked

    def _made(self, function: Value, call: terms.Result, file: str) -> Iterable[Value]:
        match function:
            case External(dotted) if (made := libraries.made(dotted)) is not None:
                return self._of_services(made, self._texts(call.argument, file))
            case BoundMethod():
                return self._types.result(function, self._texts(call.argument, file))
            case External(dotted) if dotted == _STUBBER and call.argument is not None:
                return self._stubbers(call.argument, file)
            case InFile(_, terms.Function(_, path)) if path and call.argument is not None:
                return self._result_for(function, path, self._texts(call.argument, file))
            case _:
                return self._result(function)

    def _result_for(self, function: InFile, path: str, texts: list[str]) -> Iterable[Value]:
        """Return the result of a call whose first argument is known: `self.client("s3")`.

        So a function that makes several clients gives each caller its own.
        """
        key, calls = (function.file, path), self._calls
        if not texts:
            return self._result(function)
        self._memory.asked.add(key)
        if any(key == other for other, _ in calls):
            return self._result(function)
        self._calls |= {(key, tuple(map(Text, texts)))}
        try:
            return tuple(self._result(function))
        finally:
            self._calls = calls

    def _values(self, term: Term, file: str) -> Iterable[Value]:
        found = super()._values(term, file)
        return (
            self._of_named_service(found, term, file) if isinstance(term, terms.Result) else found
        )

    def _of_named_service(
        self, results: Iterable[Value], call: terms.Result, file: str
    ) -> Iterable[Value]:
        """Return the results of a call; those of one service, if an argument names it.

        A function that makes the client of any service has the results of all its calls, or an
        overload for each service.
        """
        results = tuple(results)
        services = {each.service for each in results if isinstance(each, Typed)}
        if len(services) < _SEVERAL:
            return results
        named = {text for each in call.arguments for text in self._texts(each, file)} & services
        if not named:
            return results
        return [r for r in results if not isinstance(r, Typed) or r.service in named]

    def _stubbers(self, client: Term, file: str) -> list[Value]:
        clients = (each for each in self.values(client, file) if isinstance(each, Typed))
        return [Typed(each.service, STUBBER_TYPE) for each in clients] or [Opaque("a stubber")]

    def _of_services(self, by: Made, services: Iterable[str]) -> list[Value]:
        make = self._types.resource if by.kind == _RESOURCE else self._types.client
        found = (make(service, by.library) for service in services)
        made: list[Value] = [self._types.in_context(each) for each in found if each is not None]
        return made or [Opaque(f"a {by.kind} of an unknown service")]

    def _texts(self, argument: Term | None, file: str) -> list[str]:
        values = () if argument is None else self.values(argument, file)
        return [value.value for value in values if isinstance(value, Text)]

    def _member(self, value: Value, name: str) -> Iterable[Value]:
        if isinstance(value, Typed):
            return tuple(self._types.attribute(value, name)) or (Opaque(f"the attribute {name}"),)
        return super()._member(value, name)

    def _instance(self, value: Value) -> Iterable[Value]:
        if isinstance(value, External):
            declared = self._declared(value.dotted)
            if declared is not None:
                return (declared,)
        return super()._instance(value)

    def _declared(self, dotted: str) -> Typed | None:
        """Return the type that an annotation of a project names: "boto_types.s3.S3Client"."""
        found = libraries.typed_service(dotted)
        service = None if found is None else self._types.of_module(found[0])
        if service is None:
            return None
        library = libraries.library_of_class(dotted)
        return self._types.of_class(service, dotted.rpartition(".")[2], library)

    def _opened(self, value: Value, by: Literal["await", "with"]) -> Value:
        return opened(value, by) if isinstance(value, Typed) else value

    def _pending(self, value: Value) -> Value:
        return pending(value) if isinstance(value, Typed) else value

    def _element(
        self, value: Value, index: int | str | None, *, is_indexed: bool
    ) -> Iterable[Value]:
        if isinstance(value, Typed):
            elements = tuple(self._types.element(value, index, is_indexed=is_indexed))
            return elements or (Opaque("an element of a value"),)
        return super()._element(value, index, is_indexed=is_indexed)

    def _entries(self, value: Value, method: str, key: str | None) -> Iterable[Value]:
        if isinstance(value, Typed):
            entries = tuple(self._types.entries(value, method, key))
            return entries or (Opaque("the result of a call"),)
        return super()._entries(value, method, key)
