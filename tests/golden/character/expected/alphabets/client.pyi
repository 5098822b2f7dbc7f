"""The client of Example Alphabets (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.alphabets import errors, responses

class AlphabetsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/alphabets.html

    Example:
        client = boto3.client("alphabets")

    - Requests to fill in: `boto_types.alphabets.requests`
    - Responses: `boto_types.alphabets.responses`
    - Errors: `client.exceptions`, with types in `boto_types.alphabets.errors`
    """

    @property
    def exceptions(self) -> errors.AlphabetsExceptions: ...
    def put_letter(
        self,
        *,
        Letter: str,
        Letters: list[str] | tuple[str, ...] = ...,
        Codes: dict[str, int] = ...,
    ) -> responses.PutLetterResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/alphabets/client/put_letter.html"""
