"""The distribution: its metadata, the hub, and the modules that every output has."""
