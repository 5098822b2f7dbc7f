"""Errors of Limits, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions

class LimitsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""
