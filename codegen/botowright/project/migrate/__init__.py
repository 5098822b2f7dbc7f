"""The move of a project from the peer's types to ours."""
