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
    """This wrapper keeps track of our underlying CRT client, the lock used to acquire
    it and the region we've used to instantiate the client.

    Due to limitations in the existing CRT interfaces, we can only make calls in a
    single region and does not support redirects. We track the region to ensure we
    don't use the CRT client when a successful request cannot be made.
    """

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
) -> Incomplete:
    """Boto3 client must use same signing region and credentials as the CRT_S3_CLIENT
    singleton. Otherwise fallback to classic.
    """

def compare_identity(
    boto3_creds: Incomplete, crt_s3_creds: Incomplete
) -> Incomplete: ...
def create_crt_transfer_manager(
    client: Incomplete, config: Incomplete
) -> CRTTransferManager | None:
    """Create a CRTTransferManager for optimized data transfer."""
