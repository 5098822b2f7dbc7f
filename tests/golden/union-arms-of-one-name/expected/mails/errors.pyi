"""The errors of Example Mails, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class MailsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
