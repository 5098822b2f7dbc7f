"""Errors of Example Libraries, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions

class LibrariesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""
