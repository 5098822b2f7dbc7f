"""Names, followed through a project to their values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from botowright.errors import assert_never
from botowright.project import libraries, terms
from botowright.project.terms import Opaque, Text
from botowright.project.values import External, InFile, Module, Object, Session, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from botowright.project.modules import Modules
    from botowright.project.terms import FileTerms, Term

_DEEPEST = 60  # steps from a use to its value
_MOST = 500  # values of one term
_ENUM = "Enum"
_METHODS = frozenset(("get", "items", "keys", "values"))  # of a dictionary


@dataclass(frozen=True, slots=True)
class DerivedClass:
    """A class that derives from another one, and its own name."""

    name: str
    value: InFile


def _of_session(library: str, name: str) -> Value | None:
    """Return an attribute of a session, None if it does not matter."""
    if name == "_session":
        return Session(library)
    if name in libraries.FUNCTIONS:
        return External(libraries.session_method(library, name))
    return None


class Names:
    """The values of terms. `wanted` collects the files that are needed and not read yet."""

    def __init__(self, read: Mapping[str, FileTerms], modules: Modules) -> None:
        self._read = read
        self._modules = modules
        self.wanted: set[str] = set()
        self._depth = 0
        self._known: dict[tuple[str, str], tuple[Value, ...]] = {}

    def values(self, term: Term, file: str) -> tuple[Value, ...]:
        """Return the values that a term of a file can have."""
        if self._depth > _DEEPEST:
            return (Opaque("a name with too many steps to its value"),)
        self._depth += 1
        try:
            return tuple(dict.fromkeys(self._values(term, file)))[:_MOST]
        finally:
            self._depth -= 1

    def derived_classes(self, of: Value) -> Iterator[DerivedClass]:
        """Yield the classes of the files that were read which derive from a class."""
        if not isinstance(of, InFile):
            return
        for file, found in self._read.items():
            for path, term in found.bindings.items():
                if isinstance(term, terms.Class) and term is not of.term:
                    value = InFile(file, term)
                    if of in self._lineage(value):
                        yield DerivedClass(path.rpartition(".")[2], value)

    def class_attribute(self, of: DerivedClass, name: str) -> Iterable[Value]:
        """Return the values of an attribute of a class."""
        return self._class_member(of.value, name)

    def _values(  # noqa: C901, PLR0911, PLR0912  # a case for each kind of term
        self, term: Term, file: str
    ) -> Iterable[Value]:
        match term:
            case Text() | Opaque():
                return (term,)
            case terms.Formal():
                return self._formal(term, file)
            case terms.Items() | terms.Table() | terms.Function() | terms.Class() | terms.Alias():
                return (InFile(file, term),)
            case terms.Either(options):
                return [value for option in options for value in self.values(option, file)]
            case terms.Own(name):
                return self._bound(name, file)
            case terms.Imported(dotted):
                return self._imported(dotted, file)
            case terms.Known(value, type_):
                return self._known_values(value, type_, file)
            case terms.Result(terms.Member(owner, name), argument) if name in _METHODS:
                key = argument.value if isinstance(argument, Text) else None
                return self._each(owner, file, lambda value: self._entries(value, name, key))
            case terms.Result(function):
                return self._each(function, file, lambda value: self._made(value, term, file))
            case terms.Member(owner, name):
                return self._each(owner, file, lambda value: self._member(value, name))
            case terms.Element(owner, index):
                return self._each(
                    owner,
                    file,
                    lambda value: self._element(value, index, is_indexed=term.is_indexed),
                )
            case terms.Opened(of, by):
                return self._each(of, file, lambda value: (self._opened(value, by),))
            case terms.Pending(of):
                return self._each(of, file, lambda value: (self._pending(value),))
            case terms.Instance(type_):
                return self._each(type_, file, self._instance)
            case terms.Base(of):
                return self._each(of, file, self._base)
            case _:
                assert_never(term)

    def _each(
        self, term: Term, file: str, follow: Callable[[Value], Iterable[Value]]
    ) -> Iterable[Value]:
        return [result for value in self.values(term, file) for result in follow(value)]

    def _bound(self, name: str, file: str) -> tuple[Value, ...]:
        """Return the values of a name that a file binds at its top level."""
        key = (file, name)
        if key not in self._known:
            self._known[key] = (Opaque(f"the name {name}"),)  # if it leads to itself
            bound = self._term(name, file)
            if bound is not None:
                self._known[key] = self.values(bound, file)
        return self._known[key]

    def _term(self, name: str, file: str) -> Term | None:
        """Return the term of a name that a file binds at its top level."""
        terms_of_file = self._read.get(file)
        return terms_of_file.bindings.get(name) if terms_of_file else None

    def _known_values(self, value: Term, type_: Term, file: str) -> tuple[Value, ...]:
        found = self.values(value, file)
        if not any(isinstance(each, Opaque) for each in found):
            return found
        allowed = self.values(type_, file)
        is_known = not any(isinstance(each, (Opaque, External)) for each in allowed)
        return allowed if is_known else found

    def _imported(self, dotted: str, file: str) -> tuple[Value, ...]:
        if libraries.is_session(dotted):
            return (Session(),)
        if libraries.is_library(dotted):
            return (External(dotted),)
        module, names = dotted, list[str]()
        while module.strip("."):
            found = self._modules.file(module, file)
            if found is not None:
                return self._of_module(found, names)
            front, dot, name = module.rpartition(".")
            names.insert(0, name)
            module = front or dot if module.startswith(".") else front
            if module.endswith(".") or not front:
                break
        package = self._modules.file(module, file) if module.startswith(".") else None
        return self._of_module(package, names) if package else (External(dotted),)

    def _of_module(self, file: str, names: list[str]) -> tuple[Value, ...]:
        values: tuple[Value, ...] = (Module(file),)
        for name in names:
            values = tuple(found for value in values for found in self._member(value, name))
        return values

    def _member(  # noqa: PLR0911  # a case for each kind of value
        self, value: Value, name: str
    ) -> Iterable[Value]:
        match value:
            case External(dotted):
                return self._imported(f"{dotted}.{name}", "")
            case Module(file):
                return self._of_file(file, name)
            case Session():
                return (_of_session(value.library, name) or Opaque(f"the attribute {name}"),)
            case InFile(_, terms.Class()):
                return self._class_member(value, name)
            case Object(of):
                return self._class_member(of, name)
            case Text() if name == "value":  # a member of an Enum
                return (value,)
            case Opaque():
                return (value,)
            case _:
                return (Opaque(f"the attribute {name}"),)

    def _of_file(self, file: str, name: str) -> tuple[Value, ...]:
        terms_of_file = self._read.get(file)
        if terms_of_file is None:
            self.wanted.add(file)
            return (Opaque(f"the name {name}"),)
        if name in terms_of_file.bindings:
            return self._bound(name, file)
        is_package = file.endswith("__init__.py")
        submodule = self._modules.file(f".{name}", file) if is_package else None
        if submodule is not None:
            return (Module(submodule),)
        stars = [terms.Imported(f"{star}.{name}") for star in terms_of_file.stars]
        if not stars:
            return (Opaque(f"the name {name}"),)
        return tuple(value for star in stars for value in self.values(star, file))

    def _class_member(self, of: InFile, name: str) -> Iterable[Value]:
        for each in self._lineage(of):
            if isinstance(each, External):
                if libraries.makes_session(each.dotted):
                    found = _of_session(libraries.library_of(each.dotted), name)
                    if found is not None:
                        return (found,)
            elif isinstance(each.term, terms.Class) and name in each.term.members:
                return self.values(each.term.members[name], each.file)
        return (Opaque(f"the attribute {name}"),)

    def _lineage(self, of: InFile) -> list[InFile | External]:
        """Return a class and its base classes, each once. A base of no known kind is left out."""
        found: list[InFile | External] = []
        waiting: list[Value] = [of]
        while waiting and len(found) < _MOST:
            value = waiting.pop(0)
            if value in found or not isinstance(value, (InFile, External)):
                continue
            found.append(value)
            if isinstance(value, InFile) and isinstance(value.term, terms.Class):
                waiting += [v for base in value.term.bases for v in self.values(base, value.file)]
        return found

    def _opened(self, value: Value, by: Literal["await", "with"]) -> Value:
        """Return what `await` or `with` makes of a value: something else in a flow only."""
        del by
        return value

    def _pending(self, value: Value) -> Value:
        """Return a value that is not awaited yet: something else in a flow only."""
        return value

    def _formal(self, formal: terms.Formal, file: str) -> Iterable[Value]:
        """Return the values of a parameter. The calls of its function matter to a flow only."""
        del file
        return (Opaque(f"the parameter {formal.name}"),)

    def _made(self, function: Value, call: terms.Result, file: str) -> Iterable[Value]:
        """Return the result of a call. Its arguments matter to a flow only."""
        del call, file
        return self._result(function)

    def _result(self, value: Value) -> Iterable[Value]:
        match value:
            case External(dotted) if libraries.makes_session(dotted):
                return (Session(libraries.library_of(dotted)),)
            case External(dotted):
                return (Opaque(f"the result of {dotted}"),)
            case InFile(_, terms.Class()):
                return self._instance(value)
            case InFile(file, terms.Function(result)):
                return self.values(result, file)
            case Opaque():
                return (value,)
            case _:
                return (Opaque("the result of a call"),)

    def _instance(self, value: Value) -> Iterable[Value]:
        match value:
            case External(dotted) if libraries.makes_session(dotted):
                return (Session(libraries.library_of(dotted)),)
            case InFile(file, terms.Alias(values)):
                return self.values(values, file)
            case InFile(_, terms.Class()):
                return self._enum_values(value) or (Object(value),)
            case InFile() | Object() | Session():
                return (value,)
            case _:
                return (Opaque("a value of a type"),)

    def _enum_values(self, of: InFile) -> list[Value]:
        names = [each.dotted for each in self._lineage(of) if isinstance(each, External)]
        if not isinstance(of.term, terms.Class) or not any(n.endswith(_ENUM) for n in names):
            return []
        members = [self.values(term, of.file) for term in of.term.members.values()]
        return [value for values in members for value in values if isinstance(value, Text)]

    def _base(self, value: Value) -> Iterable[Value]:
        if not isinstance(value, InFile) or not isinstance(value.term, terms.Class):
            return (Opaque("super()"),)
        bases = value.term.bases
        return [v for base in bases for v in self.values(terms.Instance(base), value.file)]

    def _element(
        self, value: Value, index: int | str | None, *, is_indexed: bool
    ) -> Iterable[Value]:
        match value:
            case InFile(file, terms.Items(elements, is_open)):
                chosen = elements
                if isinstance(index, int) and not is_open and index < len(elements):
                    chosen = (elements[index],)
                return [v for element in chosen for v in self.values(element, file)]
            case InFile(file, terms.Table(entries)) if isinstance(index, str):
                found = [v for k, v in entries if Text(index) in self.values(k, file)]
                return [each for v in found for each in self.values(v, file)] or (
                    Opaque(f'the entry "{index}"'),
                )
            case InFile(file, terms.Table(entries)):
                column = 1 if is_indexed or index is not None else 0
                return [v for entry in entries for v in self.values(entry[column], file)]
            case InFile(_, terms.Class()):
                return self._enum_values(value) or (Opaque("an element of a class"),)
            case Opaque():
                return (value,)
            case _:
                return (Opaque("an element of a value"),)

    def _entries(self, value: Value, method: str, key: str | None) -> Iterable[Value]:
        """Return the results of a dictionary's method. `key` is the argument of `get`, if known."""
        del key  # any entry of a dictionary can name a service
        match value:
            case InFile(file, terms.Table(entries)) if method == "get":
                return [each for _, entry in entries for each in self.values(entry, file)]
            case InFile(file, terms.Table(entries)):
                parts: dict[str, tuple[Term, ...]] = {
                    "items": tuple(map(terms.Items, entries)),
                    "keys": tuple(key for key, _ in entries),
                    "values": tuple(entry for _, entry in entries),
                }
                return (InFile(file, terms.Items(parts[method])),)
            case External(dotted):
                return (Opaque(f"the result of {dotted}.{method}"),)
            case _:
                return (Opaque("the result of a call"),)
