"""The type of a key that another member of a tagged union excludes."""

from importlib import import_module
from typing import Any, NoReturn


class Absent:
    """No value has this type, so pydantic rejects every value of such a key."""

    # pydantic calls these two. It is imported only then.
    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> object:
        core_schema: Any = import_module("pydantic_core.core_schema")
        return core_schema.no_info_plain_validator_function(_reject)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: object, handler: object
    ) -> dict[str, dict[str, str]]:
        return {"not": {}}


def _reject(value: object) -> NoReturn:
    raise ValueError("exactly one member of a tagged union is allowed")
