from collections.abc import Callable, Mapping, Sequence
from typing import Any

from s3transfer.futures import TransferCoordinator

class Task:
    def __init__(
        self,
        transfer_coordinator: TransferCoordinator,
        main_kwargs: Mapping[str, Any] | None = None,
        pending_main_kwargs: Mapping[str, Any] | None = None,
        done_callbacks: Sequence[Callable[[], object]] | None = None,
        is_final: bool = False,
    ) -> None: ...
    @property
    def transfer_id(self) -> int | None: ...
    def __call__(self, ctx: Any = None) -> Any: ...
