"""What a change means: the one table.

A change is looked up by what it is and by the way that the data goes: what is sent (request), what
comes back (response), what an error carries (error), or none of these. The table is printed in
docs/changes.md, and each row has a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from botowright.changes.model import DIRECTIONS, ERROR, REQUEST, RESPONSE

ANYWHERE = ""


class Class(Enum):
    """Whom a change concerns, the gravest first."""

    BREAKING = "breaking"
    TYPES = "breaking for types"
    ADDITION = "addition"
    DOCUMENTATION = "documentation"

    @property
    def slug(self) -> str:
        """Return the class as a term: "breaking-for-types"."""
        return self.value.replace(" ", "-")

    @property
    def gravity(self) -> int:
        """Return the place in the order: 0 is the gravest."""
        return list(Class).index(self)


class What(Enum):
    """Every kind of change, and how it reads behind the name of its place."""

    SERVICE_ADDED = "service added"
    SERVICE_REMOVED = "service removed"
    SERVICE_RENAMED = "service renamed"
    API_VERSION = "API version"
    METADATA = "service metadata"
    SERVICE_DOCUMENTATION = "service documentation"
    OPERATION_ADDED = "operation added"
    OPERATION_REMOVED = "operation removed"
    OPERATION_RENAMED = "operation renamed"
    OPERATION_DEPRECATED = "operation deprecated"
    OPERATION_UNDEPRECATED = "operation no longer deprecated"
    OPERATION_TRAVEL = "how a call travels"
    OPERATION_DOCUMENTATION = "operation documentation"
    INPUT_ADDED = "input added"
    REQUIRED_INPUT_ADDED = "required input added"
    INPUT_REMOVED = "input removed"
    OUTPUT_ADDED = "output added"
    OUTPUT_REMOVED = "output removed"
    ERROR_ADDED = "error added"
    ERROR_REMOVED = "error removed"
    ERROR_LISTED = "error listed"
    ERROR_UNLISTED = "error no longer listed"
    ERROR_CODE = "error code"
    MEMBER_ADDED = "member added"
    REQUIRED_MEMBER_ADDED = "required member added"
    MEMBER_REMOVED = "member removed"
    MEMBER_RENAMED = "member renamed"
    MEMBER_REQUIRED = "member now required"
    MEMBER_OPTIONAL = "member now optional"
    TYPE_CHANGED = "type changed"
    NUMBER_WIDTH = "width of a number"
    TYPE_RENAMED = "type renamed"
    UNION_ADDED = "now a union"
    UNION_REMOVED = "no longer a union"
    ENUM_ADDED = "enum introduced"
    ENUM_REMOVED = "enum given up"
    VALUE_ADDED = "enum value added"
    VALUE_REMOVED = "enum value removed"
    NARROWED = "constraint narrowed"
    WIDENED = "constraint widened"
    PATTERN = "pattern changed"
    DEPRECATED = "deprecated"
    UNDEPRECATED = "no longer deprecated"
    TRAIT = "trait changed"
    DOCUMENTATION = "documentation"
    PAGINATOR_ADDED = "paginator added"
    PAGINATOR_REMOVED = "paginator removed"
    RESULT_ADDED = "paginated result added"
    RESULT_REMOVED = "paginated result removed"
    LIMIT_ADDED = "page size settable"
    LIMIT_REMOVED = "page size no longer settable"
    TOKENS = "paginator's tokens"
    WAITER_ADDED = "waiter added"
    WAITER_REMOVED = "waiter removed"
    WAITER_OPERATION = "waiter polls another operation"
    ACCEPTOR_ADDED = "waiter's condition added"
    ACCEPTOR_REMOVED = "waiter's condition removed"
    WAITER_TIMING = "waiter's timing"


@dataclass(frozen=True, slots=True)
class Rule:
    """A row: a kind of change, the way the data goes, the class, and why."""

    what: What
    direction: str
    breaks: Class
    reason: str


_B, _T, _A, _D = Class
_BACK = (RESPONSE, ERROR)


def _rows(what: What, breaks: Class, reason: str, *directions: str) -> list[Rule]:
    return [Rule(what, direction, breaks, reason) for direction in directions or (ANYWHERE,)]


_TABLE = (
    _rows(What.SERVICE_ADDED, _A, "a client more"),
    _rows(What.SERVICE_REMOVED, _B, "the client cannot be created"),
    _rows(What.SERVICE_RENAMED, _B, "the client is created by another name"),
    _rows(What.API_VERSION, _D, "what it changes is listed by itself"),
    _rows(What.METADATA, _D, "botocore sees to it: endpoints, signatures, the protocol"),
    _rows(What.SERVICE_DOCUMENTATION, _D, "text"),
    _rows(What.OPERATION_ADDED, _A, "a method more"),
    _rows(What.OPERATION_REMOVED, _B, "the method is gone"),
    _rows(What.OPERATION_RENAMED, _B, "the method has another name"),
    _rows(What.OPERATION_DEPRECATED, _T, "checkers report a call of a deprecated method"),
    _rows(What.OPERATION_UNDEPRECATED, _A, "checkers no longer report it"),
    _rows(What.OPERATION_TRAVEL, _D, "botocore sees to it: path, method, authentication"),
    _rows(What.OPERATION_DOCUMENTATION, _D, "text"),
    _rows(What.INPUT_ADDED, _A, "parameters more, none required", REQUEST),
    _rows(What.REQUIRED_INPUT_ADDED, _B, "a call without them is refused", REQUEST),
    _rows(What.INPUT_REMOVED, _B, "botocore refuses the parameters", REQUEST),
    _rows(What.OUTPUT_ADDED, _A, "keys more", RESPONSE),
    _rows(What.OUTPUT_REMOVED, _B, "the keys are gone", RESPONSE),
    _rows(What.ERROR_ADDED, _A, "`client.exceptions` has a class more", ERROR),
    _rows(What.ERROR_REMOVED, _B, "`except client.exceptions.X` raises AttributeError", ERROR),
    _rows(What.ERROR_LISTED, _A, "an operation names an error that others had", ERROR),
    _rows(What.ERROR_UNLISTED, _D, "the class is still there", ERROR),
    _rows(What.ERROR_CODE, _B, "code that compares `Error.Code` sees another", ERROR),
    _rows(What.MEMBER_ADDED, _A, "a parameter more, optional", REQUEST),
    _rows(What.MEMBER_ADDED, _A, "a key more", *_BACK),
    _rows(What.REQUIRED_MEMBER_ADDED, _B, "a call without it is refused", REQUEST),
    _rows(What.REQUIRED_MEMBER_ADDED, _A, "a key more, always there", *_BACK),
    _rows(What.MEMBER_REMOVED, _B, "botocore refuses the parameter", REQUEST),
    _rows(What.MEMBER_REMOVED, _B, "the key is gone", *_BACK),
    _rows(What.MEMBER_RENAMED, _B, "botocore refuses the old name", REQUEST),
    _rows(What.MEMBER_RENAMED, _B, "the key has another name", *_BACK),
    _rows(What.MEMBER_REQUIRED, _B, "a call without it is refused", REQUEST),
    _rows(What.MEMBER_REQUIRED, _A, "the key is always there", *_BACK),
    _rows(What.MEMBER_OPTIONAL, _A, "it may be left out", REQUEST),
    _rows(What.MEMBER_OPTIONAL, _T, "a checker asks whether the key is there", *_BACK),
    _rows(What.TYPE_CHANGED, _B, "botocore refuses the old type", REQUEST),
    _rows(What.TYPE_CHANGED, _B, "the value is of another type", *_BACK),
    _rows(What.NUMBER_WIDTH, _D, "one type in Python", *DIRECTIONS),
    _rows(What.TYPE_RENAMED, _T, "the old name cannot be imported", *DIRECTIONS),
    _rows(What.UNION_ADDED, _B, "botocore refuses none and two of its keys", REQUEST),
    _rows(What.UNION_ADDED, _T, "a checker asks which key is there", *_BACK),
    _rows(What.UNION_REMOVED, _T, "the types of its arms are gone", *DIRECTIONS),
    _rows(What.ENUM_ADDED, _T, "a checker refuses any other string", REQUEST),
    _rows(What.ENUM_ADDED, _A, "the values are known", *_BACK),
    _rows(What.ENUM_REMOVED, _T, "the alias of its values is gone", *DIRECTIONS),
    _rows(What.VALUE_ADDED, _A, "a value more to send", REQUEST),
    _rows(What.VALUE_ADDED, _T, "a match over all values misses one", *_BACK),
    _rows(What.VALUE_REMOVED, _B, "the service need not accept it any more", REQUEST),
    _rows(What.VALUE_REMOVED, _T, "a checker objects to a comparison with it", *_BACK),
    _rows(What.NARROWED, _B, "a value that was accepted is refused", REQUEST),
    _rows(What.NARROWED, _D, "a promise more", *_BACK),
    _rows(What.WIDENED, _A, "more values are accepted", REQUEST),
    _rows(What.WIDENED, _D, "values of a wider range come back, of the same type", *_BACK),
    _rows(What.PATTERN, _B, "a value that was accepted may be refused", REQUEST),
    _rows(What.PATTERN, _D, "values of another form come back, of the same type", *_BACK),
    _rows(What.DEPRECATED, _D, "it works; no checker knows deprecated keys", *DIRECTIONS),
    _rows(What.UNDEPRECATED, _D, "it is no longer advised against", *DIRECTIONS),
    _rows(What.TRAIT, _D, "botocore sees to it: location, wire format, logging", *DIRECTIONS),
    _rows(What.DOCUMENTATION, _D, "text", *DIRECTIONS),
    _rows(What.PAGINATOR_ADDED, _A, "`get_paginator` knows a name more"),
    _rows(What.PAGINATOR_REMOVED, _B, "`get_paginator` raises"),
    _rows(What.RESULT_ADDED, _A, "`build_full_result` and `search` give more"),
    _rows(What.RESULT_REMOVED, _B, "`build_full_result` lacks the key"),
    _rows(What.LIMIT_ADDED, _A, "`PageSize` may be set"),
    _rows(What.LIMIT_REMOVED, _B, "`PageSize` raises"),
    _rows(What.TOKENS, _D, "botocore follows them by itself"),
    _rows(What.WAITER_ADDED, _A, "`get_waiter` knows a name more"),
    _rows(What.WAITER_REMOVED, _B, "`get_waiter` raises"),
    _rows(What.WAITER_OPERATION, _B, "`wait` takes other parameters"),
    _rows(What.ACCEPTOR_ADDED, _A, "`wait` ends in a case more"),
    _rows(What.ACCEPTOR_REMOVED, _B, "`wait` goes on where it ended"),
    _rows(What.WAITER_TIMING, _D, "how often it asks, and how long"),
)
RULES: dict[tuple[What, str], Rule] = {
    (rule.what, rule.direction): rule for rows in _TABLE for rule in rows
}


def table() -> str:
    """Return the table as it stands in the documentation."""
    grouped: dict[tuple[What, Class, str], list[str]] = {}
    for rule in RULES.values():
        grouped.setdefault((rule.what, rule.breaks, rule.reason), []).append(rule.direction)
    lines = ["| what changed | where | class | why |", "|---|---|---|---|"]
    for (what, breaks, reason), directions in grouped.items():
        where = "everywhere" if directions == list(DIRECTIONS) else ", ".join(directions)
        lines.append(f"| {what.value} | {where} | {breaks.value} | {reason} |")
    return "\n".join(lines) + "\n"
