"""The table of rules: what each kind of change means for a caller.

A rule is found by the kind of a change and by the direction of the data: sent by a caller
(request), returned (response), part of an error (error), or none of these. docs/changes.md shows
the table, and each row has a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from botowright.changes.read.service import DIRECTIONS, ERROR, REQUEST, RESPONSE

ANYWHERE = ""


class Impact(Enum):
    """The harm that a change does, the most serious first."""

    BREAKING = "breaking"
    TYPES = "breaking for types"
    ADDITION = "addition"
    DOCUMENTATION = "documentation"

    @property
    def slug(self) -> str:
        """Return the impact as a term: "breaking-for-types"."""
        return self.value.replace(" ", "-")

    @property
    def rank(self) -> int:
        """Return the position in the order; 0 is the most serious."""
        return list(Impact).index(self)


class ChangeKind(Enum):
    """A kind of change, as it reads after the name of its place."""

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
    STREAM_ADDED = "now a stream"
    STREAM_REMOVED = "no longer a stream"
    STREAM_ERROR_ADDED = "error of a stream added"
    STREAM_ERROR_REMOVED = "error of a stream removed"
    NULLS_ADDED = "elements can be null"
    NULLS_REMOVED = "elements cannot be null"
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
    """The impact of a kind of change in one direction."""

    kind: ChangeKind
    direction: str
    impact: Impact
    reason: str


_B, _T, _A, _D = Impact
_BACK = (RESPONSE, ERROR)


def _rows(kind: ChangeKind, impact: Impact, reason: str, *directions: str) -> list[Rule]:
    return [Rule(kind, direction, impact, reason) for direction in directions or (ANYWHERE,)]


_BOTOCORE = "botocore handles it:"
_TABLE = (
    _rows(ChangeKind.SERVICE_ADDED, _A, "new client"),
    _rows(ChangeKind.SERVICE_REMOVED, _B, "the client cannot be created"),
    _rows(ChangeKind.SERVICE_RENAMED, _B, "the client has a new name"),
    _rows(ChangeKind.API_VERSION, _D, "each of its effects is listed separately"),
    _rows(ChangeKind.METADATA, _D, f"{_BOTOCORE} endpoints, signatures, the protocol"),
    _rows(ChangeKind.SERVICE_DOCUMENTATION, _D, "text"),
    _rows(ChangeKind.OPERATION_ADDED, _A, "new method"),
    _rows(ChangeKind.OPERATION_REMOVED, _B, "the method no longer exists"),
    _rows(ChangeKind.OPERATION_RENAMED, _B, "the method has a new name"),
    _rows(ChangeKind.OPERATION_DEPRECATED, _T, "type checkers report calls of a deprecated method"),
    _rows(ChangeKind.OPERATION_UNDEPRECATED, _A, "type checkers no longer report its calls"),
    _rows(ChangeKind.OPERATION_TRAVEL, _D, f"{_BOTOCORE} path, method, authentication"),
    _rows(ChangeKind.OPERATION_DOCUMENTATION, _D, "text"),
    _rows(ChangeKind.INPUT_ADDED, _A, "new parameters, none of them required", REQUEST),
    _rows(ChangeKind.REQUIRED_INPUT_ADDED, _B, "a call without them fails", REQUEST),
    _rows(ChangeKind.INPUT_REMOVED, _B, "botocore rejects the parameters", REQUEST),
    _rows(ChangeKind.OUTPUT_ADDED, _A, "new keys", RESPONSE),
    _rows(ChangeKind.OUTPUT_REMOVED, _B, "the keys no longer exist", RESPONSE),
    _rows(ChangeKind.ERROR_ADDED, _A, "new class in `client.exceptions`", ERROR),
    _rows(ChangeKind.ERROR_REMOVED, _B, "`client.exceptions.X` raises AttributeError", ERROR),
    _rows(
        ChangeKind.ERROR_LISTED, _A, "the operation now lists an error of other operations", ERROR
    ),
    _rows(ChangeKind.ERROR_UNLISTED, _D, "the class still exists", ERROR),
    _rows(ChangeKind.ERROR_CODE, _B, "code that compares `Error.Code` finds another value", ERROR),
    _rows(ChangeKind.MEMBER_ADDED, _A, "new optional parameter", REQUEST),
    _rows(ChangeKind.MEMBER_ADDED, _A, "new key", *_BACK),
    _rows(ChangeKind.REQUIRED_MEMBER_ADDED, _B, "a call without it fails", REQUEST),
    _rows(ChangeKind.REQUIRED_MEMBER_ADDED, _A, "new key, always present", *_BACK),
    _rows(ChangeKind.MEMBER_REMOVED, _B, "botocore rejects the parameter", REQUEST),
    _rows(ChangeKind.MEMBER_REMOVED, _B, "the key no longer exists", *_BACK),
    _rows(ChangeKind.MEMBER_RENAMED, _B, "botocore rejects the old name", REQUEST),
    _rows(ChangeKind.MEMBER_RENAMED, _B, "the key has a new name", *_BACK),
    _rows(ChangeKind.MEMBER_REQUIRED, _B, "a call without it fails", REQUEST),
    _rows(ChangeKind.MEMBER_REQUIRED, _A, "the key is always present", *_BACK),
    _rows(ChangeKind.MEMBER_OPTIONAL, _A, "callers may omit it", REQUEST),
    _rows(ChangeKind.MEMBER_OPTIONAL, _T, "type checkers ask if the key is present", *_BACK),
    _rows(ChangeKind.TYPE_CHANGED, _B, "botocore rejects the old type", REQUEST),
    _rows(ChangeKind.TYPE_CHANGED, _B, "the value has another type", *_BACK),
    _rows(ChangeKind.NUMBER_WIDTH, _D, "the type in Python is the same", *DIRECTIONS),
    _rows(ChangeKind.TYPE_RENAMED, _T, "the old name cannot be imported", *DIRECTIONS),
    _rows(ChangeKind.UNION_ADDED, _B, "botocore accepts exactly one of its keys", REQUEST),
    _rows(ChangeKind.UNION_ADDED, _T, "type checkers ask which key is present", *_BACK),
    _rows(ChangeKind.UNION_REMOVED, _T, "the types of its arms no longer exist", *DIRECTIONS),
    _rows(ChangeKind.STREAM_ADDED, _A, "a file is accepted too", REQUEST),
    _rows(ChangeKind.STREAM_ADDED, _B, "the value is a `StreamingBody`, not bytes", RESPONSE),
    _rows(ChangeKind.STREAM_REMOVED, _B, "a file is no longer accepted", REQUEST),
    _rows(ChangeKind.STREAM_REMOVED, _B, "the value is bytes, not a `StreamingBody`", RESPONSE),
    _rows(ChangeKind.STREAM_ERROR_ADDED, _D, "botocore raises `EventStreamError`", *DIRECTIONS),
    _rows(ChangeKind.STREAM_ERROR_REMOVED, _D, "botocore raises `EventStreamError`", *DIRECTIONS),
    _rows(ChangeKind.NULLS_ADDED, _D, "botocore rejects None, as before", REQUEST),
    _rows(ChangeKind.NULLS_ADDED, _T, "type checkers ask if an element is None", *_BACK),
    _rows(ChangeKind.NULLS_REMOVED, _D, "botocore rejects None, as before", REQUEST),
    _rows(ChangeKind.NULLS_REMOVED, _A, "no element is None", *_BACK),
    _rows(ChangeKind.ENUM_ADDED, _T, "type checkers reject any other string", REQUEST),
    _rows(ChangeKind.ENUM_ADDED, _A, "the possible values are listed", *_BACK),
    _rows(ChangeKind.ENUM_REMOVED, _T, "the alias of its values no longer exists", *DIRECTIONS),
    _rows(ChangeKind.VALUE_ADDED, _A, "callers can send a new value", REQUEST),
    _rows(ChangeKind.VALUE_ADDED, _T, "a `match` over all values misses one", *_BACK),
    _rows(ChangeKind.VALUE_REMOVED, _B, "the service may reject it", REQUEST),
    _rows(ChangeKind.VALUE_REMOVED, _T, "type checkers report a comparison with it", *_BACK),
    _rows(ChangeKind.NARROWED, _B, "a value that was accepted is rejected", REQUEST),
    _rows(ChangeKind.NARROWED, _D, "the values have a smaller range and the same type", *_BACK),
    _rows(ChangeKind.WIDENED, _A, "more values are accepted", REQUEST),
    _rows(ChangeKind.WIDENED, _D, "the values have a larger range and the same type", *_BACK),
    _rows(ChangeKind.PATTERN, _B, "a value that was accepted may be rejected", REQUEST),
    _rows(ChangeKind.PATTERN, _D, "the values have another form and the same type", *_BACK),
    _rows(
        ChangeKind.DEPRECATED,
        _D,
        "it works; type checkers ignore deprecated keys",
        *DIRECTIONS,
    ),
    _rows(ChangeKind.UNDEPRECATED, _D, "AWS no longer advises against it", *DIRECTIONS),
    _rows(ChangeKind.TRAIT, _D, f"{_BOTOCORE} location, wire format, logging", *DIRECTIONS),
    _rows(ChangeKind.DOCUMENTATION, _D, "text", *DIRECTIONS),
    _rows(ChangeKind.PAGINATOR_ADDED, _A, "new name for `get_paginator`"),
    _rows(ChangeKind.PAGINATOR_REMOVED, _B, "`get_paginator` raises an error"),
    _rows(ChangeKind.RESULT_ADDED, _A, "`build_full_result` and `search` return more"),
    _rows(ChangeKind.RESULT_REMOVED, _B, "`build_full_result` no longer has the key"),
    _rows(ChangeKind.LIMIT_ADDED, _A, "callers can set `PageSize`"),
    _rows(ChangeKind.LIMIT_REMOVED, _B, "`PageSize` raises an error"),
    _rows(ChangeKind.TOKENS, _D, f"{_BOTOCORE} the tokens of the next page"),
    _rows(ChangeKind.WAITER_ADDED, _A, "new name for `get_waiter`"),
    _rows(ChangeKind.WAITER_REMOVED, _B, "`get_waiter` raises an error"),
    _rows(ChangeKind.WAITER_OPERATION, _B, "`wait` takes other parameters"),
    _rows(ChangeKind.ACCEPTOR_ADDED, _A, "`wait` ends in one more case"),
    _rows(ChangeKind.ACCEPTOR_REMOVED, _B, "`wait` goes on in a case where it ended before"),
    _rows(ChangeKind.WAITER_TIMING, _D, "the number of polls and the time between them"),
)
RULES: dict[tuple[ChangeKind, str], Rule] = {
    (rule.kind, rule.direction): rule for rows in _TABLE for rule in rows
}


def table() -> str:
    """Return the table in Markdown, as docs/changes.md shows it."""
    grouped: dict[tuple[ChangeKind, Impact, str], list[str]] = {}
    for rule in RULES.values():
        grouped.setdefault((rule.kind, rule.impact, rule.reason), []).append(rule.direction)
    lines = ["| what changed | where | class | why |", "|---|---|---|---|"]
    for (kind, impact, reason), directions in grouped.items():
        where = "everywhere" if directions == list(DIRECTIONS) else ", ".join(directions)
        lines.append(f"| {kind.value} | {where} | {impact.value} | {reason} |")
    return "\n".join(lines) + "\n"
