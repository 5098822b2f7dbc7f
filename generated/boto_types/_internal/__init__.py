"""The parts of `boto_types` that programs do not import. Their names can change."""
