"""What the methods of AWS Security Token Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class PolicyDescriptorTypeLike(TypedDict, total=False):
    arn: ReadOnly[str]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class ProvidedContextLike(TypedDict, total=False):
    ProviderArn: ReadOnly[str]
    ContextAssertion: ReadOnly[str]
