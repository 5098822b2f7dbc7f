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

class CrtS3SigV4AsymQueryAuth(CrtSigV4AsymQueryAuth): ...

class CrtSigV4QueryAuth(CrtSigV4Auth):
    DEFAULT_EXPIRES: int
    def __init__(
        self,
        credentials: Incomplete,
        service_name: Incomplete,
        region_name: Incomplete,
        expires: Incomplete = ...,
    ) -> None: ...

class CrtS3SigV4QueryAuth(CrtSigV4QueryAuth): ...

CRT_AUTH_TYPE_MAPS: dict[str, Incomplete]
