"""The client of Example Grammars (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.grammars import responses, views

class GrammarsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class GrammarsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars.html"""

    @property
    def exceptions(self) -> GrammarsExceptions: ...
    def put_grammar(
        self,
        *,
        Root: views.ExpressionLike,
    ) -> responses.PutGrammarResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars/client/put_grammar.html"""
