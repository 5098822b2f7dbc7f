from collections.abc import Callable
from logging import Logger
from logging import NullHandler as NullHandler
from typing import Any, TypeAlias, type_check_only

# `import boto3` loads these modules, so they are attributes after `import botocore` too. Others that
# it loads are left out: botocore.session imports every client, and some are slow for mypy.
from botocore import client as client
from botocore import config as config
from botocore import credentials as credentials
from botocore import errorfactory as errorfactory
from botocore import exceptions as exceptions
from botocore import hooks as hooks
from botocore import model as model
from botocore import paginate as paginate
from botocore import response as response
from botocore import waiter as waiter

# Its argument is the session. botocore.session imports every client, and every client
# imports this module. With its name here, they would all be in one import cycle.
_Initializer: TypeAlias = Callable[[Any], object]

__version__: str
log: Logger
ScalarTypes: tuple[str, ...]
BOTOCORE_ROOT: str

# At run time the class is named UNSIGNED, until its instance gets that name.
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
