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
) -> str: ...
def register_initializer(callback: _Initializer) -> None: ...
def unregister_initializer(callback: _Initializer) -> None: ...
def invoke_initializers(session: Any) -> None: ...
