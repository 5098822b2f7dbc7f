"""The parts of `boto_types` that only async clients and resources need."""
