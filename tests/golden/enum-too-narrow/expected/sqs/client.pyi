"""The client of Example Queues (2012-11-05)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.sqs import errors, literals
from boto_types.values import EmptyOutput

class SQSClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/sqs.html

    Example:
        client = boto3.client("sqs")

    - Requests to fill in: `boto_types.sqs.requests`
    - Responses: `boto_types.sqs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sqs.errors`
    """

    @property
    def exceptions(self) -> errors.SQSExceptions: ...
    def get_queue_attributes(
        self,
        *,
        AttributeNames: Sequence[literals.QueueAttributeName] = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/get_queue_attributes.html"""

    def receive_message(
        self,
        *,
        AttributeNames: Sequence[
            literals.QueueAttributeName | literals.MessageSystemAttributeName
        ] = ...,
        MessageSystemAttributeNames: Sequence[
            literals.MessageSystemAttributeName
        ] = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/receive_message.html"""
