"""What stands at run time for a class of another package, in annotations.

pydantic accepts the other's objects for it. The other package is imported when pydantic first asks,
so that annotations cost nothing.
"""

from importlib import import_module
from typing import Any, ClassVar


class StandIn:
    """A class of another package, under its own name."""

    origin: ClassVar[str]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        original = getattr(import_module(cls.origin), cls.__name__)
        return core_schema.is_instance_schema(original)
