__version_tuple__: tuple[int | str, ...]
__commit_id__: str | None
commit_id: str | None
del VERSION_TUPLE, COMMIT_ID, TYPE_CHECKING
