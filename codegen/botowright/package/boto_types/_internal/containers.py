"""The types that botocore accepts for a list."""

from typing import TypeAlias, TypeVar

T = TypeVar("T")

ListOrTuple: TypeAlias = list[T] | tuple[T, ...]
ListOf: TypeAlias = list[T]
