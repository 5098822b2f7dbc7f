"""What a generated package says, as frozen data that knows no text and no botocore."""
