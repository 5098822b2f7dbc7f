"""The client of Example Grammars (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.grammars import errors, responses, views

class GrammarsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars.html

    Example:
        client = boto3.client("grammars")

    - Requests to fill in: `boto_types.grammars.requests`
    - Responses: `boto_types.grammars.responses`
    - Errors: `client.exceptions`, with types in `boto_types.grammars.errors`
    """

    @property
    def exceptions(self) -> errors.GrammarsExceptions: ...
    def put_grammar(
        self,
        *,
        Root: views.ExpressionLike,
    ) -> responses.PutGrammarResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/grammars/client/put_grammar.html"""
