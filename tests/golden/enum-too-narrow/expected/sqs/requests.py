"""Request types of Example Queues: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.sqs import literals


class GetQueueAttributesRequest(TypedDict, total=False, closed=True):
    AttributeNames: list[literals.QueueAttributeName]


class ReceiveMessageRequest(TypedDict, total=False, closed=True):
    AttributeNames: list[
        literals.QueueAttributeName | literals.MessageSystemAttributeName
    ]
    MessageSystemAttributeNames: list[literals.MessageSystemAttributeName]
