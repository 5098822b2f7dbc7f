"""The client of Example Agents (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.agents import responses
from boto_types.values import JsonInput

class AgentsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class AgentsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/agents.html"""

    @property
    def exceptions(self) -> AgentsExceptions: ...
    def ask(
        self,
        *,
        Input: JsonInput,
        Examples: Sequence[JsonInput] = ...,
    ) -> responses.AskResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/agents/client/ask.html"""
