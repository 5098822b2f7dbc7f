"""What you send to Example Glacier.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict


class UploadArchiveInput(TypedDict, total=False, closed=True):
    accountId: str
    vaultName: Required[str]
    checksum: str
