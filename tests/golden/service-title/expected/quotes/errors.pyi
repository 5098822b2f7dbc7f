"""The errors of The "Best" \\N Quotes \"\"\" Service", for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class QuotesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
