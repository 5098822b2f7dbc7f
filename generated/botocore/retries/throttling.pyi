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
    def get_params_snapshot(self) -> CubicParams: ...
