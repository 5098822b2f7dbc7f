"""The errors of Example Streams, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class StreamsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
