"""The cases as calls of aioboto3: of a client's methods, of its paginators and of its waiters."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from botocore import xform_name
from botocore.exceptions import UnknownServiceError

from tests.acceptance.call_styles import Body
from tests.acceptance.programs import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.session import Session

    from tests.acceptance.cases import Case

# One of so many functions opens its client; the others are given one.
OPENS = 3


def _calls(case: Case, body: Body, session: Session) -> Iterator[Body]:
    """Yield the body of each async call that has the parameters of a case."""
    *before, call = body.lines
    method = f"client.{case.method_name}("
    assert call.startswith(method), call
    arguments = call.removeprefix(method)
    yield Body(f"{body.style}, method", [*before, f"await {method}{arguments}"])
    tokens = _paging_tokens(session, case.service_name).get(case.operation_name)
    # A request type has the tokens, which a paginator does not take.
    if tokens is not None and not tokens & case.call.members.keys() and body.style != "unpacked":
        paginate = f'client.get_paginator("{case.method_name}").paginate({arguments}'
        pages = [f"async for _ in {paginate}:", "    pass"]
        yield Body(f"{body.style}, paginator", [*before, *pages])
    for waiter in _waiters(session, case.service_name).get(case.operation_name, [])[:1]:
        wait = f'await client.get_waiter("{waiter}").wait({arguments}'
        yield Body(f"{body.style}, waiter", [*before, wait])


def _function(number: int, client: str, service_name: str, body: Body) -> list[str]:
    if number % OPENS:
        return [
            f"async def case_{number}(client: {client}) -> None:",
            *(f"    {line}" for line in body.lines),
        ]
    return [
        f"async def case_{number}() -> None:",
        f'    async with aioboto3.Session().client("{service_name}") as client:',
        *(f"        {line}" for line in body.lines),
    ]


@cache
def _paging_tokens(session: Session, service_name: str) -> dict[str, set[str]]:
    """Return the members that a paginator sets itself, for each operation that has one."""
    try:
        model = session.get_paginator_model(service_name)
    except UnknownServiceError:
        return {}
    return {
        name: {token} if isinstance(token, str) else set(token)
        for name, configuration in model._paginator_config.items()
        if (token := configuration["input_token"])
    }


@cache
def _waiters(session: Session, service_name: str) -> dict[str, list[str]]:
    """Return the names of the waiters that call an operation."""
    try:
        model = session.get_waiter_model(service_name)
    except UnknownServiceError:
        return {}
    found: dict[str, list[str]] = {}
    for name in model.waiter_names:
        found.setdefault(model.get_waiter(name).operation, []).append(xform_name(name))
    return found


AIOBOTO3_CALLS = Form(".aio", ("import aioboto3",), _calls, _function)
