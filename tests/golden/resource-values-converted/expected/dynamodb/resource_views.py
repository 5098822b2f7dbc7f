"""Views for the resources of Example Tables.

They differ from those in `views`, because boto3 converts the values.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.items import ItemValueInput


class CheckLike(TypedDict):
    Key: ReadOnly[Mapping[str, ItemValueInput]]
    ConditionExpression: NotRequired[ReadOnly[str]]
