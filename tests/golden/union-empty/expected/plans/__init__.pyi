"""Types for Example Plans (2024-05-01): `boto3.client("plans")`."""

from boto_types.plans.client import PlansClient as PlansClient
from boto_types.plans.errors import PlansExceptions as PlansExceptions
