"""Request types of Example Glacier: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict


class UploadArchiveInput(TypedDict, total=False, closed=True):
    accountId: str
    vaultName: Required[str]
    checksum: str
