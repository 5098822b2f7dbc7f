"""The types to add to a file, and the places that are left for the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

if TYPE_CHECKING:
    from botowright.project.annotate.spelling import Written
    from botowright.project.terms import Formal

# Decorators that do not read annotations, by the last part of their names.
_PLAIN_DECORATORS = frozenset(
    (
        *("abstractmethod", "asynccontextmanager", "backoff", "cache", "cached_property"),
        *("classmethod", "contextmanager", "fixture", "freeze_time", "lru_cache", "mock_aws"),
        *("on_exception", "overload", "override", "parametrize", "patch", "property", "retry"),
        *("setter", "skip", "skipif", "staticmethod", "usefixtures", "wraps", "xfail"),
    )
)
_PATCH = "patch"
READ_BY_DECORATOR = "a decorator may read annotations when the program runs"


@dataclass(frozen=True, slots=True)
class Addition:
    """A type for a parameter, a function's result or an assignment.

    If the node is a part of an annotation, the type replaces it; in a string, it replaces `source`.
    A parameter also has its function, so that its type tells more about other names.
    """

    node: cst.CSTNode
    written: Written
    source: str = ""
    parameter: Formal | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A place that has no type, and the reason."""

    node: cst.CSTNode
    why: str


def is_checked_at_run_time(function: cst.FunctionDef) -> bool:
    """Return whether a decorator may read annotations, which then have to be importable.

    FastAPI, pydantic, typer and others do.
    """
    return not all(map(_is_plain, function.decorators))


def _is_plain(decorator: cst.Decorator) -> bool:
    node = decorator.decorator
    name = get_full_name_for_node(node.func if isinstance(node, cst.Call) else node) or ""
    parts = name.split(".")
    return parts[-1] in _PLAIN_DECORATORS or _PATCH in parts or parts[-1].startswith("mock_")
