"""What comes back from Example Quotations."""
