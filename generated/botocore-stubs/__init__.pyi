from botocore import (
    client as client,
    config as config,
    credentials as credentials,
    errorfactory as errorfactory,
    exceptions as exceptions,
    hooks as hooks,
    model as model,
    paginate as paginate,
    response as response,
    waiter as waiter,
)
from collections.abc import Callable
from logging import Logger, NullHandler as NullHandler
from typing import Any, TypeAlias, type_check_only

_Initializer: TypeAlias = Callable[[Any], object]

@type_check_only
class UnsignedType:
    def __copy__(self) -> UnsignedType: ...
    def __deepcopy__(self, memodict: dict[int, Any], /) -> UnsignedType: ...

__version__: str
log: Logger
ScalarTypes: tuple[str, ...]
BOTOCORE_ROOT: str
UNSIGNED: UnsignedType

def xform_name(
    name: str, sep: str = "_", _xform_cache: dict[tuple[str, str], str] = ...
) -> str:
    """Convert camel case to a "pythonic" name.

    If the name contains the `sep` character, then it is returned unchanged.
    """

def register_initializer(callback: _Initializer) -> None:
    """Register an initializer function for session creation.

    This initializer function will be invoked whenever a new
    `botocore.session.Session` is instantiated.

    Args:
        callback: A callable that accepts a single argument of type `botocore.session.Session`.
    """

def unregister_initializer(callback: _Initializer) -> None:
    """Unregister an initializer function.

    Args:
        callback: A callable that was previously registered with `botocore.register_initializer`.

    Raises:
        ValueError: If a callback is provided that is not currently registered as an initializer.
    """

def invoke_initializers(session: Any) -> None:
    """Invoke all initializers for a session.

    Args:
        session: The session to initialize.
    """
