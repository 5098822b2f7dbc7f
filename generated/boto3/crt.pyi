import logging
import threading
from _typeshed import Incomplete
from s3transfer.crt import CRTTransferManager

logger: logging.Logger
CRT_S3_CLIENT: Incomplete
BOTOCORE_CRT_SERIALIZER: Incomplete
CLIENT_CREATION_LOCK: threading.Lock
PROCESS_LOCK_NAME: str

def get_crt_s3_client(client: Incomplete, config: Incomplete) -> Incomplete: ...

class CRTS3Client:
    crt_client: Incomplete
    process_lock: Incomplete
    region: Incomplete
    cred_provider: Incomplete
    def __init__(
        self,
        crt_client: Incomplete,
        process_lock: Incomplete,
        region: Incomplete,
        cred_provider: Incomplete,
    ) -> None: ...

def is_crt_compatible_request(
    client: Incomplete, crt_s3_client: Incomplete
) -> Incomplete: ...
def compare_identity(
    boto3_creds: Incomplete, crt_s3_creds: Incomplete
) -> Incomplete: ...
def create_crt_transfer_manager(
    client: Incomplete, config: Incomplete
) -> CRTTransferManager | None: ...
