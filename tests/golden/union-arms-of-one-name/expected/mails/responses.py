"""What comes back from Example Mails."""
