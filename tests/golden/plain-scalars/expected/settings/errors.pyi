"""The errors of Example Settings, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class SettingsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
