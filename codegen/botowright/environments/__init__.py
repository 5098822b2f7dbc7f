"""Python environments: how they are found, what is installed in them, and our installation."""
