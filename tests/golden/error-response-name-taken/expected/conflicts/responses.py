"""What comes back from Example Conflicts."""
