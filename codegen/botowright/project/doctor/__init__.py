"""The doctor: why the types of a project may not reach its checkers."""
