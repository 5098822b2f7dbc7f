"""Example Sayings (2024-05-01): `boto3.client("sayings")`."""

from boto_types.sayings import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.sayings.client import (
    SayingsClient as SayingsClient,
    SayingsExceptions as SayingsExceptions,
)
