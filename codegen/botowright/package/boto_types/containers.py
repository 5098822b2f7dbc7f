"""What botocore takes where a model asks for a list."""

from typing import TypeAlias, TypeVar

T = TypeVar("T")

ListOrTuple: TypeAlias = list[T] | tuple[T, ...]
ListOf: TypeAlias = list[T]
