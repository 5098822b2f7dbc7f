"""Request types of Example EC2: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class RunInstancesRequest(TypedDict, closed=True):
    UserData: NotRequired[str | bytes]
    ImageId: str
