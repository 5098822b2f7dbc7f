"""Types for a `Stubber` of Example Memos: its methods and its responses."""

from collections.abc import Mapping
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import Never, ReadOnly, TypedDict

from boto_types.memos import requests

# `ResponseMetadata` is optional, because a stubber does not check it.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

class MemoStub(Stub, total=False):
    Text: str

MemosErrorCode: TypeAlias = Literal["Memo.Missing", "MemoLocked"]

Meta: TypeAlias = Mapping[str, Any] | None

class MemosAddResponse:
    """The type of `stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["archive_memo", "delete_memo"],
        service_response: Stub,
        expected_params: requests.ArchiveMemoRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["read_last_memo"],
        service_response: MemoStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["read_memo"],
        service_response: MemoStub,
        expected_params: requests.ReadMemoRequest | None = None,
    ) -> None: ...

class MemosAddClientError:
    """The type of `stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["archive_memo", "delete_memo", "read_memo"],
        service_error_code: MemosErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ArchiveMemoRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["read_last_memo"],
        service_error_code: MemosErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: Mapping[str, Never] | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

MemosStubber: TypeAlias = Stubber[MemosAddResponse, MemosAddClientError]
