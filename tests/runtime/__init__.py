"""The types at run time: imports, `typing` and `inspect`, pydantic."""
