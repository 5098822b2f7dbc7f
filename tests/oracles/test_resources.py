"""A stub has all the resources of boto3, and no others.

The test reads the source of the stub, and tries each property and method on a real resource. The
client of the resource records each call and returns a fake response.
"""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from boto3.exceptions import ResourceLoadException
from boto3.resources.base import ServiceResource
from botocore import xform_name

from tests.oracles import stubs
from tests.oracles.fake_values import Extent
from tests.oracles.resources import (
    Answers,
    CalledError,
    every_resource,
    fill,
    kind,
)
from tests.oracles.type_conformance import misfits
from tests.support.environments import build
from tests.support.expected_differences import ExpectedDifference, unexpected
from tests.support.imports import importable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from boto3.resources.collection import CollectionManager, ResourceCollection

SERVICES = tuple(sorted(boto3.Session().get_available_resources()))
ANYTHING = (("args", "VAR_POSITIONAL", False), ("kwargs", "VAR_KEYWORD", False))
KEYWORDS = (("kwargs", "VAR_KEYWORD", False),)

# On full responses.
EXPECTED = (
    ExpectedDifference(
        "iam",
        "IAMServiceResource.create_signing_certificate fails: "
        "Required parameter user_name not set",
        "boto3's model does not name the user of a certificate, so boto3 cannot make the resource.",
    ),
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # The fake responses do not have all optional keys.
    keys = ("--response-keys", "modelled")
    return build(tmp_path_factory.mktemp("resources") / "stubs", *SERVICES, *keys)


@pytest.fixture(autouse=True)
def imported(package: Path) -> Iterator[None]:
    with importable(package):
        yield


@pytest.mark.parametrize("extent", [Extent.FULL, Extent.REQUIRED], ids=lambda e: e.name)
@pytest.mark.parametrize("name", SERVICES)
def test_resources_are_those_of_boto3(name: str, extent: Extent, package: Path) -> None:
    resources, answers = every_resource(name, extent)
    stub = ResourcesStub(package, name)
    found = ((name, problem) for problem in _differences(resources, answers, stub))
    assert unexpected(found, EXPECTED if extent is Extent.FULL else (), [name]) == []


class ResourcesStub:
    """A `resources` stub, with the inherited members of its classes."""

    def __init__(self, package: Path, service: str) -> None:
        root = package / "boto_types"
        path = root / service / "resources.pyi"
        boto3_stubs = package / "boto3-stubs"
        self.classes = stubs.classes(path)
        self._elsewhere = {
            **stubs.classes(boto3_stubs / "resources" / "base.pyi"),
            **stubs.classes(boto3_stubs / "resources" / "collection.pyi"),
            **stubs.classes(boto3_stubs / "dynamodb" / "table.pyi"),
        }
        client = stubs.classes(root / service / "client.pyi")
        self.operations = next(c for n, c in client.items() if n.endswith("Client")).methods
        self._names = _imported(path)

    def resources(self) -> set[str]:
        return {name for name in self.classes if not name.endswith(("Collection", "Manager"))}

    def members(self, class_name: str) -> dict[str, list[ast.FunctionDef]]:
        """Return the public methods and properties of a class, inherited ones included."""
        found: dict[str, list[ast.FunctionDef]] = {}
        for one in self._with_bases(class_name):
            for name, methods in one.methods.items():
                if not name.startswith("_"):
                    found.setdefault(name, methods)
            for name in one.attributes:
                found.setdefault(name, [])
        return found

    def type_of(self, annotation: ast.expr | None) -> Any:
        """Return an annotation as a type. For a resource, return boto3's base class."""
        assert annotation is not None
        own = dict.fromkeys(self.resources(), ServiceResource)
        found = eval(ast.unparse(annotation), {**self._names, **own})  # noqa: S307 - our own stub
        return type(None) if found is None else found

    def base_argument(self, class_name: str, index: int) -> str:
        """Return an argument of a class's generic base, e.g. the element of a collection."""
        (base,) = self.classes[class_name].bases
        subscript = ast.parse(base, mode="eval").body
        assert isinstance(subscript, ast.Subscript)
        arguments = subscript.slice
        chosen = arguments.elts[index] if isinstance(arguments, ast.Tuple) else arguments
        return resource_named(chosen)

    def _with_bases(self, class_name: str) -> Iterator[stubs.StubClass]:
        own = self.classes[class_name]
        yield own
        for base in own.bases:
            yield self._elsewhere[base.partition("[")[0]]


def _imported(path: Path) -> dict[str, Any]:
    """Return the objects that a stub imports. All of them exist at run time."""
    names: dict[str, Any] = {}
    for statement in ast.parse(path.read_text("utf-8")).body:
        if isinstance(statement, ast.ImportFrom):
            exec(ast.unparse(statement), names)  # noqa: S102 - our own stub
    return names


def resource_named(annotation: ast.expr | None) -> str:
    """Return the resource that an annotation mentions: `resources.Bucket`, `list[Bucket]`."""
    match annotation:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case ast.Subscript(slice=inner):
            return resource_named(inner)
        case ast.BinOp(left=left):
            return resource_named(left)
        case _:
            return ""


def _differences(
    resources: Iterable[ServiceResource], answers: Answers, stub: ResourcesStub
) -> Iterator[str]:
    kinds: set[str] = set()
    for resource in resources:
        name = kind(resource)
        if name == "ServiceResource":
            (name,) = [c for c in stub.resources() if c.endswith("ServiceResource")]
        kinds.add(name)
        yield from (f"{name}.{p}" for p in _resource(resource, answers, stub, name))
    yield from (f"resource {name} is invented" for name in sorted(stub.resources() - kinds))


def _public(value: object) -> set[str]:
    return {name for name in dir(value) if not name.startswith("_")}


def _names(real: set[str], declared: Iterable[str]) -> Iterator[str]:
    yield from (f"{name} is missing" for name in sorted(real - set(declared)))
    yield from (f"{name} is invented" for name in sorted(set(declared) - real))


def _resource(
    resource: ServiceResource, answers: Answers, stub: ResourcesStub, name: str
) -> Iterator[str]:
    if name not in stub.classes:
        yield "is missing"
        return
    declared = stub.members(name)
    yield from _names(_public(resource), declared)
    for member in sorted(_public(resource) & declared.keys() - {"meta"}):
        fill(resource, answers)
        static = inspect.getattr_static(resource, member)
        is_property = any(_is_property(method) for method in declared[member])
        if isinstance(static, property) != is_property:
            yield f"{member} is {'no ' if is_property else 'a '}property"
        elif is_property:
            yield from (f"{member}{p}" for p in _property(resource, member, stub, declared[member]))
        else:
            problems = _method(resource, member, answers, stub, declared[member])
            yield from (f"{member}{problem}" for problem in problems)


def _is_property(method: ast.FunctionDef) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "property" for d in method.decorator_list)


def _property(
    resource: ServiceResource, name: str, stub: ResourcesStub, methods: list[ast.FunctionDef]
) -> Iterator[str]:
    (method,) = methods
    if resource_named(method.returns).endswith("CollectionManager"):
        manager = getattr(resource, name)
        yield from _collection(manager, resource_named(method.returns), stub)
        return
    if name in resource.meta.identifiers:  # whose value may have any type at run time
        if ast.unparse(method.returns) not in ("str", "int"):
            yield f" is an identifier, and {ast.unparse(method.returns)}"
        return
    try:
        value = getattr(resource, name)
    except ResourceLoadException:
        return
    yield from _value(value, method.returns, stub)


def _value(value: object, annotation: ast.expr | None, stub: ResourcesStub) -> Iterator[str]:
    """Yield the places where a value does not fit an annotation, or is another kind of resource."""
    yield from misfits(value, stub.type_of(annotation))
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, ServiceResource) and kind(one) != resource_named(annotation):
            yield f" is a {kind(one)}, not {ast.unparse(annotation)}"


def _method(
    resource: ServiceResource,
    name: str,
    answers: Answers,
    stub: ResourcesStub,
    methods: list[ast.FunctionDef],
) -> Iterator[str]:
    real = _real_signature(getattr(resource, name))
    declared = {stubs.signature(method) for method in methods}
    makers = {action.name: action for action in resource.meta.resource_model.subresources}
    if getattr(resource, name).__module__ == "boto3.s3.inject" and real == ANYTHING:
        # bucket_load and object_summary_load ignore their arguments.
        if declared != {()}:
            yield f" takes nothing, not {declared}"
    elif name in makers:
        yield from _maker(resource, name, stub, methods)
    elif real not in (ANYTHING, KEYWORDS) or ANYTHING in declared:
        if declared != {real}:
            yield f" takes {real}, not {declared}"
    elif name.startswith("wait_until"):
        yield from _call(getattr(resource, name), answers, stub, methods, returns=False)
    else:
        yield from _call(getattr(resource, name), answers, stub, methods, returns=True)


def _real_signature(function: Any) -> stubs.Signature:
    return tuple(
        (p.name, p.kind.name, p.default is not p.empty)
        for p in inspect.signature(function).parameters.values()
    )


def _maker(
    resource: ServiceResource, name: str, stub: ResourcesStub, methods: list[ast.FunctionDef]
) -> Iterator[str]:
    """Yield the mistakes in a method that makes a resource from identifiers.

    Identifiers are passed by position or by name. Those of the parent come first.
    """
    (method,) = methods
    names = [name for name, *_ in stubs.signature(method)]
    by_position = getattr(resource, name)(*names)
    by_name = getattr(resource, name)(**{name: name for name in names})
    if by_position != by_name:
        yield " depends on the order"
    for identifier in by_position.meta.identifiers:
        if identifier in names and getattr(by_position, identifier) != identifier:
            yield f" takes another {identifier}"
    for identifier in set(by_position.meta.identifiers) - set(names):
        if not getattr(by_position, identifier).startswith("id-"):
            yield f" does not take {identifier} from its parent"
    yield from _value(by_position, method.returns, stub)


def _call(
    function: Any,
    answers: Answers,
    stub: ResourcesStub,
    methods: list[ast.FunctionDef],
    *,
    returns: bool,
) -> Iterator[str]:
    """Yield the mistakes in the stub of a method that calls an operation.

    A call without arguments shows the parameters that boto3 fills in. A call with one of these
    shows whether boto3 sends it. A call with all parameters of the stub shows the return type.
    """
    operation, filled = _recorded(function, answers)
    declared = _parameters(methods)
    of_client = _parameters(stub.operations[xform_name(operation)])
    overwritten = set(_overwritten(function, answers, operation, filled))
    yield from _names_of_parameters(declared, of_client.keys() - overwritten)
    required = {name for name, optional in of_client.items() if not optional} - filled.keys()
    for name in sorted(required & declared.keys()):
        if declared[name]:
            yield f"({name}) is required"
    for name in sorted(declared.keys() - required):
        if not declared[name]:
            yield f"({name}) is not required"
    if returns and answers.extent is Extent.FULL:  # otherwise boto3 cannot make the resource
        shape = answers.client.meta.service_model.operation_model(operation).input_shape
        members = {} if shape is None else shape.members
        values = answers.values(operation)
        given = {name: values.of(members[name]) for name in declared if name in members}
        try:
            answer = function(**given)
        except ValueError as error:
            yield f" fails: {error}"
            return
        yield from (f" returns{p}" for p in _value(answer, methods[-1].returns, stub))


def _recorded(function: Any, answers: Answers, **given: Any) -> tuple[str, dict[str, Any]]:
    answers.calls.clear()
    answers.silent = True
    try:
        function(**given)
    except CalledError:
        pass
    finally:
        answers.silent = False
    return answers.calls[0]


def _parameters(methods: list[ast.FunctionDef]) -> dict[str, bool]:
    return {p: optional for m in methods for p, _, optional in stubs.signature(m)}


def _overwritten(
    function: Any, answers: Answers, operation: str, filled: Iterable[str]
) -> Iterator[str]:
    """Yield the parameters that boto3 overwrites if a caller passes them."""
    shape = answers.client.meta.service_model.operation_model(operation).input_shape
    values = answers.values(operation)
    for name in filled:
        given = values.of(shape.members[name])
        _, sent = _recorded(function, answers, **{name: given})
        added = isinstance(given, list) and all(value in sent[name] for value in given)
        if sent[name] != given and not added:
            yield name


def _names_of_parameters(declared: Iterable[str], of_client: Iterable[str]) -> Iterator[str]:
    wanted = set(of_client) - {"WaiterConfig"}
    given = set(declared) - {"WaiterConfig"}
    yield from (f"({name}) is invented" for name in sorted(given - wanted))
    yield from (f"({name}) is missing" for name in sorted(wanted - given))


def _collection(manager: CollectionManager, name: str, stub: ResourcesStub) -> Iterator[str]:
    collection = manager.all()
    class_name = name.removesuffix("Manager")
    for real, declared in ((manager, name), (collection, class_name)):
        for problem in _names(_public(real), stub.members(declared)):
            yield f" {problem} in {declared}"
        if hasattr(real, "__iter__") != ("__iter__" in _all_methods(stub, declared)):
            yield f" {declared} is iterable, or is not"
    if stub.base_argument(name, 0) != class_name:
        yield f" {name} is a manager of another collection"
    yield from _elements(collection, class_name, stub)


def _all_methods(stub: ResourcesStub, class_name: str) -> set[str]:
    return {name for one in stub._with_bases(class_name) for name in one.methods}


def _elements(
    collection: ResourceCollection, class_name: str, stub: ResourcesStub
) -> Iterator[str]:
    answers = collection._parent.meta.client._make_api_call
    filters = stub.classes[class_name].methods["filter"]

    def first_page(**parameters: Any) -> Any:
        return next(iter(collection.filter(**parameters).pages()), [])

    for problem in _call(first_page, answers, stub, filters, returns=False):
        yield f".filter{problem}"
    page = first_page()
    for element in page:
        if kind(element) != stub.base_argument(class_name, 0):
            yield f" yields {kind(element)}, not {stub.base_argument(class_name, 0)}"
        for member, methods in stub.members(kind(element)).items():
            if methods and _is_property(methods[0]) and element.meta.data is not None:
                for problem in _data(element, member, methods[0], stub):
                    yield f" yields {member}{problem}"
    if page:
        yield from _batch_actions(collection, page, class_name, stub)


def _data(
    element: ServiceResource, member: str, method: ast.FunctionDef, stub: ResourcesStub
) -> Iterator[str]:
    if not resource_named(method.returns).endswith("CollectionManager"):
        yield from _value(getattr(element, member), method.returns, stub)


def _batch_actions(
    collection: ResourceCollection,
    page: list[ServiceResource],
    class_name: str,
    stub: ResourcesStub,
) -> Iterator[str]:
    answers = collection._parent.meta.client._make_api_call
    collection.pages = lambda: iter([page])
    for name, methods in stub.classes[class_name].methods.items():
        if name != "filter":
            problems = _call(getattr(collection, name), answers, stub, methods, returns=True)
            yield from (f".{name}{problem}" for problem in problems)
