"""Example Gates (2024-05-01): `boto3.client("gates")`."""

from boto_types.gates import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.gates.client import (
    GatesClient as GatesClient,
    GatesExceptions as GatesExceptions,
)
