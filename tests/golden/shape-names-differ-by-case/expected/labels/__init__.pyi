"""Example Labels (2024-05-01): `boto3.client("labels")`."""

from boto_types.labels import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.labels.client import (
    LabelsClient as LabelsClient,
    LabelsExceptions as LabelsExceptions,
)
