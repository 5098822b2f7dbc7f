from collections.abc import Iterator
from typing import Protocol, SupportsIndex, TypeVar

_T_co = TypeVar("_T_co", covariant=True)

class ListOrTuple(Protocol[_T_co]):
    """A list or a tuple, whose elements may be of a narrower type.

    botocore accepts no other sequence. str and bytes do not fit, because their
    `__contains__` is narrower. range and memoryview lack `__rmul__`, and a deque cannot
    be sliced.
    """

    def __contains__(self, key: object, /) -> bool: ...
    def __getitem__(self, key: slice[None, None, None], /) -> object: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def __len__(self) -> int: ...
    def __rmul__(self, value: SupportsIndex, /) -> object: ...

class ListOf(ListOrTuple[_T_co], Protocol[_T_co]):
    """A list, whose elements may be of a narrower type. A tuple lacks `reverse`."""

    def reverse(self) -> None: ...
