"""What the types cost the checkers, beside a published peer's, each in an environment of its own.

    python -m benchmarks.checkers [--peer NAME] [--peers FOLDER]

Four programs: ten lines with one SageMaker client, `import boto3` alone and nothing at all, with
the types of all services installed; ten services with the types of these ten. The peer's packages
are fetched once and kept in FOLDER. The two sides take turns. Each checker begins without a cache;
mypy runs a second time with it. mypy, pyright, ty and pyrefly are those of the environment that the
benchmark runs in. Two tables say what bounds the figures: the ten services less what an empty
program costs, and one SageMaker client where the clients of all other services are empty.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

from benchmarks.build import BOTOWRIGHT, sources
from benchmarks.measure import Measured, alternately, best, measure

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 2
FAST_RUNS = 4  # of a checker that takes seconds
BIN = Path(sysconfig.get_path("scripts"))
SITE_PACKAGES = f"lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
BESIDE = (
    "boto3",
    "botocore",
    "jmespath",
    "s3transfer",
    "typing_extensions.py",
    "dateutil",
    "six.py",
)
TEN = (
    "sagemaker", "s3", "ec2", "dynamodb", "lambda", "sqs", "sns", "iam", "sts", "cloudwatch",
)  # fmt: skip

# `class SageMakerClient(BaseClient):`, on one line or on several.
CLASS = re.compile(r"^(class \w+\([^)]*\):)", re.MULTILINE)

IMPORT = "import boto3\n"
SAGEMAKER = """\
import boto3

client = boto3.client("sagemaker")
response = client.list_algorithms(NameContains="tree", MaxResults=10)
for algorithm in response["AlgorithmSummaryList"]:
    print(algorithm["AlgorithmName"], algorithm["CreationTime"].isoformat())
described = client.describe_algorithm(AlgorithmName="trees")
print(described["AlgorithmStatus"])
for page in client.get_paginator("list_models").paginate():
    print(page["Models"])
"""
SERVICES = """\
import boto3

boto3.client("sagemaker").describe_algorithm(AlgorithmName="a")["AlgorithmStatus"].upper()
boto3.client("s3").get_object(Bucket="b", Key="k")["Body"].read()
boto3.client("ec2").describe_instances(InstanceIds=["i"])
boto3.client("dynamodb").get_item(TableName="t", Key={"id": {"S": "s"}})
boto3.client("lambda").invoke(FunctionName="f")["Payload"].read()
boto3.client("sqs").send_message(QueueUrl="q", MessageBody="m")["MessageId"].upper()
boto3.client("sns").publish(Message="m")["MessageId"].upper()
boto3.client("iam").get_role(RoleName="r")["Role"]["Arn"].upper()
boto3.client("sts").get_caller_identity()
boto3.client("cloudwatch").list_metrics(Namespace="n")
"""
# What is to be reached: seconds and megabytes, and parts of the peer's for the ten services.
BARS = {
    "mypy, plugin": "2.5",
    "mypy, plugin, again": "0.3",
    "pyright": "4",
    "ty": "0.4",
    "pyrefly": "0.8",
}


@dataclass(frozen=True)
class Site:
    """An environment with types in it; `package` is ours, from which mypy has its plugin."""

    python: Path
    package: Path | None = None

    def mypy(self, program: Path, cache: Path, *options: str) -> Measured:
        """Run mypy with a cache."""
        command = [sys.executable, "-m", "mypy", "--python-executable", str(self.python)]
        environment = {"PYTHONPATH": str(self.package)} if self.package else {}
        command += ["--cache-dir", str(cache), *options, program.name]
        return measure(command, folder=program.parent, environment=environment)

    def mypy_cold(self, program: Path, *options: str) -> Measured:
        """Run mypy without a cache."""
        with tempfile.TemporaryDirectory() as cache:
            return self.mypy(program, Path(cache), *options)

    def mypy_again(self, program: Path, *options: str) -> Measured:
        """Run mypy a second time."""
        with tempfile.TemporaryDirectory() as cache:
            self.mypy(program, Path(cache), *options)
            return best(RUNS, lambda: self.mypy(program, Path(cache), *options))

    def pyright(self, program: Path) -> Measured:
        """Run pyright."""
        command = [sys.executable, "-m", "pyright", "--pythonpath", str(self.python)]
        # What it finds in the peer's responses is not our affair here.
        return measure([*command, program.name], folder=program.parent, accept=(0, 1))

    def ty(self, program: Path) -> Measured:
        """Run ty."""
        command = [str(BIN / "ty"), "check", "--python", str(self.python), program.name]
        return measure(command, folder=program.parent, accept=(0, 1))

    def pyrefly(self, program: Path) -> Measured:
        """Run pyrefly."""
        command = [str(BIN / "pyrefly"), "check", "--python-interpreter-path", str(self.python)]
        return measure([*command, program.name], folder=program.parent, accept=(0, 1))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", default="types-boto3", help="its distribution's name")
    parser.add_argument("--peers", type=Path, default=user_cache_path("botowright") / "peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch), arguments.peer, arguments.peers)


def run(scratch: Path, peer: str, peers: Path) -> None:
    """Print the tables, with scratch files below a folder and the peer's packages in another."""
    theirs = peer_site(peers / "full", f"{peer}[full]")
    ours = our_site(scratch / "all", "--all")
    print_sizes(ours, theirs)
    sagemaker, empty = programs(scratch / "sagemaker", SAGEMAKER), programs(scratch / "empty", "")
    for title, program in (
        ("ten lines, one SageMaker client", sagemaker),
        ("import boto3", programs(scratch / "import", IMPORT)),
    ):
        print_table(f"{title}; all services installed", compared(program, ours, theirs))
    hollow = hollow_site(scratch / "hollow", scratch / "all" / "package")
    print_table(
        "ten lines, one SageMaker client; the clients of all other services empty",
        compared(sagemaker, hollow, theirs),
    )
    own = compared(empty, ours, theirs)
    print_table("an empty program; all services installed", own)
    ours = our_site(scratch / "ten", *TEN)
    theirs = peer_site(peers / "ten", f"{peer}[{','.join(TEN)}]")
    ten = compared(programs(scratch / "p", SERVICES), ours, theirs)
    print_table("ten services, these ten installed", ten)
    print_table("the ten services, less what an empty program costs", less(ten, own))


def our_site(folder: Path, *services: str) -> Site:
    """Build the types of some services, and return an environment that has them."""
    package = folder / "package"
    measure([*BOTOWRIGHT, "build", *services, "--quiet", "--output", str(package)])
    return site_of(folder, package)


def site_of(folder: Path, package: Path) -> Site:
    """Return an environment that has a generated package, in files of its own as pip leaves them.

    Beside it boto3 and botocore, without the models, which no checker reads, and what they need.
    """
    venv = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    installed = Path(sysconfig.get_path("purelib"))
    parts = [part for part in package.iterdir() if part.is_dir() and part.name[0] != "."]
    for part in parts:
        shutil.copytree(part, venv / SITE_PACKAGES / part.name)
    for beside in filter(Path.exists, (installed / name for name in BESIDE)):
        copy = venv / SITE_PACKAGES / beside.name
        if beside.is_dir():
            shutil.copytree(beside, copy, ignore=shutil.ignore_patterns("data"))
        else:
            shutil.copyfile(beside, copy)
    return Site(venv / "bin" / "python", package)


def hollow_site(folder: Path, whole: Path) -> Site:
    """Return types whose clients, but for SageMaker's, are empty: the rest is reading them."""
    site = site_of(folder, whole)
    for client in (folder / "venv" / SITE_PACKAGES).glob("boto_types/*/client.pyi"):
        if client.parent.name != "sagemaker":
            head, declaration, _ = CLASS.split(client.read_text("utf-8"), maxsplit=1)
            client.write_text(f"{head}{declaration} ...\n", "utf-8")
    return site


def peer_site(folder: Path, requirement: str) -> Site:
    """Return an environment with the peer's packages, which are fetched once."""
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        import boto3

        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-compile"]
        subprocess.run([*pip, requirement, f"boto3=={boto3.__version__}"], check=True)
        (folder / "complete").touch()
    return Site(python)


def programs(folder: Path, text: str) -> Path:
    """Write a program, and beside it a configuration that has the plugin."""
    folder.mkdir(parents=True)
    (folder / "plugin.ini").write_text("[mypy]\nplugins = boto_types.mypy_plugin\n")
    (folder / "program.py").write_text(text)
    return folder / "program.py"


def print_sizes(ours: Site, theirs: Site) -> None:
    """Print the size of the sources: the peer's packages are those that it is named like."""
    print("sources on disk, all services")
    sites = {"botowright": ours.python, "peer": theirs.python}
    sizes = {}
    for name, python in sites.items():
        site_packages = python.parent.parent / SITE_PACKAGES
        folders = [
            path.resolve()
            for pattern in ("boto_types", "*boto3*", "*-stubs")
            for path in site_packages.glob(pattern)
            if path.is_dir() and path.name != "boto3" and not path.name.endswith("-info")
        ]
        sizes[name] = sum(sources(*dict.fromkeys(folders)).values()) / 1e6
        print(f"  {name:<28}{sizes[name]:>8.1f} MB")
    print(f"  {'ratio':<28}{sizes['botowright'] / sizes['peer']:>8.2f}")


Pairs = dict[str, tuple[Measured, Measured]]


def compared(program: Path, ours: Site, theirs: Site) -> Pairs:
    """Return what one program costs each checker with our types, and with the peer's."""
    plugin = ("--config-file", "plugin.ini")
    mypy = alternately(
        RUNS,
        {
            "mypy, plugin": lambda: ours.mypy_cold(program, *plugin),
            "mypy": lambda: ours.mypy_cold(program),
            "peer": lambda: theirs.mypy_cold(program),
        },
    )
    again = {
        "mypy, plugin": ours.mypy_again(program, *plugin),
        "mypy": ours.mypy_again(program),
        "peer": theirs.mypy_again(program),
    }
    pairs: Pairs = {}
    for name in ("mypy, plugin", "mypy"):
        pairs[name] = mypy[name], mypy["peer"]
        pairs[f"{name}, again"] = again[name], again["peer"]
    checkers: dict[str, Callable[[Site], Measured]] = {
        "pyright": lambda site: site.pyright(program),
        "ty": lambda site: site.ty(program),
        "pyrefly": lambda site: site.pyrefly(program),
    }
    for name, check in checkers.items():
        pair = {"ours": partial(check, ours), "theirs": partial(check, theirs)}
        found = alternately(FAST_RUNS, pair)
        pairs[name] = found["ours"], found["theirs"]
    return pairs


def less(pairs: Pairs, others: Pairs) -> Pairs:
    """Return what is left of some figures without others, where mypy begins without a cache."""
    return {
        name: (ours.less(others[name][0]), theirs.less(others[name][1]))
        for name, (ours, theirs) in pairs.items()
        if not name.endswith("again")
    }


def print_table(title: str, pairs: Pairs) -> None:
    """Print figures and their ratios."""
    print(f"\n{title}")
    print(
        f"  {'':<22}{'seconds':>8}{'peer':>7}{'ratio':>7}{'CPU s':>8}{'peer':>7}{'ratio':>7}"
        f"{'MB':>7}{'peer':>7}{'ratio':>7}   bar, s"
    )
    for name, (ours, theirs) in pairs.items():
        _row(name, ours, theirs)


def _row(name: str, ours: Measured, theirs: Measured) -> None:
    cells = "".join(
        f"{one:>{width}.{digits}f}{other:>7.{digits}f}{one / other:>7.2f}"
        for one, other, width, digits in (
            (ours.seconds, theirs.seconds, 8, 2),
            (ours.processor, theirs.processor, 8, 2),
            (ours.megabytes, theirs.megabytes, 7, 0),
        )
    )
    print(f"  {name:<22}{cells}   {BARS.get(name, ''):>6}", flush=True)


if __name__ == "__main__":
    main()
