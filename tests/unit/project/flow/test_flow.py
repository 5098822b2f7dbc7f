"""Each way in which a client, a resource or a response reaches a call of its method."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from botowright.ir.annotations import Generic, Name, Symbol
from botowright.load.source import model_source, service_entries
from botowright.project import handed
from botowright.project.flow.flow import project_flow
from botowright.project.flow.service_types import STUBBER_TYPE, ServiceTypes
from botowright.project.names import Names
from botowright.project.terms import Element, Own, Table, Text
from botowright.project.values import InFile, Typed
from botowright.settings.options import TranslationOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from botowright.project.scopes import Scope
    from botowright.project.terms import Term
    from botowright.project.values import Value
    from tests.unit.project.conftest import Project

# The code, and what it calls: the class and the method of each call.
CASES = {
    "variable": ('s3 = boto3.client("s3")\ns3.put_object()', ["S3Client.put_object"]),
    "argument": (
        'def f(c):\n    c.put_object()\nf(boto3.client("s3"))',
        ["S3Client.put_object"],
    ),
    "argument by keyword": (
        'def f(*, c=None):\n    c.put_object()\nf(c=boto3.client("s3"))',
        ["S3Client.put_object"],
    ),
    "default of a parameter": (
        'def f(c=boto3.client("s3")):\n    c.put_object()',
        ["S3Client.put_object"],
    ),
    "argument of an argument": (
        ("def g(d):\n    d.put_object()\ndef f(c):\n    g(c)\nf(c=boto3.client('s3'))"),
        ["S3Client.put_object"],
    ),
    "attribute of self": (
        (
            "class A:\n    def __init__(self, c):\n        self.c = c\n"
            '    def f(self):\n        self.c.put_object()\nA(boto3.client("s3"))'
        ),
        ["S3Client.put_object"],
    ),
    "attribute that is made later": (
        (
            "class A:\n    c = None\n    def g(self):\n        if self.c is None:\n"
            '            self.c = boto3.client("s3")\n        return self.c\n'
            "    def f(self):\n        self.g().put_object()"
        ),
        ["S3Client.put_object"],
    ),
    "attribute of a base class": (
        (
            'class A:\n    def __init__(self):\n        self.c = boto3.client("s3")\n'
            "class B(A):\n    def f(self):\n        self.c.put_object()"
        ),
        ["S3Client.put_object"],
    ),
    "method that gets an object": (
        (
            "class A:\n    def send(self, c):\n        c.put_object()\n"
            'def f(a):\n    a.send(boto3.client("s3"))\nf(A())'
        ),
        ["S3Client.put_object"],
    ),
    "method of one of two": (
        'for n in ("sqs", "s3"):\n    boto3.client(n).list_queues()',
        ["SQSClient.list_queues"],
    ),
    "function that returns it": (
        'def f():\n    return boto3.client("s3")\nf().put_object()',
        ["S3Client.put_object"],
    ),
    "context manager": (
        (
            "import contextlib\n@contextlib.contextmanager\ndef f():\n"
            '    yield boto3.client("s3")\n'
            "with f() as c:\n    c.put_object()"
        ),
        ["S3Client.put_object"],
    ),
    "annotation of ours": (
        "from boto_types.s3 import S3Client\ndef f(c: S3Client):\n    c.put_object()",
        ["S3Client.put_object"],
    ),
    "annotation of another package": (
        "from mypy_boto3_s3.client import S3Client\ndef f(c: S3Client):\n    c.put_object()",
        ["S3Client.put_object"],
    ),
    "paginator": (
        'boto3.client("s3").get_paginator("list_objects_v2").paginate()',
        ["S3Client.get_paginator", "ListObjectsV2Paginator.paginate"],
    ),
    "waiter": (
        'w = boto3.client("s3").get_waiter("bucket_exists")\nw.wait()',
        ["S3Client.get_waiter", "BucketExistsWaiter.wait"],
    ),
    "resource": (
        'bucket = boto3.resource("s3").Bucket("b")\nbucket.create()',
        ["S3ServiceResource.Bucket", "Bucket.create"],
    ),
    "collection": (
        'for b in boto3.resource("s3").buckets.all():\n    b.objects.filter(Prefix="p").delete()',
        [
            "ServiceResourceBucketsCollectionManager.all",
            "BucketObjectsCollectionManager.filter",
            "BucketObjectsCollection.delete",
        ],
    ),
    "client of a resource": (
        'boto3.resource("ec2").meta.client.describe_vpcs()',
        ["EC2Client.describe_vpcs"],
    ),
    "table": (
        'boto3.resource("dynamodb").Table("t").put_item()',
        ["DynamoDBServiceResource.Table", "Table.put_item"],
    ),
    "function that makes any client": (
        (
            "def make(region, name):\n    return boto3.Session().client(name)\n"
            'make("", "sqs").list_queues()\nmake("", name="s3").put_object()\n'
            'make("", "s3").get_paginator()'
        ),
        ["S3Client.put_object", "S3Client.get_paginator", "SQSClient.list_queues"],
    ),
    "unknown parameter": ("def f(c):\n    c.put_object()", []),
    "a function that calls itself": (
        'def f(c):\n    f(c)\n    c.put_object()\nf(boto3.client("s3"))',
        ["S3Client.put_object"],
    ),
    "another object": ("import requests\nrequests.get().put_object()", []),
}


@cache
def types() -> ServiceTypes:
    source = model_source(None, [])
    return ServiceTypes(source, service_entries(source))


def called(root: Path) -> list[str]:
    """Return the calls in the order of their lines: "app.py:2 S3Client.put_object"."""
    flow = project_flow(root, types())
    assert not flow.warnings
    found = []
    for call in flow.calls():
        line = flow.lines(call.file, [call.node])[id(call.node)].line
        assert isinstance(call.method.owner.annotation, Name)
        name = f"{call.method.owner.annotation.symbol.name}.{call.method.name}"
        found.append((call.file, line, name))
    return [f"{file}:{line} {name}" for file, line, name in sorted(found)]


CLIENT = 'async def make(name="s3"):\n    return boto3.client("s3")\nasync def f(c):\n    '
# The body of a function, in which `found` gets a value, and the classes of that value.
HANDED = {
    "wait_for": ("found = await asyncio.wait_for(make(), 5)", ["S3Client"]),
    "shield": ("found = await asyncio.shield(make())", ["S3Client"]),
    "shield of wait_for": (
        "found = await asyncio.shield(asyncio.wait_for(make(), 5))",
        ["S3Client"],
    ),
    "task": ("task = asyncio.create_task(make())\n    found = await task", ["S3Client"]),
    "result of a task": (
        "task = asyncio.ensure_future(make())\n    await task\n    found = task.result()",
        ["S3Client"],
    ),
    "task that is not awaited": ("found = asyncio.create_task(make())", ["Coroutine"]),
    "task of a group": (
        (
            "async with asyncio.TaskGroup() as group:\n"
            "        task = group.create_task(make())\n    found = task.result()"
        ),
        ["S3Client"],
    ),
    "task of another group": (
        "async with trio() as group:\n        found = await group.create_task(make())",
        [],
    ),
    "thread": ('found = await asyncio.to_thread(boto3.client, "s3")', ["S3Client"]),
    "thread that is not awaited": ('found = asyncio.to_thread(boto3.client, "s3")', ["Coroutine"]),
    "method in a thread": ("found = await to_thread(c.list_buckets)", ["ListBucketsOutput"]),
    "executor of a loop": (
        (
            "loop = asyncio.get_running_loop()\n"
            "    found = await loop.run_in_executor(None, c.list_buckets)"
        ),
        ["ListBucketsOutput"],
    ),
    "executor": (
        "with ThreadPoolExecutor() as pool:\n        found = pool.submit(c.list_buckets).result()",
        ["ListBucketsOutput"],
    ),
    "partial": ('found = functools.partial(boto3.client, "s3")()', ["S3Client"]),
    "partial of a method": (
        "found = functools.partial(c.list_buckets, P=1)()",
        ["ListBucketsOutput"],
    ),
    "partial in a thread": (
        'found = await asyncio.to_thread(functools.partial(boto3.client, "s3"))',
        ["S3Client"],
    ),
    "gathered, by position": (
        "_, found = await asyncio.gather(asyncio.sleep(1), make())",
        ["S3Client"],
    ),
    "gathered, by index": ("found = (await asyncio.gather(make(), f(c)))[0]", ["S3Client"]),
    "gathered, in a loop": (
        "for found in await asyncio.gather(make(), make()):\n        pass",
        ["S3Client"],
    ),
    "gathered with exceptions": (
        "found, _ = await asyncio.gather(make(), f(c), return_exceptions=True)",
        [],
    ),
    "gathered with others": ("found, _ = await asyncio.gather(*map(f, [c]), make())", []),
    "gathered elsewhere": ("found, _ = await dask.gather(make(), make())", []),
    "run": ("found = asyncio.run(make())", ["S3Client"]),
    "another module of that name": (
        "asyncio = input()\n    found = await asyncio.shield(make())",
        [],
    ),
}


@pytest.mark.parametrize(("code", "expected"), HANDED.values(), ids=HANDED)
def test_functions_of_python_that_call_others(code: str, expected: list[str], project: Project):
    project.write(
        {
            "app.py": "import asyncio, functools, boto3, dask\nfrom asyncio import to_thread\n"
            f"from concurrent.futures import ThreadPoolExecutor\n{CLIENT}{code}\n    return found\n"
            'end = f(boto3.client("s3"))\n'
        }
    )
    flow = project_flow(project.root, types())
    found = flow.names.values(Own("end"), "app.py")
    named = [each.annotation for each in found if isinstance(each, Typed)]
    symbols = [a.origin if isinstance(a, Generic) else a.symbol for a in named]
    assert [symbol.name for symbol in symbols] == expected


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_a_call_knows_its_class(code: str, expected: list[str], project: Project):
    project.write({"app.py": f"import boto3\n{code}\n"})
    assert sorted(each.partition(" ")[2] for each in called(project.root)) == sorted(expected)


def test_names_are_followed_between_files(project: Project):
    project.write(
        {
            "src/app/main.py": (
                "import boto3\nfrom app.store import Store\n"
                'store = Store(boto3.client("s3"))\nstore.save("a")\n'
            ),
            "src/app/store.py": (
                "class Store:\n    def __init__(self, client):\n        self.client = client\n"
                "    def save(self, key):\n        self.client.put_object(Key=key)\n"
            ),
            "src/app/late.py": (
                "from app import main\ndef late():\n    main.store.client.get_object()\n"
            ),
        }
    )
    assert called(project.root) == [
        "src/app/late.py:3 S3Client.get_object",
        "src/app/store.py:5 S3Client.put_object",
    ]


def test_a_fixture_reaches_the_tests_of_its_folder(project: Project):
    fixture = 'import boto3, pytest\n@pytest.fixture\ndef store():\n    yield boto3.client("{}")\n'
    project.write(
        {
            "tests/conftest.py": fixture.format("s3"),
            "tests/test_a.py": "def test_a(store):\n    store.put_object()\n",
            "tests/sub/test_b.py": "def test_b(store):\n    store.get_object()\n",
            "others/test_c.py": "def test_c(store):\n    store.get_object()\n",
        }
    )
    assert called(project.root) == [
        "tests/sub/test_b.py:2 S3Client.get_object",
        "tests/test_a.py:2 S3Client.put_object",
    ]


RESPONSES = {
    "key of a page": (
        'for page in s3.get_paginator("list_objects_v2").paginate():\n    found = page["Contents"]',
        ".responses Object",
    ),
    "element of a list": (
        (
            'for page in s3.get_paginator("list_objects_v2").paginate():\n'
            '    for each in page["Contents"]:\n        found = each["Owner"]'
        ),
        ".responses Owner",
    ),
    "get with a default": (
        'found = s3.list_buckets().get("Buckets", [])[0]',
        ".responses Bucket",
    ),
    "value of a map": (
        'for found in boto3.client("dynamodb").get_item()["Item"].values():\n    pass',
        ".responses AttributeValue",
    ),
}


@pytest.mark.parametrize(("code", "expected"), RESPONSES.values(), ids=RESPONSES)
def test_the_keys_of_a_response_have_types(code: str, expected: str, project: Project):
    project.write({"app.py": f'import boto3\ns3 = boto3.client("s3")\n{code}\n'})
    flow = project_flow(project.root, types())
    found = flow.names.values(Own("found"), "app.py")
    (annotation,) = (value.annotation for value in found if isinstance(value, Typed))
    while isinstance(annotation, Generic):
        annotation = annotation.arguments[0]
    assert isinstance(annotation, Name)
    assert " ".join(annotation.symbol) == expected


GROWTH = {
    "entry of a dictionary": 'p = {"A": "1"}\np["B"] = "2"',
    "update with keywords": 'p = {"A": "1"}\np.update(B="2")',
    "update with a dictionary": 'p = {"A": "1"}\np.update({"B": "2"})',
    "setdefault": 'p = {"A": "1"}\np.setdefault("B", "2")',
    "dict with keywords": 'p = dict(A="1", B="2")',
    "dict of another one": 'q = {"A": "1"}\np = dict(q, B="2")',
    "dictionary in another one": 'q = {"A": "1"}\np = {**q, "B": "2"}',
    "dictionary or another one": 'q = {"A": "1"}\np = q | {"B": "2"}',
    "merged in place": 'p = {"A": "1"}\np |= {"B": "2"}',
    "copy": 'q = {"A": "1", "B": "2"}\np = q.copy()',
    "deep copy": 'import copy\nq = {"A": "1", "B": "2"}\np = copy.deepcopy(q)',
    "result of a function": (
        'def f():\n    p = {"A": "1"}\n    if input():\n        p["B"] = "2"\n    return p\np = f()'
    ),
    "attribute of self": (
        'class C:\n    def __init__(self):\n        self.p = {"A": "1"}\n'
        '    def f(self):\n        self.p["B"] = "2"\np = C().p'
    ),
}


@pytest.mark.parametrize("code", GROWTH.values(), ids=GROWTH)
def test_a_dictionary_has_the_entries_that_it_gets_later(code: str, project: Project):
    project.write({"app.py": f"import boto3\n{code}\n"})
    flow = project_flow(project.root, types())
    found = flow.names.values(Own("p"), "app.py")
    tables = [each for each in found if isinstance(each, InFile) and isinstance(each.term, Table)]
    assert {key.value for each in tables for key, _ in each.term.entries} == {"A", "B"}
    for each in tables:
        assert len(each.term.nodes) == len(each.term.entries)


LISTS = {
    "append": 'p = []\np.append({"A": "1"})',
    "extend": 'p = []\np.extend([{"A": "1"}])',
    "added": 'p = []\np += [{"A": "1"}]',
    "comprehension": 'p = [{"A": x} for x in input()]',
    "entry of a dictionary": 'd = {"L": []}\nd["L"].append({"A": "1"})\np = d["L"]',
    "setdefault": 'd = {}\nd.setdefault("L", []).append({"A": "1"})\np = d["L"]',
}


@pytest.mark.parametrize("code", LISTS.values(), ids=LISTS)
def test_a_list_has_the_elements_that_it_gets_later(code: str, project: Project):
    project.write({"app.py": f"import boto3\n{code}\n"})
    flow = project_flow(project.root, types())
    found = flow.names.values(Element(Own("p")), "app.py")
    tables = [each for each in found if isinstance(each, InFile) and isinstance(each.term, Table)]
    assert [key for each in tables for key, _ in each.term.entries] == [Text("A")]


def test_a_name_of_another_function_does_not_grow(project: Project):
    code = 'p = {"A": "1"}\ndef f(p):\n    p["B"] = "2"\n'
    project.write({"app.py": f"import boto3\n{code}"})
    flow = project_flow(project.root, types())
    (found,) = flow.names.values(Own("p"), "app.py")
    assert isinstance(found, InFile)
    assert [key for key, _ in found.term.entries] == [Text("A")]


ORIGINS = {
    "response": ("found = s3.list_buckets()", ("list_buckets",)),
    "key of an element": (
        'found = s3.list_buckets()["Buckets"][0]',
        ("list_buckets", "Buckets"),
    ),
    "element of a page": (
        (
            'for page in s3.get_paginator("list_objects_v2").paginate():\n'
            '    for found in page.get("Contents", []):\n        pass'
        ),
        ("list_objects_v2", "Contents"),
    ),
    "response of an action": (
        'found = boto3.resource("s3").Object("a", "b").put()',
        ("put_object",),
    ),
    "attribute of a resource": (
        'found = boto3.resource("s3").Object("a", "b").restore',
        ("HeadObjectOutput", "Restore"),
    ),
}


@pytest.mark.parametrize(("code", "expected"), ORIGINS.values(), ids=ORIGINS)
def test_a_received_value_has_an_origin(code: str, expected: tuple[str, ...], project: Project):
    project.write({"app.py": f'import boto3\ns3 = boto3.client("s3")\n{code}\n'})
    flow = project_flow(project.root, types())
    found = flow.names.values(Own("found"), "app.py")
    origins = {value.origin.parts for value in found if isinstance(value, Typed) and value.origin}
    assert origins == {expected}


def test_a_stubber_has_the_service_of_its_client(project: Project):
    project.write(
        {
            "app.py": "import boto3\nfrom botocore.stub import Stubber\n"
            'stubber = Stubber(boto3.client("s3"))\n'
        }
    )
    flow = project_flow(project.root, types())
    assert flow.names.values(Own("stubber"), "app.py") == (Typed("s3", STUBBER_TYPE),)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[Term]:
    """Return a list that gets each term which is followed."""
    found: list[Term] = []
    follow = Names._values

    def counted(names: Names, term: Term, file: str) -> Iterable[Value]:
        found.append(term)
        return follow(names, term, file)

    monkeypatch.setattr(Names, "_values", counted)
    return found


def test_functions_that_call_each_other_take_few_steps(project: Project, steps: list[Term]):
    functions = [
        f"def f{i}(c):\n    return f{(i + 1) % 9}(c) or f{(i + 2) % 9}(c) or f{i // 2}(c) or c\n"
        for i in range(9)
    ]
    call = 'f0(boto3.client("s3")).put_object()'
    project.write({"app.py": "\n".join(("import boto3", *functions, call))})
    assert called(project.root)[-1].endswith("S3Client.put_object")
    assert len(steps) < 5_000


def test_functions_that_get_texts_take_few_steps(project: Project, steps: list[Term]):
    """Otherwise, each function is followed for each combination of the texts of its callers."""
    functions = [
        f'def f{i}(name, c):\n    return f{i + 1}("a", c) or f{i + 1}("b", c)\n' for i in range(12)
    ]
    call = 'def f12(name, c):\n    return c\nf0("a", boto3.client("s3")).put_object()'
    project.write({"app.py": "\n".join(("import boto3", *functions, call))})
    assert called(project.root) == ["app.py:40 S3Client.put_object"]
    assert len(steps) < 5_000


def test_a_long_chain_takes_few_steps(project: Project, monkeypatch: pytest.MonkeyPatch):
    """Its calls are not followed to find out that none of them is of a function of Python."""
    found: list[Term] = []
    follow = handed._known_name

    def counted(term: Term, scope: Scope) -> str:
        found.append(term)
        return follow(term, scope)

    monkeypatch.setattr(handed, "_known_name", counted)
    chain = f"x = boto3.client('s3'){'.foo()' * 40}\n"
    project.write({"app.py": f"import boto3\n{chain}"})
    assert called(project.root) == []
    assert len(found) < 50


WRAPPERS = {
    "function": "def make(name):\n    return boto3.client(name)\n",
    "with another argument": (
        "def make(name, region='a'):\n    return boto3.client(name, region_name=region)\n"
    ),
    "with a function inside": (
        "def inner(name):\n    return boto3.client(name)\n"
        "def make(name):\n    return inner(name)\n"
    ),
}


@pytest.mark.parametrize("code", WRAPPERS.values(), ids=WRAPPERS)
def test_a_function_that_makes_clients_gives_each_caller_its_own(code: str, project: Project):
    project.write({"app.py": f"import boto3\n{code}a = make('s3')\nb = make('sqs')\n"})
    flow = project_flow(project.root, types())
    for name, service in (("b", "sqs"), ("a", "s3")):
        (found,) = flow.names.values(Own(name), "app.py")
        assert isinstance(found, Typed)
        assert found.service == service


ORDERS = {
    "behind an assignment": ("p = {'A': 1}\np = {'B': 2}\nreturn p", ["B"]),
    "behind a branch": ("p = {'A': 1}\nif x:\n    p = {'B': 2}\nreturn p", ["A", "B"]),
    "inside a branch": ("p = {'A': 1}\nif x:\n    p = {'B': 2}\n    return p", ["B"]),
    "behind two branches": (
        "p = {'A': 1}\nif x:\n    p = {'B': 2}\nelse:\n    p = {'C': 3}\nreturn p",
        ["A", "B", "C"],
    ),
    "from itself": ("p = {'A': 1}\np = {**p, 'B': 2}\nreturn p", ["A", "B"]),
    "grown before": ("p = {}\np['A'] = 1\np = {'B': 2}\nreturn p", ["B"]),
    "grown behind": ("p = {'A': 1}\np = {'B': 2}\np['C'] = 3\nreturn p", ["B", "C"]),
    "grown in a branch": ("p = {'A': 1}\nif x:\n    p['B'] = 2\nreturn p", ["A", "B"]),
    "another name between": ("p = {'A': 1}\nq = 1\np['B'] = 2\nr = 2\nreturn p", ["A", "B"]),
    "inner function": (
        "p = {'A': 1}\ndef f():\n    return p\np = {'B': 2}\nreturn f()",
        ["A", "B"],
    ),
    "loop": (
        "for p in ({'A': 1},):\n    if x:\n        p = {'B': 2}\n    q = p\nreturn q",
        ["A", "B"],
    ),
}


@pytest.mark.parametrize(("code", "expected"), ORDERS.values(), ids=ORDERS)
def test_the_order_of_assignments(code: str, expected: list[str], project: Project):
    body = code.replace("\n", "\n    ")
    project.write({"app.py": f"import boto3\ndef f(x):\n    {body}\nfound = f(1)\n"})
    flow = project_flow(project.root, types())
    found = flow.names.values(Own("found"), "app.py")
    tables = [each for each in found if isinstance(each, InFile) and isinstance(each.term, Table)]
    assert sorted({key.value for each in tables for key, _ in each.term.entries}) == expected


def test_types_have_the_options_of_the_project():
    source = model_source(None, [])
    entries = [entry for entry in service_entries(source) if entry.service_name == "s3"]
    output = Symbol(".responses", "ListObjectsV2Output")
    assertive = ServiceTypes(source, entries, TranslationOptions(response_keys="assertive"))
    assert assertive.definition("s3", output) != types().definition("s3", output)
