"""Errors of Example Jobs, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions

class JobsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""
