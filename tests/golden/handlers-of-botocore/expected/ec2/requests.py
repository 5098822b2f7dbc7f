"""What you send to Example EC2.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class RunInstancesRequest(TypedDict, closed=True):
    UserData: NotRequired[str | bytes]
    ImageId: str
