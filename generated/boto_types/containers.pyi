from collections.abc import Iterator
from typing import Protocol, SupportsIndex, TypeAlias, TypeVar

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)

class ListOrTuple(Protocol[_T_co]):
    """A list or a tuple, whose elements may be of a narrower type.

    A str and bytes are sequences too, of themselves and of int, and botocore takes
    neither: theirs is a narrower `__contains__`. A deque has no `__rmul__`.
    """

    def __contains__(self, key: object, /) -> bool: ...
    def __getitem__(self, index: SupportsIndex, /) -> _T_co: ...
    def __iter__(self) -> Iterator[_T_co]: ...
    def __len__(self) -> int: ...
    def __rmul__(self, value: SupportsIndex, /) -> object: ...

class _ListOf(ListOrTuple[_T_co], Protocol[_T_co]):
    def reverse(self) -> None: ...

# A list, whose elements may be of a narrower type. The first gives a literal's elements theirs.
ListOf: TypeAlias = list[_T] | _ListOf[_T]
