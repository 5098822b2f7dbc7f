"""Example Alphabets (2024-05-01): `boto3.client("alphabets")`."""

from boto_types.alphabets import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.alphabets.client import (
    AlphabetsClient as AlphabetsClient,
    AlphabetsExceptions as AlphabetsExceptions,
)
