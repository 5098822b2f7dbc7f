from typing import NamedTuple

class CubicParams(NamedTuple):
    w_max: float
    k: float
    last_fail: float

class CubicCalculator:
    def __init__(
        self,
        starting_max_rate: float,
        start_time: float,
        scale_constant: float = 0.4,
        beta: float = 0.7,
    ) -> None: ...
    def success_received(self, timestamp: float) -> float: ...
    def error_received(self, current_rate: float, timestamp: float) -> float: ...
    def get_params_snapshot(self) -> CubicParams:
        """Return a read-only object of the current cubic parameters.

        These parameters are intended to be used for debug/troubleshooting purposes.
        These object is a read-only snapshot and cannot be used to modify the behavior
        of the CUBIC calculations.

        New parameters may be added to this object in the future.
        """
