"""The client of Example Agents (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.agents import errors, responses
from boto_types.values import JsonInput

class AgentsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/agents.html

    Example:
        client = boto3.client("agents")

    - Requests to fill in: `boto_types.agents.requests`
    - Responses: `boto_types.agents.responses`
    - Errors: `client.exceptions`, with types in `boto_types.agents.errors`
    """

    @property
    def exceptions(self) -> errors.AgentsExceptions: ...
    def ask(
        self,
        *,
        Input: JsonInput,
        Examples: Sequence[JsonInput] = ...,
    ) -> responses.AskResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/agents/client/ask.html"""
