"""Reads `client.pyi` of a generated package: the parameters and response of each method."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import typing_extensions

from .tree import Node, Structure, Tree
from .types_tree import METADATA, PACKAGE, TypesReader, required_keys

if typing_extensions.TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


class GeneratedClientError(Exception):
    """The generated client does not have the expected form."""


@dataclass(frozen=True, slots=True)
class TypedMethod:
    """The parameters of one generated method, with their documented names, and its response.

    `request` is None if there is no TypedDict of its parameters.
    """

    signature: Tree
    request: Tree | None
    response: Tree


def module_of(service_name: str) -> str:
    """Return the module of a service's types. It has no hyphens, and `lambda` is a keyword."""
    name = service_name.replace("-", "_")
    return f"{PACKAGE}.{name}_" if keyword.iskeyword(name) else f"{PACKAGE}.{name}"


class ServiceTypes:
    """The generated types of one service; use it inside `types_tree.importing`."""

    def __init__(self, output: Path, service_name: str) -> None:
        module = module_of(service_name)
        self._reader = TypesReader()
        self._requests = import_module(f"{module}.requests")
        stub = output / module.replace(".", "/") / "client.pyi"
        tree = ast.parse(stub.read_text(encoding="utf-8"))
        self._namespace = _StubNamespace(tree, module)
        self._methods = dict(_methods(_client_class(tree)))

    @property
    def method_names(self) -> frozenset[str]:
        """The names of the methods that call an operation."""
        return frozenset(self._methods)

    def input_shape(self, method_name: str) -> str | None:
        """Return the usual name of the parameters: `AddTagsInput`."""
        name = method_name.replace("_", "")
        habits = {f"{name}{suffix}" for suffix in ("input", "request")}
        return next((found for found in vars(self._requests) if found.lower() in habits), None)

    def method(self, name: str, input_shape: str | None) -> TypedMethod:
        """Return a method. `input_shape` is the name of its parameters' TypedDict."""
        function = self._methods[name]
        signature, response = self._signature(function), self._response(function)
        request = self._request(input_shape)
        # The references of a tree are complete only after all of it was read.
        trees = [self._reader.tree(root) for root in (signature, response)]
        return TypedMethod(trees[0], self._reader.tree(request) if request else None, trees[1])

    def _signature(self, function: ast.FunctionDef) -> Structure:
        arguments = function.args
        if arguments.kwarg is not None:
            unpacked = self._namespace.evaluated(arguments.kwarg.annotation)
            return self._reader.structure(typing_extensions.get_args(unpacked)[0])
        members: dict[str, Node] = {}
        required: set[str] = set()
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            members[argument.arg] = self._reader.node(
                self._namespace.evaluated(argument.annotation)
            )
            if default is None:
                required.add(argument.arg)
        return Structure(members, frozenset(required))

    def _request(self, input_shape: str | None) -> Structure | None:
        typed_dict = getattr(self._requests, input_shape, None) if input_shape else None
        return None if typed_dict is None else self._reader.structure(typed_dict)

    def _response(self, function: ast.FunctionDef) -> Structure:
        """Return the response of a method without its metadata, which no page shows."""
        typed_dict: Any = self._namespace.evaluated(function.returns)
        if not typing_extensions.is_typeddict(typed_dict) or METADATA not in required_keys(
            typed_dict
        ):
            raise GeneratedClientError(
                f"{function.name} returns {typed_dict}, which has no {METADATA}"
            )
        structure = self._reader.structure(typed_dict)
        members = {name: member for name, member in structure.members.items() if name != METADATA}
        return Structure(members, structure.required - {METADATA})


def _client_class(stub: ast.Module) -> ast.ClassDef:
    classes = [
        node
        for node in stub.body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Client")
    ]
    if len(classes) != 1:
        raise GeneratedClientError(f"one client is expected, not {[node.name for node in classes]}")
    return classes[0]


def _methods(client: ast.ClassDef) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the methods that call an operation, which have keyword-only parameters.

    The first overload of a method has the documented names. If botocore documents an alias
    (`ParameterAlias` in botocore/handlers.py), another overload has the model's own names.
    """
    seen: set[str] = set()
    for node in client.body:
        if isinstance(node, ast.FunctionDef) and node.name not in seen and not _is_getter(node):
            seen.add(node.name)
            yield node.name, node


def _is_getter(function: ast.FunctionDef) -> bool:
    decorators = {ast.unparse(decorator) for decorator in function.decorator_list}
    return "property" in decorators or len(function.args.posonlyargs + function.args.args) > 1


class _StubNamespace(Mapping[str, object]):
    """The names that a stub imports. Each is imported on its first use."""

    def __init__(self, stub: ast.Module, module: str) -> None:
        self._origins: dict[str, tuple[str, str | None]] = {}
        self._module = module
        self._values: dict[str, object] = {}
        self._by_text: dict[str, object] = {}
        for node in stub.body:
            self._origins.update(_imports(node))

    def evaluated(self, annotation: ast.expr | None) -> Any:
        """Return the type of an annotation of the stub."""
        if annotation is None:
            problem = "an annotation is missing"
            raise GeneratedClientError(problem)
        text = ast.unparse(annotation)
        if text not in self._by_text:
            # We generated the text.
            self._by_text[text] = eval(text, {}, self)  # noqa: S307
        return self._by_text[text]

    def __getitem__(self, name: str) -> object:
        if name not in self._values:
            module, attribute = self._origins[name]
            imported: ModuleType = import_module(module, self._module)
            self._values[name] = imported if attribute is None else getattr(imported, attribute)
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._origins)

    def __len__(self) -> int:
        return len(self._origins)


def _imports(node: ast.stmt) -> Iterator[tuple[str, tuple[str, str | None]]]:
    match node:
        case ast.Import():
            for alias in node.names:
                yield alias.asname or alias.name, (alias.name, None)
        case ast.ImportFrom():
            origin = "." * node.level + (node.module or "")
            for alias in node.names:
                name = alias.asname or alias.name
                if node.module is None:
                    yield name, (origin + alias.name, None)
                else:
                    yield name, (origin, alias.name)
