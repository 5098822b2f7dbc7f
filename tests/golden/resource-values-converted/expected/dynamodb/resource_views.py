"""What the methods of a resource of Example Tables take, where that differs from `views`."""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.items import ItemValueInput


class CheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    ConditionExpression: NotRequired[ReadOnly[str]]
