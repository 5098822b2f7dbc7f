"""Keyword arguments in Example Budgets, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import WaiterConfig


class PlanThereWaitKwargs(TypedDict, closed=True):
    Id: str
    WaiterConfig: NotRequired[WaiterConfig]
