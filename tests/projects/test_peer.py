"""The names of the peer's packages, as they are installed, have counterparts in a built package."""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.load.source import model_source, service_entries
from botowright.project.migrate.lookup import Lookup, Unknown
from botowright.project.migrate.names import Counterpart
from botowright.project.migrate.peer import MODULES, PeerName, peer_name
from tests.projects.peer_names import ASYNC_BOTOCORE, ASYNC_PACKAGES, PACKAGES, without_counterpart

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.exhaustive

LEAST = 0.99  # of all names


@dataclass(frozen=True)
class Peer:
    """A family of the peer's packages: "types-boto3-s3", and what we build in their place."""

    front: str
    packages: list[str]  # a service with its version
    others: tuple[str, ...] = ()
    botocore: str | None = None  # None for the installed one
    targets: tuple[str, ...] = ("boto3",)


PEERS = (
    Peer("types-boto3-", PACKAGES),
    Peer(
        "types-aiobotocore-",
        ASYNC_PACKAGES,
        ("types-aiobotocore==2.25.0", "types-aioboto3==15.5.0"),
        ASYNC_BOTOCORE,
        ("boto3", "aioboto3"),
    ),
)


@pytest.fixture(scope="module", params=PEERS, ids=[each.front for each in PEERS])
def peer_family(request: pytest.FixtureRequest) -> Peer:
    """Return a family of packages."""
    family: Peer = request.param
    return family


@pytest.fixture(scope="module")
def installed(peer_family: Peer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the peer's packages."""
    folder = tmp_path_factory.mktemp("peer")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    wanted = [*peer_family.others, *(f"{peer_family.front}{p}" for p in peer_family.packages)]
    subprocess.run([*command, str(folder), *wanted], check=True)
    return folder


@pytest.fixture(scope="module")
def peers(installed: Path) -> list[PeerName]:
    """Return the public names of the peer's packages."""
    return list(_public_names(installed))


@pytest.fixture(scope="module")
def lookup(peer_family: Peer) -> Lookup:
    """Return the counterparts in a botocore."""
    source = model_source(peer_family.botocore, [], ())
    return Lookup(source, tuple(service_entries(source)))


@pytest.fixture(scope="module")
def built(peer_family: Peer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of our package for the same services."""
    folder = tmp_path_factory.mktemp("built") / "types"
    services = [package.partition("==")[0] for package in peer_family.packages]
    command = [sys.executable, "-m", "botowright", "build", *services, "--quiet"]
    command += [f"--target={target}" for target in peer_family.targets]
    if peer_family.botocore is not None:
        command += ["--botocore", peer_family.botocore]
    subprocess.run([*command, "--output", str(folder)], check=True)
    return folder


def _public_names(folder: Path) -> Iterator[PeerName]:
    for package in sorted(folder.glob("types_*_*")):
        for file in sorted(package.glob("*.pyi")):
            module = "" if file.stem == "__init__" else f".{file.stem}"
            if module.removeprefix(".") in MODULES | {""}:
                for name in _all(ast.parse(file.read_text("utf-8"))):
                    peer = peer_name(f"{package.name}{module}.{name}")
                    assert peer is not None
                    yield peer


def _all(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def test_every_name_has_a_counterpart(
    peers: list[PeerName], built: Path, lookup: Lookup, peer_family: Peer
) -> None:
    missing, wrong = set(), []
    for peer in peers:
        found = lookup.counterpart(peer)
        if isinstance(found, Unknown):
            missing.add(peer.dotted.removeprefix(peer_family.front.replace("-", "_")))
        elif isinstance(found, Counterpart) and not _has(built, found):
            wrong.append((peer.dotted, str(found)))
    assert wrong == []
    assert missing <= without_counterpart().keys()
    assert peer_family.botocore is not None or missing == without_counterpart().keys()
    assert len(peers) > 500 * len(peer_family.packages)
    assert len(missing) < (1 - LEAST) * len(peers)


def test_a_structure_has_the_keys_of_its_counterpart(
    peers: list[PeerName], built: Path, installed: Path, lookup: Lookup
) -> None:
    """A name that leads to another structure would have other keys.

    The versions of the models differ, so a few structures have some keys more or less.
    """
    compared, different = 0, []
    for peer in peers:
        found = lookup.counterpart(peer)
        module, _, name = peer.dotted.rpartition(".")
        theirs = _keys(installed, module, name)
        if theirs and isinstance(found, Counterpart):
            ours = _keys(built, found.module, found.name)
            compared += 1
            if ours and len(theirs & ours) < len(theirs | ours) / 2:
                different.append((peer.dotted, str(found)))
    assert compared > len(peers) / 2
    assert len(different) < compared / 400, different


def _has(built: Path, found: Counterpart) -> bool:
    if not found.module.startswith("boto_types"):
        return True  # a class of botocore or boto3
    return found.name in _definitions(built, found.module)


def _keys(folder: Path, module: str, name: str) -> frozenset[str]:
    """Return the keys of a TypedDict, or of all arms of a union. There are none without one."""
    match _definitions(folder, module).get(name):
        case ast.ClassDef(body=body, bases=bases):
            own = {n.target.id for n in body if _is_field(n)}  # type: ignore[attr-defined]
            above = (_keys(folder, module, base.id) for base in bases if isinstance(base, ast.Name))
            return frozenset(own).union(*above)
        case ast.Call(args=[_, ast.Dict(keys=keys)]):
            return frozenset(key.value for key in keys if isinstance(key, ast.Constant))
        case (ast.Call() | ast.BinOp()) as value:
            names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)} - {name}
            return frozenset().union(*(_keys(folder, module, each) for each in sorted(names)))
        case ast.ImportFrom(module=str(other)) if other != module:
            return _keys(folder, other, name)
        case _:
            return frozenset()


def _is_field(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)


@cache
def _definitions(folder: Path, module: str) -> dict[str, ast.AST]:
    """Return what each name of a module is: a class, a value, or an import."""
    place = folder / module.replace(".", "/")
    files = (place.with_suffix(".pyi"), place.with_suffix(".py"), place / "__init__.pyi")
    found: dict[str, ast.AST] = {}
    for file in filter(Path.is_file, files):
        for node in ast.parse(file.read_text("utf-8")).body:
            match node:
                case ast.ClassDef(name=name):
                    found[name] = node
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    found[name] = value
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    found[name] = value
                case ast.ImportFrom(names=aliases):
                    found |= dict.fromkeys((alias.asname or alias.name for alias in aliases), node)
    return found
