from threading import Lock

class RetryQuota:
    INITIAL_CAPACITY: int
    def __init__(
        self, initial_capacity: int = 500, lock: Lock | None = None
    ) -> None: ...
    def acquire(self, capacity_amount: int) -> bool:
        """Attempt to aquire a certain amount of capacity.

        If there's not sufficient amount of capacity available, `False` is returned.
        Otherwise, `True` is returned, which indicates that capacity was successfully
        allocated.
        """

    def release(self, capacity_amount: int) -> None:
        """Release capacity back to the retry quota.

        The capacity being released will be truncated if necessary to ensure the max
        capacity is never exceeded.
        """

    @property
    def available_capacity(self) -> int: ...
