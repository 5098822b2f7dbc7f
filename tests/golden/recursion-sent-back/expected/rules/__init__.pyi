"""Types for Example Rules (2024-05-01): `boto3.client("rules")`."""

from boto_types.rules.client import RulesClient as RulesClient
from boto_types.rules.errors import RulesExceptions as RulesExceptions
