"""The stubs of the modules with hub functions: overloads for the services in place of the markers.

A derived stub has a marker for each function that names services (stubs/hub_markers.py).
"""

from __future__ import annotations

import re
from textwrap import indent
from typing import TYPE_CHECKING

from botowright.ir.targets import GeneratedPackage
from botowright.package.hub_functions import NAMES, hub_function
from botowright.render.environment import render
from botowright.render.layout import from_import
from botowright.stubs.hub_markers import IMPORTS_MARKER, MARKER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from botowright.ir.targets import Target
    from botowright.package.hub_services import HubService

# The functions that are written in place of a marker. To mypy with the plugin, whatever follows the
# branch of the overloads is unreachable, so a module has one branch for all its functions.
_FUNCTIONS = {
    "client": ("resource", "client"),
    "create_client": ("create_client",),
    "resource": (),
}
_FROM_IMPORT = re.compile(r"^from ([\w.]+) import (?:\(([^)]*)\)|(.*))\n", re.MULTILINE)


def with_services(text: str, services: Sequence[HubService], target: Target) -> str:
    """Return the text of a stub with the overloads for some services in place of its markers."""
    markers = list(MARKER.finditer(text))
    if not markers:
        return text
    head, _, body = text.partition(f"{IMPORTS_MARKER}\n")
    docstrings = {marker["name"]: _docstring(marker) for marker in markers}
    body = MARKER.sub(lambda marker: _functions_text(marker, services, target, docstrings), body)
    body = body.rstrip("\n")
    if services:
        with_resources = "resource" in docstrings
        body = f"{render('hub/constant.jinja')}{body}\n{_imports(services, with_resources)}"
    text = f"{_with_imports(head, body, GeneratedPackage(target))}\n{body}"
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"


def _docstring(marker: re.Match[str]) -> list[str]:
    """Return the lines of a docstring, for a function without an indentation."""
    documentation = (marker["documentation"] or "").split("\n")
    return [line.removeprefix(marker["margin"]) for line in documentation if documentation[0]]


def _functions_text(
    marker: re.Match[str],
    services: Sequence[HubService],
    target: Target,
    docstrings: Mapping[str, Sequence[str]],
) -> str:
    margin = marker["margin"]
    functions = [
        hub_function(name, services, target, docstrings.get(name, ()))
        for name in _FUNCTIONS[marker["name"]]
    ]
    written = render("hub/functions.jinja", functions=functions, is_method=bool(margin))
    # Black has no empty line between a docstring and a branch in a class.
    starts_with_branch = all(function.overloads for function in functions)
    above = "" if margin and starts_with_branch else marker["above"]
    return above + indent(written, margin)


def _imports(services: Sequence[HubService], with_resources: bool) -> str:  # noqa: FBT001
    statements = [s for service in services for s in service.imports(with_resource=with_resources)]
    return render("hub/classes.jinja", imports=statements)


def _with_imports(head: str, body: str, package: GeneratedPackage) -> str:
    """Return the import statements of a module, with those of the names of ours in its body."""
    imported = {
        module: {item.strip() for item in (in_brackets or on_line).split(",") if item.strip()}
        for module, in_brackets, on_line in _FROM_IMPORT.findall(head)
    }
    words = set(re.findall(r"\w+", body))
    shared = package.target.shared_module
    dynamic = (
        (shared("dynamic"), ("SomeClient",)),
        (shared(package.target.dynamic_resources), ("SomeResource",)),
    )
    for module, names in (*dynamic, *NAMES.items()):
        if used := words.intersection(names):
            full_name = package.module_name(module)
            imported[full_name] = imported.get(full_name, set()) | used
    statements = [_FROM_IMPORT.sub("", head).strip("\n")]
    for module, items in sorted(imported.items()):
        statements += from_import(module, sorted(items))
    return "\n".join(filter(None, statements)) + "\n"
