"""Keyword arguments in Example Budgets: `NoteWriteKwargs` is what `Note.write` takes."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import WaiterConfig


class PlanThereWaitKwargs(TypedDict, closed=True):
    Id: str
    WaiterConfig: NotRequired[WaiterConfig]
