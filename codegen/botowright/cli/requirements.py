"""The output of `botowright since --project`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import path_document, print_document
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, shortened
from botowright.errors import counted, printable
from botowright.project.requirements.requirements import project_requirements
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from botowright.project.requirements.requirements import Bound, Required, Requirements


def report(root: Path, upto: str | None, *, is_all: bool, is_check: bool, as_json: bool) -> None:
    """Print the oldest versions that support a project's code.

    Raises click's Exit with 1 if no version supports it, or if `is_check` and a declared bound is
    too low or missing.
    """
    with progress_of(quiet=False):
        found = project_requirements(root, upto, is_all=is_all)
    for line in (*found.warnings, *map(str, found.unresolved), *map(str, found.absent)):
        tell(line)
    if as_json:
        print_document(_document(root, found))
    else:
        for line in _lines(found):
            click.echo(printable(line))
    is_wrong = any(bound.judgement == "too low" for bound in found.bounds)
    if is_check and not found.bounds:
        tell("no file of the project declares boto3 or botocore")
    if not found.is_supported or (is_check and (is_wrong or not found.bounds)):
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _lines(found: Requirements) -> Iterator[str]:
    yield from map(_required_line, found.required)
    if found.botocore is None:
        yield f"botocore {found.newest} has nothing that the code uses."
        return
    read = f"{counted(found.read, 'version')} of botocore were read."
    if found.asynchronous:
        yield f"The code needs {' and '.join(found.dependencies).replace('>=', ' ')}. {read}"
    elif found.boto3 is None:
        yield f"The code needs botocore {found.botocore}, and no boto3 requires it yet. {read}"
    else:
        yield f"The code needs boto3 {found.boto3} and botocore {found.botocore}. {read}"
    yield from _dependency_lines(found)
    yield from map(_bound_line, found.bounds)


def _required_line(each: Required) -> str:
    date = f" ({each.date})" if each.date else ""
    kind = "" if each.path.startswith(f"{each.kind} ") else f" ({each.kind})"
    return f"{each.library} {each.version}{date}: {each.path}{kind}  {shortened(each.places)}"


def _dependency_lines(found: Requirements) -> Iterator[str]:
    own = ", ".join(f'"{each}"' for each in found.dependencies)
    yield f"dependencies = [{own}]"
    if found.asynchronous:
        library = found.asynchronous[0]
        what = "use a release that allows this one, or newer"
        if found.oldest_release is not None:
            what = f"the oldest release that allows this one, or newer, is {found.oldest_release}"
        yield f"{library} allows few versions of botocore: {what}"
    elif found.boto3 is not None and found.boto3_beside != found.boto3:
        beside = f'"boto3>={found.boto3_beside}", "botocore>={found.botocore}"'
        yield f"or, for an older boto3: dependencies = [{beside}]"


def _bound_line(bound: Bound) -> str:
    place = f"{bound.declared.file}:{bound.declared.line}"
    text = f'{place}: "{bound.declared.text}"'
    if bound.judgement == "right":
        return f"{text} is right"
    return (
        f'{text} {"is " if bound.judgement == "too low" else ""}{bound.judgement}: {bound.better}'
    )


def _document(root: Path, found: Requirements) -> dict[str, Any]:
    return {
        "project": path_document(root),
        "newest": str(found.newest),
        "botocore": _text(found.botocore),
        "boto3": _text(found.boto3),
        "boto3_beside_botocore": _text(found.boto3_beside),
        "dependencies": found.dependencies,
        "supported": found.is_supported,
        "requirements": [_required_document(each) for each in found.required],
        "bounds": [_bound_document(each) for each in found.bounds],
        "absent": [
            {"place": each.place, "problem": each.text, "fails": each.is_failure}
            for each in found.absent
        ],
        "unresolved": [{"place": each.place, "why": each.text} for each in found.unresolved],
        "warnings": list(found.warnings),
        "read": found.read,
    }


def _required_document(each: Required) -> dict[str, Any]:
    return {
        "library": each.library,
        "version": str(each.version),
        "before": _text(each.before),
        "date": each.date,
        "path": each.path,
        "kind": each.kind,
        "places": list(each.places),
    }


def _bound_document(bound: Bound) -> dict[str, Any]:
    declared = bound.declared
    return {
        "file": declared.file,
        "line": declared.line,
        "group": declared.group,
        "requirement": declared.text,
        "judgement": bound.judgement,
        "better": bound.better,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)
