"""What you send to Example Queues.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
