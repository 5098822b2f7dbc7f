from _typeshed import Incomplete
from botocore.compat import six as six
from multiprocessing.managers import BaseManager as BaseManager

def rename_file(current_filename: Incomplete, new_filename: Incomplete) -> None: ...
def accepts_kwargs(func: Incomplete) -> Incomplete: ...

SOCKET_ERROR: Incomplete
MAXINT: Incomplete

def seekable(fileobj: Incomplete) -> Incomplete:
    """Backwards compat function to determine if a fileobj is seekable.

    Args:
        fileobj: The file-like object to determine if seekable.

    Returns:
        True, if seekable. False, otherwise.
    """

def readable(fileobj: Incomplete) -> Incomplete:
    """Determines whether or not a file-like object is readable.

    Args:
        fileobj: The file-like object to determine if readable.

    Returns:
        True, if readable. False otherwise.
    """

def fallocate(fileobj: Incomplete, size: Incomplete) -> None: ...
