from collections.abc import Mapping
from typing import Any

from aiobotocore.awsrequest import AioAWSResponse
from botocore.httpchecksum import BaseChecksum
from botocore.model import OperationModel

class AioAwsChunkedWrapper:
    async def read(self, size: int | None = None) -> bytes: ...
    async def __anext__(self) -> bytes: ...

class _ChecksumMixin:
    @property
    def checksum(self) -> BaseChecksum: ...
    async def read(self, amt: int | None = None) -> bytes: ...
    async def readinto(self, b: bytearray) -> int: ...

class AioStreamingChecksumBody:
    def __init__(
        self,
        raw_stream: Any,
        content_length: int | str | None,
        checksum: BaseChecksum,
        expected: str | None,
    ) -> None: ...

class AioHttpxStreamingChecksumBody:
    def __init__(
        self,
        raw_stream: Any,
        content_length: int | str | None,
        checksum: BaseChecksum,
        expected: str | None,
    ) -> None: ...

@older
class StreamingChecksumBody:
    def __init__(
        self,
        raw_stream: Any,
        content_length: str | None,
        checksum: BaseChecksum,
        expected: str | None,
    ) -> None: ...
    async def read(self, amt: int | None = None) -> bytes: ...
    async def readinto(self, b: bytearray) -> int: ...

@older
class HttpxStreamingChecksumBody:
    def __init__(
        self,
        raw_stream: Any,
        content_length: str | None,
        checksum: BaseChecksum,
        expected: str | None,
    ) -> None: ...
    async def read(self, amt: None = None) -> bytes: ...
    async def readinto(self, b: bytearray) -> int: ...

async def handle_checksum_body(
    http_response: AioAWSResponse,
    response: dict[str, Any],
    context: Mapping[str, Any],
    operation_model: OperationModel,
) -> None: ...
def apply_request_checksum(request: dict[str, Any]) -> None: ...
