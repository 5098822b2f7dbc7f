"""Example Estates (2024-05-01): `boto3.client("estates")`."""

from boto_types.estates import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.estates.client import (
    EstatesClient as EstatesClient,
    EstatesExceptions as EstatesExceptions,
)
