"""Each way to name a service in code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.project.conftest import shown

if TYPE_CHECKING:
    from tests.unit.project.conftest import Project

# The code, the services with their kinds, and how many calls are unresolved.
CASES = {
    "function": ('import boto3\nboto3.client("s3")', "s3 client", 0),
    "resource": ('import boto3\nboto3.resource("s3")', "s3 resource", 0),
    "alias of a module": ('import boto3 as b\nb.client("s3")', "s3 client", 0),
    "alias of a function": ('from boto3 import client as c\nc("s3")', "s3 client", 0),
    "alias of a resource": ('from boto3 import resource as r\nr("s3")', "s3 resource", 0),
    "star import": ('from boto3 import *\nclient("s3")', "s3 client", 0),
    "variable": ('import boto3\nmake = boto3.client\nmake("s3")', "s3 client", 0),
    "partial": (
        'import boto3\nfrom functools import partial\nm = partial(boto3.client, "s3")\n',
        "s3 client",
        0,
    ),
    "partial of functools": (
        'import boto3, functools\nm = functools.partial(boto3.Session().resource, "s3")\n',
        "s3 resource",
        0,
    ),
    "partial without a service": (
        (
            "import boto3, functools\nfrom functools import partial\n"
            'm = partial(boto3.client, region_name="x")\nm("s3")\n'
        ),
        "s3 client",
        0,
    ),
    "keyword": ('import boto3\nboto3.client(region_name="x", service_name="s3")', "s3 client", 0),
    "session": (
        'from boto3 import Session\nSession().resource("dynamodb")',
        "dynamodb resource",
        0,
    ),
    "session in a variable": (
        'import boto3\nsession = boto3.session.Session()\nsession.client("s3")',
        "s3 client",
        0,
    ),
    "method in a variable": (
        'import boto3\nsession = boto3.Session()\nmake = session.resource\nmake("s3")',
        "s3 resource",
        0,
    ),
    "botocore": (
        'from botocore.session import get_session as g\ng().create_client("s3")',
        "s3 client",
        0,
    ),
    "aiobotocore": (
        (
            "from aiobotocore.session import get_session\n"
            "async def f():\n"
            '    session = get_session()\n    async with session.create_client("s3") as c: pass'
        ),
        "s3 client",
        0,
    ),
    "aioboto3": (
        'import aioboto3\nasync def f():\n    async with aioboto3.Session().resource("s3"): pass',
        "s3 resource",
        0,
    ),
    "constant": ('import boto3\nS = "s3"\nboto3.client(S)', "s3 client", 0),
    "Final": (
        'import boto3\nfrom typing import Final\nS: Final = "s3"\nboto3.client(S)',
        "s3 client",
        0,
    ),
    "joined strings": ('import boto3\nboto3.client("dynamo" "db")', "dynamodb client", 0),
    "f-string without values": ('import boto3\nboto3.client(f"s3")', "s3 client", 0),
    "conditional": ('import boto3\nboto3.client("s3" if 1 else "sqs")', "s3 client, sqs client", 0),
    "loop over a tuple": (
        'import boto3\nfor n in ("s3", "sqs"):\n    boto3.client(n)',
        "s3 client, sqs client",
        0,
    ),
    "loop over a list of pairs": (
        'import boto3\nfor n, r in [("s3", "eu"), ("sqs", "us")]:\n    boto3.client(n, r)',
        "s3 client, sqs client",
        0,
    ),
    "comprehension": (
        'import boto3\nN = ["s3", "sqs"]\nc = {n: boto3.client(n) for n in sorted(N)}',
        "s3 client, sqs client",
        0,
    ),
    "enumerate": (
        'import boto3\nfor i, n in enumerate(("s3", "sqs")):\n    boto3.client(n)',
        "s3 client, sqs client",
        0,
    ),
    "dictionary": (
        'import boto3\nN = {"a": "s3", "b": "sqs"}\nboto3.client(N["b"])',
        "sqs client",
        0,
    ),
    "items of a dictionary": (
        'import boto3\nfor n, v in {"s3": 1, "sqs": 2}.items():\n    boto3.client(n)',
        "s3 client, sqs client",
        0,
    ),
    "enum": (
        (
            "import boto3\nfrom enum import Enum\n"
            'class S(str, Enum):\n    S3 = "s3"\n    SQS = "sqs"\nboto3.client(S.S3.value)'
        ),
        "s3 client",
        0,
    ),
    "enum as a string": (
        (
            "import boto3\nfrom enum import StrEnum\n"
            'class S(StrEnum):\n    S3 = "s3"\nboto3.client(S.S3)'
        ),
        "s3 client",
        0,
    ),
    "parameter of an enum": (
        (
            "import boto3\nfrom enum import Enum\n"
            'class S(Enum):\n    S3 = "s3"\n    SQS = "sqs"\n'
            "def f(s: S): boto3.client(s.value)"
        ),
        "s3 client, sqs client",
        0,
    ),
    "all of an enum": (
        (
            "import boto3, enum\n"
            'class S(enum.Enum):\n    S3 = "s3"\n    SQS = "sqs"\n'
            "for s in S: boto3.client(s.value)"
        ),
        "s3 client, sqs client",
        0,
    ),
    "Literal": (
        (
            "import boto3\nfrom typing import Literal as L\n"
            'def f(n: L["s3", "sqs"] = "s3"): boto3.client(n)'
        ),
        "s3 client, sqs client",
        0,
    ),
    "alias of Literal": (
        (
            "import boto3, typing\n"
            'N: typing.TypeAlias = typing.Literal["s3"]\ndef f(n: N | None): boto3.client(n)'
        ),
        "s3 client",
        0,
    ),
    "type statement": (
        (
            "import boto3\nfrom typing import Literal\n"
            'type N = Literal["s3"]\ndef f(n: "N"): boto3.client(n)'
        ),
        "s3 client",
        0,
    ),
    "comparison": (
        'import boto3\ndef f(n):\n    if n in ("s3", "sqs"): boto3.client(n)',
        "s3 client, sqs client",
        0,
    ),
    "attribute": (
        (
            "import boto3\nclass A:\n    def __init__(self):\n"
            "        self.session = boto3.Session()\n        self.name = 's3'\n"
            "    def f(self): return self.session.client(self.name)"
        ),
        "s3 client",
        0,
    ),
    "attribute of a base class": (
        (
            'import boto3\nclass A:\n    session = boto3.Session()\n    name = "s3"\n'
            "class B(A):\n    def f(self): return self.session.client(self.name)"
        ),
        "s3 client",
        0,
    ),
    "own session": (
        (
            "import boto3\nclass Own(boto3.Session):\n"
            '    def queue(self): return super().client("sqs")\nOwn().client("s3")'
        ),
        "s3 client, sqs client",
        0,
    ),
    "function that returns a session": (
        'import boto3\ndef own(): return boto3.Session()\nown().client("s3")',
        "s3 client",
        0,
    ),
    "property": (
        (
            "import boto3\nclass A:\n    @property\n    def session(self): return boto3.Session()\n"
            '    def f(self): return self.session.client("s3")'
        ),
        "s3 client",
        0,
    ),
    "parameter": ('def f(session): return session.client("s3")', "s3 client", 0),
    "nested function": (
        'import boto3\ndef f():\n    name = "s3"\n    def g(): return boto3.client(name)',
        "s3 client",
        0,
    ),
    "global": (
        (
            'import boto3\nN = None\ndef f():\n    global N\n    N = "s3"\n'
            "def g(): boto3.client(N)"
        ),
        "s3 client",
        0,
    ),
    "two values": (
        'import boto3\nN = "s3"\nif 1:\n    N = "sqs"\nboto3.client(N)',
        "s3 client, sqs client",
        0,
    ),
    "function with a parameter": (
        (
            "import boto3\ndef make(region, name): return boto3.client(name)\n"
            'make("eu", "s3")\nmake("eu", name="sqs")\nmake("iam", other())'
        ),
        "s3 client, sqs client",
        1,  # the parameter itself
    ),
    "class with a parameter": (
        (
            "import boto3\nclass Own:\n    def __init__(self, name, region=None):\n"
            '        self.client = boto3.client(name)\nOwn("s3", "sqs")'
        ),
        "s3 client",
        0,
    ),
    "class that keeps a parameter": (
        (
            "import boto3\nclass Own:\n    def __init__(self, name):\n        self.name = name\n"
            "    def make(self): return boto3.client(self.name)\nOwn('s3')"
        ),
        "s3 client",
        0,
    ),
    "dataclass": (
        (
            "import boto3\n@dataclass\nclass Own:\n    region: str\n    name: str\n"
            "    def make(self): return boto3.client(self.name)\n"
            "Own('eu', 's3'); Own('eu', name='sqs')"
        ),
        "s3 client, sqs client",
        0,
    ),
    "constructor of a base class": (
        (
            "import boto3\nclass Base:\n    def __init__(self, name):\n"
            "        self.client = boto3.client(name)\n"
            "class S3(Base):\n    def __init__(self): super().__init__('s3')"
        ),
        "s3 client",
        0,
    ),
    "attribute of derived classes": (
        (
            "import boto3\nclass Base:\n    name = ''\n"
            "    def make(self): return boto3.client(self.name)\n"
            "class S3(Base):\n    name = 's3'\nclass Sqs(S3):\n    name = 'sqs'"
        ),
        "s3 client, sqs client",
        0,
    ),
    "function that calls another": (
        (
            "import boto3\ndef one(x, n): return boto3.client(n)\n"
            "def two(n): return one(1, n=n)\ntwo('s3')"
        ),
        "s3 client",
        0,
    ),
    "function with a constant": (
        "import boto3\nN = 's3'\ndef make(n): return boto3.client(n)\nmake(N)\nmake(x())",
        "s3 client",
        1,
    ),
    "function that nobody calls": ("import boto3\ndef make(n): return boto3.client(n)", "", 1),
    "function with a default": (
        "import boto3\ndef make(n='s3'): return boto3.client(n)\nmake()",
        "s3 client",
        0,
    ),
    "function with the name of a method": (
        (
            "import boto3\nclass A:\n    def get(self, n): return boto3.client(n)\n"
            "A().get('s3')\n{}.get('iam2')"
        ),
        "s3 client",
        0,
    ),
    "function as an argument": (
        (
            "import asyncio, boto3\nasync def f(): await asyncio.to_thread(boto3.client, 's3')\n"
            "map(boto3.resource, ['sqs'])"
        ),
        "s3 client, sqs resource",
        0,
    ),
    "dictionary with an unknown key": (
        "import boto3\nN = {'files': 's3', 'jobs': 'sqs'}\ndef f(k): boto3.client(N[k])",
        "s3 client, sqs client",
        0,
    ),
    "default of a dictionary": (
        "import boto3\nN = {'files': 's3'}\ndef f(k): boto3.client(N.get(k, 'sqs'))",
        "s3 client, sqs client",
        0,
    ),
    "default of a variable": (
        (
            "import boto3, os\nboto3.client(os.getenv('A', 's3'))\n"
            "boto3.client(os.environ.get('A', 's3'))"
        ),
        "s3 client",
        2,
    ),
    "zip": (
        "import boto3\nfor n, r in zip(('s3', 'sqs'), ('a', 'b')): boto3.client(n, r)",
        "s3 client, sqs client",
        0,
    ),
    "f-string": ('import boto3\nx = 1\nboto3.client(f"s{x}")', "", 1),
    "str": ("import boto3\ndef f(n: str): boto3.client(n)", "", 1),
    "default": ('import boto3\ndef f(n: str = "s3"): boto3.client(n)', "s3 client", 1),
    "keywords": ("import boto3\ndef f(**o): boto3.client(**o)", "", 1),
    "unknown service": ('import boto3\nboto3.client("s4")', "", 1),
    "call": ("import boto3, os\nboto3.client(os.environ['A'])", "", 1),
    "name that leads to itself": ("import boto3\na = b\nb = a\nboto3.client(a)", "", 1),
    "another library": ('import docker\nimport boto3\ndocker.client("events", "s3")', "", 0),
    "session of another distribution": (
        'from company.shared import context\ncontext.client("s3")',
        "s3 client",
        0,
    ),
    "another client": ("class A:\n    def f(self, x): self.api.client(x)", "", 0),
    "no service": ("import boto3\nboto3.client()", "", 0),
    "comment and string": ("import boto3\n# boto3.client('s3')\nx = \"boto3.client('s3')\"", "", 0),
    "class that derives from itself": (
        "import boto3\nclass A(A): pass\nA().client(A().name)",
        "",
        0,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_service_in_one_file(name: str, project: Project) -> None:
    code, expected, unresolved = CASES[name]
    project.write({"app.py": code})
    scan = project.scan()
    assert sorted({f"{use.service} {use.kind}" for use in scan.uses}) == list(
        filter(None, expected.split(", "))
    )
    assert len(scan.unresolved) == unresolved, shown(scan.unresolved)
    assert scan.warnings == ()


TYPES = {
    "import of a class": ("from mypy_boto3_s3 import S3Client", "1 s3 client"),
    "import of a package": ("import types_boto3_bedrock_runtime", "1 bedrock-runtime types"),
    "keyword as a module": ("from mypy_boto3_lambda.type_defs import A", "1 lambda types"),
    "our own package": ("from boto_types.lambda_ import LambdaClient", "1 lambda client"),
    "our own module": ("from boto_types import s3", "1 s3 types"),
    "annotation": ("import boto_types\ndef f(c: boto_types.s3.S3Client): ...", "2 s3 client"),
    "alias": ("import boto_types as bt\ndef f(c: bt.s3.S3Client): ...", "2 s3 client"),
    "quoted": ('import boto_types\nc: "boto_types.s3.S3Client | None"', "2 s3 client"),
    "quoted class": ('import boto3\nclient: "S3Client" = make()', "2 s3 client"),
    "quoted resource": (
        'import boto3\ndef f(x: "list[DynamoDBServiceResource]"): ...',
        "2 dynamodb resource",
    ),
    "cast": ('import boto3\nx = cast("SQSClient", make())', "2 sqs client"),
    "resource": ("from mypy_boto3_s3.service_resource import Bucket", "1 s3 resource"),
    "asynchronous": ("from types_aiobotocore_s3 import S3Client", "1 s3 client"),
    "no service": ("from boto_types._internal.containers import ListOrTuple", ""),
    "a class of the project": ('import boto3\nclass S3Client: ...\nx: "S3Client"', ""),
    "a literal": ('import boto3\nx: Literal["S3Client"]', ""),
}


@pytest.mark.parametrize("name", TYPES)
def test_a_service_in_a_type(name: str, project: Project) -> None:
    code, expected = TYPES[name]
    project.write({"app.py": code})
    found = [line.partition(":")[2] for line in shown(project.scan().uses)]
    assert found == list(filter(None, [expected]))


FILES = {
    "constant": {"names.py": 'S = "s3"', "app.py": "from names import S\nboto3.client(S)"},
    "constant of a module": {
        "pkg/__init__.py": "",
        "pkg/names.py": 'S = "s3"',
        "app.py": "import pkg.names\nboto3.client(pkg.names.S)",
    },
    "relative import": {
        "src/pkg/__init__.py": "",
        "src/pkg/names.py": 'S = "s3"',
        "src/pkg/sub/app.py": "from ..names import S\nboto3.client(S)",
    },
    "module of the same package": {
        "pkg/names.py": 'S = "s3"',
        "pkg/app.py": "from . import names\nboto3.client(names.S)",
    },
    "name that is passed on": {
        "pkg/__init__.py": "from .names import *",
        "pkg/names.py": "from .deep import S",
        "pkg/deep.py": 'S = "s3"',
        "app.py": "from pkg import S\nboto3.client(S)",
    },
    "enum": {
        "names.py": 'import enum\nclass N(enum.Enum):\n    S3 = "s3"',
        "app.py": "from names import N\nboto3.client(N.S3.value)",
    },
    "session": {
        "aws.py": "from boto3 import Session\nclass Aws:\n    session = Session()",
        "app.py": 'from aws import Aws\nN = "s3"\nAws().session.client(N)',
    },
    "function": {
        "aws.py": "import boto3\nmake = boto3.client",
        "app.py": "import boto3\nfrom aws import make\nmake('s3')",
    },
    "own function": {
        "aws.py": "import boto3\ndef get_client(name: str): return boto3.client(name)",
        "app.py": "from aws import get_client\nget_client('s3')",
    },
    "caller that does not mention boto": {
        "aws.py": "import boto3\ndef aws(name: str): return boto3.client(name)",
        "app.py": "from aws import aws\naws('s3')",
    },
    "caller with a constant": {
        "aws.py": "import boto3\ndef aws(name: str): return boto3.client(name)",
        "names.py": "N = 's3'",
        "app.py": "from aws import aws\nfrom names import N\naws(N)",
    },
    "callers in a row": {
        "aws.py": "import boto3\ndef aws(name: str): return boto3.client(name)",
        "tools.py": "import aws\nclass Tool:\n    def __init__(self, n): self.c = aws.aws(n)",
        "app.py": "from tools import Tool\nclass App(Tool):\n    def __init__(self):\n"
        "        super().__init__('s3')",
    },
    "attribute of a derived class": {
        "base.py": "import boto3\nclass Base:\n    name: str\n"
        "    def make(self): return boto3.client(self.name)",
        "one.py": "from base import Base\nclass One(Base): ...",
        "two.py": "from one import One\nclass Two(One): name = 's3'",
    },
    "method with a common name": {
        "aws.py": "import boto3\nclass Aws:\n    def get(self, name): return boto3.client(name)",
        "app.py": "def f(aws): aws.get('s3')",
        "other.py": "def f(aws): aws.get(1)",
    },
    "circle of imports": {
        "one.py": 'from two import S\nA = "s3"',
        "two.py": "from one import A as S",
        "app.py": "from one import S\nfrom two import S as T\nboto3.client(T)",
    },
}


@pytest.mark.parametrize("name", FILES)
def test_a_service_in_another_file(name: str, project: Project) -> None:
    project.write(FILES[name])
    scan = project.scan()
    assert scan.services == ("s3",)
    assert scan.unresolved == ()
    assert project.scan() == scan


def test_the_nearest_module_of_a_name(project: Project) -> None:
    project.write(
        {
            "one/names.py": 'S = "s3"',
            "one/app.py": "from names import S\nboto3.client(S)",
            "two/names.py": 'S = "sqs"',
            "two/app.py": "from names import S\nboto3.client(S)",
        }
    )
    assert shown(project.scan().uses) == ["one/app.py:2 s3 client", "two/app.py:2 sqs client"]


def test_a_message_names_the_call_and_the_way_out(project: Project) -> None:
    project.write({"app.py": 'import boto3\ndef f(n): boto3.client(n)\nboto3.client("s33")'})
    first, second = shown(project.scan().unresolved)
    assert first == (
        "app.py:2 boto3.client: the service is the parameter n, which is known only at run time; "
        'give it a Literal type, or set services = ["auto", "NAME"]'
    )
    assert second == 'app.py:3 boto3.client: there is no service "s33"; did you mean s3?'


def test_lines_of_calls(project: Project) -> None:
    code = 'import boto3\n\nx = """\n\n"""\ny = (\n    boto3\n    .client(  # here\n"s3"))\n'
    for ending in ("\n", "\r\n", "\r"):
        project.write({"app.py": code.replace("\n", ending)})
        assert shown(project.scan().uses) == ["app.py:8 s3 client"]
