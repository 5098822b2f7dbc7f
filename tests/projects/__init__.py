"""Projects of users: from a new environment to the types in their checkers and editors."""
