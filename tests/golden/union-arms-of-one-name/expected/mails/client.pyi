"""The client of Example Mails (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.mails import errors, views
from boto_types.values import EmptyOutput

class MailsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/mails.html

    Example:
        client = boto3.client("mails")

    - Requests to fill in: `boto_types.mails.requests`
    - Responses: `boto_types.mails.responses`
    - Errors: `client.exceptions`, with types in `boto_types.mails.errors`
    """

    @property
    def exceptions(self) -> errors.MailsExceptions: ...
    def send_mail(
        self,
        *,
        Long: views.Part_TextLike = ...,
        Short: views.PartLike = ...,
        Dashed: views.DashedLike = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/mails/client/send_mail.html"""
