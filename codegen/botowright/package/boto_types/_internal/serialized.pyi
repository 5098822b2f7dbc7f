# On mypy_path, mypy checks this file with the settings of the user.
# mypy: allow-subclassing-any

from typing import Any, Literal

class SerializedItem(Any):
    """The result of TypeSerializer for a mapping: `serialize(item)["M"]` is a whole item.

    It is a dict at run time. The base Any makes it fit `requests.AttributeValue`, its view
    and its arms. A TypedDict with a required "M" does not fit a mutable one in which "M" is
    optional. The values in "M" are Any, because a program either sends them or reads the
    only key of each.
    """

    def __getitem__(self, key: Literal["M"], /) -> dict[str, Any]: ...
