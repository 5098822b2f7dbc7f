"""The errors of Example Posters, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class PostersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
