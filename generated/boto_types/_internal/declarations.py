"""The stubs, read at run time: the declarations of a module, and the members of its classes.

A class body is compiled without evaluating its annotations. So a method is a function with the
parameters that a checker sees.
"""

import __future__

import os
import re
from collections.abc import Callable, Iterator
from functools import wraps
from importlib import import_module
from inspect import iscoroutinefunction
from typing import Any, NamedTuple

_LOADER: Any = __spec__ and __spec__.loader  # it also reads the files of a zip
_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(__file__)))
_IMPORT = re.compile(r"^from ([\w.]+) import (?:\(([^)]*)\)|(.*))$", re.MULTILINE)
_NAME = re.compile(r"(\w+)(?: as (\w+))?")
_CLASS = r"^class {}(?:\(([^)]*)\))?:(.*\n(?:(?:[ \t].*)?\n)*)"
_DECLARED = re.compile(
    r"^(?:class ([A-Za-z]\w*)[(:]|([A-Za-z]\w*)(?:: \w+)? = )", re.MULTILINE
)
_ALIAS = r"^{}(?:: \w+)? = .*\n(?:[ \t].*\n)*(?:[])].*)?"
_INTERPRETED = frozenset(("builtins", "typing", "typing_extensions"))


class Import(NamedTuple):
    """The origin of a name in a stub."""

    module_name: str
    name: str

    def value(self) -> Any:
        """Return the object that has the name at run time."""
        return getattr(import_module(self.module_name), self.name)


class Overloaded(NamedTuple):
    """A method with several signatures. As one function, it accepts any arguments."""

    function: Callable[..., Any]


class Attribute:
    """A member that is not a method. It has no value until a double sets it."""

    def __init__(self, name: str, doc: str | None = None) -> None:
        self._name = name
        self.__doc__ = doc

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        if self._name not in vars(instance):
            raise AttributeError(
                f"{owner.__name__!r} object has no attribute {self._name!r}"
            )
        return vars(instance)[self._name]

    def __set__(self, instance: Any, value: Any) -> None:
        vars(instance)[self._name] = value

    def __delete__(self, instance: Any) -> None:
        vars(instance).pop(self._name, None)


class Stub:
    """The text of one stub."""

    def __init__(self, module_name: str, text: str, path: str) -> None:
        self.module_name = module_name
        self.text = text
        self.path = path

    def declares(self, class_name: str) -> bool:
        """Return whether the stub has a class of this name."""
        return re.search(rf"^class {class_name}\b", self.text, re.MULTILINE) is not None

    def class_text(self, class_name: str) -> "re.Match[str] | None":
        """Return a class statement, split into bases and body, or None."""
        return re.search(_CLASS.format(class_name), self.text, re.MULTILINE)

    def statement(self, name: str) -> str | None:
        """Return the statement that defines a class or an alias, or None."""
        alias = re.search(_ALIAS.format(name), self.text, re.MULTILINE)
        found = self.class_text(name) or alias
        return None if found is None else found[0]

    def imports(self) -> dict[str, Import]:
        """Return the origin of each name that the stub imports."""
        top = self.text.partition("\nclass ")[0]
        return {
            alias or name: Import(module_name, name)
            for module_name, in_brackets, on_line in _IMPORT.findall(top)
            for name, alias in _NAME.findall(in_brackets or on_line)
        }

    def declared_names(self) -> list[str]:
        """Return the public names of classes and aliases, sorted."""
        return sorted(name or alias for name, alias in _DECLARED.findall(self.text))

    def bases(self, class_name: str) -> Iterator[Import]:
        """Yield the origins of the bases of a class."""
        found = self.class_text(class_name)
        listed = (found and found[1]) or ""
        while "[" in listed:
            listed = re.sub(r"\[[^\[\]]*\]", "", listed)
        imports = self.imports()
        for name in map(str.strip, listed.split(",")):
            if name.isidentifier():
                yield imports.get(name, Import(self.module_name, name))


def stub(module_name: str) -> Stub | None:
    """Return the stub of a module of this package, or None if it is not installed."""
    path = os.path.join(_ROOT, *module_name.split(".")) + ".pyi"
    try:
        data: bytes = _LOADER.get_data(path)
    except OSError:
        return None
    return Stub(module_name, data.decode(), path)


def members(found: Stub, class_name: str) -> dict[str, Any]:
    """Return the documentation and the public members of a class, by name."""
    statement = found.class_text(class_name)
    if statement is None:
        return {}
    # The empty lines keep the line numbers of the file, for tracebacks.
    above = found.text.count("\n", 0, statement.start(2))
    source = "\n" * above + f"class {class_name}:{statement[2]}"
    flags = __future__.annotations.compiler_flag
    namespace: dict[str, Any] = {"__name__": found.module_name, **_decorators(found)}
    exec(compile(source, found.path, "exec", flags, dont_inherit=True), namespace)
    made = namespace[class_name]
    body = {name: Attribute(name) for name in made.__annotations__}
    body |= {name: _member(name, value) for name, value in vars(made).items()}
    body = {name: value for name, value in body.items() if not name.startswith("_")}
    return {"__doc__": made.__doc__, **body}


def _decorators(found: Stub) -> dict[str, Any]:
    """Return the names that a stub imports from the language, with `overload` replaced."""
    return {
        name: Overloaded if origin.name == "overload" else origin.value()
        for name, origin in found.imports().items()
        if origin.module_name in _INTERPRETED
    }


def _member(name: str, value: Any) -> Any:
    if isinstance(value, property):
        return Attribute(name, value.__doc__)
    if isinstance(value, Overloaded):
        return value._replace(function=without_body(value.function, takes_any=True))
    return without_body(value) if callable(value) else value


def without_body(function: Any, *, takes_any: bool = False) -> Callable[..., Any]:
    """Return a method that fails if it is called, because a stub has no body for it.

    If the stub declares it with `async def`, it fails if it is awaited, and mocks are async too.
    """

    @wraps(function)
    def method(*arguments: Any, **keywords: Any) -> Any:
        message = f"{function.__module__}.{function.__qualname__} has no body"
        raise NotImplementedError(f"{message}: a double defines it")

    @wraps(function)
    async def coroutine(*arguments: Any, **keywords: Any) -> Any:
        return method(*arguments, **keywords)

    made: Callable[..., Any] = coroutine if iscoroutinefunction(function) else method
    if takes_any:
        del vars(made)["__wrapped__"]  # or it would have the signature of `function`
    return made


def declared_value(module_name: str, name: str) -> Any:
    """Return a TypedDict, an alias or a class without bases, made by its statement.

    Raises AttributeError if the stub has no such statement.
    """
    found = stub(module_name)
    statement = None if found is None else found.statement(name)
    if found is None or statement is None:
        raise AttributeError(f"module {module_name!r} has no attribute {name!r}")
    bases = {base.name: base for base in found.bases(name)}
    origins = bases | found.imports()
    namespace: dict[str, Any] = {"__name__": module_name}
    for local in set(re.findall(r"\w+", statement)) & {*origins}:
        namespace[local] = origins[local].value()
    # Only a TypedDict needs its annotations.
    is_method_holder = statement.startswith("class ") and not bases
    flags = __future__.annotations.compiler_flag if is_method_holder else 0
    exec(compile(statement, found.path, "exec", flags, dont_inherit=True), namespace)
    return namespace[name]
