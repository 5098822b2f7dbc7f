"""Request types of Example Memos: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class ArchiveMemoRequest(TypedDict, closed=True):
    MemoId: str


class DeleteMemoRequest(TypedDict, closed=True):
    MemoId: str


class ReadMemoRequest(TypedDict, closed=True):
    MemoId: str
