"""The errors of Example Migrations, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions

class DatabaseMigrationServiceExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""
