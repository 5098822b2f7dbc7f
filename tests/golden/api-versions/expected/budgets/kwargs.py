"""The keyword arguments of methods of Example Budgets.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import WaiterConfig


class PlanThereWaitKwargs(TypedDict, closed=True):
    Id: str
    WaiterConfig: NotRequired[WaiterConfig]
