"""What comes back from Example CloudWatch Logs."""
