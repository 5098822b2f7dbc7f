"""The one authority on names.

A shape's type has the shape's name. If Python cannot spell the name (a structure named "None"), an
underscore follows it. We make other names from a shape's name: for a view, an arm of a union, a
result. Every shape claims its own name first. If a made name is taken, it gets underscores until it
is free. Two shapes that would share a name are an error that names both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import ModelError, shown
from botowright.ir.identifiers import is_reserved, normalized

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from botocore.model import ServiceModel

VIEW = "Like"
RESULT = "Result"

# The modules beside the services in the generated package.
_OUR_MODULES = frozenset(
    ("_internal", "aio", "dynamic", "items", "literals", "mypy_plugin", "options", "values")
)


def python_name(wire_name: str) -> str:
    """Return a wire name as an identifier, without a change if that is possible."""
    name = wire_name
    if not name.isidentifier():
        name = "".join(c if f"a{c}".isidentifier() else "_" for c in wire_name)
    if not name.isidentifier():
        name = f"_{name}"
    name = normalized(name)
    return f"{name}_" if is_reserved(name) else name


def module_name(service_model: ServiceModel) -> str:
    """Return the name that botocore gives a service: "S3". Raises ModelError if it refuses."""
    # Deferred: importing it takes 75 ms, and a build with nothing to do does not need it.
    from botocore.utils import get_service_module_name

    try:
        return str(get_service_module_name(service_model))
    except ValueError as error:
        raise ModelError(str(error), "metadata") from error


def package_name(service_name: str) -> str:
    """Return the folder of a service: "lambda_", "bedrock_runtime"."""
    name = python_name(service_name)
    # On some file systems, "Literals" and "literals" are one name.
    return f"{name}_" if name.lower() in _OUR_MODULES else name


def claim_names(owners: Iterable[tuple[str, str]], kind: str = "class") -> None:
    """Raise ModelError if two owners would share a name; each pair is a name and its owner."""
    claimed: dict[str, str] = {}
    for name, owner in owners:
        other = claimed.setdefault(name, owner)
        if other != owner:
            problem = f"would be the {kind} {shown(name)}, like {shown(other)}; rename one of them"
            raise ModelError(problem, owner)


def free_name(wanted: str, taken: Container[str]) -> str:
    """Return a made name, with as many underscores as it needs to be free."""
    name = wanted
    while name in taken:
        name += "_"
    return name


class ServiceNames:
    """The names of one service's types, each claimed once."""

    def __init__(self, shape_names: Iterable[str]) -> None:
        """Claim every shape's name. Raises ModelError if two shapes would share one."""
        self._owner: dict[str, str] = {}
        self._shapes: dict[str, str] = {}
        self._made: dict[tuple[str, ...], str] = {}
        for shape_name in shape_names:
            name = python_name(shape_name)
            if name in self._owner:
                problem = (
                    f"is named {shown(name)} in Python, like the shape {shown(self._owner[name])}; "
                    "rename one of them"
                )
                raise ModelError(problem, shape_name)
            self._owner[name] = shape_name
            self._shapes[shape_name] = name

    def shape(self, shape_name: str) -> str:
        """Return the name of a shape's type."""
        return self._shapes[shape_name]

    def view(self, shape_name: str) -> str:
        """Return the name of a structure's view."""
        return self._make(f"{self.shape(shape_name)}{VIEW}", VIEW, shape_name)

    def result(self, shape_name: str) -> str:
        """Return the name of an operation's output type if its shape has another use as well."""
        return self._make(f"{self.shape(shape_name)}{RESULT}", RESULT, shape_name)

    def arm(self, union_name: str, member_name: str) -> str:
        """Return the name of an arm. `union_name` is the name of the union's type."""
        wanted = f"{union_name}_{python_name(member_name)}"
        return self._make(wanted, "arm", union_name, member_name)

    def class_names(self, kind: str) -> str:
        """Return the name of the alias for the names of all paginators, or of all waiters."""
        return self._make(f"{kind}Name", "class names", kind)

    def _make(self, wanted: str, *purpose: str) -> str:
        made = self._made.get(purpose)
        if made is None:
            made = free_name(wanted, self._owner)
            self._owner[made] = wanted
            self._made[purpose] = made
        return made
