"""What comes back from Example Imports."""
