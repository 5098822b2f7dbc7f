"""The calls of a project's own functions, which give values to their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.project import terms
from botowright.project.flow.names import CallSite, CallSites
from botowright.project.flow.reading import SHARED_FIXTURES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.project.flow.names import FlowNames
    from botowright.project.flow.reading import FlowReader
    from botowright.project.terms import Term

_TEST = "test"


def call_sites(files: Mapping[str, FlowReader], names: FlowNames) -> CallSites:
    """Return the calls of the functions, as far as names are followed now."""
    sites = CallSites()
    for file, reader in files.items():
        for call in reader.all_calls:
            for value in names.values(call.callee, file):
                called = names.called(value)
                if called is not None:
                    sites.add(*called, CallSite(file, call.arguments))
    _add_fixtures(files, sites)
    return sites


def _add_fixtures(files: Mapping[str, FlowReader], sites: CallSites) -> None:
    """Add the fixtures of pytest, which it passes to the parameters of their names."""
    fixtures = {
        file: {each.node.name.value for each in reader.functions if each.is_fixture}
        for file, reader in files.items()
    }
    for file, reader in files.items():
        for function in reader.functions:
            if not function.is_fixture and not function.node.name.value.startswith(_TEST):
                continue
            for where in _places_of_fixtures(file, files):
                arguments: dict[int | str, Term] = {
                    name: terms.Result(terms.Own(name))
                    for name in function.scope.parameters
                    if name in fixtures[where]
                }
                if arguments:
                    sites.add(file, function.scope.path, CallSite(where, arguments))


def _places_of_fixtures(file: str, files: Mapping[str, FlowReader]) -> Iterator[str]:
    """Yield a file itself, and the files of shared fixtures beside it and above it."""
    yield file
    folders = file.split("/")[:-1]
    for depth in range(len(folders), -1, -1):
        shared = "/".join((*folders[:depth], SHARED_FIXTURES))
        if shared in files and shared != file:
            yield shared
