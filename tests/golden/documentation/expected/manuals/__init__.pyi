"""Example Manuals (2024-05-01): `boto3.client("manuals")`."""

from boto_types.manuals import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.manuals.client import (
    ManualsClient as ManualsClient,
    ManualsExceptions as ManualsExceptions,
)
