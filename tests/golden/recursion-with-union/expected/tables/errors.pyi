"""Errors of Example Tables, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions

class TablesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""
