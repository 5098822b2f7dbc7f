from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from boto_types.values import SupportsRead
from botocore.awsrequest import AWSResponse
from botocore.model import OperationModel

crt_checksums: Any

# A file that is read to its end, and then again from the former position.
class _SeekableFile(SupportsRead, Protocol):
    def seek(self, offset: int, /) -> object: ...
    def tell(self) -> int: ...

class BaseChecksum:
    def update(self, chunk: bytes | bytearray) -> None: ...
    def digest(self) -> bytes: ...
    def b64digest(self) -> str: ...
    def handle(self, body: bytes | bytearray | _SeekableFile) -> str: ...

class AwsChunkedWrapper:
    def __init__(
        self,
        raw: SupportsRead,
        checksum_cls: type[BaseChecksum] | None = None,
        checksum_name: str = "x-amz-checksum",
        chunk_size: int | None = None,
    ) -> None: ...
    def seek(self, offset: int, whence: int = 0) -> None: ...
    def read(self, size: int | None = None) -> bytes: ...
    def __iter__(self) -> Iterator[bytes]: ...

class StreamingChecksumBody:
    def __init__(
        self,
        raw_stream: Any,
        content_length: int | str | None,
        checksum: BaseChecksum,
        expected: str,
    ) -> None: ...
    @property
    def checksum(self) -> BaseChecksum: ...
    def read(self, amt: int | None = None) -> bytes: ...
    def readinto(self, b: bytearray | memoryview) -> int: ...

def resolve_checksum_context(
    request: dict[str, Any], operation_model: OperationModel, params: Mapping[str, Any]
) -> None: ...
def resolve_request_checksum_algorithm(
    request: dict[str, Any],
    operation_model: OperationModel,
    params: Mapping[str, Any],
    supported_algorithms: Sequence[str] | None = None,
) -> None: ...
def apply_request_checksum(request: dict[str, Any]) -> None: ...
def resolve_response_checksum_algorithms(
    request: dict[str, Any],
    operation_model: OperationModel,
    params: Mapping[str, Any],
    supported_algorithms: Iterable[str] | None = None,
) -> None: ...
def handle_checksum_body(
    http_response: AWSResponse,
    response: dict[str, Any],
    context: Mapping[str, Any],
    operation_model: OperationModel,
) -> None: ...
