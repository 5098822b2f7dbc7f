from collections.abc import Iterator
from typing import Protocol, SupportsIndex, TypeVar

_T_co = TypeVar("_T_co", covariant=True)

class ListOrTuple(Protocol[_T_co]):
    """A list or a tuple, whose elements may be of a narrower type.

    botocore takes no other sequence. A str and bytes have a narrower `__contains__`,
    a range and a memoryview have no `__rmul__`, and a deque cannot be sliced.
    """

    def __contains__(self, key: object, /) -> bool: ...
    def __getitem__(self, key: slice[None, None, None], /) -> object: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def __len__(self) -> int: ...
    def __rmul__(self, value: SupportsIndex, /) -> object: ...

class ListOf(ListOrTuple[_T_co], Protocol[_T_co]):
    """A list, whose elements may be of a narrower type. A tuple has no `reverse`."""

    def reverse(self) -> None: ...
