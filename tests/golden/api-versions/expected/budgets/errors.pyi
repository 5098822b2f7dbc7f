"""The errors of Example Budgets, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class BudgetsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
