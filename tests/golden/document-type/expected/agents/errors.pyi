"""The errors of Example Agents, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class AgentsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
