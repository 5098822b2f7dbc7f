"""A stub module as data: what a source, or an overlay, declares. No libcst, no text layout.

Types and expressions are kept as they are written, since nothing here looks into them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

INCOMPLETE = "Incomplete"


class Kind(Enum):
    """How an argument reaches a parameter."""

    POSITIONAL_ONLY = "positional only"
    NORMAL = "normal"
    VAR_POSITIONAL = "*"
    KEYWORD_ONLY = "keyword only"
    VAR_KEYWORD = "**"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter; without an annotation where nothing tells its type."""

    name: str
    kind: Kind
    annotation: str | None = None
    default: str | None = None  # as it is written in a stub: "..." where it is no short literal


@dataclass(frozen=True, slots=True)
class Signature:
    """One `def`."""

    parameters: tuple[Parameter, ...]
    returns: str | None = None
    decorators: tuple[str, ...] = ()
    documentation: str | None = None


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method: one `def`, or its overloads, or a property with its setter."""

    name: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """A constant or an attribute; an alias where it has a value."""

    name: str
    annotation: str | None = None
    value: str | None = None
    # The parameter of __init__ that the attribute holds: it has that parameter's type.
    parameter: str | None = None


@dataclass(frozen=True, slots=True)
class Class:
    """A class; its bases include keywords such as `metaclass=ABCMeta`."""

    name: str
    bases: tuple[str, ...]
    decorators: tuple[str, ...] = ()
    members: dict[str, Definition] = field(default_factory=dict)
    documentation: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """`del name` in an overlay: a name of the source that the stub is not to have."""

    name: str


Definition: TypeAlias = Function | Variable | Class | Removed


@dataclass(frozen=True, slots=True)
class Import:
    """What binds a name: `import module` where there is no name in the module."""

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
    all_names: str | None = None  # the value of __all__


def is_private(name: str) -> bool:
    """Return whether a name is private by convention; `__init__` is not."""
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))
