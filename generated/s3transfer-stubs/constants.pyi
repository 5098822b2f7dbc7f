from _typeshed import Incomplete

KB: int
MB: Incomplete
GB: Incomplete
ALLOWED_DOWNLOAD_ARGS: list[str]
FULL_OBJECT_CHECKSUM_ARGS: list[str]
USER_AGENT: str
PROCESS_USER_AGENT: str
