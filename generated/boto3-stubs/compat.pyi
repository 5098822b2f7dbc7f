from _typeshed import Incomplete
from boto3.exceptions import PythonDeprecationWarning as PythonDeprecationWarning
from s3transfer.manager import TransferConfig as TransferConfig

SOCKET_ERROR: Incomplete
TRANSFER_CONFIG_SUPPORTS_CRT: bool

def rename_file(current_filename: Incomplete, new_filename: Incomplete) -> None: ...
def filter_python_deprecation_warnings() -> None:
    """Invoking this filter acknowledges your runtime will soon be deprecated at which
    time you will stop receiving all updates to your client.
    """

def is_append_mode(fileobj: Incomplete) -> Incomplete: ...
