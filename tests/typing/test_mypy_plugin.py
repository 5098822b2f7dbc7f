"""The mypy plugin: mypy infers the same types as without it, and reads only the used services."""

from __future__ import annotations

import json
import re
import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from mypy.nodes import MypyFile
from mypy.options import Options

from tests.typing.mypy_projects import CONFIGURATIONS, PLUGIN, findings

if TYPE_CHECKING:
    from tests.typing.mypy_projects import Project

PROGRAMS = Path(__file__).parent / "plugin"


def revealed(text: str) -> list[str]:
    """Return the types that a run reveals, without boto_types' module names."""
    found = re.findall(r'Revealed type is "(.*)"', text)
    return [re.sub(r"boto_types\.\w+\.client\.", "", item) for item in found]


def read(verbose: str) -> set[str]:
    """Return the services whose client stub a verbose run has read."""
    return set(re.findall(r"boto_types\.(\w+)\.client\b", verbose))


def test_types_are_the_same_without_the_plugin(project: Project) -> None:
    shutil.copytree(PROGRAMS, project.folder, dirs_exist_ok=True)
    without = project.check("main.py")
    project.configure()
    with_plugin = project.check("main.py")
    assert findings(with_plugin) == findings(without)
    count = sum(file.read_text("utf-8").count("reveal_type(") for file in PROGRAMS.glob("*.py"))
    assert len(revealed(with_plugin)) == count
    assert "SageMakerClient" in with_plugin
    # The second run reads all from the cache, except the programs with errors.
    assert findings(project.check("main.py")) == findings(without)


OPTIONS = """
from typing import Any
import boto3
from botocore.session import get_session

from typing_extensions import TypedDict

class Versioned(TypedDict):
    api_version: str

class Own(boto3.Session):
    def make(self, **options: Any) -> None:
        reveal_type(super().client("sqs", **options))

def versioned(options: Versioned) -> None:
    boto3.client("sqs", **options).send_message()

def make(version: str, **options: Any) -> None:
    reveal_type(boto3.client("sqs", **options))
    reveal_type(boto3.client("sqs", "eu-west-1", **options))
    reveal_type(boto3.Session(**options).client(service_name="sqs", use_ssl=True, **options))
    reveal_type(get_session().create_client("sqs", **options))
    reveal_type(boto3.client("sqs", "eu-west-1", version, **options))
    reveal_type(boto3.client("sqs", api_version=version, **options))
    reveal_type(boto3.client(version, **options))
"""


def test_a_dictionary_of_options_keeps_the_type_of_the_client(project: Project) -> None:
    """Without the plugin mypy cannot choose an overload, and infers Any."""
    project.write(program=OPTIONS)
    without = project.check("program.py")
    assert revealed(without)[:5] == ["Any"] * 5
    project.configure()
    with_plugin = project.check("program.py")
    found = revealed(with_plugin)
    assert found[:5] == ["SQSClient"] * 5
    assert not [name for name in found[5:] if "SQSClient" in name]
    assert len(found) == 8
    # Explicit keywords, e.g. an API version, have the same result as without the plugin.
    assert "error" not in without + with_plugin


CREDENTIALS = """
import boto3, botocore.session

def make(credentials: dict[str, str], numbers: dict[str, int], name: str) -> None:
    reveal_type(boto3.client("sqs", **credentials))
    reveal_type(boto3.Session(**credentials).client("sqs", "eu-west-1", **credentials))
    reveal_type(botocore.session.get_session().create_client("sqs", **credentials))
    reveal_type(boto3.client(name, **credentials))
    boto3.client("sqs", **numbers)
    boto3.client("sqs", use_sll="no", **credentials)
"""


def test_credentials_in_a_dictionary_of_strings(project: Project) -> None:
    """A signature with only strings accepts them. With the plugin the service's own one does."""
    project.write(program=CREDENTIALS)
    without = project.check("program.py")
    assert revealed(without)[:3] == ["Any"] * 3
    project.configure()
    with_plugin = project.check("program.py")
    assert revealed(with_plugin)[:3] == ["SQSClient"] * 3
    for text in (without, with_plugin):
        assert "DynamicClient | Any" in revealed(text)[3].replace("boto_types.dynamic.", "")
        wrong = {line.split(":")[1] for line in text.splitlines() if "error:" in line}
        assert wrong == {"9", "10"}


CONSTANTS = """
from typing import Final, Literal, TypeAlias

NAMES: Final = (
    "sqs",  # queues (and more)
    "logs",
)
Choice: TypeAlias = Literal[
    "s3",  # what [is] kept
    "sts",
]
BELOW: Final = \\
    "lambda"
"""
CHOICES = """
import boto3
from constants import BELOW, NAMES, Choice

def make(choice: Choice) -> None:
    reveal_type(boto3.client(choice))
    reveal_type(boto3.client(NAMES[1]))
    reveal_type(boto3.client(BELOW))
"""


def test_imported_constants_with_comments_between(project: Project) -> None:
    project.write(constants=CONSTANTS, program=CHOICES)
    without = revealed(project.check("program.py"))
    assert without == ["S3Client | STSClient", "CloudWatchLogsClient", "LambdaClient"]
    project.configure()
    assert revealed(project.check("program.py")) == without


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_each_configuration_file(name: str, project: Project) -> None:
    """The overloads stay off if a module has its own always_false list."""
    project.configure(name)
    project.write(program='import boto3\nreveal_type(boto3.client("sqs"))\n')
    said = project.check("--verbose", "program.py")
    assert revealed(said) == ["SQSClient"]
    assert read(said) == {"sqs"}


def test_only_named_services_are_read(project: Project) -> None:
    project.configure()
    project.write(
        program='import boto3\nKEYS = ("s3", "sqs")\n',
        tests="def client(app: str) -> None: ...\nclient('sts')\n",
        words="# Any string may be a name where a name is not spelled out.\n"
        "import boto3\nname = {'lambda': 1}\nboto3.client(str(name))\n",
        constants='from typing import Final\nNAME: Final = "iam"\n',
        names='from enum import StrEnum\nclass Names(StrEnum):\n    WAF = "wafv2"\n',
        several='import typing\nNAMES: typing.Final = (\n    "s3",\n    "dynamodb",\n)\n',
    )
    assert read(project.check("--verbose", "program.py")) == set()
    assert read(project.check("--verbose", "tests.py")) == {"sts"}
    assert read(project.check("--verbose", "words.py")) == {"lambda_"}
    assert read(project.check("--verbose", "constants.py")) == {"iam"}
    assert read(project.check("--verbose", "names.py")) == {"wafv2"}
    assert read(project.check("--verbose", "several.py")) == {"s3", "dynamodb"}


def test_no_stub_of_the_standard_library_is_checked(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program's own stubs are checked, also one with the name of a standard module."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "boto_types"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(package))
    spec = spec_from_file_location("a_plugin", package / "boto_types" / "mypy_plugin.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    plugin = module.BotoTypesPlugin(Options())
    found: dict[str, set[str]] = {}
    for name in (
        "ast.pyi",
        "importlib/metadata.pyi",
        "typing_extensions.pyi",
        "names.pyi",
        "ast.py",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('from typing import Final\nNAME: Final = "iam"\n')
        file = MypyFile([], [])
        file._fullname = name.rpartition(".")[0].replace("/", ".")
        file.path = str(path)
        found[name] = {dependency for _, dependency, _ in plugin.get_additional_deps(file)}
    client = "boto_types.iam.client"
    assert client in found.pop("names.pyi")
    assert client in found.pop("ast.py")
    assert found == {
        "ast.pyi": set(),
        "importlib/metadata.pyi": set(),
        "typing_extensions.pyi": set(),
    }


def test_resources_are_read_if_a_program_makes_one(project: Project) -> None:
    """A constant may be for a client or a resource. A resource's module imports its client's."""
    project.configure()
    project.write(
        clients='import boto3\nboto3.client("s3")\nboto3.session.Session().client("sqs")\n',
        both='import boto3\nboto3.client("sqs")\nboto3.resource("s3")\n',
        alias='from boto3 import resource as make\nmake("s3")\n',
        constant='from typing import Final\nNAME: Final = "s3"\n',
    )
    found = {
        name: set(re.findall(r"boto_types\.(\w+)\.resources", said))
        for name in ("clients", "both", "alias", "constant")
        for said in [project.check("--verbose", f"{name}.py")]
    }
    assert found == {"clients": set(), "both": {"s3"}, "alias": {"s3"}, "constant": {"s3"}}


def test_a_file_begins_to_use_another_service(project: Project) -> None:
    """mypy updates its cache, also one from a run without the plugin."""
    program = "import boto3\nfrom names import NAME\nreveal_type(boto3.client(NAME))\n"
    project.write(names='from typing import Final\nNAME: Final = "sqs"\n', program=program)
    assert revealed(project.check("program.py")) == ["SQSClient"]
    project.configure()
    assert revealed(project.check("program.py")) == ["SQSClient"]
    project.write(program=f'{program}reveal_type(boto3.client("sts"))\n')
    assert revealed(project.check("program.py")) == ["SQSClient", "STSClient"]
    project.write(names='from typing import Final\nNAME: Final = "iam"\n')
    assert revealed(project.check("program.py")) == ["IAMClient", "STSClient"]
    project.write(program=program)
    assert revealed(project.check("program.py")) == ["IAMClient"]
    (project.folder / "pyproject.toml").unlink()
    assert revealed(project.check("program.py")) == ["IAMClient"]


def test_the_daemon(project: Project) -> None:
    program = "import boto3\nfrom names import NAME\nreveal_type(boto3.client(NAME))\n"
    project.configure()
    project.write(names='from typing import Final\nNAME: Final = "sqs"\n', program=program)
    said = project.daemon("program.py")
    assert "Daemon started" in said
    assert revealed(said) == ["SQSClient"]
    project.write(program=f'{program}reveal_type(boto3.client("sts"))\n')
    said = project.daemon("program.py")
    assert "Daemon" not in said  # the daemon was not restarted, because its options are the same
    assert revealed(said) == ["SQSClient", "STSClient"]
    project.write(names='from typing import Final\nNAME: Final = "iam"\n')
    assert revealed(project.daemon("program.py")) == ["IAMClient", "STSClient"]
    project.write(program=f'{program}boto3.client("lambda").no_such_method()\n')
    assert '"LambdaClient" has no attribute "no_such_method"' in project.daemon("program.py")


def test_other_ways_to_run_mypy(project: Project) -> None:
    project.configure()
    text = 'import boto3\nreveal_type(boto3.client("sqs"))\n'
    assert revealed(project.check("--command", text)) == ["SQSClient"]
    project.write(program="", shadow=text)
    shadow = project.check("--shadow-file", "program.py", "shadow.py", "program.py")
    assert revealed(shadow) == ["SQSClient"]
    project.write(program=text)
    assert revealed(project.check("--num-workers", "2", "program.py")) == ["SQSClient"]
    assert revealed(project.check("--no-native-parser", "program.py")) == ["SQSClient"]


def test_the_plugin_is_typed(project: Project, package: Path) -> None:
    # Check with this interpreter, because it has mypy.
    modules = sorted(map(str, (package / "boto_types").rglob("mypy_*.py")))
    assert f"in {len(modules)} source files" in project.mypy("--strict", *modules)


def test_the_plugin_by_the_path_of_its_file(
    project: Project, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """mypy may run in an environment that does not have the package, e.g. that of pre-commit."""
    project.configure()
    configuration = project.folder / "pyproject.toml"
    path = json.dumps(str(package / "boto_types" / "mypy_plugin.py"))
    text = configuration.read_text("utf-8")
    configuration.write_text(text.replace(f'"{PLUGIN}"', path), "utf-8")
    monkeypatch.setitem(project.environment, "PYTHONPATH", "")
    project.write(program='import boto3\nreveal_type(boto3.client("sqs"))\n')
    verbose = project.check("--verbose", "program.py")
    assert revealed(verbose) == ["SQSClient"]
    assert read(verbose) == {"sqs"}
