from _typeshed import Incomplete
from botocore.auth import BaseSigner

class CrtSigV4Auth(BaseSigner):
    REQUIRES_REGION: bool
    credentials: Incomplete
    def __init__(
        self, credentials: Incomplete, service_name: Incomplete, region_name: Incomplete
    ) -> None: ...
    def add_auth(self, request: Incomplete) -> None: ...

class CrtS3SigV4Auth(CrtSigV4Auth): ...

class CrtSigV4AsymAuth(BaseSigner):
    REQUIRES_REGION: bool
    credentials: Incomplete
    def __init__(
        self, credentials: Incomplete, service_name: Incomplete, region_name: Incomplete
    ) -> None: ...
    def add_auth(self, request: Incomplete) -> None: ...

class CrtS3SigV4AsymAuth(CrtSigV4AsymAuth): ...

class CrtSigV4AsymQueryAuth(CrtSigV4AsymAuth):
    DEFAULT_EXPIRES: int
    def __init__(
        self,
        credentials: Incomplete,
        service_name: Incomplete,
        region_name: Incomplete,
        expires: Incomplete = ...,
    ) -> None: ...

class CrtS3SigV4AsymQueryAuth(CrtSigV4AsymQueryAuth):
    """S3 SigV4A auth using query parameters. This signer will sign a request using
    query parameters and signature version 4A, i.e a "presigned url" signer.
    """

class CrtSigV4QueryAuth(CrtSigV4Auth):
    DEFAULT_EXPIRES: int
    def __init__(
        self,
        credentials: Incomplete,
        service_name: Incomplete,
        region_name: Incomplete,
        expires: Incomplete = ...,
    ) -> None: ...

class CrtS3SigV4QueryAuth(CrtSigV4QueryAuth):
    """S3 SigV4 auth using query parameters. This signer will sign a request using
    query parameters and signature version 4, i.e a "presigned url" signer. Based
    off of:
    http://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html.
    """

CRT_AUTH_TYPE_MAPS: dict[str, Incomplete]
