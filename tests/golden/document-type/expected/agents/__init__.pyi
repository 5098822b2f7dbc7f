"""Types for Example Agents (2024-05-01): `boto3.client("agents")`."""

from boto_types.agents.client import AgentsClient as AgentsClient
from boto_types.agents.errors import AgentsExceptions as AgentsExceptions
