"""Python files with a function for each case, and the lines of each function."""

from __future__ import annotations

import re
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from botowright.translate.names import package_name
from botowright.translate.subject import client_class_name
from tests.acceptance.botocore_verdict import NAMESPACE, new_session
from tests.acceptance.call_styles import bodies
from tests.acceptance.cases import service_cases

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from botocore.model import ServiceModel
    from botocore.session import Session

    from tests.acceptance.call_styles import Body
    from tests.acceptance.cases import Amount, Case

PER_FILE = 400


@dataclass(frozen=True, slots=True)
class Written:
    """A case in one style, and its lines in a file."""

    file: str
    first: int
    last: int
    style: str
    kind: str
    target: str
    is_valid: bool
    complaint: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """The way that programs call a library.

    `calls` yields the bodies of functions that make the call of a case, by the body that calls a
    boto3 client. `function` returns the lines of the function with a number and a body; the client
    has this class and service.
    """

    client_module: str  # in the package of a service
    imports: tuple[str, ...]
    calls: Callable[[Case, Body, Session], Iterable[Body]]
    function: Callable[[int, str, str, Body], list[str]]


def _boto3_function(number: int, client: str, _service_name: str, body: Body) -> list[str]:
    return [
        f"def case_{number}(client: {client}) -> None:",
        *(f"    {line}" for line in body.lines),
    ]


def _boto3_calls(_case: Case, body: Body, _session: Session) -> Iterable[Body]:
    return (body,)


BOTO3_CALLS = Form("", (), _boto3_calls, _boto3_function)


@dataclass(slots=True)
class Programs:
    """The written cases of a service, and the number of skipped calls for each reason."""

    service_name: str
    cases: list[Written] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=dict)


def write_all(
    services: Sequence[str],
    amount: Amount,
    folder: Path,
    form: Form = BOTO3_CALLS,
    data: Path | None = None,
) -> list[Programs]:
    """Write the programs of some services, on two cores. `data` has another botocore's models."""
    with ProcessPoolExecutor(2) as pool:
        write = partial(write_service, amount=amount, folder=folder, form=form, data=data)
        return list(pool.map(write, services, chunksize=1))


def write_service(
    service_name: str, amount: Amount, folder: Path, form: Form, data: Path | None
) -> Programs:
    """Write a service's cases in all their styles."""
    session = new_session(data)
    model = session.get_service_model(service_name)
    made = service_cases(service_name, amount, session)
    aliases = _enums(model)
    written = [
        (case, call)
        for case in made.cases
        for body in bodies(case, aliases, amount.seed)
        for call in form.calls(case, body, session)
    ]
    programs = Programs(service_name, skipped=made.skipped)
    for start in range(0, len(written), PER_FILE):
        file = folder / f"{package_name(service_name)}_{start // PER_FILE}.py"
        programs.cases += _write(file, model, form, written[start : start + PER_FILE])
    return programs


def _enums(model: ServiceModel) -> dict[str, tuple[str, ...]]:
    shapes = ((name, model.shape_for(name)) for name in model.shape_names)
    return {n: tuple(dict.fromkeys(s.enum)) for n, s in shapes if getattr(s, "enum", None)}


def _write(
    file: Path, model: ServiceModel, form: Form, written: Sequence[tuple[Case, Body]]
) -> Iterator[Written]:
    client = client_class_name(model)
    functions = [
        [*form.function(i, client, model.service_name, body), "", ""]
        for i, (_, body) in enumerate(written)
    ]
    header = _header(model, form, "\n".join(text for lines in functions for text in lines))
    lines = list(header)
    for (case, body), function in zip(written, functions, strict=True):
        first = len(lines) + 1
        lines += function
        yield Written(
            file.name, first, len(lines), body.style, case.kind, case.target,
            case.is_valid, case.complaint, f"{case.service_name}: {'; '.join(body.lines)}",
        )  # fmt: skip
    file.write_text("\n".join(lines) + "\n", "utf-8")


_MODULES = {
    "BytesIO": "io",
    "Decimal": "decimal",
    "MappingProxyType": "types",
    "OrderedDict": "collections",
    "deque": "collections",
}


def _header(model: ServiceModel, form: Form, text: str) -> Iterator[str]:
    # The cases call deprecated operations on purpose.
    yield "# pyright: reportDeprecated=false"
    package = f"boto_types.{package_name(model.service_name)}"
    yield f"from {package}{form.client_module} import {client_class_name(model)}"
    yield from form.imports
    code = re.sub(r'"[^"\n]*"|\'[^\'\n]*\'', "", text)
    for module in ("literals", "requests"):
        if re.search(rf"\b{module}\.", code):
            yield f"from {package} import {module}"
    if "JsonValue" in code:
        yield "from boto_types.values import JsonValue"
    if re.search(r"\bAny\b", code):
        yield "from typing import Any"
    for name in NAMESPACE:
        if re.search(rf"\b{name}\b", code):
            yield f"from {_MODULES.get(name, 'datetime')} import {name}"
