"""Stand-ins for the classes of modelled errors, which botocore makes for each session.

Python compares a raised error only with its own bases, so a stand-in cannot catch it. Therefore
stand-ins are not exceptions: `except NoSuchKey` raises TypeError instead of never matching.
`isinstance` and `issubclass` recognise the real errors.
"""

import sys
from collections.abc import Iterator
from typing import Any

from boto_types._internal.declarations import Attribute, declared_value, stub
from boto_types._internal.doubles import spelled


class ErrorDouble(type):
    """The metaclass."""

    def __new__(
        metacls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]
    ) -> "ErrorDouble":
        if bases:
            raise TypeError(_message(bases[0]))
        return super().__new__(metacls, name, bases, namespace)

    def __call__(cls, *arguments: Any, **keywords: Any) -> Any:
        raise TypeError(_message(cls))

    def __instancecheck__(cls, instance: Any) -> bool:
        return super().__instancecheck__(instance) or cls.__subclasscheck__(
            type(instance)
        )

    def __subclasscheck__(cls, other: type) -> bool:
        return super().__subclasscheck__(other) or any(
            issubclass(other, real) for real in _real_errors(cls)
        )


_EXCEPTIONS: dict[type, str] = {}


def resolve(module_name: str, name: str, exceptions_name: str) -> Any:
    """Return the stand-in for an error, or the TypedDict of its response.

    Raises AttributeError if the stub does not declare it.
    """
    declaring = stub(module_name)
    if declaring is not None:
        bases = [base.name for base in declaring.bases(name)]
        if bases != ["ClientError"]:
            return declared_value(module_name, name)
    namespace = {
        "__module__": module_name,
        "response": Attribute("response"),
        "operation_name": Attribute("operation_name"),
    }
    made = ErrorDouble(name, (), namespace)
    _EXCEPTIONS[made] = exceptions_name.rstrip("_")
    return made


def _real_errors(cls: type) -> Iterator[type]:
    """Yield the classes that botocore made for an error: one for each session."""
    factory = sys.modules.get("botocore.errorfactory")
    if factory is None or cls not in _EXCEPTIONS:
        return
    for container in factory.BaseClientExceptions.__subclasses__():
        if spelled(container.__name__) == _EXCEPTIONS[cls]:
            for name, value in vars(container).items():
                if isinstance(value, type) and spelled(name) == cls.__name__:
                    yield value


def _message(cls: type) -> str:
    return (
        f"{cls.__module__}.{cls.__name__} is for annotations and isinstance: botocore makes the "
        f"class of the error for each client. Use client.exceptions.{cls.__name__}."
    )
