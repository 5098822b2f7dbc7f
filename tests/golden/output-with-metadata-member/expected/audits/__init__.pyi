"""Example Audits (2024-05-01): `boto3.client("audits")`."""

from boto_types.audits import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.audits.client import (
    AuditsClient as AuditsClient,
    AuditsExceptions as AuditsExceptions,
)
