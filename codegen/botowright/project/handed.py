"""Functions of Python that get another function, or something to await, and return its result.

    response = await asyncio.to_thread(client.get_object, Bucket="b", Key="k")
    first, second = await asyncio.gather(read(client), write(client))

The results are those that Python documents. Only a flow follows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

import libcst as cst

from botowright.project import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.project.scopes import Scope
    from botowright.project.terms import Term

# A call returns something to await with the result of its argument, that result itself, the results
# of all arguments, or the result of a function that it calls.
_Kind: TypeAlias = Literal["awaitable", "awaited", "gathered", "called"]


@dataclass(frozen=True, slots=True)
class Handing:
    """The result of a function of Python, and the position of the argument that gives it."""

    kind: _Kind
    position: int = 0

    def call(self, arguments: Sequence[cst.Arg]) -> cst.Call | None:
        """Return the call of a function that another call gets, None if it is not clear."""
        before = arguments[: self.position + 1]
        is_clear = len(before) > self.position and not any(a.star or a.keyword for a in before)
        if self.kind != "called" or not is_clear:
            return None
        return cst.Call(before[-1].value, arguments[self.position + 1 :])


_EVENT_LOOPS = tuple(f"asyncio.{name}()" for name in ("get_event_loop", "get_running_loop"))
_EXECUTORS = (
    "concurrent.futures.ThreadPoolExecutor()",
    "concurrent.futures.thread.ThreadPoolExecutor()",
)
_HANDING: dict[str, Handing] = {
    "asyncio.create_task": Handing("awaitable"),
    "asyncio.ensure_future": Handing("awaitable"),
    "asyncio.gather": Handing("gathered"),
    "asyncio.run": Handing("awaited"),
    "asyncio.shield": Handing("awaitable"),
    "asyncio.to_thread": Handing("called"),
    "asyncio.wait_for": Handing("awaitable"),
    "asyncio.TaskGroup().create_task": Handing("awaitable"),
    **{f"{loop}.create_task": Handing("awaitable") for loop in _EVENT_LOOPS},
    **{f"{loop}.run_in_executor": Handing("called", 1) for loop in _EVENT_LOOPS},
    **{f"{loop}.run_until_complete": Handing("awaited") for loop in _EVENT_LOOPS},
    **{f"{executor}.submit": Handing("called") for executor in _EXECUTORS},
}
PARTIAL = Handing("called")
_PARTIAL = "functools.partial"
_LAST_NAMES = frozenset(name.rpartition(".")[2] for name in (*_HANDING, _PARTIAL))


def handing(function: Term, scope: Scope) -> Handing | None:
    """Return what a function of Python does with its arguments, None if it is not one of these."""
    return _HANDING.get(_called_name(function, scope))


def waits(function: Term, scope: Scope) -> bool:
    """Return whether a function of Python awaits its arguments."""
    how = handing(function, scope)
    return how is not None and how.kind != "called"


def handed_call(function: Term, node: cst.Call, scope: Scope) -> cst.Call | None:
    """Return the call of a function that a call gets, now or later, with its arguments."""
    name = _called_name(function, scope)
    found = PARTIAL if name == _PARTIAL else _HANDING.get(name)
    return None if found is None else found.call(node.args)


def _called_name(function: Term, scope: Scope) -> str:
    """Return the dotted name of a function, "" if it hands nothing on."""
    match function:
        # Most calls end here. Each call of a long chain would follow all calls before it.
        case terms.Member(_, name) if name not in _LAST_NAMES:
            return ""
        case _:
            return _known_name(function, scope)


def _known_name(term: Term, scope: Scope) -> str:
    """Return the dotted name of something of another module, "" if it is not known.

    A call is `()` in it: "asyncio.TaskGroup().create_task".
    """
    match term:
        case terms.Imported(dotted):
            return dotted
        case terms.Own(name):
            return scope.module.imported_module(name)
        case terms.Member(owner, name):
            front = _known_name(owner, scope)
            return front and f"{front}.{name}"
        case terms.Result(function):
            called = _known_name(function, scope)
            return called and f"{called}()"
        case terms.Opened(of):
            return _known_name(of, scope)
        case _:
            return ""
