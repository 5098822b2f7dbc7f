"""Keyword arguments in Example Budgets, as TypedDicts.

An example is `PlanThereWaitKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import WaiterConfig


class PlanThereWaitKwargs(TypedDict, closed=True):
    Id: str
    WaiterConfig: NotRequired[WaiterConfig]
