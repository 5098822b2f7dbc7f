"""What the methods of AWS Security Token Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class PolicyDescriptorTypeLike(TypedDict):
    arn: NotRequired[ReadOnly[str]]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class ProvidedContextLike(TypedDict):
    ProviderArn: NotRequired[ReadOnly[str]]
    ContextAssertion: NotRequired[ReadOnly[str]]
