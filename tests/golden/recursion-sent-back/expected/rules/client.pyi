"""The client of Example Rules (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.rules import errors, responses, views
from boto_types.values import EmptyOutput

class RulesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/rules.html

    Example:
        client = boto3.client("rules")

    - Requests to fill in: `boto_types.rules.requests`
    - Responses: `boto_types.rules.responses`
    - Errors: `client.exceptions`, with types in `boto_types.rules.errors`
    """

    @property
    def exceptions(self) -> errors.RulesExceptions: ...
    def get_rule(self) -> responses.GetRuleResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/rules/client/get_rule.html"""

    def put_rule(
        self,
        *,
        Rule: views.RuleLike,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/rules/client/put_rule.html"""
