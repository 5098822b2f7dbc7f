"""The types of one service under pydantic. The functions run in processes of their own."""

from __future__ import annotations

import importlib
import sys
import typing
import warnings
from typing import TYPE_CHECKING, Any

import typing_extensions as te
from pydantic import TypeAdapter, ValidationError

from tests.runtime.values import value_of, wrong_values
from tests.support.imports import forget_modules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SHAPES = ("requests", "responses", "resource_requests", "resource_responses")
# Some keyword arguments are callbacks, which have no JSON schema.
KWARGS = ("kwargs", "resource_kwargs")


def start(root: Path) -> None:
    """Prepare a process: make the types importable, in place of others that it inherits."""
    forget_modules()
    sys.path.insert(0, str(root))
    warnings.simplefilter("error")
    # The keyword arguments of a method hold views, and pydantic warns that it copies none.
    warnings.filterwarnings("ignore", message=".*`ReadOnly` qualifier")


def checked(service: str) -> tuple[int, list[str]]:
    """Return the number of types of a service, and a line for each problem."""
    count, problems = 0, list[str]()
    for name in (*SHAPES, *KWARGS):
        types = types_of(service, name)
        count += len(types)
        found = _problems(types, has_json=name in SHAPES)
        problems += [f"{service}.{name}: {problem}" for problem in found]
    return count, problems


def types_of(service: str, name: str) -> dict[str, Any]:
    """Return the TypedDicts and unions that a module defines, {} if there is no module."""
    try:
        module = importlib.import_module(f"boto_types.{service}.{name}")
    except ModuleNotFoundError:
        return {}
    return {k: v for k, v in vars(module).items() if _is_of(v, module.__name__)}


def _is_of(value: Any, module: str) -> bool:
    """Return whether a value is a TypedDict of a module, or a union of some."""
    first = value if te.is_typeddict(value) else next(iter(typing.get_args(value)), None)
    return te.is_typeddict(first) and bool(first.__module__ == module)


def _problems(types: dict[str, Any], *, has_json: bool) -> Iterator[str]:
    """Yield the problems of some types: to build, to write a schema, to validate values.

    All of them are keys of one type. So pydantic makes each once, in a tenth of the time.
    """
    try:
        adapter = TypeAdapter(te.TypedDict("All", types, total=False))
        if has_json:
            adapter.json_schema()
    except Exception as error:  # noqa: BLE001  # whatever pydantic says is the problem
        yield str(error)
        return
    for name, annotated in types.items():
        right = value_of(annotated)
        if not _accepts(adapter, {name: right}):
            yield f"{name} refuses {right}"
        for reason, wrong in _wrong(annotated):
            if _accepts(adapter, {name: wrong}):
                yield f"{name} accepts a wrong value: {reason}"


def _wrong(annotated: Any) -> Iterable[tuple[str, object]]:
    return wrong_values(annotated) if te.is_typeddict(annotated) else [("no arm", {})]


def _accepts(adapter: TypeAdapter[Any], value: object) -> bool:
    try:
        adapter.validate_python(value)
    except ValidationError:
        return False
    return True
