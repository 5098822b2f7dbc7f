"""The client of Example Looks (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.looks import errors, literals, responses, views

class LooksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/looks.html

    Example:
        client = boto3.client("looks")

    - Requests to fill in: `boto_types.looks.requests`
    - Responses: `boto_types.looks.responses`
    - Errors: `client.exceptions`, with types in `boto_types.looks.errors`
    """

    @property
    def exceptions(self) -> errors.LooksExceptions: ...
    def put_look(
        self,
        *,
        Foo: views.FooLike_,
        FooLike: views.FooLikeLike = ...,
        Bar: views.BarLike_ = ...,
        BarLike: literals.BarLike = ...,
        Choice: views.ChoiceLike_ = ...,
        ChoiceLike: views.ChoiceLikeLike = ...,
    ) -> responses.PutLookResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/looks/client/put_look.html"""
