"""Methods and attributes of base classes, whose types a class must keep.

A class of the project is read. A class of Python itself is imported and asked. Any other base class
may have a member of each name, so a method there gets no types.
"""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.annotate.statements import has_types
from botowright.project.values import External, InFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope

# Checkers do not compare these with those of a base class.
_FREE = frozenset(("__init__", "__init_subclass__", "__new__", "__post_init__"))
# Packages of Python whose import has no effect.
_IMPORTED = frozenset(
    (
        *("abc", "argparse", "ast", "asyncio", "builtins", "cmd", "collections", "concurrent"),
        *("configparser", "contextlib", "dataclasses", "enum", "html", "http", "io", "json"),
        *("logging", "multiprocessing", "queue", "socketserver", "string", "threading", "types"),
        *("typing", "unittest", "urllib"),
    )
)


class Overrides:
    """The base classes of a project's classes."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._classes = {
            (file, scope.path): (node, scope)
            for file, reader in flow.files.items()
            for node, scope in reader.classes
        }

    def of_method(self, file: str, function: Function) -> str:
        """Return why a method must keep its signature, "" if no base class has it."""
        owner = function.scope.parent
        while owner is not None and owner.kind == "block":
            owner = owner.parent
        if owner is None or owner.kind != "class":
            return ""
        return self.of_member(file, owner, function.node.name.value)

    def of_member(self, file: str, owner: Scope, name: str) -> str:
        """Return why a member of a class must keep its type, "" if no base class gives it one."""
        if name in _FREE or (name.startswith("__") and not name.endswith("__")):
            return ""
        found = (self._reason(base, name) for base in self._bases(file, owner.path))
        return next(filter(None, found), "")

    def _reason(self, base: tuple[str, str] | type | str, name: str) -> str:
        if isinstance(base, str):
            return f"its base class {base} may have {name} too"
        if isinstance(base, type):
            return f"its base class {base.__name__} has {name} too" if hasattr(base, name) else ""
        file, path = base
        function = self._flow.functions.get((file, f"{path}.{name}"))
        if function is None or not (has_types(function.node) or function.node.returns):
            return ""
        return f"its base class {path} has {name} too, with types"

    def _bases(self, file: str, path: str) -> Iterator[tuple[str, str] | type | str]:
        """Yield the base classes of a class, and theirs.

        A class of the project is its file and its path. An unknown one is its code.
        """
        waiting, seen = [(file, path)], set[tuple[str, str]]()
        while waiting:
            found = self._classes.get(waiting[0])
            key = waiting.pop(0)
            if found is None or key in seen:
                continue
            seen.add(key)
            node, scope = found
            for base in node.bases:
                if base.keyword is None:
                    for each in self._values(base, scope.parent or scope, key[0]):
                        yield each
                        waiting += [each] if isinstance(each, tuple) else []

    def _values(
        self, base: cst.Arg, scope: Scope, file: str
    ) -> Iterator[tuple[str, str] | type | str]:
        node = base.value.value if isinstance(base.value, cst.Subscript) else base.value
        shown = cst.Module([]).code_for_node(node)
        if isinstance(node, cst.Name) and not scope.is_bound(node.value):
            built_in = getattr(builtins, node.value, None)
            yield built_in if isinstance(built_in, type) else shown
            return
        for value in self._flow.values(node, scope, file):
            match value:
                case InFile(of, terms.Class(path=path)):
                    yield of, path
                case External(dotted):
                    yield _of_python(dotted) or shown
                case _:
                    yield shown


def _of_python(dotted: str) -> type | None:
    """Return a class of Python by its dotted name, None if it is not one."""
    module, _, name = dotted.rpartition(".")
    if module.partition(".")[0] not in _IMPORTED:
        return None
    try:
        found = getattr(import_module(module), name, None)
    except ImportError:
        return None
    return found if isinstance(found, type) else None
