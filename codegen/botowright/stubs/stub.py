"""A stub module as data: the declarations of a source or an overlay.

Types and expressions are kept as text, because nobody looks into them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

INCOMPLETE = "Incomplete"


class Kind(Enum):
    """The kinds of parameters, by how Python passes arguments to them."""

    POSITIONAL_ONLY = "positional only"
    NORMAL = "normal"
    VAR_POSITIONAL = "*"
    KEYWORD_ONLY = "keyword only"
    VAR_KEYWORD = "**"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. Its annotation is None if its type is unknown."""

    name: str
    kind: Kind
    annotation: str | None = None
    default: str | None = None  # as in a stub: a short literal, or "..."


@dataclass(frozen=True, slots=True)
class Signature:
    """One `def`."""

    parameters: tuple[Parameter, ...]
    returns: str | None = None
    decorators: tuple[str, ...] = ()
    documentation: str | None = None
    is_async: bool = False  # `async def`, and not a generator


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method: one `def`, several overloads, or a property with its setter."""

    name: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """A constant or an attribute. With a value it is an alias."""

    name: str
    annotation: str | None = None
    value: str | None = None
    # The parameter of __init__ that the attribute holds. Both have the same type.
    parameter: str | None = None


@dataclass(frozen=True, slots=True)
class Class:
    """A class. Its bases include keywords, e.g. `metaclass=ABCMeta`."""

    name: str
    bases: tuple[str, ...]
    decorators: tuple[str, ...] = ()
    members: dict[str, Definition] = field(default_factory=dict)
    documentation: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """`del name` in an overlay: the stub leaves out this name of the source."""

    name: str


Definition: TypeAlias = Function | Variable | Class | Removed


@dataclass(frozen=True, slots=True)
class Import:
    """An import that binds a name. `name` is None for `import module`."""

    module: str
    name: str | None
    bound: str
    exported: bool = False


@dataclass(frozen=True, slots=True)
class Module:
    """A module: `botocore.client`."""

    name: str
    is_package: bool
    imports: dict[str, Import]
    definitions: dict[str, Definition]
    all_names: str | None = None  # the text of __all__


def is_setter(decorator: str) -> bool:
    """Return whether a decorator adds a setter or a deleter to a property."""
    return decorator.endswith((".setter", ".deleter"))


def is_private(name: str) -> bool:
    """Return whether a name is private by convention; `__init__` is not."""
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))
