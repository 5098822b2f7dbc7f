import logging
from _typeshed import Incomplete

logger: logging.Logger

def maybe_compress_request(
    config: Incomplete, request_dict: Incomplete, operation_model: Incomplete
) -> None:
    """Attempt to compress the request body using the modeled encodings."""

COMPRESSION_MAPPING: dict[str, Incomplete]
