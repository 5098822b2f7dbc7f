"""Errors of Example EC2, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions

class EC2Exceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""
