"""Example Qualities (2024-05-01): `boto3.client("qualities")`."""

from boto_types.qualities import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.qualities.client import (
    QualitiesClient as QualitiesClient,
    QualitiesExceptions as QualitiesExceptions,
)
