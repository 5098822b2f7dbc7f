"""botocore's rules about the traits of a shape: one answer for `build` and for `changes`.

Traits are those of a shape as a member sees it: the shape's own, with the member's merged over
them (botocore/model.py, ShapeResolver.get_shape_by_name).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from botowright.load.handlers import ParameterRules

Traits: TypeAlias = "Mapping[str, Any]"


def required_members(structure: Traits) -> set[str]:
    """Return the members that a model requires. `required_parameters` has fewer for an input."""
    return set(structure.get("required", ()))


def required_parameters(
    structure: Traits, members: Mapping[str, Traits], rules: Iterable[ParameterRules]
) -> set[str]:
    """Return the parameters that a caller must give to an operation.

    `structure` is the operation's own input, `members` has the traits of each member, and `rules`
    are those of the operations that take this input.
    """
    rules = list(rules)
    given = filled_in_parameters(members, rules) | hidden_parameters(rules)
    return required_members(structure) - given


def hidden_parameters(rules: Iterable[ParameterRules]) -> set[str]:
    """Return the parameters that botocore hides from callers."""
    return {name for rule in rules for name in rule.hidden}


def filled_in_parameters(
    members: Mapping[str, Traits], rules: Iterable[ParameterRules]
) -> set[str]:
    """Return the parameters that botocore fills in if a caller omits them.

    It fills in an idempotency token of the input, e.g. `RequestId` of `medialive.create_multiplex`,
    but none of a nested structure (botocore/handlers.py, generate_idempotent_uuid).
    """
    tokens = {name for name, traits in members.items() if is_idempotency_token(traits)}
    return tokens | {name for rule in rules for name in rule.filled_in}


def is_idempotency_token(traits: Traits) -> bool:
    """Return whether a member is an idempotency token."""
    return bool(traits.get("idempotencyToken"))


def is_document(traits: Traits) -> bool:
    """Return whether a shape holds any JSON value."""
    return bool(traits.get("document"))


def is_tagged_union(traits: Traits) -> bool:
    """Return whether a structure has exactly one of its members."""
    return bool(traits.get("union"))


def is_event_stream(traits: Traits) -> bool:
    """Return whether a structure is a stream, and its members are the events."""
    return bool(traits.get("eventstream"))


def is_exception(traits: Traits) -> bool:
    """Return whether `client.exceptions` has a class for a shape."""
    return bool(traits.get("exception"))


def is_json_value(traits: Traits) -> bool:
    """Return whether a string in a header is JSON that botocore encodes and decodes.

    Elsewhere such a string is a plain one (botocore/utils.py, is_json_value_header).
    """
    return bool(
        traits["type"] == "string"
        and traits.get("jsonvalue")
        and traits.get("location") == "header"
    )


def is_payload_blob(structure: Traits, name: str, member: Traits) -> bool:
    """Return whether a member is a blob that is the whole body of a request or response.

    An operation's own output has a stream there (botocore/model.py, get_streaming_output). An
    operation's own input accepts a file there.
    """
    return bool(member["type"] == "blob" and structure.get("payload") == name)


def is_body_blob(structure: Traits, name: str, member: Traits) -> bool:
    """Return whether an operation's own input accepts a file for a member."""
    return is_payload_blob(structure, name, member) or bool(
        member["type"] == "blob" and member.get("streaming")
    )


def error_code(name: str, traits: Traits) -> str:
    """Return the code of an error: its own, or else the shape's name (botocore/model.py)."""
    return str((traits.get("error") or {}).get("code") or name)
