"""The errors of Example 3D Print, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class _3DPrintExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
