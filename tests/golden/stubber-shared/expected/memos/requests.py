"""What you send to Example Memos.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class ArchiveMemoRequest(TypedDict, closed=True):
    MemoId: str


class DeleteMemoRequest(TypedDict, closed=True):
    MemoId: str


class ReadMemoRequest(TypedDict, closed=True):
    MemoId: str
