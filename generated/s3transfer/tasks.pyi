import logging
from collections.abc import Callable, Mapping, Sequence
from s3transfer.futures import TransferCoordinator
from typing import Any

logger: logging.Logger

class Task:
    def __init__(
        self,
        transfer_coordinator: TransferCoordinator,
        main_kwargs: Mapping[str, Any] | None = None,
        pending_main_kwargs: Mapping[str, Any] | None = None,
        done_callbacks: Sequence[Callable[[], object]] | None = None,
        is_final: bool = False,
    ) -> None: ...
    def __repr__(self) -> str: ...
    @property
    def transfer_id(self) -> int | None: ...
    def __call__(self, ctx: Any = None) -> Any: ...

class SubmissionTask(Task): ...
class CreateMultipartUploadTask(Task): ...
class CompleteMultipartUploadTask(Task): ...
