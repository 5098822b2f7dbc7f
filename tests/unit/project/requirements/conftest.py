"""The needs of a project, by the models of the installed botocore."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from packaging.version import Version

from botowright.changes.read.loading import newest_service
from botowright.changes.read.versions import installed
from botowright.load.source import model_source, service_entries
from botowright.project.flow.flow import project_flow
from botowright.project.flow.service_types import ServiceTypes
from botowright.project.requirements.collect import uses_in
from botowright.project.requirements.needs import needs_of
from botowright.project.requirements.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from botowright.changes.read.service import Service
    from botowright.project.requirements.needs import Needs
    from tests.unit.project.conftest import Project

START = "import boto3\ns3 = boto3.client('s3')\n"


@cache
def types() -> ServiceTypes:
    source = model_source(None, [])
    return ServiceTypes(source, service_entries(source))


@cache
def service(name: str) -> Service | None:
    return newest_service(installed(), name)


class InstalledVersion:
    """The installed botocore as the newest version."""

    newest = Version(installed().version)

    def newest_service(self, name: str) -> Service | None:
        return service(name)

    def read_newest(self, names: Iterable[str]) -> None:
        pass


class Found:
    """The needs of a project, as lines."""

    def __init__(self, needs: Needs, places: Places) -> None:
        self.needs = needs
        self._places = places

    @property
    def paths(self) -> set[str]:
        return {f"{each.path}{self._direction(each.kind)}" for each in self.needs.of_botocore}

    @property
    def lines(self) -> dict[str, tuple[str, ...]]:
        of_botocore = self.needs.of_botocore.items()
        return {question.path: self._places.all_of(wheres) for question, wheres in of_botocore}

    @property
    def parts(self) -> set[str]:
        return {
            ".".join(filter(None, (service, part.resource, part.key)))
            for service, part in self.needs.of_boto3
        }

    @property
    def absent(self) -> list[str]:
        lines = (
            f"{self._places.of(each.where)} {each.problem.partition(': ')[2]}"
            f"{' (fails)' if each.is_failure else ''}"
            for each in self.needs.absent
        )
        return list(dict.fromkeys(lines))

    @property
    def unresolved(self) -> list[str]:
        return [f"{self._places.of(each.where)} {each.why}" for each in self.needs.unresolved]

    @staticmethod
    def _direction(kind: str) -> str:
        return " in response" if kind == "response" else ""


@pytest.fixture
def found(project: Project) -> Callable[..., Found]:
    """Return a function that writes files and returns what they need."""

    def found(code: str = "", **files: str) -> Found:
        project.write({"app.py": START + code, **{f"{k}.py": v for k, v in files.items()}})
        flow = project_flow(project.root, types())
        assert not flow.warnings
        needs = needs_of(list(uses_in(flow)), flow, InstalledVersion())  # type: ignore[arg-type]
        return Found(needs, Places(flow, needs))

    return found
