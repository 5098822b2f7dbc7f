"""Types for Example Labels (2024-05-01): `boto3.client("labels")`."""

from boto_types.labels.client import LabelsClient as LabelsClient
from boto_types.labels.errors import LabelsExceptions as LabelsExceptions
