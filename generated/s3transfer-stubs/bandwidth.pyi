from boto_types.values import SupportsRead
from s3transfer.futures import TransferCoordinator
from typing_extensions import Self

class RequestExceededException(Exception):
    requested_amt: int
    retry_time: float

    def __init__(self, requested_amt: int, retry_time: float) -> None:
        """Error when requested amount exceeds what is allowed.

        The request that raised this error should be retried after waiting the time
        specified by `retry_time`.

        Args:
            requested_amt: The originally requested byte amount.
            retry_time: The length in time to wait to retry for the requested amount.
        """

class RequestToken:
    """A token to pass as an identifier when consuming from the LeakyBucket."""

class TimeUtils:
    def time(self) -> float:
        """Get the current time back.

        Returns:
            The current time in seconds.
        """

    def sleep(self, value: float) -> None:
        """Sleep for a designated time.

        Args:
            value: The time to sleep for in seconds.
        """

class BandwidthLimiter:
    def __init__(
        self, leaky_bucket: LeakyBucket, time_utils: TimeUtils | None = None
    ) -> None:
        """Limits bandwidth for shared S3 transfers.

        Args:
            leaky_bucket: The leaky bucket to use limit bandwidth.
            time_utils: Time utility to use for interacting with time.
        """

    def get_bandwith_limited_stream(
        self,
        fileobj: SupportsRead,
        transfer_coordinator: TransferCoordinator,
        enabled: bool = True,
    ) -> BandwidthLimitedStream:
        """Wraps a fileobj in a bandwidth limited stream wrapper.

        Args:
            fileobj: The file-like obj to wrap.
            enabled: Whether bandwidth limiting should be enabled to start.
        """

class BandwidthLimitedStream:
    def __init__(
        self,
        fileobj: SupportsRead,
        leaky_bucket: LeakyBucket,
        transfer_coordinator: TransferCoordinator,
        time_utils: TimeUtils | None = None,
        bytes_threshold: int = ...,
    ) -> None:
        """Limits bandwidth for reads on a wrapped stream.

        Args:
            fileobj: The file like object to wrap.
            leaky_bucket: The leaky bucket to use to throttle reads on the stream.
            time_utils: The time utility to use for interacting with time.
        """

    def enable_bandwidth_limiting(self) -> None:
        """Enable bandwidth limiting on reads to the stream."""

    def disable_bandwidth_limiting(self) -> None:
        """Disable bandwidth limiting on reads to the stream."""

    def read(self, amount: int) -> bytes:
        """Read a specified amount.

        Reads will only be throttled if bandwidth limiting is enabled.
        """

    def signal_transferring(self) -> None:
        """Signal that data being read is being transferred to S3."""

    def signal_not_transferring(self) -> None:
        """Signal that data being read is not being transferred to S3."""

    def seek(self, where: int, whence: int = 0) -> None: ...
    def tell(self) -> int: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object, **kwargs: object) -> None: ...

class LeakyBucket:
    def __init__(
        self,
        max_rate: float,
        time_utils: TimeUtils | None = None,
        rate_tracker: BandwidthRateTracker | None = None,
        consumption_scheduler: ConsumptionScheduler | None = None,
    ) -> None:
        """A leaky bucket abstraction to limit bandwidth consumption.

        Args:
            time_utils: The time utility to use for interacting with time.
            rate_tracker: Tracks bandwidth consumption.
            consumption_scheduler: Schedules consumption retries when necessary.
        """

    def consume(self, amt: int, request_token: RequestToken) -> int:
        """Consume an a requested amount.

        Args:
            amt: The amount of bytes to request to consume.
            request_token: The token associated to the consumption request that is used to identify the request. So if a RequestExceededException is raised the token should be used in subsequent retry consume() request.

        Returns:
            The amount consumed.

        Raises:
            RequestExceededException: If the consumption amount would exceed the maximum allocated bandwidth.
        """

class ConsumptionScheduler:
    def __init__(self) -> None:
        """Schedules when to consume a desired amount."""

    def is_scheduled(self, token: RequestToken) -> bool:
        """Indicates if a consumption request has been scheduled.

        Args:
            token: The token associated to the consumption request that is used to identify the request.
        """

    def schedule_consumption(
        self, amt: int, token: RequestToken, time_to_consume: float
    ) -> float:
        """Schedules a wait time to be able to consume an amount.

        Args:
            amt: The amount of bytes scheduled to be consumed.
            token: The token associated to the consumption request that is used to identify the request.
            time_to_consume: The desired time it should take for that specific request amount to be consumed in regardless of previously scheduled consumption requests.

        Returns:
            The amount of time to wait for the specific request before actually consuming the specified amount.
        """

    def process_scheduled_consumption(self, token: RequestToken) -> None:
        """Processes a scheduled consumption request that has completed.

        Args:
            token: The token associated to the consumption request that is used to identify the request.
        """

class BandwidthRateTracker:
    def __init__(self, alpha: float = 0.8) -> None:
        """Tracks the rate of bandwidth consumption.

        Args:
            a: The constant to use in calculating the exponentional moving average of the bandwidth rate. This value of this constant should be between 0 and 1.
        """

    @property
    def current_rate(self) -> float:
        """The current transfer rate.

        Returns:
            The current tracked transfer rate.
        """

    def get_projected_rate(self, amt: int, time_at_consumption: float) -> float:
        """Get the projected rate using a provided amount and time.

        Args:
            amt: The proposed amount to consume.
            time_at_consumption: The proposed time to consume at.

        Returns:
            The consumption rate if that amt and time were consumed.
        """

    def record_consumption_rate(self, amt: int, time_at_consumption: float) -> None:
        """Record the consumption rate based off amount and time point.

        Args:
            amt: The amount that got consumed.
            time_at_consumption: The time at which the amount was consumed.
        """
