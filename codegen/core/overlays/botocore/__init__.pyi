from collections.abc import Callable
from logging import Logger
from logging import NullHandler as NullHandler
from typing import Any, TypeAlias, type_check_only

# Its argument is the session. botocore.session imports every client, and every client
# imports this module: with its name here they would all be in one import cycle.
_Initializer: TypeAlias = Callable[[Any], object]

__version__: str
log: Logger
ScalarTypes: tuple[str, ...]
BOTOCORE_ROOT: str

# At run time the class is called UNSIGNED, until its instance takes the name.
@type_check_only
class UnsignedType:
    def __copy__(self) -> UnsignedType: ...
    def __deepcopy__(self, memodict: dict[int, Any]) -> UnsignedType: ...

UNSIGNED: UnsignedType

def xform_name(
    name: str, sep: str = "_", _xform_cache: dict[tuple[str, str], str] = ...
) -> str: ...
def register_initializer(callback: _Initializer) -> None: ...
def unregister_initializer(callback: _Initializer) -> None: ...
def invoke_initializers(session: Any) -> None: ...
