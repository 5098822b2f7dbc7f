"""What comes back from Example Batch Jobs."""
