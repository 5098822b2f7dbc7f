"""Example Media (2024-05-01): `boto3.client("media")`."""

from boto_types.media import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.media.client import (
    MediaClient as MediaClient,
    MediaExceptions as MediaExceptions,
)
