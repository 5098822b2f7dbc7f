"""The client of Limits (2024-01-01)."""

from botocore.client import BaseClient

from boto_types.limits import errors, literals, responses, views
from boto_types.values import (
    BlobInput,
    FloatInput,
    JsonInput,
    StreamingBlobInput,
    TimestampInput,
)

class LimitsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/limits.html

    Example:
        client = boto3.client("limits")

    - Requests to fill in: `boto_types.limits.requests`
    - Responses: `boto_types.limits.responses`
    - Errors: `client.exceptions`, with types in `boto_types.limits.errors`
    """

    @property
    def exceptions(self) -> errors.LimitsExceptions: ...
    def put_body(
        self,
        *,
        Body: StreamingBlobInput = ...,
        Policy: JsonInput = ...,
    ) -> responses.PutBodyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/limits/client/put_body.html

        Args:
            Body: Length: at most 10.
        """

    def put_thing(
        self,
        *,
        Name: str,
        Arn: str,
        Quotes: str = ...,
        Kind: literals.Kind = ...,
        Anything: str = ...,
        Count: int = ...,
        Weight: FloatInput = ...,
        Small: FloatInput = ...,
        Names: list[str] | tuple[str, ...] = ...,
        ByName: dict[str, int] = ...,
        Data: BlobInput = ...,
        When: TimestampInput = ...,
        Nested: views.NestedLike = ...,
        Own: str = ...,
        Choice: views.ChoiceLike = ...,
        Hidden: views.HiddenLike = ...,
        Keyword: views.KeywordLike = ...,
        Pattern: views.PatternLike = ...,
    ) -> responses.PutThingOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/limits/client/put_thing.html

        Args:
            Name: Length: 1 to 128. Pattern: `[\\w-]+`.
            Arn: Length: 20 to 2048.
            Count: Range: -1 to 10.
            Weight: Range: 0 to 0.5.
            Small: Range: at least 1e-06.
            Names: Items: 1 to 5.
            ByName: Items: at most 50.
            Data: Length: 1 to 1024.
            Own: Length: 1 to 9. Pattern: `[\\w-]+`.
        """
