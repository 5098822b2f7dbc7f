"""Views of AWS Security Token Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
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
