"""The client of Example Rules (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.rules import errors, views
from boto_types.values import EmptyOutput

class RulesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/rules.html"""

    @property
    def exceptions(self) -> errors.RulesExceptions: ...
    def put_rule(
        self,
        **kwargs: Unpack[views.PutRuleInput],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/rules/client/put_rule.html"""
