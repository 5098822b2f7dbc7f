"""Forms of the files beside a service's model: the keys that we read.

botocore/paginate.py, botocore/waiter.py and boto3/resources/model.py read the same keys.
"""

from __future__ import annotations

from botowright.system.forms import Either, ListOf, MapOf, Record

PAGINATOR = Record(optional={"input_token": Either(str, ListOf(str))})
WAITER = Record(
    optional={
        "operation": str,
        "delay": int,
        "maxAttempts": int,
        "acceptors": ListOf(Record()),
    }
)

_PARAMETER = Record({"target": str, "source": str}, {"name": str, "path": str})
_REQUEST = Record({"operation": str}, {"params": ListOf(_PARAMETER)})
_MADE = Record({"type": str}, {"identifiers": ListOf(_PARAMETER), "path": str})
_RELATED = Record({"type": str, "identifiers": ListOf(_PARAMETER)}, {"path": str})
_ACTION = Record({"request": _REQUEST}, {"resource": _MADE, "path": str})
RESOURCE = Record(
    optional={
        "identifiers": ListOf(Record({"name": str}, {"memberName": str, "type": str})),
        "shape": str,
        "load": _ACTION,
        "actions": MapOf(_ACTION),
        "batchActions": MapOf(_ACTION),
        "has": MapOf(Record({"resource": _RELATED})),
        "hasMany": MapOf(Record({"request": _REQUEST, "resource": _MADE}, {"path": str})),
        "waiters": MapOf(Record({"waiterName": str}, {"params": ListOf(_PARAMETER)})),
    }
)
