"""Example Doors (2024-05-01): `boto3.client("doors")`."""

from boto_types.doors import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.doors.client import (
    DoorsClient as DoorsClient,
    DoorsExceptions as DoorsExceptions,
)
