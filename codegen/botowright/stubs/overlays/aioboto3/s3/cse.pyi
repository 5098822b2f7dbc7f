from asyncio import AbstractEventLoop
from io import BytesIO
from re import Pattern
from typing import Any

from boto_types.values import SupportsRead
from cryptography.hazmat.primitives.asymmetric.types import (
    PrivateKeyTypes,
    PublicKeyTypes,
)

RANGE_REGEX: Pattern[str]

class DummyAIOFile:
    file: BytesIO

    async def read(self, n: int = -1) -> bytes: ...
    async def readany(self) -> bytes: ...
    async def readexactly(self, n: int) -> bytes: ...
    async def readchunk(self) -> tuple[bytes, bool]: ...

class CryptoContext:
    async def setup(self) -> None: ...
    async def close(self) -> None: ...
    async def get_encryption_aes_key(self) -> tuple[bytes, dict[str, Any], str]: ...

class AsymmetricCryptoContext:
    async def get_encryption_aes_key(self) -> tuple[bytes, dict[str, Any], str]: ...

class SymmetricCryptoContext:
    async def get_encryption_aes_key(self) -> tuple[bytes, dict[str, Any], str]: ...

class KMSCryptoContext:
    def __init__(
        self,
        keyid: str | None = None,
        kms_client_args: dict[str, Any] | None = None,
        authenticated_encryption: bool = True,
    ) -> None: ...
    async def setup(self) -> None: ...
    async def close(self) -> None: ...
    async def get_encryption_aes_key(self) -> tuple[bytes, dict[str, Any], str]: ...

class MockKMSCryptoContext:
    material_description: dict[str, Any]

    def __init__(
        self,
        aes_key: bytes,
        material_description: dict[str, Any],
        encrypted_key: bytes,
        authenticated_encryption: bool = True,
    ) -> None: ...
    async def setup(self) -> None: ...
    async def close(self) -> None: ...
    async def get_encryption_aes_key(self) -> tuple[bytes, dict[str, Any], str]: ...

class S3CSE:
    def __init__(
        self, crypto_context: CryptoContext, s3_client_args: dict[str, Any] | None = None
    ) -> None: ...
    # The body of an encrypted object is a DummyAIOFile.
    async def get_object(self, Bucket: str, Key: str, **kwargs: Any) -> dict[str, Any]: ...
    async def put_object(
        self,
        Body: bytes | SupportsRead,
        Bucket: str,
        Key: str,
        Metadata: dict[str, str] | None = None,
        **kwargs: Any,
    ) -> None: ...
