"""The client of Example Grammars (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.grammars.responses import PutGrammarResponse
from boto_types.grammars.views import ExpressionLike

class GrammarsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class GrammarsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars.html"""

    @property
    def exceptions(self) -> GrammarsExceptions: ...
    def put_grammar(
        self,
        *,
        Root: ExpressionLike,
    ) -> PutGrammarResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars/client/put_grammar.html"""
