"""Stand-ins for classes of other packages, in annotations at run time.

pydantic accepts the objects of the real class. The other package is imported when pydantic first
needs it, so that annotations cost nothing.
"""

from importlib import import_module
from typing import Any, ClassVar


class StandIn:
    """A stand-in for a class of another package, or for one of several classes."""

    origin: ClassVar[str]
    # The names that the classes have, of which a version of the package may lack some. Without
    # them, the class has the name of the stand-in.
    names: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        module = import_module(cls.origin)
        names = [name for name in cls.names if hasattr(module, name)] or [cls.__name__]
        originals = tuple(getattr(module, name) for name in names)
        return core_schema.is_instance_schema(originals)


class BinaryStandIn(StandIn):
    """A stand-in for a class of bytes: in a JSON schema it is a binary string."""

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, str]:
        return {"type": "string", "format": "binary"}
