"""A user's project: its configuration."""
