from _typeshed import Incomplete
from boto3.exceptions import PythonDeprecationWarning as PythonDeprecationWarning
from s3transfer.manager import TransferConfig as TransferConfig

SOCKET_ERROR: Incomplete
TRANSFER_CONFIG_SUPPORTS_CRT: bool

def rename_file(current_filename: Incomplete, new_filename: Incomplete) -> None: ...
def filter_python_deprecation_warnings() -> None: ...
def is_append_mode(fileobj: Incomplete) -> Incomplete: ...
