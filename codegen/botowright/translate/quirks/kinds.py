"""The kinds of facts about a service that its models do not have.

Each file beside this one has the facts about one service, as one value. A fact names its source:
the handler of botocore or boto3, or AWS's page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation, Symbol

API = "https://docs.aws.amazon.com"
SERVICE_RESOURCE = "ServiceResource"  # the name of a service's own resource


@dataclass(frozen=True, slots=True)
class WiderMember:
    """A member that accepts or holds one more type, because botocore's handler converts it."""

    shape: str
    member: str
    also: Annotation
    handler: str


@dataclass(frozen=True, slots=True)
class RawText:
    """A key that botocore adds beside each member of a shape: the text that it could not parse."""

    shape: str
    key: str
    handler: str


@dataclass(frozen=True, slots=True)
class WiderEnum:
    """An enum whose alias gets values that AWS documents and the model lacks.

    botocore checks no enum, so it sends such a value. A response can hold it as well. `shape` and
    `member` are the place where a program sends the values.
    """

    enum: str
    values: tuple[str, ...]
    shape: str
    member: str
    source: str


@dataclass(frozen=True, slots=True)
class WiderEnumMember:
    """A member of an operation's input that accepts more values than its enum.

    `other_enum` is the enum that has these values, or None if no enum has them.
    """

    shape: str
    member: str
    enum: str
    values: tuple[str, ...]
    other_enum: str | None
    source: str


@dataclass(frozen=True, slots=True)
class HandWritten:
    """Methods that boto3 writes by hand for a resource, from the service's stub in additions/."""

    resource: str
    handler: str


@dataclass(frozen=True, slots=True)
class AsyncText:
    """The text about a parameter of methods by hand that aioboto3 uses in another way."""

    methods: frozenset[str]  # of the client and of resources
    parameter: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class AsyncSentence:
    """The sentence about methods by hand that is true for aioboto3, in the place of boto3's."""

    sentence: str  # of boto3's methods
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class AddedBase:
    """A class of boto3 that a resource inherits."""

    resource: str
    base: Symbol
    handler: str


@dataclass(frozen=True, slots=True)
class InjectedAction:
    """A method that boto3 adds to a resource, and that calls one operation.

    `definition` has the form of an action in a resource model. If `overwrites` is true, boto3
    replaces a caller's value for a parameter that it fills in.
    """

    resource: str
    action: str
    definition: dict[str, Any]
    handler: str
    overwrites: bool = False
    async_problem: str = ""  # why aioboto3 cannot run it, and what does


@dataclass(frozen=True, slots=True)
class Conversion:
    """The values that boto3 converts for a service's resources and for the client of these."""

    client_name: str  # the class that we make for the resource's client
    value: str  # boto3 converts this shape at any depth
    sent: Annotation
    received: Annotation
    conditions: tuple[str, ...]  # strings for which an operation's input also accepts a condition
    condition: Annotation
    handler: str


@dataclass(frozen=True, slots=True)
class Quirks:
    """The facts about one service."""

    service: str
    sent: tuple[WiderMember, ...] = ()  # in inputs: the handler runs on "before-parameter-build"
    received: tuple[WiderMember, ...] = ()  # in outputs: the handler runs on "after-call"
    decoded_shapes: frozenset[str] = frozenset()  # strings that a response holds as documents
    raw_text: RawText | None = None
    wider_enums: tuple[WiderEnum, ...] = ()
    wider_enum_members: tuple[WiderEnumMember, ...] = ()
    # The classes in the service's stub in additions/ whose methods the client gets.
    client_additions: tuple[str, ...] = ()
    hand_written: tuple[HandWritten, ...] = ()
    async_texts: tuple[AsyncText, ...] = ()
    async_sentences: tuple[AsyncSentence, ...] = ()
    added_bases: tuple[AddedBase, ...] = ()
    injected_actions: tuple[InjectedAction, ...] = ()
    conversion: Conversion | None = None
