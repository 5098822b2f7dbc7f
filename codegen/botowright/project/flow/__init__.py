"""The values of a project's names that are clients, resources and responses, through its calls."""
