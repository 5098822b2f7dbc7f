"""The client of Example Rules (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.rules import responses, views
from boto_types.values import EmptyOutput

class RulesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class RulesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/rules.html"""

    @property
    def exceptions(self) -> RulesExceptions: ...
    def get_rule(self) -> responses.GetRuleResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/rules/client/get_rule.html"""

    def put_rule(
        self,
        *,
        Rule: views.RuleLike,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/rules/client/put_rule.html"""
