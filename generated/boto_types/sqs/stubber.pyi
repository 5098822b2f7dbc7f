"""What a `Stubber` of Amazon Simple Queue Service takes."""

from collections.abc import Mapping
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.sqs import literals, requests, responses

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

class CancelMessageMoveTaskResultStub(Stub, total=False):
    ApproximateNumberOfMessagesMoved: int

class ChangeMessageVisibilityBatchResultStub(Stub):
    Successful: list[responses.ChangeMessageVisibilityBatchResultEntry]
    Failed: list[responses.BatchResultErrorEntry]

class CreateQueueResultStub(Stub, total=False):
    QueueUrl: str

class DeleteMessageBatchResultStub(Stub):
    Successful: list[responses.DeleteMessageBatchResultEntry]
    Failed: list[responses.BatchResultErrorEntry]

class GetQueueAttributesResultStub(Stub, total=False):
    Attributes: dict[literals.QueueAttributeName, str]

class GetQueueUrlResultStub(Stub, total=False):
    QueueUrl: str

class ListDeadLetterSourceQueuesResultStub(Stub):
    queueUrls: list[str]
    NextToken: NotRequired[str]

class ListMessageMoveTasksResultStub(Stub, total=False):
    Results: list[responses.ListMessageMoveTasksResultEntry]

class ListQueueTagsResultStub(Stub, total=False):
    Tags: dict[str, str]

class ListQueuesResultStub(Stub, total=False):
    QueueUrls: list[str]
    NextToken: str

class ReceiveMessageResultStub(Stub, total=False):
    Messages: list[responses.Message]

class SendMessageResultStub(Stub, total=False):
    MD5OfMessageBody: str
    MD5OfMessageAttributes: str
    MD5OfMessageSystemAttributes: str
    MessageId: str
    SequenceNumber: str

class SendMessageBatchResultStub(Stub):
    Successful: list[responses.SendMessageBatchResultEntry]
    Failed: list[responses.BatchResultErrorEntry]

class StartMessageMoveTaskResultStub(Stub, total=False):
    TaskHandle: str

SQSErrorCode: TypeAlias = Literal[
    "BatchEntryIdsNotDistinct",
    "BatchRequestTooLong",
    "EmptyBatchRequest",
    "InvalidAddress",
    "InvalidAttributeName",
    "InvalidAttributeValue",
    "InvalidBatchEntryId",
    "InvalidIdFormat",
    "InvalidMessageContents",
    "InvalidSecurity",
    "KmsAccessDenied",
    "KmsDisabled",
    "KmsInvalidKeyUsage",
    "KmsInvalidState",
    "KmsNotFound",
    "KmsOptInRequired",
    "KmsThrottled",
    "MessageNotInflight",
    "OverLimit",
    "PurgeQueueInProgress",
    "QueueDeletedRecently",
    "QueueDoesNotExist",
    "QueueNameExists",
    "ReceiptHandleIsInvalid",
    "RequestThrottled",
    "ResourceNotFoundException",
    "TooManyEntriesInBatchRequest",
    "UnsupportedOperation",
]

Meta: TypeAlias = Mapping[str, Any] | None

class SQSAddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["add_permission"],
        service_response: Stub,
        expected_params: requests.AddPermissionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["cancel_message_move_task"],
        service_response: CancelMessageMoveTaskResultStub,
        expected_params: requests.CancelMessageMoveTaskRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["change_message_visibility"],
        service_response: Stub,
        expected_params: requests.ChangeMessageVisibilityRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["change_message_visibility_batch"],
        service_response: ChangeMessageVisibilityBatchResultStub,
        expected_params: requests.ChangeMessageVisibilityBatchRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_queue"],
        service_response: CreateQueueResultStub,
        expected_params: requests.CreateQueueRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_message"],
        service_response: Stub,
        expected_params: requests.DeleteMessageRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_message_batch"],
        service_response: DeleteMessageBatchResultStub,
        expected_params: requests.DeleteMessageBatchRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_queue", "purge_queue"],
        service_response: Stub,
        expected_params: requests.DeleteQueueRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_queue_attributes"],
        service_response: GetQueueAttributesResultStub,
        expected_params: requests.GetQueueAttributesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_queue_url"],
        service_response: GetQueueUrlResultStub,
        expected_params: requests.GetQueueUrlRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_dead_letter_source_queues"],
        service_response: ListDeadLetterSourceQueuesResultStub,
        expected_params: requests.ListDeadLetterSourceQueuesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_message_move_tasks"],
        service_response: ListMessageMoveTasksResultStub,
        expected_params: requests.ListMessageMoveTasksRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_queue_tags"],
        service_response: ListQueueTagsResultStub,
        expected_params: requests.ListQueueTagsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_queues"],
        service_response: ListQueuesResultStub,
        expected_params: requests.ListQueuesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["receive_message"],
        service_response: ReceiveMessageResultStub,
        expected_params: requests.ReceiveMessageRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["remove_permission"],
        service_response: Stub,
        expected_params: requests.RemovePermissionRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["send_message"],
        service_response: SendMessageResultStub,
        expected_params: requests.SendMessageRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["send_message_batch"],
        service_response: SendMessageBatchResultStub,
        expected_params: requests.SendMessageBatchRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["set_queue_attributes"],
        service_response: Stub,
        expected_params: requests.SetQueueAttributesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["start_message_move_task"],
        service_response: StartMessageMoveTaskResultStub,
        expected_params: requests.StartMessageMoveTaskRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["tag_queue"],
        service_response: Stub,
        expected_params: requests.TagQueueRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["untag_queue"],
        service_response: Stub,
        expected_params: requests.UntagQueueRequest | None = None,
    ) -> None: ...

class SQSAddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["add_permission"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.AddPermissionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["cancel_message_move_task"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.CancelMessageMoveTaskRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["change_message_visibility"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ChangeMessageVisibilityRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["change_message_visibility_batch"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ChangeMessageVisibilityBatchRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["create_queue"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.CreateQueueRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_message"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.DeleteMessageRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_message_batch"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.DeleteMessageBatchRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["delete_queue", "list_queue_tags", "purge_queue"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.DeleteQueueRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_queue_attributes"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetQueueAttributesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_queue_url"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetQueueUrlRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_dead_letter_source_queues"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ListDeadLetterSourceQueuesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_message_move_tasks"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ListMessageMoveTasksRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_queues"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ListQueuesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["receive_message"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ReceiveMessageRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["remove_permission"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.RemovePermissionRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["send_message"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.SendMessageRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["send_message_batch"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.SendMessageBatchRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["set_queue_attributes"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.SetQueueAttributesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["start_message_move_task"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.StartMessageMoveTaskRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["tag_queue"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.TagQueueRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["untag_queue"],
        service_error_code: SQSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.UntagQueueRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

SQSStubber: TypeAlias = Stubber[SQSAddResponse, SQSAddClientError]
