"""The type of `iter()` of what only `async for` can iterate."""

# Its name is a part of the message of mypy and pyright.
class UseAsyncFor: ...
